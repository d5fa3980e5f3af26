// Kept before any test can fake them: the host itself always runs on real timers.
const later = globalThis.setTimeout.bind(globalThis);
const never = globalThis.clearTimeout.bind(globalThis);

/** Resolves after that many real milliseconds. */
export const pause = (ms = 0): Promise<void> => new Promise((resolve) => later(resolve, ms));

/** Runs something after real milliseconds; gives back how to call it off. */
export function after(ms: number, job: () => void): () => void {
  const id = later(job, ms);
  return () => {
    never(id);
  };
}

/** The longest timer that counts as short, in milliseconds: debounces and the frames of a view library. */
const shortest = 600;

/**
 * Knows which short timers of the program under test are still to fire, by standing between it and `setTimeout` and
 * `requestAnimationFrame`. Fake timers that a test installs later stand in front and are none of its business.
 */
export class TimerWatch {
  private readonly pending = new Set<unknown>();
  private readonly restore: () => void;

  constructor() {
    const { setTimeout, clearTimeout, requestAnimationFrame, cancelAnimationFrame } = globalThis;
    const { pending } = this;
    const patched = {
      setTimeout: (job: (...args: unknown[]) => unknown, ms = 0, ...args: unknown[]): unknown => {
        const id: unknown = setTimeout(() => {
          pending.delete(id);
          job(...args);
        }, ms);
        if (ms <= shortest) pending.add(id);
        return id;
      },
      clearTimeout: (id: number | undefined): void => {
        pending.delete(id);
        clearTimeout(id);
      },
      requestAnimationFrame: (job: FrameRequestCallback): unknown => {
        const id: unknown = requestAnimationFrame((time) => {
          pending.delete(id);
          job(time);
        });
        pending.add(id);
        return id;
      },
      cancelAnimationFrame: (id: number): void => {
        pending.delete(id);
        cancelAnimationFrame(id);
      },
    };
    const originals = { setTimeout, clearTimeout, requestAnimationFrame, cancelAnimationFrame };
    for (const target of new Set<object>([globalThis, window])) Object.assign(target, patched);
    this.restore = () => {
      for (const target of new Set<object>([globalThis, window]))
        for (const [name, original] of Object.entries(originals))
          if (Reflect.get(target, name) === Reflect.get(patched, name)) Reflect.set(target, name, original);
    };
  }

  get idle(): boolean {
    return this.pending.size === 0;
  }

  stop(): void {
    this.restore();
  }
}
