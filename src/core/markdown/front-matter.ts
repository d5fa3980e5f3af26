import { type Edit, smallestChange } from "./change.ts";
import { frontMatterEnd } from "./lines.ts";

/** Gives a note properties, by the smallest change. */
export const setProperties =
  (properties: Readonly<Record<string, string>>): Edit =>
  (note) =>
    smallestChange(note, withProperties(note, properties));

/**
 * Merges properties into a note's front matter, or puts one before the note. What else stands there keeps its bytes; a
 * property that is there already gets the new value in its old place. Values are texts; those with signs that mean
 * something in YAML are quoted.
 */
export function withProperties(note: string, properties: Readonly<Record<string, string>>): string {
  const end = frontMatterEnd(note);
  // Each line with its own line break.
  const block = note.slice(0, end).match(/[^\n]+\n?|\n/g) ?? [];
  const newline = (block[0] ?? note).includes("\r\n") ? "\r\n" : "\n";
  const [first = `---${newline}`, ...lines] = block;
  const last = lines.pop() ?? "---";
  for (const [key, value] of Object.entries(properties)) {
    const property = `${key}: ${PLAIN.test(value) ? value : JSON.stringify(value)}${newline}`;
    const at = lines.findIndex((line) => new RegExp(`^(["']?)${key}\\1\\s*:`).test(line));
    if (at < 0) {
      lines.push(property);
      continue;
    }
    // The lines below that are indented, or items of a list, are the old value's.
    let next = at + 1;
    while (/^(?:[ \t]+\S|-[ \t])/.test(lines[next] ?? "")) next++;
    lines.splice(at, next - at, property);
  }
  return [first, ...lines, last.endsWith("\n") ? last : last + newline].join("") + note.slice(end);
}

const PLAIN = /^[\w-]+$/;
