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
  const telling = deedTokens.filter(({ isFunction }) => !isFunction);
  const deed = [...new Set((telling.length > 0 ? telling : deedTokens).map(({ word }) => word))];
  const tokens = reasonText ? deedTokens.concat(vocabulary.tokensOf(reasonText)) : deedTokens;
  const order = deedTokens.reduce((sum, token) => sum + token.order, 0);
  return { deed, tokens, reasonAt: deedTokens.length, negations: negationsIn(deedTokens), order };
}

function negationsIn(tokens: readonly Token[]): number | undefined {
  let negations = tokens[0]?.isPast ? NaN : 0;
  for (const { isNegation, isConfession } of tokens) negations += isConfession ? NaN : isNegation ? 1 : 0;
  return Number.isNaN(negations) ? undefined : negations;
}
