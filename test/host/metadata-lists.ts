import type { ListItemCache } from "obsidian";
import type { List, ListItem, Nodes, Root } from "mdast";
import type { SourceText } from "./source-text.ts";

const marker = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]{1,4}(?=\S)|[ \t]|(?=\r?\n|$))/;
const taskMark = /^\[(.)\](?=\s|$)/u;

/** The list an item stands in: the line of its first item, and the item around it. */
interface Level {
  firstLine: number;
  /** The enclosing item's line and the column its content starts in; null for a list of its own. */
  within: { line: number; contentCol: number } | null;
  quoted: boolean;
  /** Nothing follows the item in its list. */
  last: boolean;
}

/**
 * All list items of a note, those in quotes and callouts too, in the order of the text.
 * The rules, as recorded from the app: an item ends where its own text ends, before nested lists; a nested item starts at
 * its parent's content column, a root item outside of quotes at its line's start; the parent of a root item is minus the line of its list's first item, and -1 for line 0.
 */
export function findListItems(tree: Root, source: SourceText): ListItemCache[] {
  const found: ListItemCache[] = [];
  const visit = (node: Nodes, quoted: boolean): void => {
    const inside = quoted || node.type === "blockquote";
    if (node.type === "list") visitList(node, null, quoted);
    else if ("children" in node) for (const child of node.children) visit(child, inside);
  };
  const visitList = (list: List, within: Level["within"], quoted: boolean): void => {
    const firstLine = source.lineOf(source.rangeOf(list).from);
    for (const item of list.children)
      visitItem(item, { firstLine, within, quoted, last: item === list.children.at(-1) });
  };
  const visitItem = (item: ListItem, level: Level): void => {
    const { from } = source.rangeOf(item);
    const line = source.lineOf(from);
    const mark = marker.exec(source.text.slice(from))?.[0] ?? "- ";
    let rest = from + mark.length;
    const task = taskMark.exec(source.text.slice(rest))?.[1];
    found.push(itemOf(item, level, task, source));
    const contentCol = source.loc(rest).col;
    if (task !== undefined) rest += source.text.slice(rest).search(/\](?=\s|$)/) + 2;
    // What follows a checkbox is read as a block again: `- [ ] 1. x` is an item within an item, on one line.
    const inner = task === undefined ? null : innerItem(rest, item, line, source);
    if (inner !== null) found.push(inner);
    for (const child of item.children)
      if (child.type === "list") visitList(child, { line, contentCol }, level.quoted);
      else visit(child, level.quoted);
  };
  visit(tree, false);
  return found;
}

function itemOf(item: ListItem, level: Level, task: string | undefined, source: SourceText): ListItemCache {
  const { from } = source.rangeOf(item);
  const { within, firstLine, quoted } = level;
  const lineStart = source.lineStart(from);
  const floor = lineStart + (within?.contentCol ?? 0);
  let start = from;
  if (within !== null || !quoted) while (start > floor && /[ \t]/.test(source.text.charAt(start - 1))) start--;
  const to = ownEnd(item, level.last, source);
  const cache: ListItemCache = {
    position: source.pos({ from: start, to }),
    parent: within !== null ? within.line : firstLine === 0 ? -1 : -firstLine,
  };
  const id = /(?:^|\s)\^([A-Za-z0-9-]+)$/.exec(source.slice({ from, to }))?.[1];
  if (id !== undefined) cache.id = id;
  if (task !== undefined) cache.task = task;
  return cache;
}

function ownEnd(item: ListItem, last: boolean, source: SourceText): number {
  const nested = item.children.findIndex((child) => child.type === "list");
  if (nested < 0) {
    const { to } = source.rangeOf(item);
    // Before a blank line and a sibling the item ends on the blank line.
    const blank = last ? null : /^\r?\n(?=[ \t]*\r?\n)/.exec(source.text.slice(to));
    return to + (blank?.[0].length ?? 0);
  }
  const before = item.children[nested - 1];
  const { from } = source.rangeOf(item);
  return before === undefined
    ? from + (marker.exec(source.text.slice(from))?.[0].trimEnd().length ?? 1)
    : source.rangeOf(before).to;
}

function innerItem(at: number, item: ListItem, line: number, source: SourceText): ListItemCache | null {
  const text = source.slice({ from: at, to: ownEnd(item, true, source) });
  const mark = marker.exec(text)?.[0];
  if (mark === undefined || text.length === mark.length) return null;
  const task = taskMark.exec(text.slice(mark.length))?.[1];
  const cache: ListItemCache = { position: source.pos({ from: at, to: at + text.length }), parent: line };
  if (task !== undefined) cache.task = task;
  return cache;
}
