import { wordsEnd } from "../../markdown/block-id.ts";
import type { Day } from "../../calendar/day.ts";
import {
  appendItem,
  beginList,
  type ItemLines,
  moveUnder,
  nestItem,
  newList,
  removeItem,
  removeOwnLine,
} from "../../markdown/edit-list.ts";
import { lineBreakOf } from "../../markdown/line-break.ts";
import type { Item } from "../../markdown/line.ts";
import { nest } from "../../markdown/list.ts";
import { TYPED_BULLETS } from "../../markdown/scan.ts";
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
import { type Change, changed, type Edit } from "../../markdown/change.ts";

/** The text of a new ledger. */
export const newLedger = (introduction: string): string => `${introduction}\n\n`;

/**
 * Merges two wordings into one lesson: the second is nested under the first, or under the lesson that the first belongs
 * to, together with what is nested under the second. Returns no changes if there is nothing to do.
 */
export const merge =
  (lesson: string, other: string): Edit =>
  (note) => {
    const changes = mergeChanges(note, lesson, other);
    return changes.length === 0 || isReadBack(note, changes, lesson, other) ? changes : "in-code";
  };

/** Whether two wordings are one lesson once the changes are made: either may come to stand in code or in a comment. */
function isReadBack(note: string, changes: readonly Change[], lesson: string, other: string): boolean {
  const after = readLedger(changed(note, changes));
  const found = lessonWith(after, lesson);
  return found !== undefined && found === lessonWith(after, other);
}

function mergeChanges(note: string, lesson: string, other: string): Change[] {
  if (wordingKey(lesson) === wordingKey(other)) return [];
  const ledger = readLedger(note);
  const found = lessonWith(ledger, lesson);
  const moved = lessonWith(ledger, other);
  const undone = takeApart(note, lesson, other);
  if (found && found === moved) return undone;
  if (found && moved) return inOrder([...undone, ...moveUnder(note, moved.item, found.item, withoutEmptyBox)]);
  if (found) return inOrder([...undone, nestItem(note, found.item, [other])]);
  if (moved) return inOrder([...undone, nestItem(note, moved.item, [lesson])]);
  return inOrder([...undone, append(note, [`[ ] ${lesson}`, `  - ${other}`])]);
}

/**
 * Records that two wordings are not the same lesson. If the ledger had merged them, the second stands by itself again.
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
    const taken = wordings.map((item) => removeOwnLine(note, item));
    return known ? taken : inOrder([...taken, appendApart(note, [lesson, `  - ${other}`], heading)]);
  };

/** Ticks a lesson as learned on a day, or takes the tick back (`day` null). */
export const setLearned =
  (lesson: string, day: Day | null): Edit =>
  (note) => {
    const found = lessonWith(readLedger(note), lesson);
    if (!found) return day === null ? [] : [append(note, [`[x] ${lesson} ✅ ${day}`])];
    const { item } = found.item;
    const done = doneDay(item.raw);
    // An item without words ends before the place of its checkbox.
    const end = Math.max(wordsEnd(item.raw), item.mark - item.offset);
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

/** A wording needs no box, unless there is a tick to keep. */
const withoutEmptyBox = (line: string): string => line.replace(EMPTY_BOX, "$1");
const EMPTY_BOX = new RegExp(`^([\\s>]*(?:[-*+${TYPED_BULLETS}]|\\d+[.)])[ \\t]+)\\[ \\][ \\t]+`);

/** Takes back that two wordings are not the same: the last word counts. */
function takeApart(note: string, lesson: string, other: string): Change[] {
  const pair = [wordingKey(lesson), wordingKey(other)];
  return nest(sections(note).apart).flatMap((item): Change[] => {
    if (!pair.includes(keyOf(item))) return [];
    const others = beneath(item);
    const found = others.filter((each) => keyOf(each) !== keyOf(item) && pair.includes(keyOf(each)));
    if (found.length > 0 && found.length === others.length) return [removeItem(note, item)];
    return found.map((each) => removeOwnLine(note, each));
  });
}

function appendApart(note: string, lines: ItemLines, heading: string): Change {
  const { apart, apartHeading } = sections(note);
  if (!apartHeading) {
    const gap = note === "" || /\n\r?\n$/.test(note) ? "" : note.endsWith("\n") ? "\n" : "\n\n";
    return insertion(note, note.length, `${gap}## ${heading}\n${newList(lines).join("\n")}\n`);
  }
  const items = nest(apart);
  if (items.length > 0) return appendItem(note, items, lines);
  const words = apart.filter((line) => line.kind !== "text" || line.text !== "");
  const last = words[words.length - 1];
  return beginList(note, last ? last.offset + last.raw.length : apartHeading.end, lines);
}

/** Adds a lesson behind the last one of the ledger; before the heading of what is not the same. */
function append(note: string, lines: ItemLines): Change {
  const { own, apartHeading } = sections(note);
  const items = nest(own);
  if (items.length > 0) return appendItem(note, items, lines);
  const text = newList(lines).join("\n");
  if (apartHeading) return insertion(note, apartHeading.offset, `${text}\n\n`);
  return insertion(note, note.length, `${note === "" || note.endsWith("\n") ? "" : "\n"}${text}\n`);
}

const insertion = (note: string, at: number, text: string): Change => ({
  from: at,
  to: at,
  insert: text.replaceAll("\n", lineBreakOf(note)),
});

const inOrder = (changes: Change[]): Change[] => [...changes].sort((one, other) => one.from - other.from);
