import { wordsEnd } from "../../markdown/block-id.ts";
import type { Day } from "../../calendar/day.ts";
import { indented } from "../../markdown/indent.ts";
import type { Item } from "../../markdown/line.ts";
import { type ListItem, nest } from "../../markdown/list.ts";
import { isDone } from "../../notes/note-facts.ts";
import {
  APART_HEADINGS,
  beneath,
  doneDay,
  keyOf,
  type Ledger,
  type LedgerLesson,
  readLedger,
  sections,
} from "./ledger.ts";
import { wordingKey } from "../wording-key.ts";
import type { Change, Edit } from "../../markdown/change.ts";

/** The text of a new ledger. */
export const newLedger = (introduction: string): string => `${introduction}\n\n`;

/**
 * Says that two wordings are one lesson: the second is nested under the first, or under the lesson that the first
 * belongs to, with all that stands under its own. Nothing to do gives no changes.
 */
export const merge =
  (lesson: string, other: string): Edit =>
  (note) => {
    if (wordingKey(lesson) === wordingKey(other)) return [];
    const ledger = readLedger(note);
    const found = lessonWith(ledger, lesson);
    const moved = lessonWith(ledger, other);
    const undone = takeApart(note, lesson, other);
    if (found && found === moved) return undone;
    if (found && moved) return inOrder([...undone, ...move(note, moved.item, found.item)]);
    if (found) return inOrder([...undone, insertUnder(note, found.item, other)]);
    if (moved) return inOrder([...undone, insertUnder(note, moved.item, lesson)]);
    return inOrder([...undone, append(note, [`- [ ] ${lesson}`, `  - ${other}`])]);
  };

/**
 * Says that two wordings are not the same lesson; if the ledger had them together, the second stands by itself again.
 * `heading` is for a ledger that has no such part yet: one of `APART_HEADINGS`.
 */
export const separate =
  (lesson: string, other: string, heading: string = APART_HEADINGS[0]): Edit =>
  (note) => {
    const [one, two] = [wordingKey(lesson), wordingKey(other)];
    if (one === two) return [];
    const ledger = readLedger(note);
    const known = ledger.apart.some((pair) => pair.includes(one) && pair.includes(two));
    const together = ledger.lessons.find(({ keys }) => keys.includes(one) && keys.includes(two));
    const leaving = together?.key === two ? one : two;
    const wordings = together ? beneath(together.item).filter((item) => keyOf(item) === leaving) : [];
    const taken = wordings.map((item) => removeWording(note, item));
    return known ? taken : inOrder([...taken, appendApart(note, [`- ${lesson}`, `  - ${other}`], heading)]);
  };

/** Ticks a lesson as learned on a day, or takes the tick back (`day` null). */
export const setLearned =
  (lesson: string, day: Day | null): Edit =>
  (note) => {
    const found = lessonWith(readLedger(note), lesson);
    if (!found) return day === null ? [] : [append(note, [`- [x] ${lesson} ✅ ${day}`])];
    const { item } = found.item;
    const done = doneDay(item.raw);
    const end = wordsEnd(item.raw);
    const { from, to } = done ?? { from: end, to: end };
    const isAsWanted = day === null ? !done : done?.day === day;
    return [
      ...(isDone(item.status) === (day !== null) ? [] : [tick(item, day === null ? " " : "x")]),
      ...(isAsWanted
        ? []
        : [{ from: item.offset + from, to: item.offset + to, insert: day === null ? "" : ` ✅ ${day}` }]),
    ];
  };

const tick = ({ mark, status }: Item, insert: string): Change =>
  status === null ? { from: mark, to: mark, insert: `[${insert}] ` } : { from: mark, to: mark + status.length, insert };

function lessonWith(ledger: Ledger, text: string): LedgerLesson | undefined {
  const key = wordingKey(text);
  return ledger.lessons.find(({ keys }) => keys.includes(key));
}

/** What stands before an item's checkbox or text, but for the gap behind its sign or number. */
const MARKER = /^(?:[ \t]*>)*[ \t]*(?:[-*+]|\d+[.)])/;
const QUOTES = /^(?:[ \t]*>)+ ?/;

