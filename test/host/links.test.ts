import { describe, expect, it } from "vitest";
import { freshHost } from "./fresh-host.ts";
import type { Host } from "./index.ts";

const files = {
  "Note.md": "",
  "one/Same.md": "",
  "two/deep/Same.md": "",
  "two/Source.md": "",
  "two/picture.png": "",
  "한글 노트.md": "",
};

describe("the file that a link leads to", () => {
  const cases: [link: string, source: string, target: string | null][] = [
    ["note", "two/Source.md", "Note.md"],
    ["NOTE.md", "", "Note.md"],
    ["Same", "", "one/Same.md"],
    ["Same", "two/deep/x.md", "two/deep/Same.md"],
    ["deep/same", "", "two/deep/Same.md"],
    ["eep/same", "", null],
    ["/one/Same", "two/Source.md", "one/Same.md"],
    ["/Same", "two/Source.md", null],
    ["./Source", "two/other.md", "two/Source.md"],
    ["../one/Same", "two/Source.md", "one/Same.md"],
    ["../Same", "two/Source.md", null],
    ["picture.png", "", "two/picture.png"],
    ["picture", "", null],
    ["", "two/Source.md", "two/Source.md"],
    ["한글 노트", "", "한글 노트.md"],
    ["nothing", "", null],
  ];
  it.each(cases)("%j in %j is %j", async (link, source, target) => {
    const { app } = await freshHost({ files });
    expect(app.metadataCache.getFirstLinkpathDest(link, source)?.path ?? null).toBe(target);
  });
});

describe("a generated link", () => {
  const link = (host: Host, path: string, ...rest: [source: string, subpath?: string, alias?: string]): string => {
    const file = host.app.vault.getFileByPath(path);
    if (!file) throw new Error(`no file ${path}`);
    return host.app.fileManager.generateMarkdownLink(file, ...rest);
  };

  it("is a wikilink, as short as it can be, by default", async () => {
    const host = await freshHost({ files });
    expect(link(host, "Note.md", "two/Source.md")).toBe("[[Note]]");
    expect(link(host, "one/Same.md", "")).toBe("[[one/Same]]");
    expect(link(host, "Note.md", "", "#Heading", "shown")).toBe("[[Note#Heading|shown]]");
    expect(link(host, "two/picture.png", "")).toBe("![[picture.png]]");
    expect(link(host, "two/Source.md", "two/Source.md", "#Heading")).toBe("[[#Heading]]");
  });

  it("is a Markdown link where the vault is set so", async () => {
    const host = await freshHost({ files, vaultConfig: { useMarkdownLinks: true } });
    expect(link(host, "한글 노트.md", "")).toBe("[한글 노트](한글%20노트.md)");
    expect(link(host, "Note.md", "", "#One two", "shown")).toBe("[shown](Note.md#One%20two)");
  });

  it("is relative or absolute where the vault is set so", async () => {
    const relative = await freshHost({ files, vaultConfig: { newLinkFormat: "relative", useMarkdownLinks: true } });
    expect(link(relative, "one/Same.md", "two/deep/Same.md")).toBe("[Same](../../one/Same.md)");
    await relative.close();
    const absolute = await freshHost({ files, vaultConfig: { newLinkFormat: "absolute" } });
    expect(link(absolute, "two/Source.md", "Note.md")).toBe("[[two/Source]]");
  });
});

it("renames with renameFile and rewrites the links to the file", async () => {
  const host = await freshHost({ files: { "a.md": "[[b]], [[B#x|shown]] and ![[b]]", "b.md": "" } });
  const file = host.app.vault.getFileByPath("b.md");
  if (!file) throw new Error("no file");
  await host.app.fileManager.renameFile(file, "c.md");
  expect(host.read("a.md")).toBe("[[c]], [[c#x|shown]] and ![[c]]");
});
