// A Chromium for the browser tests and the pictures: one that is there, or else one that is installed now.
import { existsSync } from "node:fs";
import { installWithApt, installWithPlaywright, installKoreanFonts } from "./chromium-install.mjs";
import { chromiumCandidates } from "./chromium-places.mjs";
import { execFile } from "node:child_process";
import { promisify } from "node:util";

/**
 * Whether this file really is a browser: Ubuntu's `chromium-browser` may be a script that only says what to install.
 * @param {string} path
 */
async function starts(path) {
  // Chrome on Windows answers `--version` by opening a window.
  if (process.platform === "win32") return true;
  try {
    await promisify(execFile)(path, ["--version"], { timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}

/** @returns {Promise<string | null>} the path of the first browser that starts */
export async function findChromium() {
  for (const path of await chromiumCandidates()) if (existsSync(path) && (await starts(path))) return path;
  return null;
}

const ADVICE = [
  "The browser tests and the pictures need a Chromium, and none could be found or installed.",
  "Install Chromium, Google Chrome or Microsoft Edge (on Debian: apt-get install chromium fonts-noto-cjk),",
  "or set the environment variable CHROMIUM_PATH to the program of one that you have.",
].join("\n");

/**
 * The path of a Chromium, installed first if need be.
 * @throws {Error} that says what to install
 */
export async function chromiumForTests() {
  const given = process.env["CHROMIUM_PATH"];
  if (given && !existsSync(given)) console.log(`CHROMIUM_PATH names no file (${given}): looking elsewhere.`);
  let path = await findChromium();
  for (const install of [installWithApt, installWithPlaywright]) {
    if (!path && (await install())) path = await findChromium();
  }
  if (!path) throw new Error(ADVICE);
  await installKoreanFonts();
  console.log(`Chromium: ${path}`);
  return path;
}

/** Flags for a quiet browser that asks nobody anything. Chromium refuses its sandbox when root starts it. */
export const chromiumFlags = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
