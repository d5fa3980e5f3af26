import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { launchChromium, openPreviewPage } from "../tools/browser.mjs";
import { findChromium } from "../tools/chromium.mjs";
import { buildPage } from "../tools/page-build.mjs";
import { startServer } from "../tools/preview-server.mjs";
import { vaultsOnDisk } from "../tools/preview-vaults.mjs";

let browser: Browser;
let folder = "";
let server: Awaited<ReturnType<typeof startServer>>;
let build: Awaited<ReturnType<typeof buildPage>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "weekly-retro-"));
  build = await buildPage({ onRebuilt: null });
  server = await startServer({
    port: 0,
    vaults: vaultsOnDisk(folder),
    onSaved: () => Promise.resolve(),
    built: build.file,
  });
  browser = await launchChromium((await findChromium()) ?? "chromium");
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await build.close();
  await rm(folder, { recursive: true });
});

describe("the preview with --save", () => {
  test("writes notes and settings to the vault's folder as they change", async () => {
    const { page, complaints } = await openPreviewPage(
      browser,
      server.address,
      "?open=settings&note=Retros/2026-W10.md",
    );
    const onDisk = (path: string): Promise<string> => readFile(join(folder, "sample", path), "utf8");
    await page.locator(".setting-item", { hasText: "First day of the week" }).locator("select").selectOption("sunday");
    await page.keyboard.press("Escape");
    await page.getByRole("checkbox", { name: "Call Grandma on Sunday, camera on" }).click();
    const patient = { timeout: 30_000 };
    await vi.waitFor(async () => expect(await onDisk("Retros/2026-W10.md")).toContain("- [x] Call Grandma"), patient);
    const settings = ".obsidian/plugins/weekly-retro/data.json";
    await vi.waitFor(
      async () => expect(JSON.parse(await onDisk(settings))).toMatchObject({ firstDayOfWeek: "sunday" }),
      patient,
    );
    expect(complaints).toEqual([]);
  });
});
