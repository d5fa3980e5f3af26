import { lazy } from "../base/memoize.ts";
import { monthOf } from "../calendar/written/month-names.ts";

/** A piece of a name or a title. */
export interface Piece {
  text: string;
  /** What differs from week to week (a number, a month's name, an ordinal), a word, or what stands between them. */
  kind: "varying" | "word" | "separator";
}

const piece = lazy(() => new RegExp("\\d+|[\\p{L}\\p{M}'’]+|[^\\p{L}\\p{M}\\d'’]+", "gu"));
const letter = lazy(() => new RegExp("^[\\p{L}\\p{M}]", "u"));

const ordinals = lazy(
  () =>
    new Set(
      (
        "first second third fourth fifth sixth last st nd rd th erste ersten zweite zweiten dritte dritten vierte vierten " +
        "fünfte fünften letzte letzten première premiere deuxième deuxieme troisième troisieme quatrième quatrieme " +
        "cinquième cinquieme dernière primera segunda tercera cuarta quinta última 첫째 둘째 셋째 넷째 다섯째 마지막"
      ).split(" "),
    ),
);

/** Longer texts are no names. */
const LONGEST = 200;

/** Takes a name or a title apart. */
export const piecesOf = (text: string): Piece[] =>
  (text.slice(0, LONGEST).match(piece()) ?? []).map((text) => ({ text, kind: kindOf(text) }));

function kindOf(text: string): Piece["kind"] {
  if (/^\d/.test(text)) return "varying";
  if (!letter().test(text)) return "separator";
  return monthOf(text) !== null || ordinals().has(text.toLowerCase()) ? "varying" : "word";
}

/** The words of a text that do not differ from week to week, in lower case. */
export const wordsOf = (text: string): Set<string> =>
  new Set(piecesOf(text).flatMap(({ text: piece, kind }) => (kind === "word" ? [piece.toLowerCase()] : [])));

/** What two texts have in common, `*` for the rest: of `KW 44: Rain` and `KW 45: Sun` it is `KW *: *`. */
export function commonPattern(one: readonly Piece[], other: readonly Piece[]): string {
  const isSame = (first: number, second: number): boolean => {
    const piece = one[first];
    const twin = other[second];
    return piece?.kind !== "varying" && piece?.text.toLowerCase() === twin?.text.toLowerCase();
  };
  // The longest common subsequence, from the end, by the letters in it.
  const best: number[][] = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  const at = (first: number, second: number): number => best[first]?.[second] ?? 0;
  for (let first = one.length - 1; first >= 0; first--) {
    for (let second = other.length - 1; second >= 0; second--) {
      const skipped = Math.max(at(first + 1, second), at(first, second + 1));
      const taken = isSame(first, second) ? at(first + 1, second + 1) + weightOf(one[first]) : 0;
      const row = best[first];
      if (row) row[second] = Math.max(skipped, taken);
    }
  }
  let pattern = "";
  let first = 0;
  let second = 0;
  while (first < one.length || second < other.length) {
    const isTaken = isSame(first, second) && at(first, second) === at(first + 1, second + 1) + weightOf(one[first]);
    if (isTaken) {
      pattern += one[first]?.text ?? "";
      first++;
      second++;
    } else {
      if (!pattern.endsWith("*")) pattern += "*";
      if (second >= other.length || (first < one.length && at(first + 1, second) >= at(first, second + 1))) first++;
      else second++;
    }
  }
  return pattern;
}

/** A separator counts too, but less than any word: it must not be torn from its neighbours for nothing. */
const weightOf = (piece: Piece | undefined): number => (piece?.kind === "word" ? 10 * piece.text.length : 1);

/** Whether a pattern says enough to tell a note by: a word of two letters, or one letter of a script without spaces. */
export const isTelling = (pattern: string): boolean =>
  piecesOf(pattern).some(({ kind, text }) => kind === "word" && (text.length > 1 || /[^\p{Script=Latin}]/u.test(text)));
