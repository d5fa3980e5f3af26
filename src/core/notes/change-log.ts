import type { Day } from "../calendar/day.ts";
import { firstAt } from "../base/binary-search.ts";

/**
 * Remembers how far back changes reach. What was derived from the notes before a day stays right for as long as
 * `lastBefore` of that day stays the same.
 */
export class ChangeLog {
  /** Ascending by revision and by day: a change that reaches further back makes the ones before it irrelevant. */
  private readonly changes: { revision: number; day: Day }[] = [];

  /** Records a change at a revision, which is no lower than the last one recorded; "" lies before every day. */
  record(revision: number, day: Day): void {
    for (let last = this.changes.at(-1); last && last.day >= day; last = this.changes.at(-1)) this.changes.pop();
    this.changes.push({ revision, day });
  }

  /** The revision of the last change that has touched anything before a day; 0 if none has. */
  lastBefore(day: Day): number {
    const first = firstAt(this.changes.length, (at) => (this.changes[at]?.day ?? "") >= day);
    return this.changes[first - 1]?.revision ?? 0;
  }
}
