const WORDS = 4;

/** 128 bits for each of many sets of small numbers: each number sets one. Tells when two share too little. */
export class Signatures {
  private bits = new Int32Array(WORDS * 256);
  private sizes = new Int32Array(256);

  /** Keeps the bits of a set's numbers, each there once, under the set's own number. */
  set(set: number, numbers: readonly number[]): void {
    if (set >= this.sizes.length) this.grow(set + 1);
    const first = set * WORDS;
    this.bits.fill(0, first, first + WORDS);
    for (const number of numbers) {
      // Neighbouring numbers are parts of one word: spread them.
      const bit = Math.imul(number, 0x9e3779b1) >>> 25;
      this.bits[first + (bit >> 5)] = (this.bits[first + (bit >> 5)] ?? 0) | (1 << (bit & 31));
    }
    this.sizes[set] = numbers.length;
  }

  /**
   * A test whether another set can have a share of at least `threshold` in common with this one (twice the common
   * numbers by all). It never says no when it has: each bit that only one of them has stands for at least one number
   * that only that one has.
   */
  leastFor(set: number, threshold: number): (other: number) => boolean {
    const { bits, sizes } = this;
    const first = set * WORDS;
    const bits0 = bits[first] ?? 0;
    const bits1 = bits[first + 1] ?? 0;
    const bits2 = bits[first + 2] ?? 0;
    const bits3 = bits[first + 3] ?? 0;
    const size = sizes[set] ?? 0;
    const different = 1 - threshold + 1e-9;
    return (other) => {
      const otherSize = sizes[other] ?? 0;
      const most = different * (size + otherSize);
      if (Math.abs(size - otherSize) > most) return false;
      const at = other * WORDS;
      return (
        ones(bits0 ^ (bits[at] ?? 0)) +
          ones(bits1 ^ (bits[at + 1] ?? 0)) +
          ones(bits2 ^ (bits[at + 2] ?? 0)) +
          ones(bits3 ^ (bits[at + 3] ?? 0)) <=
        most
      );
    };
  }

  private grow(least: number): void {
    const size = Math.max(least, this.sizes.length * 2);
    const bits = new Int32Array(size * WORDS);
    const sizes = new Int32Array(size);
    bits.set(this.bits);
    sizes.set(this.sizes);
    this.bits = bits;
    this.sizes = sizes;
  }
}

/** How many bits of 32 are set (Warren, Hacker's Delight, 5-1). */
function ones(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
