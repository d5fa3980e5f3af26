import { plainWords } from "../../markdown/wording.ts";
import { jamo } from "../language/jamo.ts";

// Where a reason begins: a bracket, a dash between spaces, an arrow, a second sentence, a link or a tag, "because".
const REASON = /\s[-–—]+\s|→|->|=>|[(（[#]|[.。!?！？]\s|,? (?:because|weil|denn|porque|parce que|perch[eé])\s/i;

// Who tells that it happened again goes on to tell what came of it.
const CONFESSION = /\bagain\b|\bwieder\b|\bencore\b|\botra vez\b|\bancora\b|(?:^|\s)또\s|また/i;
const CONSEQUENCE = /[,;、，]|\bagain (?=(?:and|so|but)\s)/i;
// `…했다가`, `…했더니` (did so, and then): what follows is the consequence.
const AND_THEN = /([가-힣])(?:다가|더니)\s/g;

// A wording that begins with its reason has none that can be told from the deed.
const SHORTEST_DEED = 6;

/** Splits a wording into the deed and what is said about it: a reason, or what came of it. */
export function deedAndReason(markdown: string): [deed: string, reason: string] {
  const text = plainWords(markdown);
  const behind = text.slice(SHORTEST_DEED);
  const reason = REASON.exec(behind);
  const consequence = CONSEQUENCE.exec(behind);
  const cut = Math.min(
    reason ? SHORTEST_DEED + reason.index : Infinity,
    consequence && CONFESSION.test(text) ? SHORTEST_DEED + consequence.index + consequence[0].length : Infinity,
    afterPast(text),
  );
  return cut < text.length ? [text.slice(0, cut), text.slice(cut)] : [text, ""];
}

/** Where what follows a past with `다가` or `더니` begins; Infinity: nowhere. */
function afterPast(text: string): number {
  for (const { 0: match, 1: syllable = "", index = 0 } of text.matchAll(AND_THEN)) {
    if (jamo(syllable).endsWith("ㅆ") && index >= 2) return index + match.length;
  }
  return Infinity;
}
