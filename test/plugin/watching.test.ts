import { describe, expect, it, onTestFinished, vi } from "vitest";
import { openHost } from "../host/index.ts";
import { drawn, ISO, manifest, panel, part, setToday, start, subject, texts } from "./subject.ts";

const today = "2026-03-06";
const lesson = (text: string) => `## Never repeat\n- ${text}\n`;
const lessons = (root: HTMLElement) => texts(part(root, "lessons"), ".weekly-retro-lesson-text").sort();

/** Starts with notes that cannot be read, and notes whose reading never ends; `lock` says anew which cannot be read. */
async function withUnreadable(files: Record<string, string>, locked: readonly string[], hanging: string[] = []) {
  setToday(today);
  const host = await openHost({ files, warmCache: true });
  onTestFinished(async () => {
    await host.close();
    vi.useRealTimers();
  });
  const { vault } = host.app;
  const read = vault.cachedRead.bind(vault);
  let unreadable = locked;
  vi.spyOn(vault, "cachedRead").mockImplementation(async (file) => {
    if (hanging.includes(file.path)) return new Promise<string>(() => undefined);
    if (unreadable.includes(file.path)) throw new Error("locked");
    return read(file);
  });
  await host.install(await subject(), manifest, ISO);
  await host.layoutReady();
  await host.settled();
  return { host, lock: (...paths: string[]) => (unreadable = paths) };
}

