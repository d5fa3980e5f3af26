// `npm run pictures`: the panel as people will see it. `-- --readme` takes those of the README as well.
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { chromiumForTests } from "./chromium.mjs";
import { installDependencies } from "./dependencies.mjs";
import { failing } from "./failing.mjs";
import { outputFolder } from "./paths.mjs";
import { takeReadmePictures } from "./readme-pictures.mjs";

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
  ["page-set-up", "?vault=weeks&open=set-up", null],
  ["set-up-light", "?toolbar=0&vault=weeks&open=set-up", ".modal"],
  ["set-up-dark-korean", "?toolbar=0&vault=weeks&open=set-up&theme=dark&lang=ko", ".modal"],
  ["phone-set-up", "?toolbar=0&width=phone&vault=weeks&open=set-up", ".modal"],
  ["panel-noticed", "?toolbar=0&vault=weeks", PANEL],
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
  ["panel-no-retro", "?toolbar=0&today=2026-03-13", PANEL],
  ["phone-panel", "?toolbar=0&width=phone", ".app-container"],
  ["phone-panel-dark-korean", "?toolbar=0&width=phone&theme=dark&lang=ko", ".app-container"],
  ["phone-settings", "?toolbar=0&width=phone&open=settings", ".modal"],
];

const PHONE = { width: 390, height: 844 };
/** A window with room for what lies over the panel. */
const DESK = { width: 1280, height: 900 };

const write = (/** @type {string} */ path, /** @type {string} */ text) =>
  `window.weeklyRetroPreview.write(${JSON.stringify(path)}, ${JSON.stringify(text)})`;

/** A week with more than fits, and twelve of them before it. */
function hundreds() {
  const lines = (/** @type {number} */ count, /** @type {string} */ what) =>
    Array.from(
      { length: count },
      (_, at) =>
        `- ${what === "lesson" ? "" : "[ ] "}${what} ${at + 1} of very many, some with words that need a second line`,
    );
  return ["2026-W10", "2026-W09"].map((name, at) => {
    const monday = at === 0 ? "2026-03-02" : "2026-02-23";
    const sunday = at === 0 ? "2026-03-08" : "2026-03-01";
    const body = `## Missions\n${lines(150, `mission ${name}`).join("\n")}\n\n## Never repeat\n${lines(120, "lesson").join("\n")}\n`;
    return write(`Retros/${name}.md`, `---\nweek-start: ${monday}\nweek-end: ${sunday}\n---\n${body}`);
  });
}

/**
 * Pictures for which something has to be done first.
 * @type {[name: string, query: string, prepare: (page: import("playwright-core").Page) => Promise<unknown>][]}
 */
const PREPARED = [
  [
    "panel-loading",
    "?toolbar=0",
    async (page) => {
      // The plugin starts anew, in a vault that is never read to its end.
      await page.evaluate(async () => {
        const host = window.weeklyRetroPreview;
        const { vault, workspace } = host.app;
        for (const leaf of workspace.getLeavesOfType("weekly-retro")) leaf.detach();
        await host.unload("weekly-retro");
        vault.cachedRead = vault.read = () => new Promise(() => {});
        const [source, manifest] = await Promise.all([
          fetch("/main.js").then((response) => response.text()),
          fetch("/manifest.json").then((response) => response.json()),
        ]);
        await host.install(source, manifest);
        const leaf = workspace.getRightLeaf(false);
        if (leaf) await leaf.setViewState({ type: "weekly-retro", active: true });
      });
      await page.locator(".weekly-retro-loading").waitFor();
    },
  ],
  [
    "panel-hundreds",
    "?toolbar=0",
    async (page) => {
      for (const step of hundreds()) await page.evaluate(step);
      await page.waitForTimeout(500);
    },
  ],
  [
    "panel-right-to-left",
    "?toolbar=0",
    (page) =>
      page.evaluate(() => {
        document.body.classList.add("mod-rtl");
        document.documentElement.dir = "rtl";
      }),
  ],
  [
    "panel-menu",
    "?toolbar=0",
    (page) => page.locator("section[data-section=missions] .weekly-retro-row").nth(1).click({ button: "right" }),
  ],
  [
    "panel-unfolded",
    "?toolbar=0&theme=dark",
    async (page) => {
      await page.locator("section[data-section=lessons] .weekly-retro-lesson summary").first().click();
      await page.locator("section[data-section=missions] .weekly-retro-row").nth(1).hover();
    },
  ],
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
  const preview = await openPreview({ port: 0, saveIn: null, watch: false });
  const browser = await launchChromium(chromium);
  try {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    for (const [name, query, part] of PICTURES) {
      const isPhone = query.includes("width=phone") && part !== null;
      const { page, complaints } = await openPreviewPage(browser, preview.address, query, {
        viewport: isPhone ? PHONE : { width: 1280, height: part === PANEL ? 400 : 900 },
        scale: 2,
      });
      if (part === PANEL) await unroll(page);
      const path = join(folder, `${name}.png`);
      await (part === null ? page.screenshot({ path }) : page.locator(part).first().screenshot({ path }));
      await page.context().close();
      console.log([`${name}.png`, ...complaints].join("\n  "));
    }
    for (const [name, query, prepare] of PREPARED) {
      const { page, complaints } = await openPreviewPage(browser, preview.address, query, {
        viewport: DESK,
        scale: 2,
      });
      await prepare(page);
      // The right sidebar, with what lies over it.
      const clip = (await page.locator(".mod-right-split").boundingBox()) ?? { x: 0, y: 0, ...DESK };
      await page.screenshot({ path: join(folder, `${name}.png`), clip });
      await page.context().close();
      console.log([`${name}.png`, ...complaints].join("\n  "));
    }
    if (process.argv.includes("--readme")) {
      await takeReadmePictures(browser, preview.address);
    }
  } finally {
    await browser.close();
    await preview.close();
  }
  console.log(`The pictures are in ${folder}`);
});
