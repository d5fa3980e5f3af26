// `npm run pictures`: the panel as people will see it. `-- --readme` copies two of the pictures for the README.
import { copyFile, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { chromiumForTests } from "./chromium.mjs";
import { installDependencies } from "./dependencies.mjs";
import { failing } from "./failing.mjs";
import { inRoot, outputFolder } from "./paths.mjs";

const folder = join(outputFolder, "pictures");

/** The panel alone; it is made as tall as what it holds. */
const PANEL = ".mod-right-split .workspace-leaf-content";

/**
 * Name, query, and what of the page is in the picture: a selector, or null for the whole page.
 * @type {[name: string, query: string, part: string | null][]}
 */
const PICTURES = [
  ["page-light", "", null],
  ["page-dark", "?theme=dark", null],
  ["page-retro", "?note=Retros/2026-W10.md", null],
  ["page-korean", "?lang=ko", null],
  ["page-empty", "?vault=empty", null],
  ["page-settings", "?open=settings", null],
  ["page-settings-dark", "?open=settings&theme=dark", null],
  ["page-palette", "?open=palette", null],
  ["page-phone", "?width=phone", null],
  ["panel-light", "?toolbar=0", PANEL],
  ["panel-dark", "?toolbar=0&theme=dark", PANEL],
  ["panel-240", "?toolbar=0&panel=240", PANEL],
  ["panel-400", "?toolbar=0&panel=400", PANEL],
  ["panel-korean", "?toolbar=0&lang=ko", PANEL],
  ["panel-korean-240-dark", "?toolbar=0&lang=ko&panel=240&theme=dark", PANEL],
  ["panel-old-note", "?toolbar=0&vault=seed", PANEL],
  ["panel-empty", "?toolbar=0&vault=empty", PANEL],
  ["panel-large-text", "?toolbar=0&font=200", PANEL],
  ["phone-panel", "?toolbar=0&width=phone", ".app-container"],
  ["phone-panel-dark-korean", "?toolbar=0&width=phone&theme=dark&lang=ko", ".app-container"],
  ["phone-settings", "?toolbar=0&width=phone&open=settings", ".modal"],
];

/**
 * Makes the window so tall that the panel need not scroll.
 * @param {import("playwright-core").Page} page
 */
async function unroll(page) {
  const [scrolled, shown] = await page
    .locator(`${PANEL} .view-content`)
    .evaluate(({ scrollHeight, clientHeight }) => [scrollHeight, clientHeight]);
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  await page.setViewportSize({ width, height: height + (scrolled ?? 0) - (shown ?? 0) });
}

await failing(async () => {
  await installDependencies();
  const chromium = await chromiumForTests();
  const { launchChromium, openPreviewPage } = await import("./browser.mjs");
  const { openPreview } = await import("./preview.mjs");
  const preview = await openPreview({ port: 0, save: false, watch: false });
  const browser = await launchChromium(chromium);
  try {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    for (const [name, query, part] of PICTURES) {
      const isPhone = query.includes("width=phone") && part !== null;
      const { page, complaints } = await openPreviewPage(browser, preview.address, query, {
        viewport: isPhone ? { width: 390, height: 844 } : { width: 1280, height: part === PANEL ? 400 : 900 },
        scale: 2,
      });
      if (part === PANEL) await unroll(page);
      const path = join(folder, `${name}.png`);
      await (part === null ? page.screenshot({ path }) : page.locator(part).first().screenshot({ path }));
      await page.context().close();
      console.log([`${name}.png`, ...complaints].join("\n  "));
    }
  } finally {
    await browser.close();
    await preview.close();
  }
  console.log(`The pictures are in ${folder}`);
  if (process.argv.includes("--readme")) {
    await mkdir(inRoot("docs"), { recursive: true });
    for (const name of ["panel-light.png", "panel-dark.png"]) await copyFile(join(folder, name), inRoot("docs", name));
    console.log("Copied panel-light.png and panel-dark.png to docs.");
  }
});
