import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { inRoot } from "./paths.mjs";

let folder = "";
let running: ChildProcess | null = null;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "weekly-retro-"));
});

afterEach(async () => {
  running?.kill();
  running = null;
  await rm(folder, { recursive: true });
});

/** What `npm start -- …` prints until it ends. */
const start = (...args: string[]): Promise<{ code: unknown; printed: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [inRoot("test", "tools", "start.mjs"), ...args], (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, printed: stdout + stderr }),
    );
  });

/** Starts it, and resolves once it prints these words. */
const startUntil = (words: string, ...args: string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    let printed = "";
    const child = spawn(process.execPath, [inRoot("test", "tools", "start.mjs"), ...args], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    running = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        printed += text;
        if (printed.includes(words)) resolve();
      });
    }
    child.on("close", () => reject(new Error(`It ended: ${printed}`)));
  });

describe("npm start -- --vault", () => {
  test("refuses a folder that is no vault, with exit code 1, and writes nothing", async () => {
    const { code, printed } = await start("--vault", folder);
    expect(code).toBe(1);
    expect(printed).toContain(`${folder} is no vault`);
    expect(await readdir(folder)).toEqual([]);
  });

  test("puts the built plugin into a vault, and says what to switch on", async () => {
    await mkdir(join(folder, ".obsidian"));
    await startUntil("switch on “Weekly Retro”", "--vault", folder);
    const plugin = join(folder, ".obsidian", "plugins", "weekly-retro");
    expect((await readdir(plugin)).sort()).toEqual(["main.js", "manifest.json", "styles.css"]);
    expect(await readFile(join(plugin, "main.js"), "utf8")).toBe(await readFile(inRoot("main.js"), "utf8"));
  }, 60_000);

  test("explains itself when it is called wrongly", async () => {
    const { code, printed } = await start("--volt", folder);
    expect(code).toBe(1);
    expect(printed).toContain("What is --volt?");
    expect(printed).toContain("npm start -- --vault PATH");
  });
});
