import { type Heading, itemAt, type Line, lineAt, type Text } from "./line.ts";
import { headingSign, markerEnd, quotePrefix, whiteEnd } from "./scan.ts";

const FENCE = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}(?=[^`]*$)|~{3,})/;
const COMMENT = /^\s*(?:<!--(?:(?!-->).)*-->|%%(?:(?!%%).)*%%)\s*$/;
const COMMENT_SIGNS = [
  ["<!--", "-->"],
  ["%%", "%%"],
] as const;

/**
 * The lines of a note that Markdown reads as text: its body without front matter, fenced or indented code, and block
 * comments (`<!-- -->`, `%% %%`). Follows CommonMark and GFM where the two matter here, and Obsidian for comments.
 * A heading for which `wants` returns false is left out with all that follows it up to the next one, which saves most
 * of the work. Lines that begin at the offset `to` or behind it are not looked at.
 */
export function linesOf(note: string, wants: (heading: Heading) => boolean = () => true, to = note.length): Line[] {
  const lines: Line[] = [];
  let fence: { sign: string; quotes: number } | null = null;
  let commentEnd: string | null = null;
  let isBehindBlank = false;
  let inList = false;
  let isWanted = true;
  /** Whether the rest of an unwanted section may be passed at once. */
  let mayPass = false;
  /** The lines of a paragraph, which is a heading if an underline follows. */
  let paragraph: Text[] = [];
  const end = frontMatterEnd(note);
  let line = lineNumber(note, end);
  // Most notes have none of these characters: `includes` is cheaper than a regular expression on each line.
  const hasFences = note.includes("```") || note.includes("~~~");
  const hasComments = note.includes("<!--") || note.includes("%%");
  const lastEnds = hasComments
    ? { "-->": note.lastIndexOf("-->"), "%%": note.lastIndexOf("%%") }
    : { "-->": -1, "%%": -1 };

  for (let offset = end; offset < to; line++) {
    if (mayPass) {
      mayPass = false;
      const passed = plainLines(note, offset);
      line += passed.count;
      offset = passed.end;
      if (offset >= to) break;
    }
    const newline = note.indexOf("\n", offset);
    const next = newline < 0 ? note.length : newline + 1;
    const last = newline < 0 ? next : newline;
    const raw = note.slice(offset, last > offset && note.charAt(last - 1) === "\r" ? last - 1 : last);

    const { length, count: quotes } = quotePrefix(raw);
    const inner = length === 0 ? raw : raw.slice(length);
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
      isBehindBlank = false;
      if (paragraph.length > 0) {
        if (isWanted) addAll(lines, paragraph);
        paragraph = [];
      }
      continue;
    }
    if (hasComments && COMMENT.test(inner)) continue;
    const comment = hasComments && COMMENT_SIGNS.find(([open, close]) => opensComment(inner, open, close));
    if (comment && lastEnds[comment[1]] >= next) {
      commentEnd = comment[1];
      continue;
    }
    const found = lineAt(place, paragraph, inList);
    if (found?.kind !== "text") inList = found === null;
    // A line that begins at the margin after a blank one ends the list.
    else if (isBehindBlank && found.text !== "" && found.indent === 0) inList = false;
    isBehindBlank = found?.kind === "text" && found.text === "";
    // Indented by four it is code, unless a paragraph goes on with it.
    const isParagraph =
      found?.kind === "text" && found.quotes === 0 && found.text !== "" && (found.indent < 4 || paragraph.length > 0);
    if (isParagraph && !inList) {
      paragraph.push(found);
      continue;
    }
    if (paragraph.length > 0) {
      const isUnderlined = found?.kind === "heading" && found.offset < place.offset;
      if (isWanted && !isUnderlined) addAll(lines, paragraph);
      paragraph = [];
    }
    if (found?.kind === "heading") {
      isWanted = wants(found);
      mayPass = !isWanted && !hasFences && !hasComments;
    }
    if (isWanted) lines.push(found ?? itemAt(place));
  }
  if (isWanted) addAll(lines, paragraph);
  return lines;
}

/** The lines from `from` on up to the next that may be a heading; none of them if that may be one by its underline. */
function plainLines(note: string, from: number): { count: number; end: number } {
  let count = 0;
  for (let at = from; at < note.length; count++) {
    const first = headingSign(note, at);
    if (first === "#") return { count, end: at };
    if (first !== "") return { count: 0, end: from };
    at = note.indexOf("\n", at) + 1 || note.length;
  }
  return { count, end: note.length };
}

/** Not by `push(...added)`: a paragraph may have more lines than a call takes arguments. */
function addAll(lines: Line[], added: readonly Line[]): void {
  for (const line of added) lines.push(line);
}

/** Where the body begins: behind the front matter's closing line, 0 without front matter. In UTF-16 units. */
export function frontMatterEnd(note: string): number {
  return /^\uFEFF?---[ \t]*\r?\n(?:[^]*?\n)?---[ \t]*(?:\r?\n|$)/.exec(note)?.[0].length ?? 0;
}

/** The number, from 0, of the line in which an offset lies. */
function lineNumber(note: string, offset: number): number {
  return note.slice(0, offset).split("\n").length - 1;
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
