import { withinLimit } from "./within-limit.ts";

/** Lets work on the same thing be done one after the other, and on different things at once. */
export class Turns {
  private readonly last = new Map<string, Promise<unknown>>();

  /** `limit`: how long a turn may take, in milliseconds; `message`: that of the `NoAnswer` after it. */
  constructor(
    private readonly limit: number,
    private readonly message: string,
  ) {}

  /**
   * Runs the work when all earlier work under that key has ended, well, not well, or not in time: what never ends must not
   * keep the others waiting. Work that goes on after its time is told so by `isWanted`.
   */
  run<T>(key: string, work: (isWanted: () => boolean) => Promise<T>): Promise<T> {
    const turn = () => {
      let isWanted = true;
      return withinLimit(
        work(() => isWanted),
        this.limit,
        this.message,
      ).finally(() => (isWanted = false));
    };
    const before = this.last.get(key) ?? Promise.resolve();
    const result = before.then(turn, turn);
    this.last.set(key, result);
    const forget = () => {
      if (this.last.get(key) === result) this.last.delete(key);
    };
    result.then(forget, forget);
    return result;
  }
}
