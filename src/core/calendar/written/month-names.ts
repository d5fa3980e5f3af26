/**
 * Month names from January, as people write them in English, German, French and Spanish: whole and abbreviated, with
 * and without accents. From the locales of the Unicode CLDR (`months`, `wide` and `abbreviated`), with Austrian and
 * Latin American variants. Korean, Japanese and Chinese months are numbers (5월, 5月).
 */
const NAMES: readonly (readonly string[])[] = [
  "january jan januar jänner jän janvier janv enero ene",
  "february feb februar feber février fevrier févr fevr fév fev febrero",
  "march mar märz maerz mär mrz mars marzo",
  "april apr avril avr abril abr",
  "may mai mayo",
  "june jun juni juin junio",
  "july jul juli juillet juil julio",
  "august aug août aout agosto ago",
  "september sept sep septembre septiembre setiembre set",
  "october oct oktober okt octobre octubre",
  "november nov novembre noviembre",
  "december dec dezember dez décembre decembre déc diciembre dic",
].map((names) => names.split(" "));

const MONTHS = new Map(NAMES.flatMap((names, at) => names.map((name) => [name, at + 1] as const)));

/** The month, 1 to 12, that a word names in English, German, French or Spanish (without a dot behind it), or null. */
export const monthOf = (word: string): number | null => MONTHS.get(word.toLowerCase().normalize("NFC")) ?? null;

/** The source of a pattern (flags `iu`) for any month name, the longer ones first. */
export const MONTH_NAME = `(?:${[...MONTHS.keys()].sort((one, other) => other.length - one.length).join("|")})(?!\\p{L})`;
