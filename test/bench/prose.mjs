// Words, sentences and headings that generated notes are made of, in English and Korean.
import { pick } from "./random.mjs";

const WORDS = {
  en: "the a of to and in it that was with for on from by when after before because meeting project garden report letter window harbour kitchen bicycle recipe budget train book paper question answer method result plan idea draft chapter morning evening week month slow early long open small new call write paint repair visit read send cook measure compare remember".split(
    " ",
  ),
  ko: "오늘 내일 어제 회의 계획 정리 운동 책상 편지 할머니 시장 부엌 창문 자전거 보고서 문서 결과 방법 질문 대답 아침 저녁 주말 처음 마지막 새로운 작은 긴 천천히 빨리 다시 함께 읽었다 썼다 만들었다 고쳤다 보냈다 만났다 생각했다 기억했다 비교했다 그리고 그래서 하지만".split(
    " ",
  ),
};

/** Headings as notes have them; some begin or end like one with a role, and none has one. */
const HEADINGS = {
  en: "Notes,Summary,Next steps,Meeting notes,To do,Ideas,References,Background,Mission statement,Who was there,What I read,Questions,Log,Never mind,Decisions,Did we ship it,Who said what this week,Open points,Links,Appendix".split(
    ",",
  ),
  ko: "메모,요약,다음 회의,할 일,참고,이번 주 일정,배경,반복 작업,질문,지난 회의에서 정한 것,다음 단계,결정,기록,다시 볼 것,링크,부록".split(
    ",",
  ),
};

/** @typedef {"en" | "ko"} Language */

/** @type {(random: () => number) => Language} */
export const language = (random) => (random() < 0.65 ? "en" : "ko");

/** The number of sentences made for each language; they are used again and again. */
const SENTENCES = 600;

/**
 * @param {() => number} random
 * @param {Language} tongue
 * @param {number} words
 */
export const phrase = (random, tongue, words) =>
  Array.from({ length: words }, () => pick(random, WORDS[tongue])).join(" ");

/**
 * @param {() => number} random
 * @returns {Record<Language, string[]>}
 */
export function sentences(random) {
  const some = (/** @type {Language} */ tongue) =>
    Array.from({ length: SENTENCES }, () => {
      const linked =
        random() < 0.15 ? ` [[${phrase(random, tongue, 2)}]]` : random() < 0.05 ? ` #${phrase(random, tongue, 1)}` : "";
      return `${phrase(random, tongue, 5 + Math.floor(random() * 12))}${linked}.`;
    });
  return { en: some("en"), ko: some("ko") };
}

/**
 * A heading's text: one that many notes have, or words of its own.
 * @param {() => number} random
 * @param {Language} tongue
 */
export const headingText = (random, tongue) =>
  random() < 0.5 ? pick(random, HEADINGS[tongue]) : phrase(random, tongue, 1 + Math.floor(random() * 5));
