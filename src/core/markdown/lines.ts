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
const BREAK = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const FENCE = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}(?=[^`]*$)|~{3,})/;
const ITEM = /^([ \t]*)([-*+]|\d{1,9}[.)])(?:([ \t]+)([^]*))?$/;
const CHECKBOX = /^\[(.)\](?:[ \t]+|$)/u;
const COMMENT = /^\s*(?:<!--(?:(?!-->).)*-->|%%(?:(?!%%).)*%%)\s*$/;
const COMMENT_SIGNS = [
  ["<!--", "-->"],
  ["%%", "%%"],
] as const;

/**
 * The lines of a note that Markdown reads as text: its body without front matter, fenced or indented code, and block
 * comments (`<!-- -->`, `%% %%`). Follows CommonMark and GFM where the two matter here, and Obsidian for comments.
 */
export function* linesOf(note: string): Generator<Line> {
  let fence: { sign: string; quotes: number } | null = null;
  let commentEnd: string | null = null;
  let before: Line | null = null;
  let inList = false;
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
    const place = { line, offset, raw };
    offset = next;

    const prefix = raw.includes(">") ? (QUOTES.exec(raw)?.[0] ?? "") : "";
    const quotes = prefix === "" ? 0 : prefix.split(">").length - 1;
    const inner = raw.slice(prefix.length);

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
    const found: Line = lineAt(place, prefix.length, quotes, inner, before, inList);
    const isBehindBlank = before?.kind === "text" && before.text === "";
    if (found.kind !== "text") inList = found.kind === "item";
    // A line that begins at the margin after a blank one ends the list.
    else if (isBehindBlank && found.text !== "" && found.indent === 0) inList = false;
    before = found;
    yield found;
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

function lineAt(
  place: Place,
  start: number,
  quotes: number,
  inner: string,
  before: Line | null,
  inList: boolean,
): Line {
  // Not by spreading `place`, which takes longer than everything else here.
  const { line, offset, raw } = place;
  const heading = quotes === 0 ? HEADING.exec(inner) : null;
  if (heading) {
    const [marks, { length: level } = ""] = heading;
    return { kind: "heading", line, offset, raw, level, text: headingText(inner.slice(marks.length)) };
  }
  if (quotes === 0 && !inList && before?.kind === "text" && before.quotes === 0 && before.text !== "") {
    const underline = SETEXT.exec(inner)?.[1];
    const level = underline?.startsWith("=") ? 1 : 2;
    if (underline) return { kind: "heading", line, offset, raw, level, text: before.text };
  }
  if (BREAK.test(inner)) return { kind: "break", line, offset, raw };
  const item = ITEM.exec(inner);
  if (item) {
    const [, white = "", marker = "", gap = "", rest = ""] = item;
    const indent = columns(white);
    // Indented by four without a list around it, it is code.
    if (indent < 4 || inList) {
      const box = CHECKBOX.exec(rest);
      const text = offset + start + white.length + marker.length + gap.length;
      const behind = indent + marker.length;
      const width = columns(gap, behind);
      return {
        kind: "item",
        line,
        offset,
        raw,
        quotes,
        indent,
        content: behind + (gap === "" || width > 4 ? 1 : width),
        status: box?.[1] ?? null,
        mark: box ? text + 1 : text,
        text: rest.slice(box?.[0].length ?? 0).trim(),
      };
    }
  }
  const text = inner.trim();
  const indent = text === "" ? 0 : columns(inner.slice(0, inner.length - inner.trimStart().length));
  return { kind: "text", line, offset, raw, quotes, indent, text };
}

/** The words of a heading, without the `##` that may close it. */
function headingText(rest: string): string {
  const text = rest.trim();
  let end = text.length;
  while (text.charAt(end - 1) === "#") end--;
  return end === 0 || /[ \t]/.test(text.charAt(end - 1)) ? text.slice(0, end).trim() : text;
}

/** How many columns white space takes that begins in column `from`. */
function columns(white: string, from = 0): number {
  let at = from;
  for (const sign of white) at += sign === "\t" ? 4 - (at % 4) : 1;
  return at - from;
}

function closes(inner: string, opening: string): boolean {
  const sign = inner.trim();
  return sign.length >= opening.length && sign === opening.charAt(0).repeat(sign.length);
}

/** Whether a comment begins at the start of this line (behind a list marker, too) and goes on to another. */
function opensComment(inner: string, open: string, close: string): boolean {
  if (!inner.includes(open)) return false;
  const text = inner.replace(ITEM, "$4").trimStart();
  return text.startsWith(open) && !text.includes(close, open.length);
}
