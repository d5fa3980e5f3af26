// Lines are scanned by character code: regular expressions, run on every line, would take most of the time.

const SPACE = 0x20;
const TAB = 0x09;
const DASH = 0x2d;
const STAR = 0x2a;
const PLUS = 0x2b;
const HASH = 0x23;
const EQUALS = 0x3d;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const UNDERSCORE = 0x5f;
/** Bullets of Japanese (`・`) and Korean (`ㆍ`), behind which no space is typed. */
export const TIGHT_BULLETS = "・ㆍ";
/** Bullets that people type or paste, which Markdown does not know. */
export const TYPED_BULLETS = `•◦·${TIGHT_BULLETS}`;
const codesOf = (signs: string): number[] => [...signs].map((sign) => sign.charCodeAt(0));
const TYPED: readonly number[] = codesOf(TYPED_BULLETS);
const TIGHT: readonly number[] = codesOf(TIGHT_BULLETS);
const DOT = 0x2e;
const BRACKET = 0x29;

const isWhite = (code: number): boolean => code === SPACE || code === TAB;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** The index behind the spaces and tabs that begin at `from`. */
export function whiteEnd(text: string, from: number): number {
  let at = from;
  while (isWhite(text.charCodeAt(at))) at++;
  return at;
}

/**
 * The width of the white space between two indices, in columns; the first one is column `from`. A tab reaches to the next
 * multiple of four.
 */
export function columns(text: string, start: number, end: number, from = 0): number {
  let column = from;
  for (let at = start; at < end; at++) column += text.charCodeAt(at) === TAB ? 4 - (column % 4) : 1;
  return column - from;
}

/** Whether a thematic break begins at `from`: three or more `-`, `*` or `_`, and nothing else but white space. */
export function isBreak(text: string, from: number): boolean {
  const mark = text.charCodeAt(from);
  if (mark !== DASH && mark !== STAR && mark !== UNDERSCORE) return false;
  let count = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === mark) count++;
    else if (!isWhite(code)) return false;
  }
  return count >= 3;
}

/**
 * By what the line that begins at `from` may be a heading: `#`, `=` or `-` as an underline, "" if by nothing. A quick
 * look: what it says to be none is none.
 */
export function headingSign(text: string, from: number): "#" | "=" | "-" | "" {
  let at = from;
  while (at < from + 4 && text.charCodeAt(at) === SPACE) at++;
  const code = text.charCodeAt(at);
  if (code === HASH) return "#";
  if (code === EQUALS) return "=";
  if (code !== DASH) return "";
  while (text.charCodeAt(at) === DASH) at++;
  const next = text.charCodeAt(whiteEnd(text, at));
  return Number.isNaN(next) || next === LINE_FEED || next === RETURN ? "-" : "";
}

const isBullet = (code: number): boolean =>
  code === DASH || code === STAR || code === PLUS || (code > 0x7f && TYPED.includes(code));

/** Where the marker of an item ends that begins at `from` (`-`, `*`, `+`, `1.`, `1)`, `•`); `from` itself, if there is none. */
export function markerEnd(text: string, from: number): number {
  let at = from;
  while (at < from + 9 && isDigit(text.charCodeAt(at))) at++;
  const code = text.charCodeAt(at);
  const isMarker = at > from ? code === DOT || code === BRACKET : isBullet(code);
  if (!isMarker) return from;
  const next = text.charCodeAt(at + 1);
  // Several of them (・・・) are an ellipsis.
  const isApart = at + 1 === text.length || isWhite(next) || (code > 0x7f && TIGHT.includes(code) && next !== code);
  return isApart ? at + 1 : from;
}

/** What stands before the inside of a quote: `length` UTF-16 units with `count` quote marks, and one space behind them. */
export interface QuotePrefix {
  length: number;
  count: number;
}

const NO_QUOTES: QuotePrefix = { length: 0, count: 0 };
const QUOTE = 0x3e;

/** The quote marks with which a line begins, at most `most` of them. */
export function quotePrefix(raw: string, most = Infinity): QuotePrefix {
  let count = 0;
  let length = 0;
  for (let at = whiteEnd(raw, 0); count < most && raw.charCodeAt(at) === QUOTE; at = whiteEnd(raw, length)) {
    count++;
    length = at + 1;
  }
  if (count === 0) return NO_QUOTES;
  return { length: raw.charCodeAt(length) === SPACE ? length + 1 : length, count };
}