describe("Watching the vault", () => {
  it("reads only notes that may count, and none for a change", async () => {
    const files = { "Plain.md": "# Plain\n- a\n", "Lesson.md": lesson("a"), "Retros/2026-W09.md": "" };
    const host = await start({ today, files, data: ISO });
    const read = vi.spyOn(host.app.vault, "cachedRead");
    const readAll = vi.spyOn(host.app.vault, "read");
    const root = await panel(host);
    expect(lessons(root)).toEqual(["a"]);

    await host.write("Lesson.md", lesson("b"));
    await host.write("Plain.md", "# Plain\n- b\n");
    await host.write("New.md", lesson("c"));
    await drawn(host);

    expect(lessons(root)).toEqual(["b", "c"]);
    expect(read).not.toHaveBeenCalled();
    expect(readAll).not.toHaveBeenCalled();
  });

  it("counts no template, no template folder of the core plugin, no excluded folder", async () => {
    const files = {
      ".obsidian/templates.json": '{"folder":"Templates"}',
      "Templates/a.md": lesson("core"),
      "Mine.md": lesson("own template"),
      "Old/deep/b.md": lesson("excluded"),
      "Older.md": lesson("counts"),
    };
    const host = await start({ today, files, data: { ...ISO, templatePath: "Mine.md", excluded: ["Old"] } });

    expect(lessons(await panel(host))).toEqual(["counts"]);
  });

  it("goes on when one note cannot be read, and says which", async () => {
    const files = { "A.md": lesson("a"), "B.md": lesson("b") };
    const { host } = await withUnreadable(files, ["A.md"]);
    expect(lessons(await panel(host))).toEqual(["b"]);
    expect(host.notices).toHaveLength(1);
    expect(host.notices[0]).toContain("“A.md” could not be read (locked)");
  });

  it("reads a note again that was locked for a moment, and says nothing", async () => {
    const host = await openHost({ files: { "A.md": lesson("a"), "B.md": lesson("b") }, warmCache: true });
    onTestFinished(() => host.close());
    await host.install(await subject(), manifest, ISO);
    host.fault("read", new Error("EBUSY"));
    await host.layoutReady();

    expect(lessons(await panel(host))).toEqual(["a", "b"]);
    expect(host.notices).toEqual([]);
  });

  it("says of many notes that cannot be read how many they are, and the first few, in one notice", async () => {
    const names = Array.from({ length: 60 }, (_, at) => `${at}.md`);
    const { host } = await withUnreadable(Object.fromEntries(names.map((name) => [name, lesson(name)])), names);
    await panel(host);
    expect(host.notices).toHaveLength(1);
    expect(host.notices[0]).toMatch(/60 notes could not be read \(locked\), among them “0.md”, “1.md”, “10.md”\./);
  });

  it("keeps what was known of a note that cannot be read any more", async () => {
    const files = { "A.md": lesson("a"), "B.md": lesson("b") };
    const { host, lock } = await withUnreadable(files, []);
    const root = await panel(host);
    lock("A.md");
    await host.changeDataJson("weekly-retro", JSON.stringify({ ...ISO, excluded: ["Old"] }));
    await drawn(host);
    expect(lessons(root)).toEqual(["a", "b"]);
    expect(host.notices).toHaveLength(1);
  });

  it("goes on when a read never ends, and says so once", async () => {
    const files = { "A.md": lesson("a"), "B.md": lesson("b") };
    const limits: (() => void)[] = [];
    const setTimeout = window.setTimeout.bind(window);
    const later = (job: () => void, ms = 0) => (ms === 5_000 ? -limits.push(job) : setTimeout(job, ms));
    const patched = vi.spyOn(window, "setTimeout").mockImplementation(later as typeof window.setTimeout);
    onTestFinished(() => patched.mockRestore());
    const { host } = await withUnreadable(files, [], ["A.md"]);
    const root = await panel(host);
    expect(root.querySelector("section")).toBeNull();
    for (const timeUp of limits.splice(0)) timeUp();
    await drawn(host);
    expect(lessons(root)).toEqual(["b"]);
    expect(host.notices).toEqual([expect.stringContaining("“A.md” could not be read (no answer within 5 s)")]);
  });

  it("makes no retro while a note that may be it cannot be read, and opens that note once it can", async () => {
    const own = "---\nweek-start: 2026-03-02\nweek-end: 2026-03-08\n---\n";
    const { host, lock } = await withUnreadable({ "Retros/My week.md": own, "Retros/2026-W08.md": "" }, [
      "Retros/My week.md",
      "Retros/2026-W08.md",
    ]);
    await host.run("weekly-retro:new");
    await host.settled();
    expect(host.app.vault.getFileByPath("Retros/2026-W10.md")).toBeNull();
    expect(host.notices.slice(1)).toEqual([expect.stringContaining("“Retros/My week.md” may be it")]);
    lock();
    await host.run("weekly-retro:new");
    await host.settled();
    expect(host.app.vault.getFileByPath("Retros/2026-W10.md")).toBeNull();
    expect(host.app.workspace.getActiveFile()?.path).toBe("Retros/My week.md");
  });

  it("lets go of a note that is renamed to another ending", async () => {
    const host = await start({ today, files: { "A.md": lesson("a"), "B.md": lesson("b") }, data: ISO });
    const root = await panel(host);
    await host.rename("A.md", "A.txt");
    await drawn(host);
    expect(lessons(root)).toEqual(["b"]);
  });

  it("follows a folder that is renamed or deleted", async () => {
    const files = { "A/1.md": lesson("one"), "A/2.md": lesson("two"), "B.md": lesson("three") };
    const host = await start({ today, files, data: { ...ISO, excluded: ["Archive"] } });
    const root = await panel(host);

    await host.rename("A", "Other");
    await drawn(host);
    expect(lessons(root)).toEqual(["one", "three", "two"]);
    await host.rename("Other", "Archive");
    await drawn(host);
    expect(lessons(root)).toEqual(["three"]);
    // An excluded folder stays excluded under its new name: the setting follows.
    await host.rename("Archive", "Back");
    await drawn(host);
    expect(lessons(root)).toEqual(["three"]);
    expect(host.dataJson(manifest.id)).toContain('"Back"');
    await host.remove("Back");
    await drawn(host);
    expect(lessons(root)).toEqual(["three"]);
  });

  describe("while notes are being read", () => {
    /** Starts with a vault of which nothing has been read: every reading waits until it is let go. */
    async function reading(files: Record<string, string>, data: unknown = ISO) {
      const host = await openHost({ files, warmCache: true });
      onTestFinished(() => host.close());
      const { vault } = host.app;
      const read = vault.cachedRead.bind(vault);
      let letGo = () => {};
      const gate = new Promise<void>((resolve) => (letGo = resolve));
      vi.spyOn(vault, "cachedRead").mockImplementation(async (file) => {
        const text = await read(file);
        await gate;
        return text;
      });
      await host.install(await subject(), manifest, data);
      await host.layoutReady();
      return { host, letGo };
    }

    it("keeps what a note says since, not what it said when the reading began", async () => {
      const { host, letGo } = await reading({ "A.md": lesson("old"), "B.md": lesson("b") });
      await host.write("A.md", lesson("new"));
      letGo();

      expect(lessons(await panel(host))).toEqual(["b", "new"]);
    });

    it("shows nothing yet, and says nothing of a note that is gone by then", async () => {
      const { host, letGo } = await reading({ "A.md": lesson("a"), "B.md": lesson("b") });
      const root = await panel(host);
      expect(root.querySelector("section")).toBeNull();
      await host.remove("A.md");
      letGo();
      await drawn(host);

      expect(lessons(root)).toEqual(["b"]);
      expect(host.notices).toEqual([]);
    });

    it("follows renamed notes, also to where they do not count, of which most are not even begun", async () => {
      const files = Object.fromEntries(
        Array.from({ length: 30 }, (_, at) => [
          `A/${at}.md`,
          lesson(`lesson ${"abcdefghijklmnopqrstuvwxyz1234"[at] ?? ""}`),
        ]),
      );
      const { host, letGo } = await reading({ ...files, "B.md": lesson("b") }, { ...ISO, excluded: ["Archive"] });
      await host.rename("A/3.md", "Other.md");
      await host.rename("A", "Archive");
      letGo();

      expect(lessons(await panel(host))).toEqual(["b", "lesson d"]);
    });
  });

  it("takes a renamed note as it is by then, if it has changed and moved again", async () => {
    const host = await start({ today, files: { "A.md": lesson("one"), "C.md": lesson("two") }, data: ISO });
    const root = await panel(host);
    const { vault } = host.app;
    const file = vault.getFileByPath("A.md");
    if (!file) throw new Error("There is no such note.");

    await vault.rename(file, "B.md");
    await vault.modify(file, lesson("new"));
    await vault.rename(file, "D.md");
    await vault.create("A.md", lesson("other"));
    await drawn(host);

    expect(lessons(root)).toEqual(["new", "other", "two"]);
  });

  it("does without a note that never gets metadata, and looks at the vault but once", async () => {
    const host = await openHost({ files: { "A.md": lesson("a"), "B.md": lesson("b") }, warmCache: true });
    onTestFinished(() => host.close());
    const { metadataCache, vault } = host.app;
    const cacheOf = metadataCache.getFileCache.bind(metadataCache);
    vi.spyOn(metadataCache, "getFileCache").mockImplementation((file) => (file.path === "B.md" ? null : cacheOf(file)));
    await host.install(await subject(), manifest, ISO);
    const listed = vi.spyOn(vault, "getMarkdownFiles");
    await host.layoutReady();

    const root = await panel(host);
    expect(lessons(root)).toEqual(["a"]);
    // Once more for names that look like weekly notes, while no retro is known.
    const before = listed.mock.calls.length;
    await host.write("A.md", lesson("new"));
    await drawn(host);
    expect(lessons(root)).toEqual(["new"]);
    expect(listed).toHaveBeenCalledTimes(before);
  });

  it("draws hostile text as text", async () => {
    const hostile = '<img src=x onerror="window.hacked=1"> <script>window.hacked=1</script> {{wish}} <% tp %> $& ';
    const files = { "Retros/2026-W10.md": `## Missions\n- [ ] m ${hostile}\n\n${lesson(`l ${hostile}`)}` };
    const root = await panel(await start({ today, files, data: ISO }));

    expect(root.querySelector("img, script")).toBeNull();
    expect(Reflect.get(window, "hacked")).toBeUndefined();
    expect(part(root, "missions").textContent).toContain("{{wish}} <% tp %> $&");
  });
});
