import type { Day } from "../day.ts";
import type { Change } from "../edits.ts";
import { nest } from "../markdown/list.ts";
import { normalise } from "../normalise.ts";
import { APART_HEADINGS, type LedgerLesson, readLedger, sections } from "./ledger.ts";

/** The text of a new ledger. */
export const newLedger = (introduction: string): string => `${introduction}\n\n`;

/**
 * Says that two wordings are one lesson: the second is nested under the first, or under the lesson that the first
 * belongs to. A lesson of its own that the second was is nested with its wordings. Nothing to do gives no changes.
 */
export function merge(note: string, lesson: string, other: string): Change[] {
  const found = lessonWith(note, lesson);
  const moved = lessonWith(note, other);
  if (found && found === moved) return [];
  const undone = takeApart(note, lesson, other);
  if (!found) {
    if (moved) return inOrder([...undone, insertAt(note, moved.item.end, [`  - ${lesson}`])]);
    return inOrder([...undone, append(note, [`- [ ] ${lesson}`, `  - ${other}`])]);
  }
  if (!moved || moved.key !== normalise(other)) {
    return inOrder([...undone, insertAt(note, found.item.end, [`  - ${other}`])]);
  }
  // All of the other lesson goes under the first: its own line, then its wordings, at one level.
  const texts = [moved.text, ...textsUnder(note, moved)];
  return inOrder([...undone, insertAt(note, found.item.end, texts.map((text) => `  - ${text}`)), remove(note, moved)]);
}

/** Says that two wordings are not the same lesson; if the ledger had them together, the second stands by itself again. */
export function separate(note: string, lesson: string, other: string): Change[] {
  const ledger = readLedger(note);
  const [one, two] = [normalise(lesson), normalise(other)];
  const known = ledger.apart.some((pair) => pair.includes(one) && pair.includes(two));
  const together = ledger.lessons.find(({ keys }) => keys.includes(one) && keys.includes(two));
  const leaving = together?.key === two ? one : two;
  const line = together && childWith(together, leaving);
  const taken = line ? [removeLines(note, line.from, line.to)] : [];
  return known ? taken : inOrder([...taken, appendApart(note, lesson, other)]);
}

/** Ticks a lesson as learned on a day, or takes the tick back (`day` null). */
export function setLearned(note: string, lesson: string, day: Day | null): Change[] {
  const found = lessonWith(note, lesson);
  if (!found) return day === null ? [] : [append(note, [`- [x] ${lesson} ✅ ${day}`])];
  const { item } = found.item;
  const start = /^(?:[ \t]*>)*[ \t]*(?:[-*+]|\d+[.)])[ \t]+/.exec(item.raw)?.[0] ?? "- ";
  const box = day === null ? "[ ]" : "[x]";
  const insert = `${start}${box} ${found.text}${day === null ? "" : ` ✅ ${day}`}`;
  return [{ from: item.offset, to: item.offset + item.raw.length, insert }];
}

function lessonWith(note: string, text: string): LedgerLesson | undefined {
  const key = normalise(text);
  return readLedger(note).lessons.find(({ keys }) => keys.includes(key));
}

interface Range {
  from: number;
  to: number;
}

function childWith({ item }: LedgerLesson, key: string): Range | undefined {
  const all = [...item.children];
  for (let child = all.shift(); child; child = all.shift()) {
    if (normalise(child.text) === key) return { from: child.item.offset, to: child.item.offset + child.item.raw.length };
    all.push(...child.children);
  }
  return undefined;
}

function textsUnder(_note: string, { item }: LedgerLesson): string[] {
  const all = (children: typeof item.children): string[] => children.flatMap((each) => [each.text, ...all(each.children)]);
  return all(item.children);
}

/** Takes back that two wordings are not the same: the last word counts. */
function takeApart(note: string, lesson: string, other: string): Change[] {
  const [one, two] = [normalise(lesson), normalise(other)];
  return nest(sections(note).apart).flatMap(({ item, text, end, children }): Change[] => {
    const keys = [text, ...children.map((child) => child.text)].map(normalise);
    if (!keys.includes(one) || !keys.includes(two)) return [];
    const child = children.find((each) => [one, two].includes(normalise(each.text)));
    if (children.length === 1 || !child || ![one, two].includes(keys[0] ?? "")) return [removeLines(note, item.offset, end)];
    return [removeLines(note, child.item.offset, child.end)];
  });
}

function appendApart(note: string, lesson: string, other: string): Change {
  const { apart, apartHeading } = sections(note);
  const lines = [`- ${lesson}`, `  - ${other}`];
  if (!apartHeading) {
    const gap = note === "" || note.endsWith("\n\n") ? "" : note.endsWith("\n") ? "\n" : "\n\n";
    return insertion(note, note.length, `${gap}## ${APART_HEADINGS[0]}\n${lines.join("\n")}\n`);
  }
  const items = nest(apart);
  const last = items[items.length - 1];
  return insertAt(note, last?.end ?? apartHeading.offset + apartHeading.raw.length, lines);
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

const remove = (note: string, { item }: LedgerLesson): Change => removeLines(note, item.item.offset, item.end);

/** Takes whole lines out, with the line break behind them. */
function removeLines(note: string, from: number, to: number): Change {
  const lineBreak = /^\r?\n/.exec(note.slice(to))?.[0].length ?? 0;
  return { from, to: to + lineBreak, insert: "" };
}

const inOrder = (changes: Change[]): Change[] => [...changes].sort((one, other) => one.from - other.from);
