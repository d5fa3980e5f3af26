import { frontMatterEnd } from "../markdown/lines.ts";
import { PROPERTIES } from "../notes/retro.ts";
import { type Calendar, tagText } from "./tag-text.ts";
import { FRAMED_BY, type FramedNote } from "./framed-note.ts";
import { wordsOf } from "./text-pieces.ts";

/** A property as it stands: the line of its key, and those below that are its value. */
interface PropertyLines {
  key: string;
  lines: string[];
}

/** So many of the notes must have a property. */
const COMMON = 0.6;

const KEY = /^(["']?)([^\s"':#-][^"':]{0,60})\1\s*:(?:\s|$)/;

/** Properties that the plugin writes by itself. */
const OWN = new Set<string>(Object.values(PROPERTIES));

/**
 * The front matter that the notes share: what is the same in all is kept, what follows from the days becomes tags, the
 * rest keeps its key and loses its value. "" without front matter, or where there is none that a template could hold.
 */
export function frontMatterTemplate(notes: readonly FramedNote[], calendar: Calendar): string {
  const all = notes.map((note) => ({ note, properties: propertiesOf(note.text) }));
  const recent = all.slice(-FRAMED_BY);
  const last = all[all.length - 1];
  if (!last || last.properties.length === 0) return "";
  const lines: string[] = [];
  for (const property of last.properties) {
    if (OWN.has(property.key)) continue;
    const twins = all.flatMap(({ note, properties }) => {
      const twin = properties.find(({ key }) => key === property.key);
      return twin ? [{ text: twin.lines.join("\n"), period: note.period, written: note.written }] : [];
    });
    const having = recent.filter(({ properties }) => properties.some(({ key }) => key === property.key));
    if (having.length < recent.length * COMMON) continue;
    lines.push(...valueOf(property, twins, calendar));
  }
  return lines.length === 0 ? "" : `---\n${lines.join("\n")}\n---\n\n`;
}

function valueOf(
  { key, lines }: PropertyLines,
  twins: Parameters<typeof tagText>[0],
  calendar: Calendar,
): readonly string[] {
  const [first = ""] = lines;
  const text = lines.join("\n");
  if (twins.length > 1 && twins.every((twin) => twin.text === text)) return lines;
  if (lines.length === 1) {
    const moment = TIME.exec(first)?.groups;
    if (moment) return [`${moment["before"] ?? ""}{{date:${formatOf(moment)}}}${moment["behind"] ?? ""}`];
    const words = countWords(twins.map((twin) => twin.text));
    const tagged = tagText(twins, calendar, LOST, (word) => (words.get(word.toLowerCase()) ?? 0) < twins.length * 0.8);
    // What is left of a value that ends in free words is worth keeping where it holds a tag.
    const kept = withoutRest(tagged);
    if (kept.includes("{{") && !kept.includes(LOST)) return [kept];
  }
  return [`${first.slice(0, first.indexOf(":", key.length) + 1)}`];
}

/** Marks what varies and no tag explains. */
const LOST = "\u0002";
/** A value without the free words at its end, and what stands between them; a closing quote stays. */
function withoutRest(tagged: string): string {
  const lost = tagged.indexOf(LOST, tagged.lastIndexOf("}}"));
  if (lost < 0) return tagged;
  const quote = /["']$/.exec(tagged)?.[0] ?? "";
  return tagged.slice(0, lost).trimEnd() + quote;
}

/** A date with a time, alone as a value. */
const TIME =
  /^(?<before>[^:]+:\s*["']?)\d{4}-\d\d-\d\d(?<join>[T ]+)\d\d:\d\d(?<seconds>:\d\d)?(?<zone> ?[+-]\d\d(?<colon>:?)\d\d)?(?<behind>["']?)\s*$/;

function formatOf({ join = " ", seconds, zone, colon }: Readonly<Record<string, string | undefined>>): string {
  const offset = zone === undefined ? "" : `${zone.startsWith(" ") ? " " : ""}${colon === "" ? "ZZ" : "Z"}`;
  return `YYYY-MM-DD${join.trim() === "" ? join : `[${join}]`}HH:mm${seconds === undefined ? "" : ":ss"}${offset}`;
}

function countWords(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function propertiesOf(text: string): PropertyLines[] {
  const end = frontMatterEnd(text);
  const lines = text.slice(0, end).trimEnd().split(/\r?\n/).slice(1, -1);
  const found: PropertyLines[] = [];
  for (const line of lines) {
    const key = KEY.exec(line)?.[2];
    if (key !== undefined) found.push({ key: key.trim(), lines: [line] });
    // What is indented, or an item of a list, belongs to the key above it.
    else found[found.length - 1]?.lines.push(line);
  }
  return found;
}
