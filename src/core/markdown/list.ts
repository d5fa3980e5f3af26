import type { Item, Line } from "./line.ts";

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

/**
 * Nests the list items among these lines, as CommonMark does: an item belongs to the last one before it whose content
 * column it reaches. Returns the top-level ones in their order.
 */
export function nest(lines: readonly Line[]): ListItem[] {
  const top: ListItem[] = [];
  const all: ListItem[] = [];
  let open: ListItem[] = [];
  let blank = false;
  let inCode = false;
  for (const line of lines) {
    const last = open[open.length - 1];
    const isBlank = line.kind === "text" && line.text === "";
    if (line.kind === "item" || (line.kind === "text" && !isBlank)) {
      const indent = line.indent + innerWidth(line);
      const around = open.filter(
        ({ item }) => item.quotes === line.quotes && item.content + innerWidth(item) <= indent,
      );
      const parent = around[around.length - 1];
      // Four columns further in than its parent's text, and behind a blank line, it is code.
      inCode = (inCode || blank) && parent !== undefined && line.indent >= parent.item.content + 4;
      if (!inCode && line.kind === "item") {
        const found: ListItem = { item: line, text: line.text, end: 0, children: [] };
        (parent?.children ?? top).push(found);
        all.push(found);
        open = [...around, found];
      } else if (!inCode && last) {
        // After a blank line only an indented one goes on; it is a new paragraph, and no part of the item's text.
        if (blank && line.indent < 2) open = [];
        else if (!blank && line.kind === "text") last.text = `${last.text} ${line.text}`.trim();
      }
      for (const each of open) each.end = line.offset + line.raw.length;
    } else if (!isBlank) {
      open = [];
    }
    blank = isBlank;
  }
  for (const found of all) if (found.text.includes("^")) found.text = found.text.replace(BLOCK_ID, "");
  return top;
}
