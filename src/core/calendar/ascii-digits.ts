/**
 * The zeros of the digits that moment's locales and input methods write: Arabic, Persian, Devanagari, Bengali and
 * others of India, Thai, Tibetan, Burmese, Khmer, full width.
 */
const ZEROS = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xf20, 0x1040, 0x17e0, 0xff10,
];

/** Replaces digits of other scripts with ASCII digits; offsets stay the same. */
export function asciiDigits(text: string): string {
  return text.replace(/[\u0660-\u17e9\uff10-\uff19]/g, (sign) => {
    const zero = ZEROS.find((zero) => sign.charCodeAt(0) >= zero && sign.charCodeAt(0) < zero + 10);
    return zero === undefined ? sign : String(sign.charCodeAt(0) - zero);
  });
}
