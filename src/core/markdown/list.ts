import { firstAt } from "../base/binary-search.ts";
import type { Item, Line } from "./line.ts";
import { columns, quotePrefix, whiteEnd } from "./scan.ts";

/** A list item with what hangs under it. */
export interface ListItem {
  item: Item;
  /** Its text with the lines that continue it, joined by spaces; without the block id that may stand at its end. */
  text: string;
  /** Where the last line of all that belongs to it ends, without its line break. In UTF-16 units. */
  end: number;
  children: ListItem[];
}

/** Obsidian's name for a block, by which links find it (https://help.obsidian.md/links). */
const BLOCK_ID = /[ \t]\^[\w-]+$/;

/** A typed `◦` stands for an item one level further in than `•`, also where it is not indented. */
const innerWidth = (line: Line): number => (line.kind === "item" && line.raw.trimStart().startsWith("◦") ? 2 : 0);

/** An item to which more lines may belong, and the lines of its text. */
interface OpenItem {
  found: ListItem;
  texts: string[];
  /** The column from which lines belong to it. */
  content: number;
}

/**
 * Nests the list items among these lines, as CommonMark does: an item belongs to the last one before it whose content
 * column it reaches. A quote behind an item is no part of its text. Returns the top-level items in their order.
 */
export function nest(lines: readonly Line[]): ListItem[] {
  const top: ListItem[] = [];
  // From the outermost to the innermost; their content columns grow, and all stand behind as many quote marks.
  const open: OpenItem[] = [];
  let end = 0;
  let isBehindBlank = false;
  let inCode = false;
  let inQuote = false;
  const close = (depth: number): void => {
    while (open.length > depth) {
      const closed = open.pop();
      if (closed) finish(closed, end);
    }
  };

  for (const line of lines) {
    if (line.kind !== "item" && line.kind !== "text") {
      close(0);
      isBehindBlank = false;
      continue;
    }
    if (line.kind === "text" && line.text === "") {
      isBehindBlank = true;
      continue;
    }
    const depth = depthOf(line, open);
    const parent = open[depth - 1]?.found;
    // Four columns further in than its parent's text, and behind a blank line, it is code.
    inCode = (inCode || isBehindBlank) && parent !== undefined && line.indent >= parent.item.content + 4;
    const isQuote = line.kind === "text" && line.quotes > (open[0]?.found.item.quotes ?? Infinity);
    if (!inCode && line.kind === "item") {
      close(depth);
      const found: ListItem = { item: line, text: "", end: 0, children: [] };
      (parent?.children ?? top).push(found);
      open.push({ found, texts: [line.text], content: line.content + innerWidth(line) });
    } else if (!inCode && isQuote) {
      close(depth);
    } else if (!inCode && isBehindBlank) {
      // Only an indented one goes on; it is a new paragraph, and no part of the item's text.
      close(line.indent < 2 ? 0 : Math.max(depth, 1));
    } else if (!inCode && line.kind === "text" && !inQuote) {
      open[open.length - 1]?.texts.push(line.text);
    }
    // What follows a quote without a blank line between goes on with the quote.
    inQuote = !inCode && (isQuote || (inQuote && line.kind === "text" && !isBehindBlank));
    isBehindBlank = false;
    if (open.length > 0) end = line.offset + line.raw.length;
  }
  close(0);
  return top;
}

function finish({ found, texts }: OpenItem, end: number): void {
  const text = texts.length === 1 ? (texts[0] ?? "") : texts.join(" ").trim();
  found.text = text.includes("^") ? text.replace(BLOCK_ID, "") : text;
  found.end = end;
}

/** How many of the open items a line is inside of, by its indent: a quote by that of its marks. */
function depthOf(line: Line & { kind: "item" | "text" }, open: readonly OpenItem[]): number {
  const quotes = open[0]?.found.item.quotes ?? 0;
  if (line.quotes < quotes || (line.kind === "item" && line.quotes > quotes)) return 0;
  const indent = line.quotes === quotes ? line.indent + innerWidth(line) : indentBehind(line.raw, quotes);
  return firstAt(open.length, (at) => (open[at]?.content ?? 0) > indent);
}

/** The column in which a line goes on behind some of its quote marks. */
function indentBehind(raw: string, quotes: number): number {
  const inner = raw.slice(quotePrefix(raw, quotes).length);
  return columns(inner, 0, whiteEnd(inner, 0));
}
