/** A value that is computed when it is first asked for, and then kept. */
export function lazy<T>(compute: () => T): () => T {
  let kept: { value: T } | null = null;
  return () => (kept ??= { value: compute() }).value;
}

/**
 * Memoizes a pure function of an object that never changes, for as long as the object lives. What can go stale belongs
 * to `Memo`, in the object whose revision it follows.
 */
export function memoize<T extends object, R>(compute: (of: T) => R): (of: T) => R {
  const known = new WeakMap<T, { result: R }>();
  return (of) => {
    let kept = known.get(of);
    if (!kept) known.set(of, (kept = { result: compute(of) }));
    return kept.result;
  };
}

/** The last result of a computation, kept for as long as it is asked for under the same revision. */
export class Memo<R> {
  private kept: { revision: string | number; result: R } | null = null;

  get(revision: string | number, compute: () => R): R {
    if (this.kept?.revision !== revision) this.kept = { revision, result: compute() };
    return this.kept.result;
  }
}
