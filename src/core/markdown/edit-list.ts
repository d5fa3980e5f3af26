import type { Change } from "./change.ts";
import { indented } from "./indent.ts";
import type { Item } from "./line.ts";
import { lineBreakOf, lineEnd, nextLineStart, splitLines } from "./line-break.ts";
import type { ListItem } from "./list.ts";
import { columns, quotePrefix, whiteEnd } from "./scan.ts";

/**
 * An item to be written, as lines of Markdown: its text from the checkbox on, and what is nested in it, indented by two
 * spaces a level.
 */
export type ItemLines = readonly string[];

/** What stands before an item's marker: quote marks and white space. */
const marginOf = ({ raw, marker }: Item): string => raw.slice(0, marker[0]);

const markerOf = ({ raw, marker }: Item): string => raw.slice(...marker);

/** Adds an item behind the last one of a list, which has one at least: in its style and, where it is numbered, with the next number. */
export function appendItem(note: string, list: readonly ListItem[], lines: ItemLines): Change {
  const last = list[list.length - 1];
  if (!last) throw new Error("A list without items has no style.");
  const { item } = last;
  const marker = nextMarker(markerOf(item));
  const start = `${marginOf(item)}${marker}${gapOf(item)}`;
  return insertBehind(note, endWithCode(note, last), itemLines(start, widthOf(item, marker), lines));
}

/** Begins a list behind the line that ends at an offset. */
export const beginList = (note: string, end: number, lines: ItemLines): Change =>
  insertBehind(note, end, itemLines("- ", 2, lines));

/** The lines of a list of one item, for a place where there is nothing yet. */
export const newList = (lines: ItemLines): string[] => itemLines("- ", 2, lines);

/** Writes an item in the place of an empty one. */
export function fillItem(note: string, { item }: ListItem, lines: ItemLines): Change {
  const marker = markerOf(item);
  const written = itemLines(`${marginOf(item)}${marker}${gapOf(item)}`, widthOf(item, marker), lines);
  return { from: item.offset, to: item.offset + item.raw.length, insert: written.join(lineBreakOf(note)) };
}

/** Nests an item under another, as those are written that are nested there already. */
export function nestItem(note: string, parent: ListItem, lines: ItemLines): Change {
  if (parent.children.length > 0) return appendItem(note, parent.children, lines);
  const start = `${quotesOf(parent.item)}${" ".repeat(parent.item.content)}- `;
  return insertBehind(note, endWithCode(note, parent), itemLines(start, 2, lines));
}

/** Takes an item out with all that is nested in it, and the line break behind it. */
export const removeItem = (note: string, { item, end }: ListItem): Change => ({
  from: item.offset,
  to: note.startsWith("\r\n", end) ? end + 2 : note.startsWith("\n", end) ? end + 1 : end,
  insert: "",
});

/** Takes an item's own line out; what is nested in it stays. */
export function removeOwnLine(note: string, found: ListItem): Change {
  const child = found.children[0];
  return child ? { from: found.item.offset, to: child.item.offset, insert: "" } : removeItem(note, found);
}

/** Nests an item with all its lines under another, which must not be part of it. `first` rewrites its own line. */
export function moveUnder(
  note: string,
  moved: ListItem,
  parent: ListItem,
  first: (line: string) => string = (line) => line,
): Change[] {
  const by = (parent.children[0]?.item.indent ?? parent.item.content) - moved.item.indent;
  const quotes = quotesOf(parent.item);
  const [own = "", ...rest] = splitLines(note.slice(moved.item.offset, moved.end));
  const lines = [first(own), ...rest].map((line) => {
    const inner = line.slice(quotePrefix(line, moved.item.quotes).length);
    return inner.trim() === "" ? quotes.trimEnd() : quotes + indented(inner, by);
  });
  return [insertBehind(note, endWithCode(note, parent), lines), removeItem(note, moved)];
}

/** Lines of a note from the beginning of one to the end of another, without its line break. */
export interface Block {
  from: number;
  to: number;
}

/**
 * Moves a block of lines by some places among those of its list, up where `steps` is negative: one change from the first
 * line concerned to the last; what stands between them stays where it is, numbers too. No change if there is nowhere to
 * go: at the list's end, or where words, code or a comment that belong to neither stand in the way.
 */
export function moveBlock(note: string, siblings: readonly Block[], moved: Block, steps: number): Change[] {
  const list = joinedWith(note, siblings, moved);
  const from = list.indexOf(moved);
  const to = Math.min(list.length - 1, Math.max(0, from + steps));
  if (to === from) return [];
  const concerned = list.slice(Math.min(from, to), Math.max(from, to) + 1);
  const [first = moved] = concerned;
  const last = concerned[concerned.length - 1] ?? moved;
  if (hasCodeBehind(note, last)) return [];
  const others = concerned.filter((block) => block !== moved);
  const ordered = to < from ? [moved, ...others] : [...others, moved];
  const textOf = (block: Block) => note.slice(block.from, block.to);
  const places = concerned.map(textOf);
  const written = ordered.map(textOf);
  const blocks = canRenumber(places) ? written.map((text, at) => withNumberOf(text, places[at] ?? text)) : written;
  const gaps = concerned.slice(1).map((block, at) => note.slice(concerned[at]?.to, block.from));
  return [{ from: first.from, to: last.to, insert: blocks.map((text, at) => text + (gaps[at] ?? "")).join("") }];
}

