import { trimEnd } from "../../base/trim.ts";
import { preOrder } from "../../base/tree.ts";
import { type Day, isDay } from "../../calendar/day.ts";
import type { Heading, Line } from "../../markdown/line.ts";
import { linesOf } from "../../markdown/lines.ts";
import { type ListItem, nest } from "../../markdown/list.ts";
import { isDone } from "../../notes/note-facts.ts";
import { isNone, normalise } from "../../markdown/wording.ts";
import { wordingKey } from "../wording-key.ts";

/** A lesson in the ledger, with the other wordings that its owner has nested under it. */
export interface LedgerLesson {
  text: string;
  key: string;
  /** The keys of all its wordings, its own first. */
  keys: string[];
  /** The day on which it was learned; "" if it was ticked by hand, without one; null if it is not. */
  learned: Day | null;
  item: ListItem;
}

/** What the owner has decided: which wordings are one lesson, which are not, which are learned. */
export interface Ledger {
  lessons: LedgerLesson[];
  /** Pairs of keys that are not the same lesson, however alike; it was the second that was told from the first. */
  apart: [string, string][];
  /** Lines (from 0) with typing errors, or wordings that stand elsewhere already; they are left as they stand. */
  unread: number[];
}

export const EMPTY_LEDGER: Ledger = { lessons: [], apart: [], unread: [] };

/** The headings under which pairs stand that are not the same, in the languages of the plugin; the first is English. */
export const APART_HEADINGS = ["Not the same", "같은 교훈이 아닌 것"] as const;

const DONE_DAY = /✅[ \t]*([\d./-]*)(?=\s|$)/u;

/**
 * The day on which something was done, as the Tasks plugin writes it too: the date as it stands there, and the range of
 * the text that it takes with the white space before it.
 */
export function doneDay(text: string): { day: string; from: number; to: number } | null {
  const found = DONE_DAY.exec(text);
  if (!found) return null;
  return {
    day: found[1] ?? "",
    from: trimEnd(text.slice(0, found.index), " \t").length,
    to: found.index + found[0].length,
  };
}

function withoutDoneDay(text: string): string {
  const done = doneDay(text);
  return done ? text.slice(0, done.from) + text.slice(done.to) : text;
}

/** A broken checkbox, without its space or a bracket: `[]`, `[x]lesson`, `[x lesson`. A link is no such box. */
const BROKEN_BOX = /^\[[ xX]?\](?!\()[ \t]*|^(?!.*\])\[[ xX][ \t]+/;

/** A line that was meant for an item and is none: `-lesson`, `2.lesson`, `[ ] lesson`. */
const BROKEN_ITEM = /^(?:[-+][^\s+-]|\*(?![\s*])(?!.*\*)|\d{1,9}[.)][^\s\d]|\[[ xX]\](?!\())/;

/** Reads a ledger. Never throws; a wording that stands twice belongs to the lesson that has it first. */
export function readLedger(note: string): Ledger {
  const { own, apart, broken } = sections(note);
  const seen = new Set<string>();
  const unread = new Set(broken);
  const lessons = nest(own).flatMap((item): LedgerLesson[] => {
    const wordings = new Map<string, string>();
    for (const each of [item, ...beneath(item)]) {
      if (isUnclear(each)) unread.add(each.item.line);
      const text = wordingOf(each);
      const key = wordingKey(text);
      if (isNone(text) || wordings.has(key)) continue;
      if (seen.has(key)) unread.add(each.item.line);
      else wordings.set(key, text);
    }
    for (const key of wordings.keys()) seen.add(key);
    const [first] = wordings;
    if (!first) return [];
    const [key, text] = first;
    return [{ text, key, keys: [...wordings.keys()], learned: learnedDay(item), item }];
  });
  const pairs = nest(apart).flatMap((item): [string, string][] => {
    const others = beneath(item).filter(({ text }) => !isNone(text));
    if (others.length === 0 && !isNone(item.text)) unread.add(item.item.line);
    return others.map((other): [string, string] => [keyOf(item), keyOf(other)]).filter(([one, other]) => one !== other);
  });
  return { lessons, apart: pairs, unread: [...unread].sort((one, other) => one - other) };
}

/** The lines of the two parts of a ledger, what stands under "Not the same" and all the rest; those with typing errors. */
export function sections(note: string): { own: Line[]; apart: Line[]; apartHeading: Heading | null; broken: number[] } {
  const own: Line[] = [];
  const apart: Line[] = [];
  const broken: number[] = [];
  let apartHeading: Heading | null = null;
  let level = Infinity;
  const known = APART_HEADINGS.map(normalise);
  for (const line of linesOf(note)) {
    if (line.kind === "heading" && known.includes(normalise(line.text))) {
      apartHeading ??= line;
      level = Math.min(level, line.level);
    } else if (line.kind === "heading" && line.level <= level) {
      level = Infinity;
    }
    // It would read as more words of the item before it.
    if (line.kind === "text" && BROKEN_ITEM.test(line.text)) broken.push(line.line);
    else (level === Infinity ? own : apart).push(line);
  }
  return { own, apart, apartHeading, broken };
}

/** All that is nested in an item, in the order of the text. */
export const beneath = ({ children }: ListItem): ListItem[] => preOrder(children);

/** The exact key of the wording that an item holds. */
export const keyOf = (item: ListItem): string => wordingKey(wordingOf(item));

const wordingOf = ({ item, text }: ListItem): string =>
  withoutDoneDay(item.status === null ? text.replace(BROKEN_BOX, "") : text).trim();

function isUnclear({ item, text }: ListItem): boolean {
  const day = doneDay(text)?.day;
  return (item.status === null && BROKEN_BOX.test(text)) || (day !== undefined && !isDay(day));
}

function learnedDay({ item, text }: ListItem): Day | null {
  if (!isDone(item.status)) return null;
  const day = doneDay(text)?.day ?? "";
  return isDay(day) ? day : "";
}
