/** A value that is worked out when it is first asked for, and then kept. */
export function lazy<T>(work: () => T): () => T {
  let found: { value: T } | null = null;
  return () => (found ??= { value: work() }).value;
}
