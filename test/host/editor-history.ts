/** A replacement of a stretch of text, by offsets in the text before it. */
export interface Change {
  from: number;
  to: number;
  text: string;
}

/** Offsets of the fixed and the moving end. */
export interface Selection {
  anchor: number;
  head: number;
}

interface State {
  text: string;
  selection: Selection;
}

/**
 * Where an offset lies after the changes (sorted, in terms of the old text). As CodeMirror 6 maps a selection: it stays
 * before what is inserted at it, and goes to the start of a replaced stretch it lay inside.
 */
export function mapPosition(offset: number, changes: Change[]): number {
  let moved = 0;
  for (const { from, to, text } of changes) {
    if (to > offset || (to === offset && from === to)) return from < offset ? from + moved : offset + moved;
    moved += text.length - (to - from);
  }
  return offset + moved;
}

/** What was before each change, newest last: undo and redo as whole states. */
export class History {
  private done: State[] = [];
  private undone: State[] = [];

  record(text: string, selection: Selection): void {
    this.done.push({ text, selection });
    this.undone = [];
  }

  clear(): void {
    this.done = [];
    this.undone = [];
  }

  /** The state before the latest change; null when there is nothing to undo. */
  undo(text: string, selection: Selection): State | null {
    const state = this.done.pop() ?? null;
    if (state !== null) this.undone.push({ text, selection });
    return state;
  }

  /** The state before the latest undo; null when there is none. */
  redo(text: string, selection: Selection): State | null {
    const state = this.undone.pop() ?? null;
    if (state !== null) this.done.push({ text, selection });
    return state;
  }
}
