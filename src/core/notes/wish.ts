import type { Line } from "../markdown/line.ts";
import { isNone } from "../markdown/wording.ts";

const QUOTES = /^(?:[ \t]*>)+ ?/;
const LEFT_OUT = /(^[ \t]+)?[ \t]*(?:<!--[^]*?-->|%%[^]*?%%|<img\b[^>]*>|!\[\[[^\]]*\]\]|!\[[^\]]*\]\([^)]*\))/gim;
const LINE_BREAK_TAG = /[ \t]*<br\s*\/?>[ \t]*/gi;

/**
 * The list of a `next` section as it is carried into the next retro's `wish`: word for word, nesting kept, up to a
 * thematic break, without comments, images, line-break tags, empty bullets and bullets that say "none".
 * Quote marks before it are left behind. "" if nothing remains.
 */
export function wishText(section: readonly Line[]): string {
  // Each item with the lines that continue it: a comment may begin on one of them and end on another.
  const items: string[] = [];
  let margin: string | null = null;
  let inItem = false;
  let blank = false;
  for (const line of section) {
    if (line.kind === "break" && margin !== null) break;
    const inner = line.raw.replace(QUOTES, "");
    const white = inner.slice(0, inner.length - inner.trimStart().length);
    if (line.kind === "item") {
      margin ??= white;
      inItem = !isNone(line.text);
    } else if (line.kind !== "text" || (line.text !== "" && blank && white === "")) {
      // Neither a heading nor a paragraph at the margin behind a blank line is part of the list.
      inItem = false;
    }
    blank = line.kind === "text" && line.text === "";
    if (!inItem) continue;
    const text = withoutMargin(white, margin ?? "") + inner.slice(white.length);
    if (line.kind === "item") items.push(text);
    else items.push(`${items.pop() ?? ""}\n${text}`);
  }
  return items.map(cleaned).join("\n");
}

const withoutMargin = (white: string, margin: string): string =>
  white.startsWith(margin) ? white.slice(margin.length) : "";

/** An item's lines without what is not carried, and without those that are empty then. */
function cleaned(item: string): string {
  const lines = item.replace(LEFT_OUT, "$1").replace(LINE_BREAK_TAG, " ").split("\n");
  return lines
    .map((line) => line.trimEnd())
    .filter((line) => line !== "")
    .join("\n");
}
