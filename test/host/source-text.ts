import type { Loc, Pos } from "obsidian";
import type { Nodes, Root } from "mdast";

/** A stretch of a text, by offsets in UTF-16 units; `to` is not part of it. */
export interface Range {
  from: number;
  to: number;
}

/** A note's text that knows its lines. */
export class SourceText {
  private readonly starts: number[] = [0];

  constructor(readonly text: string) {
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.starts.push(at + 1);
  }

  slice({ from, to }: Range): string {
    return this.text.slice(from, to);
  }

  /** The 0-based line an offset lies in. */
  lineOf(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  lineStart(offset: number): number {
    return this.starts[this.lineOf(offset)] ?? 0;
  }

  loc(offset: number): Loc {
    return { line: this.lineOf(offset), col: offset - this.lineStart(offset), offset };
  }

  pos({ from, to }: Range): Pos {
    return { start: this.loc(from), end: this.loc(to) };
  }

  /** Where a node of the syntax tree lies; trees parsed from text always carry positions. */
  rangeOf(node: Nodes): Range {
    return { from: node.position?.start.offset ?? 0, to: node.position?.end.offset ?? 0 };
  }
}

/** The text with spaces for everything in the ranges; line breaks stay, so do all offsets. */
export function blanked(text: string, ranges: Range[]): string {
  let result = text;
  for (const { from, to } of ranges)
    result = result.slice(0, from) + result.slice(from, to).replace(/[^\n]/g, " ") + result.slice(to);
  return result;
}

/** Obsidian's comment blocks: a line that starts with `%%`, up to the next `%%` or the end; not inside fenced code. */
export function commentBlocks(text: string, start: number): Range[] {
  const found: Range[] = [];
  let fence: string | null = null;
  let at = start;
  while (at < text.length) {
    const end = text.indexOf("\n", at) < 0 ? text.length : text.indexOf("\n", at);
    const line = text.slice(at, end);
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== null) {
      if (mark?.startsWith(fence) === true) fence = null;
    } else if (mark !== undefined) fence = mark;
    else if (line.startsWith("%%")) {
      const close = text.indexOf("%%", at + 2);
      const to = close < 0 ? text.length : close + 2;
      // Text after the closing marks on the same line makes it a paragraph with a comment inside.
      if (/^[ \t]*(\r?\n|$)/.test(text.slice(to))) {
        found.push({ from: at, to });
        at = text.indexOf("\n", to) < 0 ? text.length : text.indexOf("\n", to) + 1;
        continue;
      }
    }
    at = end + 1;
  }
  return found;
}

/** What is no prose: code, HTML. */
export function codeRanges(tree: Root): Range[] {
  const found: Range[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === "code" || node.type === "inlineCode" || node.type === "html")
      found.push({ from: node.position?.start.offset ?? 0, to: node.position?.end.offset ?? 0 });
    else if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return found;
}
