/** Pairs of words of two deeds that resemble one another. One object is filled again and again, which costs no memory. */
export class Links {
  /** Four numbers each: the index in the one deed and in the other, by what percentage each of both words is covered. */
  readonly values: number[] = [];
  /** The length in use. */
  length = 0;

  /** Whether two words are a pair. */
  has(at: number, otherAt: number): boolean {
    const { values, length } = this;
    for (let link = 0; link < length; link += 4) {
      if (values[link] === at && values[link + 1] === otherAt) return true;
    }
    return false;
  }

  /** Whether a word of one of both deeds is in any pair. */
  hasAny(at: number, side: 0 | 1): boolean {
    const { values, length } = this;
    for (let link = side; link < length; link += 4) if (values[link] === at) return true;
    return false;
  }
}
