/** For how long the plugin works before the app has its turn, in milliseconds: with what is begun then, far less than a frame. */
const SLICE = 3;

/** Resolves in a task of its own, as soon as the app has had its turn. Not by a timer: browsers hold those back. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Time in slices, for work that is done by one or by several at a time. */
export class Slices {
  private begun = performance.now();
  private turning: Promise<void> | null = null;

  /** Whether the app should have its turn. */
  get isOver(): boolean {
    return performance.now() - this.begun > SLICE;
  }

  /** Resolves within a slice that has time left: at once, or after as many turns of the app as others fill. */
  async pause(): Promise<void> {
    while (this.isOver) await this.turn();
  }

  /** Gives the app its turn, and begins a slice. */
  async turn(): Promise<void> {
    this.turning ??= nextTurn().then(() => {
      this.turning = null;
      this.begun = performance.now();
    });
    await this.turning;
  }
}
