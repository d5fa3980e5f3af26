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
