import { withoutTaskSigns } from "../markdown/task-signs.ts";

/**
 * Code, links and their targets: there case, spacing and marks tell two apart (`https://youtu.be/aB`, `List<String>`).
 * Each alternative ends at a character with which another may begin, so that no part is scanned twice.
 */
const VERBATIM = /`[^`]+`|<[^<>\s]+>|\]\([^()\s]+|https?:\/\/\S+/gi;
/** Stands for a verbatim part while the words around it are folded. */
const MASK = "\uFFFC";

/** Marks of emphasis before a word and behind one, each with the character on its outer or inner side. */
const OPENING = /(^|[\s("'“‘])(?:[*_]|~~|==)+(?=[^\s*_~=])/g;
const CLOSING = /([^\s*_~=])(?:[*_]|~~|==)+(?![^\s.,;:!?)"'”’])/g;
/** Most missions: English or Korean words and nothing that is looked for below. A fifth of the time. */
const PLAIN = /^[a-zA-Z0-9\uac00-\ud7a3 ,;'"()!?.-]*[a-zA-Z0-9\uac00-\ud7a3]$/;
const BETWEEN_DIGITS = /\d \d/;

const SENTENCE_END = ".!?…。！？ ";

/**
 * The key of a mission: two missions in different notes are one if their keys are equal. Its very words, without what
 * Tasks and Dataview write, a block id, emphasis, the end of a sentence, case and spacing. Links, code, versions and
 * currencies are kept as they stand: they may be all that tells two missions apart.
 */
export function missionKey(text: string): string {
  if (PLAIN.test(text) && !BETWEEN_DIGITS.test(text)) return text.toLowerCase().replace(/ /g, "");
  const words = withoutTaskSigns(text.normalize("NFC").replaceAll(MASK, "")).replace(/ \^[\w-]+$/, "");
  const verbatim: string[] = [];
  const masked = words.replace(VERBATIM, (part) => {
    verbatim.push(part);
    return MASK;
  });
  let nth = 0;
  return folded(masked).replace(/\uFFFC/g, () => verbatim[nth++] ?? "");
}

/** Lower case without emphasis and spaces, but for one between two digits: "2 30" is not "230". */
function folded(masked: string): string {
  const words = masked.toLowerCase().replace(OPENING, "$1").replace(CLOSING, "$1").replace(/\s+/g, " ");
  let end = words.length;
  while (end > 0 && SENTENCE_END.includes(words.charAt(end - 1))) end--;
  // What is nothing but the end of a sentence ("…") keeps it.
  const whole = words.slice(0, end || words.length);
  const isDigit = (at: number) => /\d/.test(whole.charAt(at));
  return whole.replace(/ /g, (_space, at: number) => (isDigit(at - 1) && isDigit(at + 1) ? " " : ""));
}
