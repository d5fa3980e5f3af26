import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isInsideVault, readVault, writeVaultFile } from "./vault-folder.mjs";

let home = "";
let vault = "";

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "weekly-retro-"));
  vault = join(home, "vault");
  await mkdir(join(vault, ".obsidian"), { recursive: true });
  await writeFile(join(vault, ".obsidian", "app.json"), "{}");
  await writeFile(join(vault, "3주.md"), "a\r\nb");
});

afterEach(() => rm(home, { recursive: true }));

describe("a vault's folder", () => {
  test("is read whole, hidden files too, byte for byte", async () => {
    expect(await readVault(vault)).toEqual({ ".obsidian/app.json": "{}", "3주.md": "a\r\nb" });
  });

  test("is empty when there is none", async () => {
    expect(await readVault(join(home, "gone"))).toEqual({});
  });

  test("takes a new note in a new folder, and lets a note go", async () => {
    await writeVaultFile(vault, "Retros/2026-W10.md", "new");
    await writeVaultFile(vault, "3주.md", null);
    expect(await readVault(vault)).toEqual({ ".obsidian/app.json": "{}", "Retros/2026-W10.md": "new" });
  });

  test.each(["../out.md", "a/../../out.md", "/etc/passwd", "a//b.md", "", ".", "..\\out.md", "C:/out.md", "a\0.md"])(
    "does not take %j for a path inside it",
    async (path) => {
      expect(isInsideVault(path)).toBe(false);
      await expect(writeVaultFile(vault, path, "x")).rejects.toThrow("is not inside the vault: nothing was written");
      expect(await readdir(home)).toEqual(["vault"]);
    },
  );

  test("does not follow a link that leads out", async () => {
    await mkdir(join(home, "outside"));
    await writeFile(join(home, "outside", "kept.md"), "kept");
    await symlink(join(home, "outside"), join(vault, "link"));
    await expect(writeVaultFile(vault, "link/new.md", "x")).rejects.toThrow("nothing was written");
    await expect(writeVaultFile(vault, "link/kept.md", null)).rejects.toThrow("nothing was written");
    expect(await readdir(join(home, "outside"))).toEqual(["kept.md"]);
    expect(await readFile(join(home, "outside", "kept.md"), "utf8")).toBe("kept");
  });
});
