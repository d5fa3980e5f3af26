import { normalise } from "../markdown/wording.ts";
import { bareHeading } from "../notes/roles.ts";

/** The number in front of a heading in Chinese or Japanese: `三、`. */
const CHINESE_NUMBER = /^[一二三四五六七八九十]{1,3}[、.．]\s{0,3}/;

/** A heading's words without number, gloss, tags and count. */
export const bareWords = (heading: string): string => bareHeading(heading.trim().replace(CHINESE_NUMBER, ""));

/** What two headings have in common when they are the same: their bare words, normalised. */
export const headingKey = (heading: string): string => normalise(bareWords(heading)) || normalise(heading);
