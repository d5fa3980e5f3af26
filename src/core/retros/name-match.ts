import type { Field, Owner, Step } from "./name-steps.ts";

/** What a name says of one date, or of the week itself; numbers as written, two digits of a year as one of this century. */
export type Said = Partial<Record<Field, number>>;

/** A name that fits a pattern, taken apart. */
export interface NameMatch {
  said: Record<Owner, Said>;
  /** The second number of a span of weeks (10-11). */
  lastWeek: number | null;
  /** What stands where only moment can read, in the order of the pattern. */
  opaque: { owner: "start" | "end"; format: string; text: string }[];
}

/** Where one step ends, and what it says there. */
interface Taken {
  end: number;
  value?: number;
  last?: number;
}

/** The longest text that only moment can read. */
const LONGEST_OPAQUE = 60;

/**
 * Matches a name, in lower case, with the steps of a pattern, or returns null. Longer numbers are tried first, then
 * fewer words. A place from which the rest does not match is not tried again, so the time is at most the product of
 * both lengths. A name that says two different things of one date does not match.
 */
export function matchName(steps: readonly Step[], name: string): NameMatch | null {
  const failed = new Set<number>();
  const taken: Taken[] = [];
  const from = (step: number, at: number): boolean => {
    const key = step * (name.length + 1) + at;
    if (failed.has(key)) return false;
    const current = steps[step];
    if (!current) return at === name.length;
    for (const option of options(current, name, at)) {
      taken[step] = option;
      if (from(step + 1, option.end)) return true;
    }
    failed.add(key);
    return false;
  };
  return from(0, 0) ? collected(steps, taken, name) : null;
}

const DIGITS = /\d*/y;
const SPAN = /[-–~](\d{1,2})(?!\d)/y;

/** The places where a step that begins at an offset may end. */
function* options(step: Step, name: string, at: number): Generator<Taken> {
  if (step.kind === "text") {
    if (name.startsWith(step.text, at)) yield { end: at + step.text.length };
  } else if (step.kind === "words") {
    yield { end: at };
    const begin = at + step.separator.length;
    if (!name.startsWith(step.separator, at)) return;
    for (let end = begin + 1; end <= name.length && name.charAt(end - 1) !== "/"; end++) yield { end };
  } else if (step.kind === "opaque") {
    for (let end = at + 1; end <= Math.min(name.length, at + LONGEST_OPAQUE); end++) yield { end };
  } else if (step.kind === "name") {
    for (const [value, text] of step.names.entries()) {
      if (name.startsWith(text, at)) yield { end: at + text.length, value: value + 1 };
    }
  } else {
    DIGITS.lastIndex = at;
    const digits = DIGITS.exec(name)?.[0].length ?? 0;
    for (let length = Math.min(digits, step.max); length >= step.min; length--) {
      const end = at + length;
      const value = Number(name.slice(at, end)) + (step.field === "year" && length === 2 ? 2000 : 0);
      SPAN.lastIndex = end;
      const last = step.isSpan ? SPAN.exec(name) : null;
      if (last) yield { end: end + last[0].length, value, last: Number(last[1]) };
      yield { end, value };
    }
  }
}

function collected(steps: readonly Step[], taken: readonly Taken[], name: string): NameMatch | null {
  const match: NameMatch = { said: { start: {}, end: {}, week: {} }, lastWeek: null, opaque: [] };
  let at = 0;
  for (const [index, step] of steps.entries()) {
    const { end = at, value, last } = taken[index] ?? {};
    if (step.kind === "opaque")
      match.opaque.push({ owner: step.owner, format: step.format, text: name.slice(at, end) });
    if ((step.kind === "number" || step.kind === "name") && value !== undefined) {
      const said = match.said[step.owner];
      const before = said[step.field];
      if (before !== undefined && before !== value) return null;
      said[step.field] = value;
      if (last !== undefined) match.lastWeek = last;
    }
    at = end;
  }
  return match;
}
