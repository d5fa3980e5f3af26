/** The shape of `Debouncer` in the API. */
export interface Debouncer<T extends unknown[]> {
  (...values: T): Debouncer<T>;
  cancel(): Debouncer<T>;
  run(): unknown;
}

/** Calls `job` once, `timeout` milliseconds after the first call, or after the last one with `resetTimer`. */
export function debounce<T extends unknown[]>(
  job: (...values: T) => unknown,
  timeout = 0,
  resetTimer = false,
): Debouncer<T> {
  let timer: number | null = null;
  let latest: T | null = null;
  const fire = (): unknown => {
    timer = null;
    const values = latest;
    latest = null;
    return values === null ? undefined : job(...values);
  };
  const debounced = (...values: T): Debouncer<T> => {
    latest = values;
    if (timer !== null && resetTimer) {
      window.clearTimeout(timer);
      timer = null;
    }
    timer ??= window.setTimeout(fire, timeout);
    return asDebouncer;
  };
  const asDebouncer: Debouncer<T> = Object.assign(debounced, {
    cancel: (): Debouncer<T> => {
      if (timer !== null) window.clearTimeout(timer);
      timer = null;
      latest = null;
      return asDebouncer;
    },
    run: (): unknown => {
      if (timer !== null) window.clearTimeout(timer);
      return fire();
    },
  });
  return asDebouncer;
}
