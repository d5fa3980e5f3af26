/** The disk has not answered in time. What was asked of it may still be done. */
export class NoAnswer extends Error {}

/** Resolves or rejects as the work does; rejects with `NoAnswer` once `limit` milliseconds have passed. */
export function withinLimit<T>(work: Promise<T>, limit: number, message = `no answer within ${limit / 1000} s`) {
  return new Promise<T>((resolve, reject) => {
    const timer = window.setTimeout(() => reject(new NoAnswer(message)), limit);
    void work.then(resolve, reject).finally(() => window.clearTimeout(timer));
  });
}
