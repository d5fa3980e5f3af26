import { deedAndReason } from "./deed.ts";
import type { Token, Vocabulary } from "./vocabulary.ts";

/** What a wording is compared by. Words are numbers of one `Vocabulary`. */
export interface Wording {
  /** Words of the deed that say something (all of them when none does), each once. */
  readonly deed: readonly number[];
  /** All its words. */
  readonly tokens: readonly Token[];
  /** So many of them come before the reason. */
  readonly reasonAt: number;
  /** How many negations the deed holds; unknown when it tells of what happened. */
  readonly negations: number | undefined;
  /** Above 0: the deed is about a time before something, below: after it. */
  readonly order: number;
}

/** What a text is compared by. */
export function wordingOf(text: string, vocabulary: Vocabulary): Wording {
  const [deedText, reasonText] = deedAndReason(text);
  const deedTokens = vocabulary.tokensOf(deedText);
  const tokens = reasonText ? deedTokens.concat(vocabulary.tokensOf(reasonText)) : deedTokens;
  const deed = wordsOf(deedTokens, false);
  let order = 0;
  for (const token of deedTokens) order += token.order;
  return {
    deed: deed.length > 0 ? deed : wordsOf(deedTokens, true),
    tokens,
    reasonAt: deedTokens.length,
    negations: negationsIn(deedTokens),
    order,
  };
}

/** The words of some tokens, each once; those that say little only on request. */
function wordsOf(tokens: readonly Token[], withFunctions: boolean): number[] {
  const words: number[] = [];
  for (const { word, isFunction } of tokens)
    if ((withFunctions || !isFunction) && !words.includes(word)) words.push(word);
  return words;
}

function negationsIn(tokens: readonly Token[]): number | undefined {
  let negations = tokens[0]?.isPast ? NaN : 0;
  for (const { isNegation, isConfession } of tokens) negations += isConfession ? NaN : isNegation ? 1 : 0;
  return Number.isNaN(negations) ? undefined : negations;
}
