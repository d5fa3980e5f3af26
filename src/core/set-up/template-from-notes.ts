import { TIGHT_BULLETS, TYPED_BULLETS } from "../markdown/scan.ts";
import { normalise } from "../markdown/wording.ts";
import type { RoleOf } from "../notes/roles.ts";
import { linesByRole } from "../notes/sections.ts";
import { FRAMED_BY, type FramedNote } from "./framed-note.ts";
import { frontMatterTemplate } from "./front-matter-template.ts";
import { LOOKED_AT } from "./sample-note.ts";
import { type Calendar, tagText } from "./tag-text.ts";
import { piecesOf } from "./text-pieces.ts";

/** The share of the notes that must have a line for it to belong to the frame. */
const COMMON = 0.6;

/** A line of the frame, or what stands in for the lines between. */
interface FrameLine {
  raw: string;
  /** What it has in common with the same line of other notes. */
  key: string;
  kind: "heading" | "item" | "text" | "blank" | "break";
  hasCheckbox: boolean;
  role: ReturnType<RoleOf>;
}

/**
 * A template of the frame that the last notes share: headings, fixed lines and labels stay; dates, numbers, the title
 * and the link to the note before become tags; what was filled in goes, and leaves an empty bullet behind. What is
 * carried from the note before becomes its tag: the plan as checkboxes in a section with the role `missions`, the wish.
 * `notes` are in order; the last one's order and wording count.
 */
export function templateFromNotes(
  notes: readonly FramedNote[],
  roleOf: RoleOf,
  carried: { missions: boolean },
  calendar: Calendar,
): string {
  const last = notes[notes.length - 1];
  if (!last) return "";
  const all = notes.slice(-TAGGED_BY);
  const framed = all.map((note) => frameLines(note, roleOf));
  const own = framed[framed.length - 1] ?? [];
  const isFrame = frameOf(framed.slice(-FRAMED_BY), own);
  const out = new Output(carried);
  own.forEach((line, at) => {
    if (line.kind === "blank") return out.blank();
    if (!isFrame[at]) return out.fill(line);
    const tagged = taggedLine(line, all, framed, calendar);
    // Of a heading the words are enough; a line with a hole in it is none.
    if (line.kind !== "heading" && tagged.includes(LOST)) out.fill(line);
    else out.keep(line, tagged.replaceAll(LOST, "").trimEnd());
  });
  return frontMatterTemplate(all, calendar) + out.text();
}

/** The number of notes that tags are learned from: in fewer, a number may fit several tags by accident. */
const TAGGED_BY = 26;

/**
 * For each line of the last note whether it belongs to the frame. Headings and breaks do if most of the notes have them,
 * labels too; other text if nearly all have it. Items are filled in, unless all those of a section stand in nearly all
 * notes: then they are a list to go through.
 */
