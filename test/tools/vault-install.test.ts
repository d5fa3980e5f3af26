import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { copyPlugin, pluginFolder, whatToSwitchOn } from "./vault-install.mjs";

let home = "";

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "weekly-retro-"));
  await mkdir(join(home, "built"));
  for (const name of ["main.js", "manifest.json", "styles.css"])
    await writeFile(join(home, "built", name), `new ${name}`);
});

afterEach(() => rm(home, { recursive: true }));

const vaultWith = async (configDir: string): Promise<string> => {
  await mkdir(join(home, "vault", configDir), { recursive: true });
  return join(home, "vault");
};

describe("installing into a vault", () => {
  test("goes to the folder of the plugin's id in the config folder", async () => {
    const vault = await vaultWith(".obsidian");
    expect(await pluginFolder(vault, ".obsidian", "weekly-retro")).toBe(
      join(vault, ".obsidian", "plugins", "weekly-retro"),
    );
  });

  test("goes to another config folder when one is named", async () => {
    const vault = await vaultWith(".obsidian-work");
    expect(await pluginFolder(vault, ".obsidian-work", "weekly-retro")).toBe(
      join(vault, ".obsidian-work", "plugins", "weekly-retro"),
    );
  });

  test("a folder without a config folder is no vault, and nothing is written to it", async () => {
    await mkdir(join(home, "no vault"));
    await expect(pluginFolder(join(home, "no vault"), ".obsidian", "weekly-retro")).rejects.toThrow(
      /is no vault: it has no folder \.obsidian\. Nothing was written\./,
    );
    expect(await readdir(join(home, "no vault"))).toEqual([]);
  });

  test("a file is no config folder", async () => {
    await mkdir(join(home, "vault"));
    await writeFile(join(home, "vault", ".obsidian"), "");
    await expect(pluginFolder(join(home, "vault"), ".obsidian", "weekly-retro")).rejects.toThrow("is no vault");
  });

  test("a path that leads nowhere is named", async () => {
    await expect(pluginFolder(join(home, "gone"), ".obsidian", "weekly-retro")).rejects.toThrow(
      /There is no folder .*gone/,
    );
  });

  test("copies what the app loads and leaves the user's settings alone", async () => {
    const folder = join(await vaultWith(".obsidian"), ".obsidian", "plugins", "weekly-retro");
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "data.json"), '{"folder":"Mine"}');
    await writeFile(join(folder, "main.js"), "old");
    expect(await copyPlugin(folder, join(home, "built"))).toEqual(["main.js", "manifest.json", "styles.css"]);
    expect((await readdir(folder)).sort()).toEqual(["data.json", "main.js", "manifest.json", "styles.css"]);
    expect(await readFile(join(folder, "main.js"), "utf8")).toBe("new main.js");
    expect(await readFile(join(folder, "data.json"), "utf8")).toBe('{"folder":"Mine"}');
  });

  test("copies only what differs", async () => {
    const folder = join(home, "copy");
    await copyPlugin(folder, join(home, "built"));
    await writeFile(join(home, "built", "styles.css"), "other");
    expect(await copyPlugin(folder, join(home, "built"))).toEqual(["styles.css"]);
    expect(await copyPlugin(folder, join(home, "built"))).toEqual([]);
  });

  test("says what to switch on", () => {
    const words = whatToSwitchOn({ name: "Weekly Retro", folder: "/vault/.obsidian/plugins/weekly-retro" });
    expect(words).toContain("Settings → Community plugins");
    expect(words).toContain("switch on “Weekly Retro”");
    expect(words).toContain("/vault/.obsidian/plugins/weekly-retro");
  });
});
