import { getFrontMatterInfo, parseYaml, stringifyYaml } from "obsidian";
import { describe, expect, it } from "vitest";
import { freshHost } from "./fresh-host.ts";
import type { Host } from "./index.ts";

async function change(host: Host, path: string, edit: (properties: Record<string, unknown>) => void): Promise<string> {
  const file = host.app.vault.getFileByPath(path);
  if (!file) throw new Error("no file");
  await host.app.fileManager.processFrontMatter(file, edit);
  return host.read(path);
}

describe("processFrontMatter", () => {
  it("keeps the bytes of the body, line breaks and trailing spaces too", async () => {
    const body = "  text \r\n\n---\n- a\t\n";
    const host = await freshHost({ files: { "a.md": `---\ntitle: x\n---\n${body}` } });
    expect(await change(host, "a.md", (p) => (p["week-start"] = "2019-01-12"))).toBe(
      `---\ntitle: x\nweek-start: 2019-01-12\n---\n${body}`,
    );
  });

  it("adds front matter where there is none and takes it away with the last property", async () => {
    const host = await freshHost({ files: { "a.md": "text" } });
    expect(await change(host, "a.md", (p) => (p["previous"] = "[[b]]"))).toBe('---\nprevious: "[[b]]"\n---\ntext');
    expect(await change(host, "a.md", (p) => delete p["previous"])).toBe("text");
  });

  it("loses no property when many are set at once", async () => {
    const host = await freshHost({ files: { "a.md": "" } });
    await Promise.all(["a", "b", "c"].map((key) => change(host, "a.md", (p) => (p[key] = 1))));
    expect(host.read("a.md")).toBe("---\na: 1\nb: 1\nc: 1\n---\n");
  });

  it("passes on what the callback throws, and rejects YAML that is none; the note stays", async () => {
    const host = await freshHost({ files: { "a.md": "---\na: [\n---\n" } });
    await expect(change(host, "a.md", () => undefined)).rejects.toThrow();
    expect(host.read("a.md")).toBe("---\na: [\n---\n");
  });
});

it("reads dates as text and writes nothing for null", () => {
  expect(parseYaml("date: 2019-01-12\nnone:\nlist:\n  - 가")).toEqual({ date: "2019-01-12", none: null, list: ["가"] });
  expect(stringifyYaml({ none: null, list: ["[[a]]"], text: "x" })).toBe('none:\nlist:\n  - "[[a]]"\ntext: x\n');
});

it("finds front matter only at the very start", () => {
  expect(getFrontMatterInfo("---\na: 1\n---\ntext")).toEqual({
    exists: true,
    frontmatter: "a: 1",
    from: 4,
    to: 8,
    contentStart: 13,
  });
  expect(getFrontMatterInfo("\n---\na: 1\n---\n").exists).toBe(false);
  expect(getFrontMatterInfo("---\n---\ntext")).toMatchObject({ exists: true, frontmatter: "", contentStart: 8 });
});
