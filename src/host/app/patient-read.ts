import { NoAnswer, withinLimit } from "./within-limit.ts";

/** How long one attempt may take, in milliseconds: a file that a cloud has yet to fetch, or a disk that has gone to sleep. */
const LIMIT = 5_000;

/** How long to wait before a second and a third attempt, in milliseconds: a sync or a virus scanner locks a file briefly. */
const PAUSES = [100, 400];

/**
 * Reads with patience and with a limit: every read of the vault goes through here. Throws what the last attempt threw, or
 * `NoAnswer`. It is not attempted again once `isWanted` returns false, nor after a timeout: that would only wait longer.
 */
export async function patientRead(read: () => Promise<string>, isWanted: () => boolean = () => true): Promise<string> {
  for (const pause of PAUSES) {
    try {
      return await withinLimit(read(), LIMIT);
    } catch (error) {
      if (error instanceof NoAnswer || !isWanted()) throw error;
    }
    await new Promise((resolve) => window.setTimeout(resolve, pause));
  }
  return withinLimit(read(), LIMIT);
}
