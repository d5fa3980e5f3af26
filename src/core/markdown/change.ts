/** A replacement in a text: what lies from `from` up to `to` goes, `insert` takes its place. In UTF-16 units. */
export interface Change {
  from: number;
  to: number;
  insert: string;
}

/**
 * Why an edit writes nothing: "stale" if the note no longer holds what the edit was meant for; "in-code" if what it
 * would write came to stand in code or in a comment; "no-heading" if no heading means the section that would have to be
 * added; "front-matter" if the note's properties have a form that cannot be changed safely.
 */
export type Refusal = "stale" | "in-code" | "no-heading" | "front-matter";

/**
 * What is to be changed in a note, worked out from its text as it is when it is written: changes in the order of the
 * text that do not overlap (none: nothing to do), or why nothing can be written.
 */
export type Edit = (note: string) => readonly Change[] | Refusal;

/** The text after the changes, which must be in its order and must not overlap. */
export function changed(text: string, changes: readonly Change[]): string {
  let out = "";
  let from = 0;
  for (const change of changes) {
    out += text.slice(from, change.from) + change.insert;
    from = change.to;
  }
  return out + text.slice(from);
}

/** The smallest single change that turns one text into the other; none if they are equal. */
export function smallestChange(before: string, after: string): Change[] {
  if (before === after) return [];
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from++;
  let tail = 0;
  while (tail < most - from && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return [{ from, to: before.length - tail, insert: after.slice(from, after.length - tail) }];
}

/** Several edits of one note as one: each sees what those before it have written. Refused as soon as one refuses. */
export const inTurn =
  (edits: readonly Edit[]): Edit =>
  (note) => {
    let text = note;
    for (const edit of edits) {
      const changes = edit(text);
      if (typeof changes === "string") return changes;
      text = changed(text, changes);
    }
    return smallestChange(note, text);
  };

/** Several edits of one note as one, each worked out from the same text: they must not touch the same place. */
export const together =
  (edits: readonly Edit[]): Edit =>
  (note) => {
    const all: Change[] = [];
    for (const edit of edits) {
      const changes = edit(note);
      if (typeof changes === "string") return changes;
      for (const change of changes) all.push(change);
    }
    return all.sort((one, other) => one.from - other.from);
  };
