/** 128 bits of a set of parts: each part sets one. */
export interface Signed {
  parts: Int32Array;
  bits0: number;
  bits1: number;
  bits2: number;
  bits3: number;
}

/** The bits of some parts, which are small numbers. */
export function signed(parts: Int32Array): Signed {
  const bits = [0, 0, 0, 0];
  for (const part of parts) {
    // Neighbouring numbers are parts of one word: spread them.
    const bit = (Math.imul(part, 0x9e3779b1) >>> 25) & 127;
    bits[bit >> 5] = (bits[bit >> 5] ?? 0) | (1 << (bit & 31));
  }
  return { parts, bits0: bits[0] ?? 0, bits1: bits[1] ?? 0, bits2: bits[2] ?? 0, bits3: bits[3] ?? 0 };
}

/**
 * The largest share of common parts that two sets can have: each bit that only one of them has stands for at least one
 * part that only that one has. Never less than `commonShare`.
 */
export function mostShare(one: Signed, other: Signed): number {
  const all = one.parts.length + other.parts.length;
  const different =
    ones(one.bits0 ^ other.bits0) + ones(one.bits1 ^ other.bits1) + ones(one.bits2 ^ other.bits2) + ones(one.bits3 ^ other.bits3);
  return 1 - Math.max(different, Math.abs(one.parts.length - other.parts.length)) / all;
}

/** How many bits of 32 are set (Warren, Hacker's Delight, 5-1). */
function ones(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
