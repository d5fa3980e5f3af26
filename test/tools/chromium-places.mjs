// Where a Chromium may lie on this machine.
import { readdir } from "node:fs/promises";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

const PROGRAMS = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];

const MAC_APPS = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const WINDOWS_PROGRAMS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/** The program inside one folder of playwright's cache, by platform and age of playwright. */
const PLAYWRIGHT_PROGRAMS = [
  "chrome-linux/chrome",
  "chrome-linux64/chrome",
  "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
  "chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
  "chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
  "chrome-win/chrome.exe",
  "chrome-win64/chrome.exe",
];

/** The folder that playwright downloads browsers to (https://playwright.dev/docs/browsers, "Managing browser binaries"). */
function playwrightCache() {
  const given = process.env["PLAYWRIGHT_BROWSERS_PATH"];
  if (given && given !== "0") return given;
  if (process.platform === "darwin") return join(homedir(), "Library", "Caches", "ms-playwright");
  if (process.platform === "win32") return join(process.env["LOCALAPPDATA"] ?? homedir(), "ms-playwright");
  return join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "ms-playwright");
}

/** @returns {Promise<string[]>} the newest download first */
async function downloadedByPlaywright() {
  const cache = playwrightCache();
  const names = await readdir(cache).catch(() => []);
  const revision = (/** @type {string} */ name) => Number(name.slice("chromium-".length));
  return names
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => revision(b) - revision(a))
    .flatMap((name) => PLAYWRIGHT_PROGRAMS.map((program) => join(cache, name, program)));
}

/**
 * Where to look, best first; most of these paths do not exist.
 * @returns {Promise<string[]>}
 */
export async function chromiumCandidates() {
  const given = process.env["CHROMIUM_PATH"];
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  const windowsRoots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => process.env[name] ?? []);
  return [
    ...(given ? [given] : []),
    ...PROGRAMS.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...(process.platform === "darwin" ? MAC_APPS : []),
    ...(process.platform === "win32"
      ? windowsRoots.flatMap((at) => WINDOWS_PROGRAMS.map((path) => join(at, path)))
      : []),
    ...(await downloadedByPlaywright()),
  ];
}
