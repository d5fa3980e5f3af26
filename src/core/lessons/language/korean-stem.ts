import { lazy } from "../../base/memoize.ts";
import { isOpenSyllable, jamo, vowels } from "./jamo.ts";

// Written by hand from general knowledge of Korean grammar. A lone consonant is the tail of whatever precedes it.

/** Particles by what they follow: a consonant, a vowel, either; the last ones only a word of two syllables or more. */
const AFTER_CONSONANT = "은 이 을 과 으로 으로는 으로만 으로도 이랑 이나 이라 이라도 이라고 이든 이든지 이다 이었다";
const AFTER_VOWEL = "가 를 랑 라도 라고 로는 로만 로도 엔";
const AFTER_EITHER =
  "에 에서 에게 에게서 께 께서 한테 한테서 까지 부터 마다 조차 밖에 처럼 보다 하고 대로 만큼 뿐 쯤 에는 에서는 에도 에만 까지는 까지만 부터는 끼리 씩";
const AFTER_TWO = "의 도 만 와 로 나 들 째 든지";

/** Endings of verbs, vows among them; `하` and what contracts with an ending are left to `verbStem`. */
const VERB_ENDINGS =
  "지 기 고 며 면 으면 면서 으면서 느라 느라고 도록 려고 으려고 러 으러 다가 ㅆ다가 ㄴ다 는다 ㅆ다 겠다 자 자마자 던 ㅆ던 는 " +
  "ㄴ데 은데 는데 ㅆ는데 게 니까 으니까 음 ㅆ음 ㅂ니다 습니다 ㅆ습니다 ㅆ어요 거나 을지 ㄴ지 은지 는지 ㅆ는지 ㄹ까 을까 지만 ㅆ지만 " +
  "ㄹ수록 을수록 더니 ㅆ더니 므로 으므로 ㅆ을 을게 려다 려다가 으려다 으려다가 ㄴ다고 는다고 다고 ㅆ다고 자고 냐고 " +
  " 겠다고 겠다는 겠다며 ㄴ다는 는다는 ㅆ다는 지않기 지않는다 지않도록 지않았다 지않고 지말것 지말기 지말자 지말고 지말아야 금지 말것 말자 말기";

// Nouns that end as a verb could.
const NOUNS = new Set(
  (
    "의자 과자 모자 상자 혼자 숫자 남자 여자 감자 피자 환자 글자 문자 투자 사고 창고 광고 경고 재고 최고 참고 냉장고 택배 먼지 편지 반지 바지 휴지 " +
    "메시지 이미지 페이지 강아지 아버지 고기 감기 악기 전기 쓰레기 일기 아기 세탁기 청소기 비행기 이야기 얘기 연기 자기 거기 무기 노래 나라 카메라 " +
    "세면 라면 화면 장면 측면 반면 정도 속도 온도 지도 휴가 평가 회의 주의 강의 자주 아주 시도 제도 진도 태도 각도 파도 포도 도로 서로 하나 무게 가게 집게 퇴고 예고 신고 원고 수고 보고"
  ).split(" "),
);

const nounLetters = lazy(() => new Set([...NOUNS].map(jamo)));

/** Endings after 어 or 아, contracted or not. */
const AFTER_LEADING = "서 야 요";
const LEADING = /[ㅓㅕㅝㅘㅐㅏㅙㅔ]$/;

/** After a noun that cannot stand without a verb. */
const BOUND_PARTICLES = ["", "로", "는", "에", "을", "은", "이", "도", "마다"];

/** What may stand before another ending, so is taken off after that one. */
const BEFORE_PARTICLE = new Set("에 에서 에게 한테 까지 부터 으로 들 씩 째 끼리 기 지 면서".split(" ").map(jamo));

interface Ending {
  isVerbal: boolean;
  fits: (rest: string) => boolean;
}

/** The endings by their letters. Made on first use, as the start of the app waits for whatever is made before. */
const endings = lazy(() => {
  const found = new Map<string, Ending>();
  const add = (list: string, isVerbal: boolean, fits: Ending["fits"]) => {
    for (const ending of list.split(" ")) found.set(jamo(ending), { isVerbal, fits });
  };
  add(VERB_ENDINGS, true, () => true);
  add(AFTER_LEADING, true, (rest) => LEADING.test(rest));
  for (const before of ["ㄴ", "은", "ㄹ", "을", "는", "ㅆ을"]) {
    for (const noun of ["채", "때", "땐", "것", "걸"])
      for (const after of BOUND_PARTICLES) add(before + noun + after, true, () => true);
  }
  add(AFTER_CONSONANT, false, (rest) => !isOpenSyllable(rest));
  add(AFTER_VOWEL, false, isOpenSyllable);
  add(AFTER_EITHER, false, () => true);
  add(AFTER_TWO, false, (rest) => vowels(rest) > 1);
  return found;
});
const longest = lazy(() => Math.max(...[...endings().keys()].map((ending) => ending.length)));
const ROUNDS = 3;

