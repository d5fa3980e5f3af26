import { lazy } from "../base/memoize.ts";

/**
 * A literal with `\p{…}` is checked when the file is compiled, for which the app's start waits: a sixth of a millisecond
 * each. Made on first use instead.
 */
const others = lazy(() => new RegExp("[^\\p{L}\\p{M}\\p{N}]+", "gu"));

/** The letters, marks and digits of a text, whatever its script. */
export const lettersOf = (text: string): string => text.replace(others(), "");
