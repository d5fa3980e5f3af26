import { type Day, isDay } from "../day.ts";
import { type Heading, type Line, linesOf } from "../markdown/lines.ts";
import { type ListItem, nest } from "../markdown/list.ts";
import { isDone } from "../note-facts.ts";
import { isNone, normalise } from "../normalise.ts";

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
  /** Pairs of keys that are not the same lesson, however alike. */
  apart: [string, string][];
  /** Lines (from 0) that say nothing the ledger knows; they are left as they stand. */
  unread: number[];
}

export const EMPTY_LEDGER: Ledger = { lessons: [], apart: [], unread: [] };

/** The headings under which pairs stand that are not the same, in the languages of the plugin; the first is English. */
export const APART_HEADINGS = ["Not the same", "같은 교훈이 아닌 것"] as const;

/** The day on which something was done, as the Tasks plugin writes it too. */
const DONE_DAY = /\s*✅\s*(\d{4}-\d{2}-\d{2})\s*$/u;

/** Reads a ledger. Never throws; a wording that stands twice belongs to the lesson that has it first. */
export function readLedger(note: string): Ledger {
  const { own, apart } = sections(note);
  const seen = new Set<string>();
  const unread: number[] = [];
  const lessons = nest(own).flatMap((item): LedgerLesson[] => {
    const text = item.text.replace(DONE_DAY, "").trim();
    if (isNone(text)) return [];
    const keys = [text, ...wordings(item)].map(normalise).filter((key, at, all) => all.indexOf(key) === at);
    const own = keys.filter((key) => !seen.has(key));
    if (own.length < keys.length) unread.push(item.item.line);
    const [key] = own;
    if (key === undefined) return [];
    own.forEach((each) => seen.add(each));
    return [{ text, key, keys: own, learned: learnedDay(item), item }];
  });
  const pairs = nest(apart).flatMap((item): [string, string][] => {
    const others = wordings(item);
    if (others.length === 0 && !isNone(item.text)) unread.push(item.item.line);
    return others.map((other) => [normalise(item.text), normalise(other)]);
  });
  return { lessons, apart: pairs, unread };
}

/** The lines of the two parts of a ledger; what stands under "Not the same", and all the rest. */
export function sections(note: string): { own: Line[]; apart: Line[]; apartHeading: Heading | null } {
  const own: Line[] = [];
  const apart: Line[] = [];
  let apartHeading: Heading | null = null;
  let isApart = false;
  const known = APART_HEADINGS.map(normalise);
  for (const line of linesOf(note)) {
    if (line.kind === "heading") isApart = known.includes(normalise(line.text));
    if (line.kind === "heading" && isApart) apartHeading ??= line;
    (isApart ? apart : own).push(line);
  }
  return { own, apart, apartHeading };
}

const wordings = (item: ListItem): string[] =>
  item.children.flatMap((child) => [...(isNone(child.text) ? [] : [child.text]), ...wordings(child)]);

function learnedDay({ item, text }: ListItem): Day | null {
  if (!isDone(item.status)) return null;
  const day = DONE_DAY.exec(text)?.[1] ?? "";
  return isDay(day) ? day : "";
}
