import { normalise } from "../markdown/wording.ts";

/** The number in front of a heading: `1.`, `2.1 `, `(3)`, `三、`, `II.`. A number that belongs to a word is none (7월). */
const OUTLINE_NUMBER =
  /^(?:#?\d{1,3}(?:[.-]\d{1,3}){0,4}(?:[.):、]|\s)|[(（]\d{1,2}[)）]|[一二三四五六七八九十]{1,3}[、.．]|[ivxⅠ-Ⅻ]{1,4}[.)])\s{0,3}(?=\D)/iu;
/** A gloss behind it: `Problem (what went wrong)`, `Problem（うまくいかなかったこと）`. */
const GLOSS = /\s{0,3}[(（【][^()（）【】]{0,80}[)）】]\s{0,3}$/u;

/** A heading's words without its outline number and a gloss in brackets. */
export function bareHeading(heading: string): string {
  const withoutNumber = heading.trim().replace(OUTLINE_NUMBER, "");
  return withoutNumber.replace(GLOSS, "") || withoutNumber || heading;
}

/** What two headings have in common when they are the same: their bare words, normalised. */
export const headingKey = (heading: string): string => normalise(bareHeading(heading)) || normalise(heading);
