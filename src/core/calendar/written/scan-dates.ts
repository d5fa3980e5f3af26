import { asciiDigits } from "../ascii-digits.ts";
import { DATE_FORMS, type DateReading } from "./date-forms.ts";

/** A date found in a text, in all the ways in which it can be read. `to` is the offset behind it. */
export interface FoundDate {
  readings: readonly DateReading[];
  isPartial: boolean;
  to: number;
}

/** A month's name alone begins with a letter. */
const LETTER_FORMS = DATE_FORMS.filter(({ name }) => name === "month name, day");
const DIGIT_FORMS = DATE_FORMS.filter((form) => !LETTER_FORMS.includes(form));

/** Every date that begins exactly at an offset: one for each form that fits. `text` comes from `plainDates`. */
export function* datesAt(text: string, at: number): Generator<FoundDate> {
  const forms = kindOf(text.charCodeAt(at)) === LETTER ? LETTER_FORMS : DIGIT_FORMS;
  for (const { pattern: made, read, isPartial = false } of forms) {
    const pattern = made();
    pattern.lastIndex = at;
    const [whole, ...groups] = pattern.exec(text) ?? [];
    if (whole === undefined) continue;
    const readings = read(groups);
    if (readings.length > 0) yield { readings, isPartial, to: at + whole.length };
  }
}

/** Whether a date may begin at an offset: a number or a word begins there. */
export function mayBeginDate(text: string, at: number): boolean {
  const here = kindOf(text.charCodeAt(at));
  const before = at === 0 ? OTHER : kindOf(text.charCodeAt(at - 1));
  return here === DIGIT ? before !== DIGIT : here === LETTER && before === OTHER;
}

const OTHER = 0;
const DIGIT = 1;
const LETTER = 2;

/** Latin letters alone: only with these a month's name begins. */
function kindOf(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return DIGIT;
  const isLatin = (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xc0 && unit <= 0x24f);
  return isLatin ? LETTER : OTHER;
}

const NEEDS_SCAN = /[[*_`<\u00a0\u0660-\u17e9\u3000\u2009\u202f\uff10-\uff19]/;
const WIKILINK = /\[\[([^\]|[]{0,200})(\|[^\]|[]{0,200})?\]\]/g;
const WEB_LINK = /\]\([^()]{0,500}\)/g;
const TAG = /<\/?[a-z][^<>]{0,200}>/gi;

const blank = (text: string): string => " ".repeat(text.length);

/**
 * A text in which dates can be looked for: what is Markdown around them is blanked out (links keep their target's name,
 * bold and code their words), digits of full width become ASCII. Offsets stay the same.
 */
export function plainDates(text: string): string {
  if (!NEEDS_SCAN.test(text)) return text;
  return asciiDigits(text)
    .replace(WIKILINK, (_link, target: string, alias = "") => {
      const name = target.slice(target.lastIndexOf("/") + 1);
      return `${blank("[[")}${blank(target.slice(0, target.length - name.length))}${name}${blank(String(alias))}${blank("]]")}`;
    })
    .replace(WEB_LINK, blank)
    .replace(TAG, blank)
    .replace(/[*_`[\u00a0\u3000\u2009\u202f]/g, " ");
}
