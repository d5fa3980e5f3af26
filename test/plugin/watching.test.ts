import { describe, expect, it, onTestFinished, vi } from "vitest";
import { openHost } from "../host/index.ts";
import { drawn, ISO, manifest, panel, part, start, subject, texts } from "./subject.ts";

const today = "2026-03-06";
const lesson = (text: string) => `## Never repeat\n- ${text}\n`;
const lessons = (root: HTMLElement) => texts(part(root, "lessons"), ".weekly-retro-lesson-text").sort();

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
    const host = await openHost({ files, warmCache: true });
    onTestFinished(() => host.close());
    host.fault("read", new Error("locked"));
    await host.install(await subject(), manifest, ISO);
    await host.layoutReady();
    await host.settled();

    const root = await panel(host);
    expect(lessons(root)).toHaveLength(1);
    expect(host.notices).toHaveLength(1);
    expect(host.notices[0]).toContain("locked");
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
    await host.rename("Archive", "Back");
    await drawn(host);
    expect(lessons(root)).toEqual(["one", "three", "two"]);
    await host.remove("Back");
    await drawn(host);
    expect(lessons(root)).toEqual(["three"]);
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
