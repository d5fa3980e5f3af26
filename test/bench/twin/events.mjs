/** Callbacks by the name of the event that they wait for. */
export class Events {
  /** @type {Map<string, Set<(...args: any[]) => unknown>>} */
  #callbacks = new Map();

  /**
   * @param {string} name
   * @param {(...args: any[]) => unknown} callback
   */
  on(name, callback) {
    const callbacks = this.#callbacks.get(name) ?? new Set();
    this.#callbacks.set(name, callbacks.add(callback));
    return { end: () => callbacks.delete(callback) };
  }

  /** @param {{ end: () => void }} reference */
  offref(reference) {
    reference.end();
  }

  /**
   * @param {string} name
   * @param {unknown[]} args
   */
  trigger(name, ...args) {
    for (const callback of this.#callbacks.get(name) ?? []) callback(...args);
  }
}
