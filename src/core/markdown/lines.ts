import { columns, isBreak, markerEnd, whiteEnd } from "./signs.ts";

/** A line of a note outside code, comments and front matter, taken apart as far as the plugin needs it. */
export type Line = Heading | Item | Break | Text;

interface Place {
  /** Line number in the note, from 0. */
  line: number;
  /** Where the line begins in the note, in UTF-16 units. */
  offset: number;
  /** The whole line as it stands, without its line break. */
  raw: string;
}

export interface Heading extends Place {
  kind: "heading";
  level: number;
  text: string;
}

export interface Item extends Place {
  kind: "item";
  /** How many `>` stand before it. */
  quotes: number;
  /** Column of its marker behind the quotes; a tab goes on to the next multiple of four. */
  indent: number;
  /** Column from which what belongs to it is indented. */
  content: number;
  /** The character in its checkbox; null for a plain bullet. */
  status: string | null;
  /** Where that character stands in the note or, of a plain bullet, where its text begins and a checkbox would go. */
  mark: number;
  /** What follows marker and checkbox, trimmed. */
  text: string;
}

/** A thematic break: `---`, `***`, `___`. */
export interface Break extends Place {
  kind: "break";
}

/** Anything else; `text` is "" on a blank line. */
export interface Text extends Place {
  kind: "text";
  quotes: number;
  /** Column of its first sign behind the quotes. */
  indent: number;
  text: string;
}

