import { trimEnd, trimStart } from "../base/trim.ts";
import type { DayFormat } from "../calendar/day-format.ts";
import { asciiDigits } from "../calendar/ascii-digits.ts";
import { tidyName } from "../notes/note-path.ts";
import { FORMAT_TOKEN } from "./period-values.ts";

/** What a name says at one place. */
export type Field = "year" | "month" | "day" | "week" | "month-week" | "weekday";
/** Whose: that of the tags `start` and `end`, or of the week itself. */
export type Owner = "start" | "end" | "week";

/** A part of a name pattern; a name is read from left to right, one part after the other. */
export type Step =
  /** This text, in whatever case. */
  | { kind: "text"; text: string }
  /** Any words, or nothing; the separator before them is there only where words are. */
  | { kind: "words"; separator: string }
  /** A number of `min` to `max` digits. `isSpan`: another one may follow behind a hyphen (10-11). */
  | { kind: "number"; owner: Owner; field: Field; min: number; max: number; isSpan: boolean; segment: number }
  /** A name of a month or a weekday in the app's language. */
  | { kind: "name"; owner: Owner; field: Field; names: readonly string[]; segment: number }
  /** Text in a moment format that only moment can read. */
  | { kind: "opaque"; owner: "start" | "end"; format: string };

const TAG = /\{\{\s*(week|year|month-week|start|end)\s*(?::([^}]*))?\}\}/g;

/** What separates free words from the rest of a name. */
const SEPARATORS = " _.,:–-";

/** The most parts of a pattern that is read: what is longer is no name. */
const MOST_STEPS = 100;

/** Takes a name pattern apart; null if it is too long to be one. Texts and names are in lower case. */
export function nameSteps(pattern: string, dayFormat: DayFormat): Step[] | null {
  const tidy = asciiDigits(tidyName(pattern));
  const steps: Step[] = [];
  let from = 0;
  let segment = 0;
  const literal = (text: string) => {
    const parts = text.split("*");
    parts.forEach((part, at) => {
      const isLast = at === parts.length - 1;
      const separator = isLast ? "" : separatorOf(part);
      const words = part.slice(0, part.length - separator.length).toLowerCase();
      if (words !== "") steps.push({ kind: "text", text: words });
      if (!isLast) steps.push({ kind: "words", separator: separator.toLowerCase() });
    });
    segment += text.split("/").length - 1;
  };
  for (const { 0: whole, 1: tag = "", 2: format = "", index } of tidy.matchAll(TAG)) {
    literal(tidy.slice(from, index));
    steps.push(...tagSteps(tag, format.trim(), dayFormat, segment));
    from = index + whole.length;
  }
  literal(tidy.slice(from));
  return steps.length <= MOST_STEPS ? steps : null;
}

const separatorOf = (text: string): string => text.slice(trimEnd(text, SEPARATORS).length);

/** The pattern by which a name is made: without free words and the separator before them (at its begin, behind them). */
export function withoutFreeWords(pattern: string): string {
  if (!pattern.includes("*")) return pattern;
  const parts = pattern.split("*");
  let made = trimEnd(parts[0] ?? "", SEPARATORS);
  let isBegin = made === "" || made.endsWith("/");
  for (const part of parts.slice(1)) {
    const kept = trimEnd(isBegin ? trimStart(part, SEPARATORS) : part, SEPARATORS);
    made += kept;
    if (kept !== "") isBegin = kept.endsWith("/");
  }
  const last = parts[parts.length - 1] ?? "";
  return last === "" ? made : made + separatorOf(last);
}

function tagSteps(tag: string, format: string, dayFormat: DayFormat, segment: number): Step[] {
  const number = (field: Field, min: number, max: number, isSpan = false): Step[] => [
    { kind: "number", owner: "week", field, min, max, isSpan, segment },
  ];
  if (tag === "week") return format === "" || format === "00" ? number("week", 1, 2, true) : [];
  if (tag === "year") return format === "YY" ? number("year", 2, 2) : number("year", 4, 4);
  if (tag === "month-week" && format === "") return number("month-week", 1, 1);
  const owner = tag === "end" ? "end" : tag === "start" ? "start" : "week";
  return formatSteps(owner, format || "YYYY-MM-DD", dayFormat, segment);
}

const DIGITS = new Map<string, readonly [Field, min: number, max: number]>([
  ["YYYY", ["year", 4, 4]],
  ["gggg", ["year", 4, 4]],
  ["GGGG", ["year", 4, 4]],
  ["YY", ["year", 2, 2]],
  ["gg", ["year", 2, 2]],
  ["GG", ["year", 2, 2]],
  ["M", ["month", 1, 2]],
  ["MM", ["month", 1, 2]],
  ["D", ["day", 1, 2]],
  ["DD", ["day", 1, 2]],
  ["w", ["week", 1, 2]],
  ["ww", ["week", 1, 2]],
  ["W", ["week", 1, 2]],
  ["WW", ["week", 1, 2]],
]);

function formatSteps(owner: Owner, format: string, dayFormat: DayFormat, segment: number): Step[] {
  const steps: Step[] = [];
  for (const token of format.match(FORMAT_TOKEN) ?? []) {
    const [field, min, max] = DIGITS.get(token) ?? [];
    if (field && min && max) steps.push({ kind: "number", owner, field, min, max, isSpan: false, segment });
    else if (/^MMMM?$/.test(token))
      steps.push({ kind: "name", owner, field: "month", names: months(token, dayFormat), segment });
    else if (/^d{2,4}$/.test(token)) {
      steps.push({ kind: "name", owner, field: "weekday", names: weekdays(token, dayFormat), segment });
    } else if (/^[A-Za-z]/.test(token)) return owner === "week" ? [] : [{ kind: "opaque", owner, format }];
    else steps.push({ kind: "text", text: token.replace(/^\[([^\]]*)\]$/, "$1").toLowerCase() });
  }
  return steps;
}

const padded = (number: number): string => String(number).padStart(2, "0");
const TWELVE = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

// With a day, since some languages decline a month's name beside one.
const months = (token: string, dayFormat: DayFormat): string[] =>
  TWELVE.map((month) =>
    dayFormat
      .format(`2023-${padded(month)}-15`, `D ${token}`)
      .replace(/^\S+ /, "")
      .toLowerCase(),
  );

// 2023-01-01 was a Sunday.
const weekdays = (token: string, dayFormat: DayFormat): string[] =>
  [1, 2, 3, 4, 5, 6, 7].map((day) => dayFormat.format(`2023-01-0${day}`, token).toLowerCase());
