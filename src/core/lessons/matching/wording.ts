import { deedAndReason } from "./deed.ts";
import { directionsIn } from "../language/directions.ts";
import { FORGETTING, KOREAN, LEADS_VERB, NOMINAL, NOT, TO, WITHOUT } from "../language/grammar.ts";
import { isDeniedLink } from "./ordering.ts";
import { type Sentence, sentenceOf } from "./sentence.ts";
import type { Token, Vocabulary } from "./vocabulary.ts";

/** What a wording is compared by. Words are numbers of one `Vocabulary`. */
export interface Wording {
  /** Words of the deed that say something (all of them when none does), each once. */
  readonly deed: readonly number[];
  /** All its words. */
  readonly tokens: readonly Token[];
  /** The number of them that come before the reason. */
  readonly reasonAt: number;
  /** How many negations the deed holds; unknown when it tells of what happened. */
  readonly negations: number | undefined;
  /** Above 0: the deed is about a time before something, below: after it. */
  readonly order: number;
  /** Bits for the directions that the deed names (`over`, `under`). */
  readonly directions: number;
  readonly sentence: Sentence;
  /** So little is left of it, what follows being cut off, that it may be about anything: `Shouted again and …`. */
  readonly isThin: boolean;
}

/** A deed of at most this many words is thin if the sentence goes on. */
const THIN = 2;

/** What a text is compared by. */
export function wordingOf(text: string, vocabulary: Vocabulary): Wording {
  const [deedText, reasonText, isTelling] = deedAndReason(text);
  const deedTokens = vocabulary.tokensOf(deedText);
  const tokens = reasonText ? deedTokens.concat(vocabulary.tokensOf(reasonText)) : deedTokens;
  let words = wordsOf(deedTokens, false);
  const isThin = isTelling && words.length <= THIN;
  // Of a deed of one word the reason says what it is about: shouting when tired, shouting at the children.
  if (isThin && words.length === 1) words = wordsOf(tokens, false);
  const deed = words.length > 0 ? words : wordsOf(deedTokens, true);
  const negations = negationsIn(deedTokens);
  let order = 0;
  for (const token of deedTokens) order += token.order;
  return {
    deed,
    tokens,
    reasonAt: deedTokens.length,
    negations,
    order,
    directions: directionsIn(deedTokens),
    sentence: sentenceOf(deedTokens, deed, isAgainst(deedTokens, negations), contrastIn(deedText, vocabulary)),
    isThin,
  };
}

/** What is named as not being meant: `on Sunday, not on Monday`. */
const CONTRAST = /, (?:not|nicht) /i;

/** The number of words before what is only named as not being meant; Infinity if nothing is. */
function contrastIn(text: string, vocabulary: Vocabulary): number {
  const contrast = text.includes(", n") ? CONTRAST.exec(text) : null;
  return contrast ? vocabulary.tokensOf(text.slice(0, contrast.index)).length : Infinity;
}

/** Whether it is a vow against something, or confesses it; `without` is no vow. */
function isAgainst(tokens: readonly Token[], negations: number | undefined): boolean {
  if (negations === undefined) return true;
  let vows = negations;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.isNegation !== true) continue;
    const next = tokens[at + 1];
    const isLink = token.grammar & NOT && next ? isDeniedLink(next, token) : isDeniedLink(token, undefined);
    if (token.grammar & WITHOUT || isLink) vows -= 1;
  }
  return vows % 2 !== 0;
}

/** The words of some tokens, each once; those that say little only on request. */
function wordsOf(tokens: readonly Token[], withFunctions: boolean): number[] {
  const words: number[] = [];
  tokens.forEach((token, at) => {
    const isKept = withFunctions || !(token.isFunction || isForgotten(tokens, at));
    if (isKept && !words.includes(token.word)) words.push(token.word);
  });
  return words;
}

/** Whether a word only says that something was not done: `forgot to …`, `… 것 잊지`. */
function isForgotten(tokens: readonly Token[], at: number): boolean {
  const bits = tokens[at]?.grammar ?? 0;
  if ((bits & FORGETTING) === 0) return false;
  if ((bits & KOREAN) === 0) return ((tokens[at + 1]?.grammar ?? 0) & TO) !== 0;
  let before = at - 1;
  while (tokens[before]?.isFunction) before -= 1;
  return ((tokens[before]?.grammar ?? 0) & NOMINAL) !== 0;
}

function negationsIn(tokens: readonly Token[]): number | undefined {
  let negations = tellsPast(tokens) ? NaN : 0;
  tokens.forEach(({ isNegation, isConfession }, at) => {
    negations += isConfession ? NaN : isNegation || isForgotten(tokens, at) ? 1 : 0;
  });
  if (isBlamed(tokens)) negations += 1;
  return Number.isNaN(negations) ? undefined : negations;
}

/** Whether a deed is only named, as one not to be done. */
function isBlamed(tokens: readonly Token[]): boolean {
  const last = tokens[tokens.length - 1];
  if (last?.isBlame === true && last.grammar & KOREAN) return true;
  return tokens[0]?.isBlame === true && !(tokens[0].grammar & KOREAN) && !tokens.some(isDenial);
}

const isDenial = ({ isNegation, grammar: bits }: Token): boolean => isNegation && !(bits & WITHOUT);

/** Whether a wording begins by telling of what happened: `left …`, `I left …`. */
function tellsPast([first, second]: readonly Token[]): boolean {
  if (first?.isPast === true) return true;
  const isSubject = first !== undefined && !first.isNegation && (first.grammar & LEADS_VERB) !== 0;
  return isSubject && second?.isPast === true;
}
