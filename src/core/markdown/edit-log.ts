import { changed, type Edit, smallestChange } from "./change.ts";

/** A note as an edit found it and as the edit left it. */
interface Step {
  path: string;
  before: string;
  after: string;
}

/** What one action has written, in order, so that it can be taken back. */
export class EditLog {
  private readonly steps: Step[] = [];

  get isEmpty(): boolean {
    return this.steps.length === 0;
  }

  /** The same edit, whose change of the note at a path is kept. */
  record(path: string, edit: Edit): Edit {
    return (note) => {
      const changes = edit(note);
      if (typeof changes !== "string" && changes.length > 0)
        this.steps.push({ path, before: note, after: changed(note, changes) });
      return changes;
    };
  }

  /** Takes over what another log holds. */
  add(other: EditLog): void {
    this.steps.push(...other.steps);
  }

  /**
   * The edits that restore the notes, the last one first. Each restores the exact text of a note, and is "stale" if
   * the note has changed since. An open editor and the disk may differ in their line breaks.
   */
  undo(): { path: string; edit: Edit }[] {
    return [...this.steps].reverse().map(({ path, before, after }) => ({
      path,
      edit: (note) => {
        const breaks = (text: string) => (note.includes("\r\n") ? withCrlf(text) : withLf(text));
        return note === breaks(after) ? smallestChange(note, breaks(before)) : "stale";
      },
    }));
  }
}

const withLf = (text: string): string => text.replace(/\r\n/g, "\n");
const withCrlf = (text: string): string => withLf(text).replace(/\n/g, "\r\n");
