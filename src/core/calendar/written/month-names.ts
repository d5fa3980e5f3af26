/**
 * Month names from January, as people write them in English, German, French, Spanish, Italian, Portuguese and Dutch:
 * whole and abbreviated, with and without accents. From the locales of the Unicode CLDR (`months`, `wide` and
 * `abbreviated`), with Austrian and Latin American variants, without the Portuguese `out`: "5 out of 7" is no day.
 * Korean, Japanese and Chinese months are numbers (5월, 5月).
 */
const NAMES: readonly (readonly string[])[] = [
  "january jan januar jänner jän janvier janv enero ene gennaio gen janeiro januari",
  "february feb februar feber février fevrier févr fevr fév fev febrero febbraio fevereiro februari",
  "march mar märz maerz mär mrz mars marzo março marco maart mrt",
  "april apr avril avr abril abr aprile",
  "may mai mayo maggio mag maio mei",
  "june jun juni juin junio giugno giu junho",
  "july jul juli juillet juil julio luglio lug julho",
  "august aug août aout agosto ago augustus",
  "september sept sep septembre septiembre setiembre set settembre sett setembro",
  "october oct oktober okt octobre octubre ottobre ott outubro",
  "november nov novembre noviembre novembro",
  "december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro",
].map((names) => names.split(" "));

const MONTHS = new Map(NAMES.flatMap((names, at) => names.map((name) => [name, at + 1] as const)));

/** The month, 1 to 12, that a word names in one of these languages (without a dot behind it), or null. */
export const monthOf = (word: string): number | null => MONTHS.get(word.toLowerCase().normalize("NFC")) ?? null;

/** The source of a pattern (flags `iu`) for any month name, the longer ones first. */
export const MONTH_NAME = `(?:${[...MONTHS.keys()].sort((one, other) => other.length - one.length).join("|")})(?!\\p{L})`;
