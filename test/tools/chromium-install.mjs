// Getting a Chromium, and letters for Korean, onto a machine that has none.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { runNode, runProgram } from "./run-program.mjs";

/** Only where it cannot disturb anybody: root on Debian or its kin, which is what a build machine is. */
function canUseApt() {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const hasApt = folders.some((folder) => existsSync(join(folder, "apt-get")));
  return process.getuid?.() === 0 && existsSync("/etc/debian_version") && hasApt;
}

/** @param {string[]} packages of Debian */
async function aptInstall(packages) {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  console.log(`Installing ${packages.join(" and ")} with apt-get.`);
  // A list that is partly out of date may still know the package: its failure is not ours.
  await runProgram("apt-get", ["update", "-q"], { env });
  return (await runProgram("apt-get", ["install", "-y", "-q", ...packages], { env })) === 0;
}

/** @returns {Promise<boolean>} whether anything was installed */
export const installWithApt = async () => canUseApt() && aptInstall(["chromium", "fonts-noto-cjk"]);

/** @returns {Promise<boolean>} whether anything was installed */
export async function installWithPlaywright() {
  console.log("Downloading playwright's own Chromium.");
  return (await runNode("node_modules/playwright-core/cli.js", ["install", "chromium"])) === 0;
}

/** Without a font for it, Korean shows as boxes in the pictures; nothing fails by that. */
export async function installKoreanFonts() {
  if (!canUseApt()) return;
  const fonts = await promisify(execFile)("fc-list", [":lang=ko"]).catch(() => null);
  if (fonts && fonts.stdout.trim() === "") await aptInstall(["fonts-noto-cjk"]);
}
