import type { DatedNote } from "../notes/vault-index.ts";

/** From how far back a plan is carried: habits change, and what was last written long ago is over. */
const LOOKED_AT = 4;

/**
 * The retro whose plan is carried into the one that comes after these (`wish`, `next`): the latest of the last four that
 * has one, or null. `earlier` are retros in order.
 */
export function planSource(earlier: readonly DatedNote[]): DatedNote | null {
  return (
    earlier
      .slice(-LOOKED_AT)
      .reverse()
      .find(({ facts }) => facts.next !== "") ?? null
  );
}
