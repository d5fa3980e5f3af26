// The month of test/tools/month.mjs as a strip of pictures for the README: docs/month.png.
import { openPreviewPage } from "./browser.mjs";
import { month, MONTH_QUERY } from "./month.mjs";
import { inRoot } from "./paths.mjs";

const FRAME = { width: 290, height: 440 };
const COLUMNS = 4;
const SCALE = 1.5;

/**
 * @param {import("playwright-core").Browser} browser
 * @param {string} address of the preview
 */
export async function takeMonthStrip(browser, address) {
  const { page } = await openPreviewPage(browser, address, `${MONTH_QUERY}&panel=${FRAME.width}`, {
    viewport: { width: 900, height: 900 },
    scale: SCALE,
  });
  /** @type {{ caption: string, picture: string }[]} */
  const frames = [];
  for await (const { caption } of month(page)) {
    // Neither the pointer nor the focus, and not what a notice lies over.
    await page.mouse.move(5, 500);
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      for (const notice of Array.from(document.querySelectorAll(".notice-container"))) notice.remove();
    });
    const panel = await page.locator(".mod-right-split .view-content").boundingBox();
    if (!panel) throw new Error("The panel is not there.");
    const picture = await page.screenshot({ clip: { x: panel.x, y: panel.y, ...FRAME } });
    frames.push({ caption, picture: picture.toString("base64") });
  }
  await page.setViewportSize({ width: COLUMNS * (FRAME.width + 16) + 16, height: 1200 });
  await page.goto("about:blank");
  await page.setContent(
    `<!doctype html><style>
      body { margin: 0; padding: 8px; display: flex; flex-wrap: wrap; background: #ffffff; font: 13px/1.4 sans-serif; color: #222222; }
      figure { margin: 8px; width: ${FRAME.width}px; }
      img { display: block; width: ${FRAME.width}px; height: ${FRAME.height}px; border-radius: 8px; }
      figcaption { padding-top: 6px; color: #5a5a5a; }
    </style>${frames
      .map(
        ({ caption, picture }) =>
          `<figure><img src="data:image/png;base64,${picture}"><figcaption>${caption}</figcaption></figure>`,
      )
      .join("")}`,
  );
  await page.waitForFunction(() => Array.from(document.images).every((image) => image.complete));
  await page.locator("body").screenshot({ path: inRoot("docs", "month.png") });
  await page.context().close();
}