function frameOf(framed: readonly (readonly FrameLine[])[], own: readonly FrameLine[]): boolean[] {
  const counts = new Map<string, number>();
  for (const lines of framed) {
    for (const key of new Set(lines.map(({ key }) => key))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const share = ({ key }: FrameLine): number => (counts.get(key) ?? 0) / framed.length;
  const isFixed = (line: FrameLine): boolean => framed.length > 1 && share(line) >= FIXED;
  // Item by item would keep what one happened to write twice; what stands before all headings is one by one.
  const fixedSections = new Set<number>();
  let section = 0;
  const sections = own.map(({ kind }) => (kind === "heading" ? ++section : section));
  for (const at of new Set(sections)) {
    const filled = own.filter((line, place) => sections[place] === at && isFilledIn(line, at > 0));
    if (filled.length > 0 && filled.every((line) => isFixed(line) && line.role === null)) fixedSections.add(at);
  }
  return own.map((line, at) => {
    const section = sections[at] ?? 0;
    if (line.kind === "heading" || line.kind === "break") return share(line) >= COMMON;
    if (isFilledIn(line, section > 0)) return fixedSections.has(section);
    return LABEL.test(line.raw) ? framed.length > 1 && share(line) >= COMMON : isFixed(line);
  });
}

const FIXED = 0.8;
/** Items, and under a heading also paragraphs, but for quotes and labels. */
const isFilledIn = ({ kind, raw }: FrameLine, isUnderHeading: boolean): boolean =>
  kind === "item" ||
  TYPED_BULLET.test(raw) ||
  (isUnderHeading && kind === "text" && !LABEL.test(raw) && !/^\s*>/.test(raw));
const TYPED_BULLET = new RegExp(`^[\\s>]*[${TYPED_BULLETS}]\\s`, "u");
const LABEL = /[:：][\s*]*$/;

function frameLines({ text, previous }: FramedNote, roleOf: RoleOf): FrameLine[] {
  const cut = text.slice(0, LOOKED_AT);
  const lines: FrameLine[] = [];
  for (const [line, role] of linesByRole(cut, roleOf)) {
    const raw = withPreviousTag(line.raw, previous);
    const isBlank = line.kind === "text" && line.text === "";
    const isEmptyItem = line.kind === "item" && line.text === "";
    lines.push({
      raw,
      key: isBlank ? "" : isEmptyItem ? "item" : `${line.kind} ${shapeOf(raw)}`,
      kind: isBlank ? "blank" : line.kind,
      hasCheckbox: line.kind === "item" && line.status !== null,
      role,
    });
  }
  return lines;
}

/** A line without what varies in it, so that the same line of another week has the same. */
const shapeOf = (raw: string): string =>
  piecesOf(raw.replace(/\[[^\]]\]/, "[ ]"))
    .map(({ kind, text }) => (kind === "varying" ? "#" : kind === "word" ? normalise(text) || text : text.trim()))
    .join(" ");

const PREVIOUS = "\u0001";
/** Stands where something varies that no tag explains. */
const LOST = "\u0002";

/** The line with a mark where it links to the note before. */
function withPreviousTag(raw: string, previous: string | null): string {
  if (previous === null || !raw.includes("[")) return raw;
  const name = previous.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  const wikilink = new RegExp(`\\[\\[(?:[^\\]|]{0,200}/)?${name}(?:\\|[^\\]]{0,200})?\\]\\]`, "u");
  const link = new RegExp(
    `\\[[^\\]]{0,200}\\]\\([^)]{0,200}${encodeURI(previous).replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}(?:\\.md)?\\)`,
    "u",
  );
  return raw.replace(wikilink, PREVIOUS).replace(link, PREVIOUS);
}

/** A line of the frame with its tags: by the same line of the other notes. */
function taggedLine(
  line: FrameLine,
  notes: readonly FramedNote[],
  framed: readonly (readonly FrameLine[])[],
  calendar: Calendar,
): string {
  const [marker = ""] = MARKER.exec(line.raw) ?? [];
  const texts = notes.flatMap(({ period, written }, at) => {
    const twin = at === notes.length - 1 ? line : framed[at]?.find(({ key }) => key === line.key);
    return twin ? [{ text: twin.raw.replace(MARKER, ""), period, written }] : [];
  });
  const own = texts[texts.length - 1]?.text ?? "";
  const isConstant = texts.length > 1 && texts.every(({ text }) => text === own);
  const tagged = isConstant || !/\d/.test(own) ? own : tagText(texts, calendar, LOST);
  return (marker.replace(/\[[^\]]\]/, "[ ]") + tagged).replace(PREVIOUS, "{{previous}}").trimEnd();
}

/** What stands before the text of a line: quotes, a bullet or a number, a checkbox. */
const MARKER = new RegExp(
  `^[\\s>]*(?:(?:(?:[-*+${TYPED_BULLETS}]|\\d{1,9}[.)])[ \\t]+|[${TIGHT_BULLETS}])(?:\\[[^\\]]\\][ \\t]+)?)?`,
  "u",
);

const BULLET = new RegExp(`^[\\s>]*(?:[-*+${TYPED_BULLETS}]|\\d+[.)])`, "u");

/** Puts the template together. */
class Output {
  private readonly lines: string[] = [];
  /** What stands in the current section instead of what was filled in. */
  private filled = false;

  constructor(private readonly carried: { missions: boolean }) {}

  keep(line: FrameLine, text: string): void {
    this.lines.push(text);
    if (line.kind === "heading" || LABEL.test(line.raw)) this.filled = false;
  }

  blank(): void {
    if (this.lines[this.lines.length - 1] !== "") this.lines.push("");
  }

  /** What is filled in anew each week: of a section its first line says how. */
  fill(line: FrameLine): void {
    // What stands under a heading that is left out goes with it.
    const isDone = this.filled;
    this.filled = true;
    if (isDone || line.kind === "heading") return;
    if (line.role === "wish") this.lines.push("{{#wish}}", "{{wish}}", "{{/wish}}", "{{^wish}}", "- ", "{{/wish}}");
    else if (line.role === "missions" && this.carried.missions) {
      this.lines.push("{{#next}}", "- [ ] {{text}}", "{{/next}}", "{{^next}}", "- [ ] ", "{{/next}}");
    } else if (line.kind === "item") {
      const marker = BULLET.exec(line.raw)?.[0].trim() ?? "-";
      this.lines.push(`${marker} ${line.hasCheckbox ? "[ ] " : ""}`);
    } else if (TYPED_BULLET.test(line.raw)) this.lines.push(`${BULLET.exec(line.raw)?.[0].trim() ?? "-"} `);
    else this.filled = false;
  }

  text(): string {
    // Blank lines that were between things that are gone.
    const text = this.lines.join("\n").replace(/\n{3,}/g, "\n\n");
    return text.trim() === "" ? "" : `${withoutMargins(text)}\n`;
  }
}

/** A text without the blank lines around it; spaces at the end of a line stay. */
function withoutMargins(text: string): string {
  let [start, end] = [0, text.length];
  while (text.charAt(start) === "\n") start++;
  while (text.charAt(end - 1) === "\n") end--;
  return text.slice(start, end);
}
