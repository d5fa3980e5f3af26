import { columns, isBreak, markerEnd, whiteEnd } from "./scan.ts";

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
  /** Where its last line ends, the underline of an underlined one; its place is that of its first line. */
  end: number;
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
  /** Where its marker (`-`, `1.`) begins and ends in the line; quotes and white space stand before it. */
  marker: readonly [from: number, to: number];
}

/** A thematic break: `---`, `***`, `___`. */
export interface Break extends Place {
  kind: "break";
}

/** Anything else; `text` is "" on a blank line. */
export interface Text extends Place {
  kind: "text";
  quotes: number;
  /** Column of its first character behind the quotes. */
  indent: number;
  text: string;
}

const HEADING = /^ {0,3}(#{1,6})(?=[ \t]|$)/;
const SETEXT = /^ {0,3}(=+|-+)[ \t]*$/;

/** A line with what is left of it behind its quotes. */
export interface Inside extends Place {
  quotes: number;
  inner: string;
}

/**
 * What a line is, unless it is an item: null then, which `itemAt` takes apart. `paragraph` holds the lines of the
 * paragraph outside lists and quotes that it follows: an underline makes them a heading.
 */
export function lineAt(place: Inside, paragraph: readonly Text[], inList: boolean): Heading | Break | Text | null {
  // Without spreading `place`, which takes longer than everything else here.
  const { line, offset, raw, quotes, inner } = place;
  const white = whiteEnd(inner, 0);
  const first = inner.charAt(white);
  const end = offset + raw.length;
  if (quotes === 0 && first === "#") {
    const [marks, { length: level } = ""] = HEADING.exec(inner) ?? [];
    if (marks !== undefined)
      return { kind: "heading", line, offset, raw, level, text: headingText(inner.slice(marks.length)), end };
  }
  const top = paragraph[0];
  if (top && quotes === 0 && !inList && (first === "=" || first === "-") && SETEXT.test(inner)) {
    const text = paragraph.map((each) => each.text).join(" ");
    return {
      kind: "heading",
      line: top.line,
      offset: top.offset,
      raw: top.raw,
      level: first === "=" ? 1 : 2,
      text,
      end,
    };
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

/** Takes an item apart. */
export function itemAt({ line, offset, raw, quotes, inner }: Inside): Item {
  const white = whiteEnd(inner, 0);
  const marker = markerEnd(inner, white);
  const gap = whiteEnd(inner, marker);
  const indent = columns(inner, 0, white);
  const behind = indent + marker - white;
  const width = columns(inner, marker, gap, behind);
  const status = statusAt(inner, gap);
  return {
    kind: "item",
    line,
    offset,
    raw,
    quotes,
    indent,
    content: behind + (gap === marker || width > 4 ? 1 : width),
    status,
    mark: offset + raw.length - inner.length + gap + (status === null ? 0 : 1),
    text: inner.slice(status === null ? gap : gap + status.length + 2).trim(),
    marker: [raw.length - inner.length + white, raw.length - inner.length + marker],
  };
}

/** The character in the checkbox that begins at an index; null if none does. */
function statusAt(text: string, at: number): string | null {
  if (text.charAt(at) !== "[") return null;
  const status = String.fromCodePoint(text.codePointAt(at + 1) ?? 0);
  const end = at + 1 + status.length;
  const isBox = text.charAt(end) === "]" && (end + 1 === text.length || whiteEnd(text, end + 1) > end + 1);
  return isBox && !LINE_ENDS.includes(status) ? status : null;
}

/** What ends a line elsewhere, and is no status here. */
const LINE_ENDS = "\r\u2028\u2029";

/** The words of a heading, without the `##` that may close it. */
function headingText(rest: string): string {
  const text = rest.trim();
  let end = text.length;
  while (text.charAt(end - 1) === "#") end--;
  return end === 0 || /[ \t]/.test(text.charAt(end - 1)) ? text.slice(0, end).trim() : text;
}
