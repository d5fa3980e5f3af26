import type { Item, Line } from "./lines.ts";

/** A list item with what hangs under it. */
export interface ListItem {
  item: Item;
  /** Its text with the lines that continue it, joined by spaces. */
  text: string;
  children: ListItem[];
}

/**
 * Nests the list items among these lines, as CommonMark does: an item belongs to the last one before it whose content
 * column it reaches. Returns the top-level ones in their order.
 */
export function nest(lines: readonly Line[]): ListItem[] {
  const top: ListItem[] = [];
  let open: ListItem[] = [];
  let blank = false;
  for (const line of lines) {
    const last = open[open.length - 1];
    if (line.kind === "item") {
      open = open.filter(({ item }) => item.quotes === line.quotes && item.content <= line.indent);
      const found: ListItem = { item: line, text: line.text, children: [] };
      (open[open.length - 1]?.children ?? top).push(found);
      open.push(found);
    } else if (line.kind !== "text") {
      open = [];
    } else if (line.text !== "" && last) {
      // After a blank line only an indented one goes on; it is a new paragraph, and no part of the item's text.
      if (blank && !/^[ \t>]*[ \t]{2}/.test(line.raw)) open = [];
      else if (!blank) last.text = `${last.text} ${line.text}`.trim();
    }
    blank = line.kind === "text" && line.text === "";
  }
  return top;
}
