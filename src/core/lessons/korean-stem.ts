import { hasVowel, jamo } from "./jamo.ts";

const list = (syllables: string): string[] => syllables.split(" ").map(jamo);

// Particles, verb endings, the verbs that make verbs of nouns (하다, 되다, 시키다) and the forms in which one forbids:
// written by hand from general knowledge of Korean grammar. A lone consonant stands for the tail of any syllable.
const ENDINGS = new Set([
  ...list("은 는 이 가 을 를 에 에서 에게 에게서 께 께서 한테 한테서 의 로 으로 와 과 랑 이랑 하고 도 만 까지 부터 마다 조차 밖에 처럼 보다"),
  ...list("들 씩 이나 나 라도 이라도 대로 만큼 뿐 째 쯤 이라고 라고 에는 에서는 에도 으로는 로는 으로만 로만 까지는 이라 라 든 이든 이다 였다"),
  ...list("이었다 엔 지 기 고 며 면 으면 면서 으면서 느라 어서 아서 여서 서 어도 아도 도록 려고 으려고 러 으러 다가 ㅆ다가 다 ㄴ다 는다 ㅆ다"),
  ...list("었다 았다 겠다 자 ㅆ던 던 ㄴ ㄹ 게 니까 으니까 는데 ㄴ데 은데 ㅆ는데 음 ㅁ 요 ㅆ음 습니다 ㅂ니다 ㅆ습니다 어요 아요 ㅆ어요 어 아"),
  ...list("었 았 ㅆ 어야 아야 지는 지도 지만 기만 기는 기도 기로 고는 고서 거나 ㄴ지 는지 ㄹ지 을지 ㄹ까 을까 어라 아라 자마자 듯 네 지마"),
  ...list("ㅆ지만 ㄹ수록 으로써 ㅆ을 ㅆ더니 더니 므로 니 으니 길 긴 질 진 기엔 ㄴ다고 는다고 다고 자고 냐고 려다 려다가 으려다 ㄹ게 을게"),
  ...list("지않기 지말것 지말기 지말자 지않는다 지말아야 지않도록 지않았다 지않아서 지않고 말것 말자 말기 않기 금지 ㄹ것 을것 는것 ㄴ것 은것"),
  ...list("ㄴ채 은채 ㄹ때 을때 말아야 하 해 했 되 돼 됐 시키 하는 한 할 함 된 될 됨 한다 된다 했다 됐다 해서 돼서 하게 하기 하지 하며 하면"),
  ...list("하면서 하느라 해도"),
]);
const LONGEST = Math.max(...[...ENDINGS].map((ending) => ending.length));
const ROUNDS = 4;

// Verbs that follow another one and add little (두다, 놓다, 버리다, 주다), written together with it: 켜두 is 켜.
const FOLLOWING = /([ㅏㅐㅓㅕㅘㅝ])(?:ㄷ[ㅜㅝ]|ㄴ(?:ㅗㅎ|ㅘ)|ㅂㅓㄹ[ㅣㅕ]|ㅈ[ㅜㅝ])$/;

// The last vowel of a stem, contracted with the ending that began with 어 or 아: 마셔 is 마시, 봐 is 보.
const CONTRACTED: Record<string, string> = { ㅕ: "ㅣ", ㅘ: "ㅗ", ㅝ: "ㅜ", ㅙ: "ㅚ" };

/** What is left of a Korean word, as letters, without particles and endings; at least two letters with a vowel. */
export function koreanStem(word: string): string {
  let stem = jamo(word);
  for (let round = 0; round < ROUNDS; round += 1) {
    const shorter = withoutEnding(stem).replace(FOLLOWING, "$1");
    if (shorter === stem) break;
    stem = shorter;
  }
  const vowel = CONTRACTED[stem.slice(-1)];
  return vowel ? stem.slice(0, -1) + vowel : stem;
}

function withoutEnding(stem: string): string {
  for (let length = Math.min(LONGEST, stem.length - 2); length > 0; length -= 1) {
    const rest = stem.slice(0, -length);
    if (ENDINGS.has(stem.slice(-length)) && hasVowel(rest)) return rest;
  }
  return stem;
}
