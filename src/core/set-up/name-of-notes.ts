import type { Day } from "../calendar/day.ts";
import type { Period } from "../calendar/period.ts";
import { type Calendar, tagText } from "./tag-text.ts";
import { wordsOf } from "./text-pieces.ts";

/** A note's name within the retro folder, without extension, and the days that it is about. */
export interface NamedNote {
  name: string;
  period: Period;
  written: Day | null;
}

/** How many of the last names are looked at: habits change. */
const RECENT = 12;
/** The share of the names that must have a word for it to belong to the pattern. */
const SHARED = 0.8;

/**
 * The pattern of the names, with tags for what follows from the days and `*` for free words: `kw-{{week:00}}-*`. By the
 * latest names, which are the last. "" without any.
 */
export function namePatternOf(notes: readonly NamedNote[], calendar: Calendar): string {
  const recent = notes.slice(-RECENT);
  const last = recent[recent.length - 1];
  if (!last) return "";
  const counts = new Map<string, number>();
  for (const { name } of recent) for (const word of wordsOf(name)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const isFree = (word: string): boolean => (counts.get(word.toLowerCase()) ?? 0) < recent.length * SHARED;
  // More of the same form tell a zero before a number from none, and May the month from May the name.
  const constant = [...wordsOf(last.name)].filter((word) => !isFree(word));
  const same = notes.slice(-SAME_FORM).filter(({ name }) => {
    const words = wordsOf(name);
    return constant.every((word) => words.has(word));
  });
  const texts = same.map(({ name, period, written }) => ({ text: name, period, written }));
  return tagText(texts, calendar, "*", isFree).replace(/\*(?:[ _.,-]*\*)+/g, "*");
}

const SAME_FORM = 60;
