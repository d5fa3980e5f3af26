/**
 * Reads a list of lines, apart by commas, of words, apart by spaces: for each word but the first of its line, that first
 * one.
 */
export const firstOfLine = (list: string): Map<string, string> =>
  new Map(
    list.split(",").flatMap((line) => {
      const [first = "", ...words] = line.split(" ");
      return words.map((word): [string, string] => [word, first]);
    }),
  );

/** Reads lists of words, apart by spaces, with the bits that each of their words has; `keyOf` is applied to the words. */
export function bitsByWord(
  lists: readonly (readonly [words: string, bits: number])[],
  keyOf: (word: string) => string = (word) => word,
): Map<string, number> {
  const bitsOf = new Map<string, number>();
  for (const [words, bits] of lists) {
    for (const word of words.split(" ")) bitsOf.set(keyOf(word), (bitsOf.get(keyOf(word)) ?? 0) | bits);
  }
  return bitsOf;
}