const QUOTES = /^(?:[ \t]*>)+ ?/;
const HEADING = /^ {0,3}(#{1,6})(?=[ \t]|$)/;
const SETEXT = /^ {0,3}(=+|-+)[ \t]*$/;
const FENCE = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}(?=[^`]*$)|~{3,})/;
const CHECKBOX = /^\[(.)\](?:[ \t]+|$)/u;
const COMMENT = /^\s*(?:<!--(?:(?!-->).)*-->|%%(?:(?!%%).)*%%)\s*$/;
const COMMENT_SIGNS = [
  ["<!--", "-->"],
  ["%%", "%%"],
] as const;

/**
 * The lines of a note that Markdown reads as text: its body without front matter, fenced or indented code, and block
 * comments (`<!-- -->`, `%% %%`). Follows CommonMark and GFM where the two matter here, and Obsidian for comments.
 * Where `wants` says no to a heading, it and what follows it up to the next one are left out, which saves most of the
 * work.
 */
export function* linesOf(note: string, wants: (heading: Heading) => boolean = () => true): Generator<Line> {
  let fence: { sign: string; quotes: number } | null = null;
  let commentEnd: string | null = null;
  let before: Line | null = null;
  let inList = false;
  let isWanted = true;
  const end = frontMatterEnd(note);
  let line = lineNumber(note, end);
  // Most notes have none of these signs, and most lines none in any: looking for them is cheaper than a pattern.
  const hasFences = note.includes("```") || note.includes("~~~");
  const hasComments = note.includes("<!--") || note.includes("%%");

  for (let offset = end; offset < note.length; line++) {
    const newline = note.indexOf("\n", offset);
    const next = newline < 0 ? note.length : newline + 1;
    const last = newline < 0 ? next : newline;
    const raw = note.slice(offset, last > offset && note.charAt(last - 1) === "\r" ? last - 1 : last);

    const prefix = raw.includes(">") ? (QUOTES.exec(raw)?.[0] ?? "") : "";
    const quotes = prefix === "" ? 0 : prefix.split(">").length - 1;
    const inner = raw.slice(prefix.length);
    const place = { line, offset, raw, quotes, inner };
    offset = next;

    if (commentEnd !== null) {
      if (raw.includes(commentEnd)) commentEnd = null;
      continue;
    }
    if (fence && quotes >= fence.quotes) {
      if (closes(inner, fence.sign)) fence = null;
      continue;
    }
    fence = null;
    const opening = hasFences ? FENCE.exec(inner)?.[1] : undefined;
    if (opening !== undefined) {
      fence = { sign: opening, quotes };
      before = null;
      continue;
    }
    if (hasComments && COMMENT.test(inner)) continue;
    const comment = hasComments && COMMENT_SIGNS.find(([open, close]) => opensComment(inner, open, close));
    if (comment && note.includes(comment[1], next)) {
      commentEnd = comment[1];
      continue;
    }
    const found: Line | null = lineAt(place, before, inList);
    const isBehindBlank = before?.kind === "text" && before.text === "";
    if (found?.kind !== "text") inList = found === null;
    // A line that begins at the margin after a blank one ends the list.
    else if (isBehindBlank && found.text !== "" && found.indent === 0) inList = false;
    before = found;
    if (found?.kind === "heading") isWanted = wants(found);
    if (isWanted) yield found ?? itemAt(place);
  }
}

/** Where the body begins: behind the front matter's closing line, 0 without front matter. In UTF-16 units. */
export function frontMatterEnd(note: string): number {
  return /^\uFEFF?---[ \t]*\r?\n(?:[^]*?\n)?---[ \t]*(?:\r?\n|$)/.exec(note)?.[0].length ?? 0;
}

/** The number, from 0, of the line in which an offset lies. */
export function lineNumber(note: string, offset: number): number {
  return note.slice(0, offset).split("\n").length - 1;
}

/** A line with what is left of it behind its quotes. */
interface Inside extends Place {
  quotes: number;
  inner: string;
}

/** What a line is, unless it is an item: null then, which `itemAt` takes apart. */
function lineAt(place: Inside, before: Line | null, inList: boolean): Heading | Break | Text | null {
  // Not by spreading `place`, which takes longer than everything else here.
  const { line, offset, raw, quotes, inner } = place;
  const white = whiteEnd(inner, 0);
  const first = inner.charAt(white);
  if (quotes === 0 && first === "#") {
    const [marks, { length: level } = ""] = HEADING.exec(inner) ?? [];
    if (marks !== undefined) return { kind: "heading", line, offset, raw, level, text: headingText(inner.slice(marks.length)) };
  }
  const isUnderText = quotes === 0 && !inList && before?.kind === "text" && before.quotes === 0 && before.text !== "";
  if (isUnderText && (first === "=" || first === "-") && SETEXT.test(inner)) {
    return { kind: "heading", line, offset, raw, level: first === "=" ? 1 : 2, text: before.text };
  }
  const indent = columns(inner, 0, white);
  if (indent < 4 && isBreak(inner, white)) return { kind: "break", line, offset, raw };
  // Indented by four without a list around it, it is code.
  if ((indent < 4 || inList) && markerEnd(inner, white) > white) return null;
  const text = inner.trim();
  // Here, white space of other kinds counts as well.
  const width = text === "" ? 0 : columns(inner, 0, inner.length - inner.trimStart().length);
  return { kind: "text", line, offset, raw, quotes, indent: width, text };
}

function itemAt({ line, offset, raw, quotes, inner }: Inside): Item {
  const white = whiteEnd(inner, 0);
  const marker = markerEnd(inner, white);
  const gap = whiteEnd(inner, marker);
  const indent = columns(inner, 0, white);
  const behind = indent + marker - white;
  const width = columns(inner, marker, gap, behind);
  const box = inner.charAt(gap) === "[" ? CHECKBOX.exec(inner.slice(gap)) : null;
  return {
    kind: "item",
    line,
    offset,
    raw,
    quotes,
    indent,
    content: behind + (gap === marker || width > 4 ? 1 : width),
    status: box?.[1] ?? null,
    mark: offset + raw.length - inner.length + gap + (box ? 1 : 0),
    text: inner.slice(gap + (box?.[0].length ?? 0)).trim(),
  };
}

/** The words of a heading, without the `##` that may close it. */
function headingText(rest: string): string {
  const text = rest.trim();
  let end = text.length;
  while (text.charAt(end - 1) === "#") end--;
  return end === 0 || /[ \t]/.test(text.charAt(end - 1)) ? text.slice(0, end).trim() : text;
}

function closes(inner: string, opening: string): boolean {
  const sign = inner.trim();
  return sign.length >= opening.length && sign === opening.charAt(0).repeat(sign.length);
}

/** Whether a comment begins at the start of this line (behind a list marker, too) and goes on to another. */
function opensComment(inner: string, open: string, close: string): boolean {
  if (!inner.includes(open)) return false;
  const white = whiteEnd(inner, 0);
  const text = inner.slice(markerEnd(inner, white)).trimStart();
  return text.startsWith(open) && !text.includes(close, open.length);
}
