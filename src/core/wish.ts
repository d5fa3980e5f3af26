import type { Line } from "./markdown/lines.ts";
import { isNone } from "./normalise.ts";

const QUOTES = /^(?:[ \t]*>)+ ?/;
const LEFT_OUT = /[ \t]*(?:<!--[\s\S]*?-->|%%[\s\S]*?%%|<img\b[^>]*>|!\[\[[^\]]*\]\]|!\[[^\]]*\]\([^)]*\))/gi;
const LINE_BREAK_TAG = /[ \t]*<br\s*\/?>[ \t]*/gi;

/**
 * The list of a `next` section as it is carried into the next retro's `wish`: word for word, nesting kept, up to a
 * thematic break, without comments, images, line-break tags, empty bullets and bullets that say "none".
 * Quote marks before it are left behind. "" if nothing remains.
 */
export function wishText(section: readonly Line[]): string {
  const carried: string[] = [];
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
    } else if (line.kind !== "text") {
      inItem = false;
    } else if (line.text !== "" && blank && white === "") {
      // A paragraph at the margin behind a blank line is no part of the list.
      inItem = false;
    }
    blank = line.kind === "text" && line.text === "";
    const kept = inner.slice(white.length).replace(LEFT_OUT, "").replace(LINE_BREAK_TAG, " ").trim();
    if (inItem && kept !== "") carried.push(withoutMargin(white, margin ?? "") + kept);
  }
  return carried.join("\n");
}

const withoutMargin = (white: string, margin: string): string =>
  white.startsWith(margin) ? white.slice(margin.length) : "";
