// Lines looked at sign by sign, by the signs' numbers: patterns, asked of every line, would take most of the time.

const SPACE = 0x20;
const TAB = 0x09;
const DASH = 0x2d;
const STAR = 0x2a;
const PLUS = 0x2b;
const UNDERSCORE = 0x5f;
/** Bullets that people type or paste, which Markdown does not know: `•`, `◦`, `·`. */
const TYPED_BULLETS: readonly number[] = [0x2022, 0x25e6, 0xb7];
const DOT = 0x2e;
const BRACKET = 0x29;

const isWhite = (sign: number): boolean => sign === SPACE || sign === TAB;
const isDigit = (sign: number): boolean => sign >= 0x30 && sign <= 0x39;

/** Where the spaces and tabs end that begin at `from`. */
export function whiteEnd(text: string, from: number): number {
  let at = from;
  while (isWhite(text.charCodeAt(at))) at++;
  return at;
}

/**
 * How many columns the white space takes between two places, the first of which is column `from`: a tab goes on to the
 * next multiple of four.
 */
export function columns(text: string, start: number, end: number, from = 0): number {
  let column = from;
  for (let at = start; at < end; at++) column += text.charCodeAt(at) === TAB ? 4 - (column % 4) : 1;
  return column - from;
}

/** Whether three or more of one sign, `-`, `*` or `_`, and white space are all that stands from `from` on. */
export function isBreak(text: string, from: number): boolean {
  const sign = text.charCodeAt(from);
  if (sign !== DASH && sign !== STAR && sign !== UNDERSCORE) return false;
  let signs = 0;
  for (let at = from; at < text.length; at++) {
    const each = text.charCodeAt(at);
    if (each === sign) signs++;
    else if (!isWhite(each)) return false;
  }
  return signs >= 3;
}

const isBullet = (sign: number): boolean =>
  sign === DASH || sign === STAR || sign === PLUS || (sign > 0x7f && TYPED_BULLETS.includes(sign));

/** Where the marker of an item ends that begins at `from` (`-`, `*`, `+`, `1.`, `1)`); `from` itself, if there is none. */
export function markerEnd(text: string, from: number): number {
  let at = from;
  while (at < from + 9 && isDigit(text.charCodeAt(at))) at++;
  const sign = text.charCodeAt(at);
  const isMarker = at > from ? sign === DOT || sign === BRACKET : isBullet(sign);
  return isMarker && (at + 1 === text.length || isWhite(text.charCodeAt(at + 1))) ? at + 1 : from;
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
