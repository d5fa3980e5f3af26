/**
 * A function of objects that never change, which remembers what it has given for as long as they live. For what would
 * otherwise be worked out again with every drawing.
 */
export function remembered<T extends object, R>(work: (of: T) => R): (of: T) => R {
  const known = new WeakMap<T, { result: R }>();
  return (of) => {
    let found = known.get(of);
    if (!found) known.set(of, (found = { result: work(of) }));
    return found.result;
  };
}

/** A function that remembers its last answer for as long as it is asked the same, one question after another. */
export function rememberedLast<T, R>(work: (of: T) => R, isSame: (before: T, after: T) => boolean): (of: T) => R {
  let last: { of: T; result: R } | null = null;
  return (of) => {
    if (!last || !isSame(last.of, of)) last = { of, result: work(of) };
    return last.result;
  };
}