/** Inserts lines behind the one that ends at an offset. */
function insertBehind(note: string, end: number, lines: readonly string[]): Change {
  const newline = lineBreakOf(note);
  return { from: end, to: end, insert: newline + lines.join(newline) };
}

/** The lines of an item that begins with `start` (`> - `) and whose text stands `width` columns behind its marker. */
function itemLines(start: string, width: number, [first = "", ...nested]: ItemLines): string[] {
  const margin = start.slice(0, whiteEnd(start, quotePrefix(start).length));
  return [
    start + first,
    ...nested.map((line) => (line === "" ? margin.trimEnd() : margin + indented(line, width - 2))),
  ];
}

/** The quote marks of an item's lines with a space behind them; "" outside of quotes. */
function quotesOf({ raw, quotes }: Item): string {
  return quotes === 0 ? "" : `${raw.slice(0, quotePrefix(raw, quotes).length).trimEnd()} `;
}

/** The white space between an item's marker and its text, one space where more would make code of it. */
function gapOf({ raw, marker, indent, content }: Item): string {
  const gap = raw.slice(marker[1], whiteEnd(raw, marker[1]));
  return gap === "" || content - indent <= marker[1] - marker[0] ? " " : gap;
}

/** By how many columns an item's text stands behind the beginning of its marker, if that were another. */
const widthOf = ({ indent, content, marker }: Item, other: string): number =>
  Math.max(content - indent, 2) + other.length - (marker[1] - marker[0]);

/** The most digits that a number of a list may have (CommonMark 5.2). */
const MOST_DIGITS = 9;

/** The marker that follows another in its list: the next number, the same bullet. */
function nextMarker(marker: string): string {
  const next = String(Number(marker.slice(0, -1)) + 1);
  return /^\d/.test(marker) && next.length <= MOST_DIGITS ? next + marker.slice(-1) : marker;
}

/**
 * Where an item ends with the code and the comments that hang under it, which nobody reads as its lines. In UTF-16 units,
 * without the line break.
 */
export function endWithCode(
  note: string,
  { item, end }: { item: Pick<Item, "quotes" | "content">; end: number },
): number {
  let last = end;
  for (let at = nextLineStart(note, end); at < note.length; at = nextLineStart(note, at)) {
    const to = lineEnd(note, at);
    const line = note.slice(at, to);
    const { length, count } = quotePrefix(line, item.quotes);
    if (count < item.quotes) break;
    const white = whiteEnd(line, length);
    if (white === line.length) continue;
    if (columns(line, length, white) < item.content) break;
    last = to;
  }
  return last;
}

/** Those of the siblings that are in one list with a block: in one column behind the same quotes, with nothing between. */
function joinedWith(note: string, siblings: readonly Block[], wanted: Block): readonly Block[] {
  const margin = (block: Block) => marginAt(note, block.from);
  const areJoined = (one: Block | undefined, other: Block | undefined): boolean =>
    one !== undefined &&
    other !== undefined &&
    margin(one) === margin(other) &&
    /^[\s>]*$/.test(note.slice(one.to, other.from));
  const at = siblings.indexOf(wanted);
  let first = at;
  let last = at;
  while (areJoined(siblings[first - 1], siblings[first])) first--;
  while (areJoined(siblings[last], siblings[last + 1])) last++;
  return siblings.slice(first, last + 1);
}

/** The quote marks and the white space with which the line begins that starts at an offset. */
function marginAt(note: string, from: number): string {
  const line = note.slice(from, lineEnd(note, from));
  return line.slice(0, whiteEnd(line, quotePrefix(line).length));
}

/** Whether code or a comment hangs under a block as its last lines: no part of it to the reader, but not to be left. */
function hasCodeBehind(note: string, block: Block): boolean {
  const at = nextLineStart(note, block.to);
  const next = note.slice(at, lineEnd(note, at));
  const margin = marginAt(note, at);
  return at < note.length && next.trim() !== margin.trim() && margin.length > marginAt(note, block.from).length;
}

/** The number with which a block's first line begins, and what stands before it. */
const NUMBER = /^([ \t>]*)(\d+)(?=[.)])/;

/** Whether blocks may take each other's numbers: all have one, and none would push its text out from what is nested. */
function canRenumber(blocks: readonly string[]): boolean {
  const lengths = new Set(blocks.map((text) => NUMBER.exec(text)?.[2]?.length ?? 0));
  return !lengths.has(0) && (lengths.size === 1 || !blocks.some((text) => text.includes("\n")));
}

const withNumberOf = (moved: string, place: string): string =>
  moved.replace(NUMBER, (_all, margin: string, number: string) => margin + (NUMBER.exec(place)?.[2] ?? number));
