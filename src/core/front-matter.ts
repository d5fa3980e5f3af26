import { frontMatterEnd } from "./markdown/lines.ts";

/**
 * Merges properties into a note's front matter, or puts one before the note. What else stands there keeps its bytes; a
 * property that is there already gets the new value in its old place. Values are texts; those with signs that mean
 * something in YAML are quoted.
 */
export function withProperties(note: string, properties: Readonly<Record<string, string>>): string {
  const newline = note.includes("\r\n") ? "\r\n" : "\n";
  const end = frontMatterEnd(note);
  const lines = end === 0 ? [] : note.slice(0, end).trimEnd().split(/\r?\n/).slice(1, -1);
  for (const [key, value] of Object.entries(properties)) {
    const property = `${key}: ${PLAIN.test(value) ? value : JSON.stringify(value)}`;
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
  return ["---", ...lines, "---", ""].join(newline) + note.slice(end);
}

const PLAIN = /^[\w-]+$/;
