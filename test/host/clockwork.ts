// Kept before any test can fake them: the host itself always runs on real timers.
const later = window.setTimeout.bind(window);
const never = window.clearTimeout.bind(window);

/** Resolves after that many real milliseconds. */
export const pause = (ms = 0): Promise<void> => new Promise((resolve) => later(resolve, ms));

/** Runs something after real milliseconds; returns the function that cancels it. */
export function after(ms: number, job: () => void): () => void {
  const id = later(job, ms);
  return () => {
    never(id);
  };
}

/** The longest timer that counts as short, in milliseconds: debounces and the frames of a view library. */
const shortest = 600;

/**
 * Knows which short timers and messages of the program under test are still to come, by standing between it and
 * `setTimeout`, `requestAnimationFrame` and `MessageChannel`. Fake timers that a test installs later stand in front and
 * are none of its business.
 */
export class TimerWatch {
  private readonly pending = new Set<unknown>();
  private readonly restore: () => void;

  constructor() {
    const setTimeout = window.setTimeout.bind(window);
    const clearTimeout = window.clearTimeout.bind(window);
    const requestAnimationFrame = window.requestAnimationFrame.bind(window);
    const cancelAnimationFrame = window.cancelAnimationFrame.bind(window);
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
      MessageChannel: watchedChannel(pending),
    };
    const originals = Object.keys(patched).map((name) => [name, Reflect.get(window, name) as unknown] as const);
    Object.assign(window, patched);
    this.restore = () => {
      // What somebody else put there meanwhile is left alone.
      for (const [name, original] of originals)
        if (Reflect.get(window, name) === Reflect.get(patched, name)) Reflect.set(window, name, original);
    };
  }

  get idle(): boolean {
    return this.pending.size === 0;
  }

  stop(): void {
    this.restore();
  }
}

/** A `MessageChannel` whose messages are pending until they are delivered. */
function watchedChannel(pending: Set<unknown>): typeof MessageChannel {
  return class extends window.MessageChannel {
    constructor() {
      super();
      this.watch(this.port1, this.port2);
      this.watch(this.port2, this.port1);
    }

    private watch(from: MessagePort, to: MessagePort): void {
      const post = from.postMessage.bind(from);
      const sent: object[] = [];
      from.postMessage = (message: unknown): void => {
        const letter = {};
        sent.push(letter);
        pending.add(letter);
        post(message);
      };
      to.addEventListener("message", () => pending.delete(sent.shift()));
    }
  };
}
