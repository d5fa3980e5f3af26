import { outlined } from "../base/tree.ts";
import { trimEnd, trimStart } from "../base/trim.ts";
import type { Heading, Line } from "../markdown/line.ts";
import { linesOf } from "../markdown/lines.ts";
import { type ListItem, nest } from "../markdown/list.ts";
import { outlineLine } from "../markdown/outline-line.ts";
import { quotePrefix } from "../markdown/scan.ts";
import { isLabel, isNone, saysNothing } from "../markdown/wording.ts";
import { withoutEnd, withoutTaskId } from "../markdown/task-signs.ts";
import { paragraphs } from "./paragraphs.ts";
import { bareHeading, type RoleOf } from "./roles.ts";

const LEFT_OUT = /<!--[^]*?-->|%%[^]*?%%|<img\b[^>]*>|!\[\[[^\]]*\]\]|!\[[^\]]*\]\([^)]*\)/i;
const LINE_BREAK_TAG = /<br\s*\/?>/i;
const WHITE = " \t";

/**
 * What stands under `next` as it is carried into the next retro's `wish`, a Markdown list up to a thematic break: the
 * list word for word, nesting kept; in a section without one, an item for each paragraph; where headings stand in the
 * section, an item for each, with what stands beneath it nested. "" if nothing remains.
 */
export function wishText(section: readonly Line[], roleOf: RoleOf): string {
  const isPlan = (line: Line): line is Heading => line.kind === "heading" && roleOf(line.text) === null;
  // Its own heading alone, as nearly everywhere: there is nothing to ask about.
  if (section.filter(({ kind }) => kind === "heading").length < 2 || !section.some(isPlan)) return listOf(section);
  const cut = section.findIndex(({ kind }, at) => kind === "break" && at > 0);
  const lines = cut < 0 ? section : section.slice(0, cut);
  const level = Math.min(...lines.filter(isPlan).map((heading) => heading.level));
  const plans: string[] = [];
  let begin = 0;
  const take = (end: number) => {
    const [first] = lines.slice(begin, end);
    const title = first && isPlan(first) ? bareHeading(first.text) : "";
    const list = listOf(lines.slice(begin, end));
    if (title === "" || saysNothing(title)) plans.push(list);
    else plans.push(`- ${title}${list === "" ? "" : `\n${list.replace(/^/gm, "  ")}`}`);
    begin = end;
  };
  for (const [at, line] of lines.entries()) if (isPlan(line) && line.level === level) take(at);
  take(lines.length);
  return plans.filter((plan) => plan !== "").join("\n");
}

/**
 * The items of a carried list, one each: what is nested in it follows, indented by two spaces. Each is planned anew: the
 * day on which it was done stays behind, and so do ids of tasks, which must be unique.
 */
export function planItems(next: string): string[] {
  return nest(linesOf(next)).map(({ text, children }) =>
    [withoutTaskId(withoutEnd(text)), ...nestedLines(children)].join("\n"),
  );
}

const nestedLines = (children: readonly ListItem[]): string[] =>
  outlined(children).map(({ node: { item, text }, depth }) => outlineLine({ status: item.status, text }, depth));

/** The list among some lines or, where there is none, their paragraphs as a list. */
function listOf(section: readonly Line[]): string {
  if (section.some(({ kind }) => kind === "item")) return itemsOf(section);
  return paragraphs(section)
    .map(({ text, explanation }) => [`- ${text}`, ...explanation.map((words) => `  - ${words}`)].join("\n"))
    .join("\n");
}

/**
 * A list word for word, nesting kept, up to a thematic break, without comments, images, line-break tags, empty bullets
 * and bullets that say "none" or are a label with nothing beneath. Quote marks before it are left behind.
 */
function itemsOf(section: readonly Line[]): string {
  // Each item with the lines that continue it: a comment may begin on one of them and end on another.
  const items: string[] = [];
  let margin: string | null = null;
  let inItem = false;
  let blank = false;
  for (const line of section) {
    if (line.kind === "break" && margin !== null) break;
    const inner = line.raw.slice(quotePrefix(line.raw).length);
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
  const cleanedItems = items.map(cleaned);
  const isNested = (at: number) => widthOf(cleanedItems[at + 1] ?? "") > widthOf(cleanedItems[at] ?? "");
  return cleanedItems.filter((item, at) => !isLabel(item) || isNested(at)).join("\n");
}

const widthOf = (text: string): number => text.length - text.trimStart().length;

const withoutMargin = (white: string, margin: string): string =>
  white.startsWith(margin) ? white.slice(margin.length) : "";

/** An item's lines without what is not carried, and without those that are empty then. */
function cleaned(item: string): string {
  return withoutBreakTags(withoutLeftOut(item))
    .split("\n")
    .map((line) => line.trimEnd())
    .filter((line) => line !== "")
    .join("\n");
}

/** White space before what is left out goes with it, but not the indent of a line. */
function withoutLeftOut(text: string): string {
  const pieces = text.split(LEFT_OUT);
  const kept = pieces.slice(0, -1).map((piece, at) => {
    const words = trimEnd(piece, WHITE);
    return words.endsWith("\n") || (words === "" && at === 0) ? piece : words;
  });
  return [...kept, pieces[pieces.length - 1] ?? ""].join("");
}

/** A line-break tag with the white space around it becomes one space. */
function withoutBreakTags(text: string): string {
  const pieces = text.split(LINE_BREAK_TAG);
  const last = pieces.length - 1;
  return pieces
    .map((piece, at) => (at === last ? piece : trimEnd(piece, WHITE)))
    .map((piece, at) => (at === 0 ? piece : trimStart(piece, WHITE)))
    .join(" ");
}
