import { parse, stringify } from "yaml";

/** Where the front matter of a note lies; the shape of `getFrontMatterInfo`. */
export interface FrontMatterSpan {
  exists: boolean;
  /** The YAML between the lines `---`, without its last line break. */
  frontmatter: string;
  from: number;
  to: number;
  /** Offset of the first character after the block. */
  contentStart: number;
}

const block = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;

export function getFrontMatterInfo(content: string): FrontMatterSpan {
  const found = block.exec(content);
  if (found === null) return { exists: false, frontmatter: "", from: 0, to: 0, contentStart: 0 };
  const frontmatter = found[1] ?? "";
  const from = content.indexOf("\n") + 1;
  return { exists: true, frontmatter, from, to: from + frontmatter.length, contentStart: found[0].length };
}

/** A value of a YAML text; dates stay text. Throws `YAMLParseError`. */
export function parseYaml(yaml: string): unknown {
  return parse(yaml) as unknown;
}

/** YAML as Obsidian writes it: nothing for null, lists indented, long lines kept. */
export function stringifyYaml(value: unknown): string {
  return stringify(value, { nullStr: "", lineWidth: 0 }).replace(/^(\s*(?:- )?[^\s:][^:\n]*:) $/gm, "$1");
}

/** The properties of a note; null without front matter, or when it is no mapping. Throws `YAMLParseError`. */
export function readProperties(content: string): Record<string, unknown> | null {
  const { exists, frontmatter } = getFrontMatterInfo(content);
  if (!exists) return null;
  const value = parseYaml(frontmatter);
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
}

/** The note with these properties instead of its own; everything after the front matter keeps its bytes. */
export function withProperties(content: string, properties: Record<string, unknown>): string {
  const body = content.slice(getFrontMatterInfo(content).contentStart);
  if (Object.keys(properties).length === 0) return body;
  return `---\n${stringifyYaml(properties)}---\n${body}`;
}
