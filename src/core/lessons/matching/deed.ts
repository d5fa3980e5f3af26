import { jamo } from "../language/jamo.ts";
import { plainWords } from "../../markdown/plain-words.ts";

// Where a comment begins: a bracket, a dash between spaces, an arrow, a second sentence, a link or a tag.
const COMMENT = /\s[-–—]+\s|→|->|=>|[(（[#]|[.。!?！？]\s/;
// Where a reason begins.
const REASON = /,? (?:because|weil|denn|porque|parce que|perch[eé])\s/i;

// Who tells that it happened again goes on to tell what came of it.
const CONFESSION = /\bagain\b|\bwieder\b|\bencore\b|\botra vez\b|\bancora\b|(?:^|\s)또\s|また/i;
const AGAIN = /(?:^|\s)또\s/;
const CONSEQUENCE = /[,;、，]|\bagain (?=(?:and|so|but)\s)/i;
// `…했다가`, `…했더니` (did so, and then): what follows is the consequence.
const AND_THEN = /([가-힣])(?:다가|더니)\s/g;
// `또 늦게 자서 …`: not 에서, 혼자서.
const AND_SO = /(?:^|[^혼에이])[^에이면]서\s/;

// A wording that begins with its reason has none that can be told from the deed.
const SHORTEST_DEED = 6;

/**
 * Splits a wording into the deed and what is said about it: a comment, a reason, or what came of it. The last value tells
 * whether the sentence goes on there, so that what is cut off may be what it is about.
 */
export function deedAndReason(markdown: string): [deed: string, reason: string, goesOn: boolean] {
  const text = plainWords(markdown);
  const behind = text.slice(SHORTEST_DEED);
  const comment = COMMENT.exec(behind);
  const reason = REASON.exec(behind);
  const consequence = CONSEQUENCE.exec(behind);
  const ends = comment ? SHORTEST_DEED + comment.index : Infinity;
  const goesOn = Math.min(
    reason ? SHORTEST_DEED + reason.index : Infinity,
    consequence && CONFESSION.test(text) ? SHORTEST_DEED + consequence.index + consequence[0].length : Infinity,
    afterPast(text),
    AGAIN.test(text) ? afterSo(text) : Infinity,
  );
  const cut = Math.min(ends, goesOn);
  return cut < text.length ? [text.slice(0, cut), text.slice(cut), goesOn < ends] : [text, "", false];
}

/** Where what follows a cause with 서 begins; Infinity: nowhere. */
function afterSo(text: string): number {
  const so = AND_SO.exec(text);
  return so && so.index >= 2 ? so.index + so[0].length : Infinity;
}

/** Where what follows a past with `다가` or `더니` begins; Infinity: nowhere. */
function afterPast(text: string): number {
  for (const { 0: match, 1: syllable = "", index = 0 } of text.matchAll(AND_THEN)) {
    if (jamo(syllable).endsWith("ㅆ") && index >= 2) return index + match.length;
  }
  return Infinity;
}