// Verbs that follow another one and add little (두다, 놓다, 버리다, 보다, 주다), written together with it: 켜두 is 켜. But to
// lend (빌려주) is not to borrow (빌리).
const FOLLOWING =
  /([ㅏㅐㅓㅘㅝㅕ])(?:ㄷ[ㅜㅝ]|ㄴ(?:ㅗㅎ|ㅘ)|ㅂㅓㄹ(?:ㅣ[ㄴㄹ]?|ㅕ)|ㅂ[ㅗㅘ])$|([ㅏㅐㅓㅘㅝ]|[^ㄹ]ㅕ)(?:ㅈ[ㅜㅝ])$/;
// Verbs that make a verb of a noun, also before a tail: 확인하, 확인할, 진행되, 진행된, 중단시키.
const MAKING = /(?:ㅎㅏ|ㄷㅚ|ㅅㅣㅋㅣ)$/;
const MAKING_WITH_TAIL = /(?:ㅎㅏ|ㄷㅚ|ㅅㅣㅋㅣ)[ㄴㄹㅁ]$/;

/**
 * What is left of a Korean word, as letters without silent ㅇ, without particles and endings; at least a syllable.
 * Tails that could be an ending (ㄴ, ㄹ) stay: most of them belong to nouns.
 */
export const koreanStem = (word: string): string => koreanForm(word).stem;

/** The stem of a word, and whether it has an ending that only verbs have. */
export function koreanForm(word: string): { stem: string; isVerbal: boolean } {
  const { stem, isVerbal } = formOf(jamo(word).replace(PAST_TYPO, "$1ㅆㄷㅏ"), NOUNS.has(word));
  return { stem: stem.replace(/ㅇ/g, ""), isVerbal };
}

function formOf(letters: string, isNoun: boolean): { stem: string; isVerbal: boolean } {
  const manner = letters.replace(MANNER, "");
  if (manner !== letters && !isNoun && vowels(manner) > 0) return { stem: manner, isVerbal: false };
  let stem = letters;
  let isVerb = false;
  for (let round = 0; round < ROUNDS && !isNoun && !isVerb; round += 1) {
    const found = endingOf(stem);
    if (found === 0 || (round > 0 && !BEFORE_PARTICLE.has(stem.slice(-found)))) break;
    isVerb = endings().get(stem.slice(-found))?.isVerbal ?? false;
    stem = stem.slice(0, -found);
    if (nounLetters().has(stem)) return { stem, isVerbal: false };
  }
  if (isNoun) return { stem, isVerbal: false };
  const base = verbStem(stem);
  if (isVerb || base !== stem) {
    const noun = contracted(base.replace(MAKING, ""));
    return { stem: vowels(noun) > 0 ? noun : base, isVerbal: true };
  }
  const noun = contracted(base.replace(MAKING_WITH_TAIL, ""));
  return vowels(noun) > 1 ? { stem: noun, isVerbal: noun !== base } : { stem: base, isVerbal: false };
}

/** Length of the longest ending. */
function endingOf(letters: string): number {
  for (let length = Math.min(longest(), letters.length - 2); length > 0; length -= 1) {
    const ending = endings().get(letters.slice(-length));
    if (!ending) continue;
    const rest = letters.slice(0, -length);
    if (vowels(rest) > 0 && ending.fits(rest)) return length;
  }
  return 0;
}

// The last vowel of a verb, contracted with an ending that begins with 어 or 아: 마셔 is 마시, 봐 is 보, 써 is 쓰.
const CONTRACTED: Record<string, string> = { ㅕ: "ㅣ", ㅘ: "ㅗ", ㅝ: "ㅜ", ㅙ: "ㅚ", ㅓ: "ㅡ" };

/** `급히` is `급하게`. */
const MANNER = /ㅎㅣ$/;

/** `미뤗다`: a tail ㅅ where no verb has one. */
const PAST_TYPO = /([ㅝㅕㅐㅘㅙ])ㅅㄷㅏ$/;

/** Nouns alike, so that a noun and its verb (`용서`, `용서하지`) have one stem; 화 and 과 end nouns alone. */
function contracted(letters: string): string {
  const last = letters.slice(-1);
  return /[ㄱㅎ]ㅘ$/.test(letters) ? letters : letters.slice(0, -1) + (CONTRACTED[last] ?? last);
}

/** Undoes what 어 or 아 did to a verb: 먹어 is 먹, 몰라 is 모르, 누워 is 눕 as 비워 and 비우 are 빕. */
function verbStem(letters: string): string {
  const verb = letters.replace(FOLLOWING, "$1$2");
  const bare = verb.replace(/ㅇ[ㅓㅏ]$/, "");
  if (bare !== verb && vowels(bare) > 0) return bare;
  if (/ㄹㄹ[ㅏㅓ]$/.test(verb)) return `${verb.slice(0, -2)}ㅡ`;
  const whole = verb.endsWith("ㅎㅐ") ? `${verb.slice(0, -1)}ㅏ` : contracted(verb);
  return whole.replace(/([ㅏ-ㅣ])ㅇ[ㅜㅗ]$/, "$1ㅂ");
}
