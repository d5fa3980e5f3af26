import type { CachedMetadata, ListItemCache } from "obsidian";
import { describe, expect, it } from "vitest";
import { metadataOf } from "./metadata.ts";

/** An item as `line:column-line:column parent [mark]`. */
const itemText = ({ position: { start, end }, parent, task }: ListItemCache): string =>
  `${start.line}:${start.col}-${end.line}:${end.col} ${parent}${task === undefined ? "" : ` [${task}]`}`;

const items = (text: string): string[] => (metadataOf(text).listItems ?? []).map(itemText);

/** Sections as `type firstLine-lastLine`. */
const sections = (text: string): string[] =>
  (metadataOf(text).sections ?? []).map(({ type, position }) => `${type} ${position.start.line}-${position.end.line}`);

const links = ({ links: found = [] }: CachedMetadata): string[] =>
  found.map((each) => `${each.link} (${each.displayText})`);

describe("list items", () => {
  it("on the first line have -1 as their parent, on others minus their list's first line", () => {
    expect(items("- a\n- b")).toEqual(["0:0-0:3 -1", "1:0-1:3 -1"]);
    expect(items("# T\n\n1. a\n2. b\n\ntext\n\n* c")).toEqual(["2:0-2:4 -2", "3:0-3:4 -2", "7:0-7:3 -7"]);
  });

  it("that are nested start at their parent's content and name its line", () => {
    expect(items("- a\n    - b\n        - c\n- d")).toEqual(["0:0-0:3 -1", "1:2-1:7 0", "2:6-2:11 1", "3:0-3:3 -1"]);
    expect(items("- a\n\t- b\n\t\t- c")).toEqual(["0:0-0:3 -1", "1:1-1:4 0", "2:2-2:5 1"]);
  });

  it("end with their own text: before nested items, after their further lines", () => {
    expect(items("- a\n  more\n  - b\n\n  last")).toEqual(["0:0-1:6 -1", "2:2-2:5 0"]);
  });

  it("carry any single mark of a checkbox", () => {
    expect(items("- [ ] a\n- [x] b\n* [X] c\n+ [/] d\n1. [-] e\n2) [>] f")).toEqual([
      "0:0-0:7 -1 [ ]",
      "1:0-1:7 -1 [x]",
      "2:0-2:7 -2 [X]",
      "3:0-3:7 -3 [/]",
      "4:0-4:8 -4 [-]",
      "5:0-5:8 -5 [>]",
    ]);
  });

  it("are no tasks without a space after the brackets, or with two characters in them", () => {
    expect(items("- [x]a\n- [xx] b\n- [] c\n- [link](x.md)")).toEqual([
      "0:0-0:6 -1",
      "1:0-1:8 -1",
      "2:0-2:6 -1",
      "3:0-3:14 -1",
    ]);
  });

  it("are found in quotes and callouts", () => {
    expect(items("> [!note] Title\n> - [ ] a\n>   - b")).toEqual(["1:2-1:9 -1 [ ]", "2:4-2:7 1"]);
  });

  it("are two on one line after a checkbox", () => {
    expect(items("- [ ] 3. a")).toEqual(["0:0-0:10 -1 [ ]", "0:6-0:10 0"]);
  });

  it("are none in code, comments, HTML and front matter", () => {
    expect(items("---\nlist:\n- a\n---\n```\n- b\n```\n%%\n- c\n%%\n<!--\n- d\n-->\n")).toEqual([]);
  });

  it("keep their places with CRLF", () => {
    expect(items("- a\r\n  - b\r\n- c\r\n")).toEqual(["0:0-0:3 -1", "1:2-1:5 0", "2:0-2:3 -1"]);
  });
});

describe("sections and headings", () => {
  it("name the blocks of a note by type and lines", () => {
    const text =
      "---\na: 1\n---\n# H\ntext\n\n- a\n\n> q\n\n> [!tip]\n> c\n\n```\nx\n```\n\n| a |\n| - |\n\n***\n\n%%\nc\n%%\n";
    expect(sections(text)).toEqual([
      "yaml 0-2",
      "heading 3-3",
      "paragraph 4-4",
      "list 6-6",
      "blockquote 8-8",
      "callout 10-11",
      "code 13-15",
      "table 17-18",
      "thematicBreak 20-20",
      "comment 22-24",
    ]);
  });

  it("give headings their level and text as written, closing marks left out", () => {
    const found = metadataOf("# One [[link]] **b** ##\n### 지난 주\nSetext\n===").headings ?? [];
    expect(found.map(({ level, heading }) => `${level} ${heading}`)).toEqual([
      "1 One [[link]] **b**",
      "3 지난 주",
      "1 Setext",
    ]);
  });
});

describe("links, embeds and tags", () => {
  it("are read from wikilinks and Markdown links, not from code or web links", () => {
    const text = "[[a]] [[b#c|d]] [e](f%20g.md#h) [web](https://example.org) `[[no]]`\n\n```\n[[no]]\n```";
    expect(links(metadataOf(text))).toEqual(["a (a)", "b#c (d)", "f g.md#h (e)"]);
  });

  it("keep embeds apart", () => {
    const { links: none, embeds = [] } = metadataOf("![[a.png]] ![alt](b.png)");
    expect(none).toBeUndefined();
    expect(embeds.map(({ link, original }) => `${link} ${original}`)).toEqual([
      "a.png ![[a.png]]",
      "b.png ![alt](b.png)",
    ]);
  });

  it("find tags at a word's start only, with a character that is no digit", () => {
    const { tags = [] } = metadataOf("#회고 a#no #1 #2026/w3 `#no` [[#no]] (#no");
    expect(tags.map(({ tag, position }) => `${tag} ${position.start.col}`)).toEqual(["#회고 0", "#2026/w3 12"]);
  });
});

describe("properties and block ids", () => {
  it("are read with the place of the front matter and its links", () => {
    const { frontmatter, frontmatterPosition, frontmatterLinks } = metadataOf(
      '---\nprevious: "[[a|b]]"\nlist:\n  - "[[c]]"\n---\n',
    );
    expect(frontmatter).toEqual({ previous: "[[a|b]]", list: ["[[c]]"] });
    expect(frontmatterPosition?.end).toEqual({ line: 4, col: 3, offset: 45 });
    expect(frontmatterLinks?.map(({ key, link, displayText }) => [key, link, displayText])).toEqual([
      ["previous", "a", "b"],
      ["list.0", "c", "c"],
    ]);
  });

  it("are left out when the YAML is broken", () => {
    expect(metadataOf("---\na: [\n---\ntext").frontmatter).toBeUndefined();
  });

  it("name paragraphs and list items", () => {
    const { blocks = {} } = metadataOf("text ^One\n\n- item ^two");
    expect(Object.entries(blocks).map(([key, { id, position }]) => `${key} ${id} ${position.start.line}`)).toEqual([
      "one One 0",
      "two two 2",
    ]);
  });

  it("of an empty note are nothing at all", () => {
    expect(metadataOf("")).toEqual({});
  });
});
