import { TFile, TFolder, type Vault } from "obsidian";
import { describe, expect, it } from "vitest";
import { freshHost, listen } from "./fresh-host.ts";

/** Lint forbids deleting through a `Vault` in favour of the file manager; here the vault itself is tested. */
type Disposal = Pick<Vault, "delete" | "trash">;

const changes = ["create", "modify", "delete", "rename"];

describe("creating", () => {
  it("refuses a path that is taken", async () => {
    const { app } = await freshHost({ files: { "a.md": "old" } });
    await expect(app.vault.create("a.md", "new")).rejects.toThrow("File already exists.");
    expect(await app.vault.adapter.read("a.md")).toBe("old");
  });

  it("lets one of two creations at once win", async () => {
    const { app, saved } = await freshHost();
    const both = await Promise.allSettled([app.vault.create("a.md", "1"), app.vault.create("a.md", "2")]);
    expect(both.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    expect(saved.get("a.md")).toBe("1");
  });

  it("fails with ENOENT in a folder that is missing", async () => {
    const { app } = await freshHost();
    await expect(app.vault.create("no/a.md", "")).rejects.toMatchObject({ code: "ENOENT" });
  });

  it("takes no colon in a name, and no way out of the vault", async () => {
    const { app } = await freshHost({ files: { "a.md": "" } });
    await expect(app.vault.create("a:b.md", "")).rejects.toThrow("cannot contain");
    await expect(app.vault.createFolder("a:b")).rejects.toThrow("cannot contain");
    await expect(app.vault.create("../a.md", "")).rejects.toMatchObject({ code: "ENOENT" });
  });

  it("tells case apart, unless the file system does not", async () => {
    const sensitive = await freshHost({ files: { "A.md": "" } });
    await sensitive.app.vault.create("a.md", "");
    expect(sensitive.app.vault.getFiles()).toHaveLength(2);
    await sensitive.close();
    const { app } = await freshHost({ files: { "A.md": "" }, caseInsensitive: true });
    await expect(app.vault.create("a.md", "")).rejects.toThrow("File already exists.");
    expect(await app.vault.adapter.exists("a.md")).toBe(true);
    expect(await app.vault.adapter.exists("a.md", true)).toBe(false);
    expect(app.vault.getFileByPath("a.md")).toBeNull();
  });

  it("makes folders above a folder, and refuses one that is there", async () => {
    const { app } = await freshHost();
    const heard = listen(app.vault, changes);
    await app.vault.createFolder("one/two");
    expect(heard).toEqual(["create one", "create one/two"]);
    await expect(app.vault.createFolder("one")).rejects.toThrow("Folder already exists.");
  });

  it("gives files their times and size", async () => {
    const { app } = await freshHost({ files: { "a.md": "가" }, fileTimes: { "a.md": 1000 } });
    expect(app.vault.getFileByPath("a.md")?.stat).toEqual({ ctime: 1000, mtime: 1000, size: 3 });
  });
});

describe("changing", () => {
  it("runs 20 appends through process without losing one", async () => {
    const { app, saved } = await freshHost({ files: { "a.md": "" } });
    const file = app.vault.getFileByPath("a.md");
    if (!file) throw new Error("no file");
    await Promise.all(Array.from({ length: 20 }, () => app.vault.process(file, (text) => `${text}x`)));
    expect(saved.get("a.md")).toBe("x".repeat(20));
  });

  it("loses a change that is read, then written, while another one is made", async () => {
    const { app, saved } = await freshHost({ files: { "a.md": "" } });
    const file = app.vault.getFileByPath("a.md");
    if (!file) throw new Error("no file");
    await Promise.all(["x", "y"].map(async (letter) => app.vault.modify(file, (await app.vault.read(file)) + letter)));
    expect(saved.get("a.md")).toHaveLength(1);
  });

  it("fires modify once for a change, and not at all when process changes nothing", async () => {
    const { app } = await freshHost({ files: { "a.md": "text" } });
    const file = app.vault.getFileByPath("a.md");
    if (!file) throw new Error("no file");
    const heard = listen(app.vault, changes);
    await app.vault.process(file, (text) => text);
    expect(heard).toEqual([]);
    await app.vault.append(file, "!");
    expect(heard).toEqual(["modify a.md"]);
    expect(await app.vault.cachedRead(file)).toBe("text!");
  });

  it("fails with ENOENT when the file is gone", async () => {
    const { app } = await freshHost({ files: { "a.md": "" } });
    const file = app.vault.getFileByPath("a.md");
    if (!file) throw new Error("no file");
    await (app.vault as Disposal).delete(file);
    await expect(app.vault.read(file)).rejects.toMatchObject({ code: "ENOENT" });
    await expect(app.vault.modify(file, "x")).rejects.toMatchObject({ code: "ENOENT" });
    await expect(app.vault.process(file, () => "x")).rejects.toMatchObject({ code: "ENOENT" });
  });

  it("fails as often as a test asks for, and then works again", async () => {
    const host = await freshHost({ files: { "a.md": "" } });
    const file = host.app.vault.getFileByPath("a.md");
    if (!file) throw new Error("no file");
    host.fault("process", new Error("disk full"));
    await expect(host.app.vault.process(file, () => "x")).rejects.toThrow("disk full");
    expect(await host.app.vault.process(file, () => "x")).toBe("x");
  });
});

describe("moving and deleting", () => {
  it("fires one event for each file and folder below a renamed folder", async () => {
    const { app } = await freshHost({ files: { "old/a.md": "a", "old/deep/b.md": "b" } });
    const heard: string[] = [];
    app.vault.on("rename", (file, from) => heard.push(`${from} > ${file.path}`));
    const folder = app.vault.getFolderByPath("old");
    if (!folder) throw new Error("no folder");
    await app.vault.rename(folder, "new");
    expect(heard.sort()).toEqual([
      "old > new",
      "old/a.md > new/a.md",
      "old/deep > new/deep",
      "old/deep/b.md > new/deep/b.md",
    ]);
    expect(app.vault.getFileByPath("new/deep/b.md")?.parent?.path).toBe("new/deep");
    expect(app.vault.getAbstractFileByPath("old/a.md")).toBeNull();
  });

  it("keeps a file's identity when it is renamed, and refuses a path that is taken", async () => {
    const { app } = await freshHost({ files: { "a.md": "a", "b.md": "b" } });
    const file = app.vault.getFileByPath("a.md");
    if (!file) throw new Error("no file");
    await expect(app.vault.rename(file, "b.md")).rejects.toThrow("Destination file already exists!");
    await expect(app.vault.rename(file, "no/c.md")).rejects.toMatchObject({ code: "ENOENT" });
    await app.vault.rename(file, "c.md");
    expect([file.path, file.name, file.basename]).toEqual(["c.md", "c.md", "c"]);
    expect(app.vault.getFileByPath("c.md")).toBe(file);
  });

  it("fires one event for each thing in a deleted folder", async () => {
    const { app } = await freshHost({ files: { "old/a.md": "a", "old/deep/b.md": "b" } });
    const heard = listen(app.vault, changes);
    const folder = app.vault.getFolderByPath("old");
    if (!folder) throw new Error("no folder");
    await (app.vault as Disposal).delete(folder, true);
    expect(heard.sort()).toEqual(["delete old", "delete old/a.md", "delete old/deep", "delete old/deep/b.md"]);
  });

  it("moves what is trashed into .trash, where the vault does not see it", async () => {
    const { app, saved } = await freshHost({ files: { "a.md": "a" } });
    const file = app.vault.getFileByPath("a.md");
    if (!file) throw new Error("no file");
    await (app.vault as Disposal).trash(file, false);
    expect(saved.get(".trash/a.md")).toBe("a");
    expect(app.vault.getFiles()).toEqual([]);
  });
});

describe("files that start with a dot", () => {
  it("are read and written through the adapter, and fire nothing", async () => {
    const { app } = await freshHost({ files: { ".obsidian/templates.json": '{"folder":"T"}' } });
    const heard = listen(app.vault, changes);
    expect(await app.vault.adapter.read(".obsidian/templates.json")).toBe('{"folder":"T"}');
    await app.vault.adapter.write(".obsidian/x.json", "1");
    expect(heard).toEqual([]);
    expect(app.vault.getAbstractFileByPath(".obsidian/x.json")).toBeNull();
    expect(await app.vault.adapter.list(".obsidian")).toEqual({
      files: [".obsidian/templates.json", ".obsidian/x.json"],
      folders: [],
    });
    expect(await app.vault.adapter.stat(".obsidian")).toMatchObject({ type: "folder" });
    expect(await app.vault.adapter.stat("nowhere")).toBeNull();
  });
});

describe("changes from outside", () => {
  it("make files and folders known, with their events", async () => {
    const host = await freshHost();
    const heard = listen(host.app.vault, changes);
    await host.write("in/a.md", "1");
    await host.write("in/a.md", "2");
    await host.rename("in/a.md", "in/b.md");
    await host.remove("in/b.md");
    expect(heard).toEqual(["create in", "create in/a.md", "modify in/a.md", "rename in/b.md", "delete in/b.md"]);
    expect(host.app.vault.getAbstractFileByPath("in")).toBeInstanceOf(TFolder);
  });

  it("say what is missing", async () => {
    const host = await freshHost({ files: { "a.md": "" } });
    expect(() => host.read("b.md")).toThrow('The vault has no file "b.md". It has: a.md');
    await expect(host.remove("b.md")).rejects.toThrow('nothing at "b.md"');
  });
});

it("fires create for every file at the start, before the layout is ready", async () => {
  const host = await freshHost({ files: { "a.md": "" }, ready: false });
  const early = listen(host.app.vault, ["create"]);
  const late: string[] = [];
  host.app.workspace.onLayoutReady(() => late.push(...listen(host.app.vault, ["create"])));
  await host.layoutReady();
  expect(early).toEqual(["create a.md"]);
  expect(late).toEqual([]);
  expect(host.app.vault.getFileByPath("a.md")).toBeInstanceOf(TFile);
});
