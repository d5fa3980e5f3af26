import { type Edit, smallestChange } from "./change.ts";
import { frontMatterEnd } from "./lines.ts";
import { type YamlEntries, type YamlEntry, yamlEntries } from "./yaml-entries.ts";

/** Properties by their names. Values are text. */
export type Properties = Readonly<Record<string, string>>;

/** Sets properties of a note with the smallest change. Refuses if that might break its other properties. */
export const setProperties =
  (properties: Properties): Edit =>
  (note) => {
    const after = withProperties(note, properties);
    return after === null ? "front-matter" : smallestChange(note, after);
  };

/**
 * The text of a new note with properties, merged into the front matter that the text begins with, blank lines or not.
 * Null if that has a form that cannot be changed safely.
 */
export function newNoteWith(text: string, properties: Properties): string | null {
  const unpadded = text.replace(/^(?:[ \t]*\r?\n)+/, "");
  return withProperties(frontMatterEnd(unpadded) > 0 ? unpadded : text, properties);
}

/**
 * Merges properties into a note's front matter, or puts one before the note. What else stands there keeps its bytes; a
 * property that is there already gets the new value in its old place. Commands of Templater may stand before the front
 * matter: it is the note's first once they have run. Null if the front matter has a form that cannot be changed safely.
 */
export function withProperties(note: string, properties: Properties): string | null {
  const start = commandsEnd(note);
  const end = start + frontMatterEnd(note.slice(start));
  if (end === start) {
    if (looksLikeFrontMatter(note)) return null;
    const newline = note.includes("\r\n") ? "\r\n" : "\n";
    return (
      ["---", ...Object.entries(properties).map(([key, value]) => lineOf(key, value, 0)), "---", ""].join(newline) +
      note
    );
  }
  const opening = note.indexOf("\n", start) + 1;
  const closing = note.lastIndexOf("---", end - 1);
  const block = note.slice(opening, closing);
  const newline = note.slice(start, opening).endsWith("\r\n") ? "\r\n" : "\n";
  const merged = mergedBlock(block, properties, newline);
  if (merged === null) return null;
  const fence = note.slice(closing, end);
  return note.slice(0, opening) + merged + (fence.endsWith("\n") ? fence : fence + newline) + note.slice(end);
}

function mergedBlock(block: string, properties: Properties, newline: string): string | null {
  const found = yamlEntries(block);
  if (!found || !mayReplace(block, found, properties)) return null;
  const { entries, indent } = found;
  const missing = new Map(Object.entries(properties));
  let out = "";
  let copied = 0;
  for (const { key, from, to } of entries) {
    const value = missing.get(key);
    if (value === undefined) continue;
    missing.delete(key);
    out += block.slice(copied, from) + lineOf(key, value, indent ?? 0) + newline;
    copied = to;
  }
  const added = [...missing].map(([key, value]) => lineOf(key, value, indent ?? 0) + newline);
  return out + block.slice(copied) + added.join("");
}

/** Whether no other value refers to one that would go. */
function mayReplace(block: string, { entries }: YamlEntries, properties: Properties): boolean {
  const names = new Set(Object.keys(properties));
  const isGoing = ({ key }: YamlEntry) => names.has(key);
  const anchors = entries
    .filter(isGoing)
    .flatMap(({ from, to }) => [...block.slice(from, to).matchAll(/&([^\s,[\]{}]+)/g)]);
  return anchors.every(([, name = ""]) => !block.includes(`*${name}`));
}

const lineOf = (key: string, value: string, indent: number): string => `${" ".repeat(indent)}${key}: ${written(value)}`;

/** A word, a number or a date stands as it is; all else is quoted, so that it is read as the text it is. */
const written = (value: string): string => (/^\w[\w-]*$/.test(value) ? value : JSON.stringify(value));

/** Where the commands of Templater end with which a note begins, 0 without any. */
function commandsEnd(note: string): number {
  let at = 0;
  for (;;) {
    const begin = at + (/^\s*/.exec(note.slice(at))?.[0].length ?? 0);
    const end = note.startsWith("<%", begin) ? note.indexOf("%>", begin) : -1;
    if (end < 0) break;
    at = end + 2;
  }
  if (at === 0) return 0;
  const gap = /^[ \t]*(?:\r?\n[ \t]*)*/.exec(note.slice(at))?.[0].length ?? 0;
  return frontMatterEnd(note.slice(at + gap)) > 0 ? at + gap : 0;
}

/**
 * Whether a note begins with what its owner may mean for front matter, though the app does not read it as such: TOML,
 * blank lines before it, words on the line of its fence, a fence that is never closed.
 */
function looksLikeFrontMatter(note: string): boolean {
  const text = note.replace(/^\s+/, "");
  return /^(?:\+\+\+[ \t]*(?:\r?\n|$)|---[^\s-]|---[ \t]*\r?\n[ \t]*[^\s:#][^:\n]*:(?:\s|$))/.test(text);
}
