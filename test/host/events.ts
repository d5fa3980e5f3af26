/** What `Events.on` returns; `Component.registerEvent` unsubscribes it at unload. */
export interface EventRef {
  events: Events;
  name: string;
  callback: (...data: never[]) => unknown;
  context: unknown;
}

/** Publishes named events. A listener that throws does not keep the others from being told, as in the app. */
export class Events {
  private readonly listeners = new Map<string, EventRef[]>();

  on(name: string, callback: (...data: never[]) => unknown, context?: unknown): EventRef {
    const ref: EventRef = { events: this, name, callback, context };
    this.listeners.set(name, [...(this.listeners.get(name) ?? []), ref]);
    return ref;
  }

  off(name: string, callback: (...data: never[]) => unknown): void {
    this.listeners.set(
      name,
      (this.listeners.get(name) ?? []).filter((ref) => ref.callback !== callback),
    );
  }

  offref(ref: EventRef): void {
    this.listeners.set(
      ref.name,
      (this.listeners.get(ref.name) ?? []).filter((each) => each !== ref),
    );
  }

  /** How many listen, to whatever event. */
  get listening(): number {
    return [...this.listeners.values()].reduce((sum, refs) => sum + refs.length, 0);
  }

  trigger(name: string, ...data: unknown[]): void {
    for (const ref of this.listeners.get(name) ?? []) this.tryTrigger(ref, data);
  }

  tryTrigger(ref: EventRef, data: unknown[]): void {
    try {
      ref.callback.apply(ref.context, data as never[]);
    } catch (error) {
      // Uncaught, as in the app: the page's console or the test runner must show it.
      queueMicrotask(() => {
        throw error;
      });
    }
  }
}
