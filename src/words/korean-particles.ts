/** How a word ends decides the particle behind it. */
type Ending = "vowel" | "rieul" | "consonant";

/** By the Korean names of the digits; 0 is 영, and 십, 백, 천 or 만 behind another one. */
const DIGITS: readonly Ending[] = [
  "consonant", // 영
  "rieul", // 일
  "vowel", // 이
  "consonant", // 삼
  "vowel", // 사
  "vowel", // 오
  "consonant", // 육
  "rieul", // 칠
  "rieul", // 팔
  "vowel", // 구
];

const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const FINALS = 28;
const RIEUL = 8;

/** Latin endings that are said alike in a word and as letters: email and XML, team and PM, board and md. */
const LATIN: readonly (readonly [RegExp, Ending])[] = [
  [/l$/i, "rieul"],
  [/(?:[mn]|ng)$/i, "consonant"],
  [/[adfhijosuvwxyz]$/i, "vowel"],
];

/** Null where nobody can tell without knowing how the word is said, as of “time” and “note”. */
function endingOf(word: string): Ending | null {
  // Two letters, since “ng” is one sound. More of a long word says nothing.
  const end = /[\p{L}\p{N}]{1,2}(?=[^\p{L}\p{N}]*$)/u.exec(word.normalize("NFC"))?.[0] ?? "";
  const last = [...end].at(-1) ?? "";
  if (/^[0-9]$/.test(last)) return DIGITS[Number(last)] ?? null;
  const code = last.codePointAt(0) ?? 0;
  if (code < FIRST_SYLLABLE || code > LAST_SYLLABLE) return LATIN.find(([letters]) => letters.test(end))?.[1] ?? null;
  const final = (code - FIRST_SYLLABLE) % FINALS;
  return final === 0 ? "vowel" : final === RIEUL ? "rieul" : "consonant";
}

/** As it is written where the ending is not known; behind a consonant; behind a vowel. */
const PARTICLES: readonly (readonly [both: string, consonant: string, vowel: string])[] = [
  ["을(를)", "을", "를"],
  ["이(가)", "이", "가"],
  ["은(는)", "은", "는"],
  ["과(와)", "과", "와"],
  ["(으)로", "으로", "로"],
  ["(이)라", "이라", "라"],
  ["(이)고", "이고", "고"],
  ["(이)에요", "이에요", "예요"],
];

/** Between a word and its particle there may be what closes a quotation or a tag. */
const CLOSING = /^[’”}]*/;

/**
 * A tag for sentences in Korean: behind what is put in, `을(를)`, `(으)로` and the like become the one that its last
 * letter asks for, and stay as they are where that cannot be told. What is put in is never changed itself.
 */
export function korean(sentence: TemplateStringsArray, ...words: readonly (string | number)[]): string {
  return sentence.reduce((before, text, at) => {
    const word = String(words[at - 1] ?? "");
    return before + word + fitted(word, text);
  }, "");
}

function fitted(word: string, text: string): string {
  const closing = CLOSING.exec(text)?.[0] ?? "";
  const rest = text.slice(closing.length);
  const particle = PARTICLES.find(([both]) => rest.startsWith(both));
  const ending = endingOf(word);
  if (!particle || ending === null) return text;
  const [both, consonant, vowel] = particle;
  const fits = ending === "vowel" || (ending === "rieul" && both === "(으)로") ? vowel : consonant;
  return closing + fits + rest.slice(both.length);
}
