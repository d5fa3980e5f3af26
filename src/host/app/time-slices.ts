/** How long the plugin works before it yields, in milliseconds: far less than a frame, even with the step begun at its end. */
const SLICE_MS = 3;

/** Resolves in a new task of the event loop. Not with a timer, which browsers throttle. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Cooperative time slicing: several tasks may share one slicer, and then share its slices. */
export class TimeSlicer {
  private begun = performance.now();
  private turning: Promise<void> | null = null;

  /** Whether the current slice has no time left. */
  get isOver(): boolean {
    return performance.now() - this.begun > SLICE_MS;
  }

  /** Resolves at once while the current slice has time left, otherwise in a later slice that has some. */
  async pause(): Promise<void> {
    while (this.isOver) await this.turn();
  }

  /** Yields to the app's event loop, and begins a slice. */
  async turn(): Promise<void> {
    this.turning ??= nextTurn().then(() => {
      this.turning = null;
      this.begun = performance.now();
    });
    await this.turning;
  }

  /** Runs steps to their end, and resolves with what they return. Once aborted, it takes no further step: null then. */
  async run<T>(steps: Generator<void, T, void>, signal?: AbortSignal): Promise<T | null> {
    for (;;) {
      await this.pause();
      if (signal?.aborted === true) return null;
      const step = steps.next();
      if (step.done === true) return step.value;
    }
  }
}