/** The quote signs of an item's lines, ready for what follows; "" outside a quote. */
const quotesOf = ({ raw, quotes }: Item): string => (quotes === 0 ? "" : `${QUOTES.exec(raw)?.[0].trimEnd() ?? ""} `);

/** Nests a wording under an item, as its other wordings are written. */
function insertUnder(note: string, { item, children, end }: ListItem, text: string): Change {
  const last = children[children.length - 1]?.item;
  const marker = last && MARKER.exec(last.raw)?.[0].replace(/\d+/, (number) => String(Number(number) + 1));
  return insertAt(note, end, [`${marker ?? `${quotesOf(item)}${" ".repeat(item.content)}-`} ${text}`]);
}

/** Nests a lesson with all its lines under another. */
function move(note: string, moved: ListItem, to: ListItem): Change[] {
  const by = (to.children[0]?.item.indent ?? to.item.content) - moved.item.indent;
  const [first = "", ...rest] = note.slice(moved.item.offset, moved.end).split(/\r?\n/);
  // A wording needs no box, unless there is a tick to keep.
  const lines = [first.replace(/^([\s>]*(?:[-*+]|\d+[.)])[ \t]+)\[ \][ \t]+/, "$1"), ...rest].map((line) => {
    const inner = moved.item.quotes === 0 ? line : line.replace(QUOTES, "");
    return inner.trim() === "" ? quotesOf(to.item).trimEnd() : quotesOf(to.item) + indented(inner, by);
  });
  return [insertAt(note, to.end, lines), removeLines(note, moved.item.offset, moved.end)];
}

/** Takes back that two wordings are not the same: the last word counts. */
function takeApart(note: string, lesson: string, other: string): Change[] {
  const pair = [wordingKey(lesson), wordingKey(other)];
  return nest(sections(note).apart).flatMap((item): Change[] => {
    if (!pair.includes(keyOf(item))) return [];
    const others = beneath(item);
    const found = others.filter((each) => keyOf(each) !== keyOf(item) && pair.includes(keyOf(each)));
    if (found.length > 0 && found.length === others.length) return [removeLines(note, item.item.offset, item.end)];
    return found.map((each) => removeWording(note, each));
  });
}

function appendApart(note: string, lines: string[], heading: string): Change {
  const { apart, apartHeading } = sections(note);
  if (!apartHeading) {
    const gap = note === "" || /\n\r?\n$/.test(note) ? "" : note.endsWith("\n") ? "\n" : "\n\n";
    return insertion(note, note.length, `${gap}## ${heading}\n${lines.join("\n")}\n`);
  }
  const items = nest(apart);
  const words = apart.filter((line) => line.kind !== "text" || line.text !== "");
  const last = words[words.length - 1] ?? apartHeading;
  return insertAt(note, items[items.length - 1]?.end ?? last.offset + last.raw.length, lines);
}

/** Adds lines behind the last lesson of the ledger; before the heading of what is not the same. */
function append(note: string, lines: string[]): Change {
  const { own, apartHeading } = sections(note);
  const items = nest(own);
  const last = items[items.length - 1];
  if (last) return insertAt(note, last.end, lines);
  if (apartHeading) return insertion(note, apartHeading.offset, `${lines.join("\n")}\n\n`);
  return insertion(note, note.length, `${note === "" || note.endsWith("\n") ? "" : "\n"}${lines.join("\n")}\n`);
}

const insertAt = (note: string, end: number, lines: string[]): Change => insertion(note, end, `\n${lines.join("\n")}`);

const insertion = (note: string, at: number, text: string): Change => ({
  from: at,
  to: at,
  insert: note.includes("\r\n") ? text.replace(/\n/g, "\r\n") : text,
});

/** Takes a wording out; what is nested in it stays. */
function removeWording(note: string, { item, children, end }: ListItem): Change {
  const next = children[0]?.item.offset;
  return next === undefined ? removeLines(note, item.offset, end) : { from: item.offset, to: next, insert: "" };
}

/** Takes whole lines out, with the line break behind them. */
function removeLines(note: string, from: number, to: number): Change {
  const lineBreak = /^\r?\n/.exec(note.slice(to))?.[0].length ?? 0;
  return { from, to: to + lineBreak, insert: "" };
}

const inOrder = (changes: Change[]): Change[] => [...changes].sort((one, other) => one.from - other.from);
