import { firstAt } from "../base/binary-search.ts";

/**
 * What the plugins Tasks and Dataview write into an item beside its words.
 *
 * Tasks, emoji format: https://publish.obsidian.md/tasks/Reference/Task+Formats/Tasks+Emoji+Format. An emoji that has a
 * value counts only with it; those of a priority stand alone. Dataview, and Tasks' other format: inline fields in
 * brackets or parentheses, https://blacksmithgu.github.io/obsidian-dataview/annotation/add-metadata/.
 */
const DATES = /(?:📅|📆|🗓|⏳|⌛|🛫|➕|✅|❌)\uFE0F? *\d{4}-\d{2}-\d{2}/gu;
const PRIORITIES = /[🔺⏫🔼🔽⏬]\uFE0F?/gu;
const RECURRENCES = /🔁\uFE0F? *[a-zA-Z0-9][a-zA-Z0-9, !]*/gu;
const IDS = /🆔\uFE0F? *[\w-]+/gu;
const DEPENDENCIES = /⛔\uFE0F? *[\w-]+(?: *, *[\w-]+)*/gu;
const ON_COMPLETION = /🏁\uFE0F? *[a-zA-Z]+/gu;

const SIGNS = [DATES, PRIORITIES, RECURRENCES, IDS, DEPENDENCIES, ON_COMPLETION];

/** Without any of these characters there is nothing to look for: most items are spared the work. */
const MAY_HAVE_FIELDS = /::|[📅📆🗓⏳⌛🛫➕✅❌🔺⏫🔼🔽⏬🔁🆔⛔🏁]/u;

/** A part of a text, in UTF-16 units. */
interface Range {
  from: number;
  to: number;
}

/** An item's Markdown without what Tasks and Dataview write into it. */
export function withoutTaskSigns(markdown: string): string {
  if (!MAY_HAVE_FIELDS.test(markdown)) return markdown;
  return without(markdown, [...SIGNS.flatMap((sign) => matches(markdown, sign)), ...fields(markdown, () => true)]);
}

/** An item's Markdown without the name by which other tasks depend on it, which no two tasks may share. */
export function withoutTaskId(markdown: string): string {
  if (!markdown.includes("🆔") && !markdown.includes("::")) return markdown;
  return without(markdown, [...matches(markdown, IDS), ...fields(markdown, (key) => key === "id")]);
}

const ENDS = /(?:✅|❌)\uFE0F? *\d{4}-\d{2}-\d{2}/gu;

/** An item's Markdown without the day on which it was done or cancelled: what is planned anew is neither. */
export function withoutEnd(markdown: string): string {
  if (!/[✅❌]|::/u.test(markdown)) return markdown;
  const isEnd = (key: string) => key === "completion" || key === "cancelled";
  return without(markdown, [...matches(markdown, ENDS), ...fields(markdown, isEnd)]);
}

const matches = (text: string, pattern: RegExp): Range[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ from: index, to: index + found.length }));

/** A text without some parts, with one space in the place of each and of the spaces around it. */
function without(text: string, ranges: readonly Range[]): string {
  if (ranges.length === 0) return text;
  const kept: string[] = [];
  let at = 0;
  for (const { from, to } of [...ranges].sort((one, other) => one.from - other.from)) {
    if (from > at) kept.push(text.slice(at, from));
    at = Math.max(at, to);
  }
  kept.push(text.slice(at));
  const last = kept.length - 1;
  const parts = kept.map((part, nth) => {
    const behind = nth === last ? part : part.trimEnd();
    return nth === 0 && ranges[0]?.from !== 0 ? behind : behind.trimStart();
  });
  return parts
    .filter((part) => part !== "")
    .join(" ")
    .trimEnd();
}

const KEY = /^[^[\](){}:]+$/;
const CLOSING: Readonly<Record<string, string>> = { "[": "]", "(": ")" };

/** The inline fields of a text (`[due:: 2026-01-05]`) with such a key. Brackets in a value nest. */
function fields(text: string, isMeant: (key: string) => boolean): Range[] {
  const colons = [...text.matchAll(/::/g)].map(({ index }) => index);
  if (colons.length === 0) return [];
  const found: Range[] = [];
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === "[" || char === "(") open.push(at);
    if (char !== "]" && char !== ")") continue;
    const from = open.pop();
    if (from === undefined) continue;
    if (CLOSING[text.charAt(from)] !== char) {
      open.length = 0;
      continue;
    }
    const end = colons[firstAt(colons.length, (nth) => (colons[nth] ?? 0) > from)] ?? text.length;
    const key = text.slice(from + 1, end);
    if (end > at || !KEY.test(key) || !isMeant(key.trim().toLowerCase())) continue;
    // What is nested in it goes with it.
    while ((found[found.length - 1]?.from ?? -1) > from) found.pop();
    found.push({ from, to: at + 1 });
  }
  return found;
}
