import { addDays, type Day, isDay } from "../calendar/day.ts";
import { typedPeriods } from "../calendar/parse-period.ts";
import type { Period } from "../calendar/period.ts";
import type { WeekRule } from "../calendar/week.ts";
import { rangeOf, type Scope } from "./range.ts";

/** The language of a code block that shows a part of the plugin. */
export const BLOCK_LANGUAGE = "weekly-retro";

export const PARTS = ["week", "missions", "open", "lessons", "weeks", "question", "wish"] as const;
export type Part = (typeof PARTS)[number];

const OPTIONS = ["show", "week", "from", "to", "year", "heading", "limit"] as const;
export type BlockOption = (typeof OPTIONS)[number];

/** What each part takes besides `show`. */
const TAKES: Readonly<Record<Part, readonly BlockOption[]>> = {
  week: ["week"],
  missions: ["week", "limit"],
  open: ["week", "limit"],
  lessons: ["year", "from", "to", "limit"],
  weeks: ["year", "from", "to"],
  question: ["heading", "week", "year", "from", "to", "limit"],
  wish: ["week"],
};

/** What a block asks for. */
export interface Block {
  show: Part;
  /** The week's days; null for the current week. */
  week: Period | null;
  /** The days to look at; null where the part decides: half a year of weeks, all lessons, this year's words. */
  scope: Scope | null;
  heading: string;
  /** The most rows; null for all. */
  limit: number | null;
}

/** What is wrong with a block, and on which of its lines (from 1). */
export type BlockProblem =
  | { code: "empty" | "no-part" | "no-heading" | "reversed" | "year-and-days"; line: number }
  | { code: "no-option" | "unknown-part"; line: number; text: string }
  | { code: "unknown-option"; line: number; text: string; known: readonly BlockOption[] }
  | { code: "twice" | "no-value"; line: number; option: BlockOption }
  | { code: "not-for-part"; line: number; option: BlockOption; show: Part; known: readonly BlockOption[] }
  | { code: "no-date" | "no-week" | "no-year" | "no-limit"; line: number; text: string };

/** A value with the line, from 1, on which it stands. */
interface Given {
  value: string;
  line: number;
}

/** The most rows that one may ask for. */
const MOST_ROWS = 10_000;

/** Reads a block, one `option: value` a line; blank lines and lines that begin with `#` say nothing. Never throws. */
export function readBlock(source: string, today: Day, rule: WeekRule): { block: Block } | { problem: BlockProblem } {
  const read = optionsOf(source);
  if ("problem" in read) return read;
  const { options } = read;
  const shown = options.get("show");
  if (!shown) {
    const [first] = options.values();
    return { problem: first ? { code: "no-part", line: first.line } : { code: "empty", line: 1 } };
  }
  const show = PARTS.find((part) => part === shown.value.toLowerCase());
  if (!show) return { problem: { code: "unknown-part", line: shown.line, text: shown.value } };
  for (const [option, { line }] of options) {
    if (option !== "show" && !TAKES[show].includes(option))
      return { problem: { code: "not-for-part", line, option, show, known: TAKES[show] } };
  }
  const heading = options.get("heading")?.value ?? "";
  if (show === "question" && heading === "") return { problem: { code: "no-heading", line: shown.line } };

  const days = daysOf(options, today, rule);
  if ("problem" in days) return days;
  const limit = limitOf(options.get("limit"));
  if (typeof limit === "object" && limit !== null) return limit;
  return { block: { show, ...days, heading, limit } };
}

const OPTION = /^([^\s:]+)\s*:(.*)$/;

function optionsOf(source: string): { options: Map<BlockOption, Given> } | { problem: BlockProblem } {
  const options = new Map<BlockOption, Given>();
  for (const [at, text] of source.split(/\r?\n/).entries()) {
    const line = at + 1;
    const trimmed = text.trim();
    if (trimmed === "" || trimmed.startsWith("#")) continue;
    const [, name = "", rest = ""] = OPTION.exec(trimmed) ?? [];
    if (name === "") return { problem: { code: "no-option", line, text: trimmed } };
    const option = OPTIONS.find((each) => each === name.toLowerCase());
    if (!option) return { problem: { code: "unknown-option", line, text: name, known: OPTIONS } };
    const value = unquoted(rest.trim());
    if (value === "") return { problem: { code: "no-value", line, option } };
    if (options.has(option)) return { problem: { code: "twice", line, option } };
    options.set(option, { value, line });
  }
  return { options };
}

/** A value without the quotes that YAML would allow around it. */
function unquoted(value: string): string {
  const quote = value.charAt(0);
  const isQuoted = value.length > 1 && (quote === '"' || quote === "'") && value.endsWith(quote);
  return isQuoted ? value.slice(1, -1).trim() : value;
}

function daysOf(
  options: ReadonlyMap<BlockOption, Given>,
  today: Day,
  rule: WeekRule,
): Pick<Block, "week" | "scope"> | { problem: BlockProblem } {
  const weekOption = options.get("week");
  const [week = null] = weekOption ? typedPeriods(weekOption.value, today, rule) : [];
  if (weekOption && !week) return { problem: { code: "no-week", line: weekOption.line, text: weekOption.value } };

  const year = options.get("year");
  const [from, to] = [options.get("from"), options.get("to")];
  const days = from ?? to;
  if (year && days) return { problem: { code: "year-and-days", line: days.line } };
  if (year) {
    const scope: Scope = { kind: "year", year: /^\d{4}$/.test(year.value) ? Number(year.value) : 0 };
    return rangeOf(scope, rule) ? { week, scope } : { problem: { code: "no-year", line: year.line, text: year.value } };
  }
  if (!days) return { week, scope: null };
  const start = from ? dayOf(from.value, "start", today, rule) : null;
  if (from && !start) return { problem: { code: "no-date", line: from.line, text: from.value } };
  const end = to ? dayOf(to.value, "end", today, rule) : today;
  if (to && !end) return { problem: { code: "no-date", line: to.line, text: to.value } };
  // Without a beginning it is as long as a year.
  const scope: Scope = { kind: "days", start: start ?? yearBefore(end ?? today), end: end ?? today };
  return scope.start <= scope.end ? { week, scope } : { problem: { code: "reversed", line: days.line } };
}

/** A day, or the first or last day of what stands there for a week (`W10`). */
function dayOf(text: string, which: "start" | "end", today: Day, rule: WeekRule): Day | null {
  return isDay(text) ? text : (typedPeriods(text, today, rule)[0]?.[which] ?? null);
}

/** The day 52 weeks less a day before: with it, a year of whole weeks. */
const yearBefore = (day: Day): Day => addDays(day, 1 - 52 * 7);

function limitOf(given: Given | undefined): number | null | { problem: BlockProblem } {
  if (!given) return null;
  const limit = /^\d{1,5}$/.test(given.value) ? Number(given.value) : 0;
  if (limit >= 1 && limit <= MOST_ROWS) return limit;
  return { problem: { code: "no-limit", line: given.line, text: given.value } };
}

/** The text of a block, with its fences: what "Insert a part of the panel…" writes. */
export function blockText(options: Readonly<Partial<Record<BlockOption, string>>>): string {
  const lines = OPTIONS.flatMap((option) => (options[option] === undefined ? [] : [`${option}: ${options[option]}`]));
  return ["```" + BLOCK_LANGUAGE, ...lines, "```"].join("\n");
}
