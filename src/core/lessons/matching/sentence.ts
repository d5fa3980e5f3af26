import * as grammar from "../language/grammar.ts";
import { headOf } from "./head.ts";
import { isDeniedLink, isOrdered } from "./ordering.ts";
import {
  ADJUNCT,
  CORE,
  DENIED,
  DURING,
  FIRST,
  type Give,
  GOAL,
  GOVERNS,
  MEANS,
  MEANWHILE,
  OWNED,
  OWNS,
  PLACE,
  SOURCE,
  THEN,
  TOPIC,
} from "./roles.ts";
import type { Token } from "./vocabulary.ts";

/** What each word of a deed is for, and which of them is vowed. */
export interface Sentence {
  /** Bits for each word of the deed. */
  readonly roles: readonly number[];
  /** The index in the deed of the word that is vowed; -1: unknown. */
  readonly headAt: number;
  /** Whether that word is a verb. */
  readonly isVerb: boolean;
  /** Whether it is a verb that says that something else is left out: `거르지`. */
  readonly isOmission: boolean;
  /** Whether it is a verb that no ban of a noun means: to leave. */
  readonly isNeverImplied: boolean;
  /** Whether the wording does without a verb that another one may have: it bans a noun, or something must not be missing. */
  readonly isVerbless: boolean;
  /** Whether it bans a noun. */
  readonly isBare: boolean;
  /** Whether it puts two things in order. */
  readonly isOrdered: boolean;
  /** Whether it is a single English clause, in which the order of words tells who does what to whom. */
  readonly hasWordOrder: boolean;
  /** Whether it is a vow against something, or confesses it. */
  readonly isAgainst: boolean;
  /** Whether it ends with what is not meant: `on Sunday, not on Monday`. */
  readonly isContrast: boolean;
  /** Whether somebody else is to do it, or not (`let`). */
  readonly isCausative: boolean;
}

/**
 * A rough parse of a deed: roles are assigned only where a particle, a preposition or a connective shows them.
 * `deed`: its content words, each once. `isAgainst`: it is a vow against something, or confesses it. `contrastAt`: where
 * the tokens begin that are only named as what is not meant; Infinity if none are.
 */
export function sentenceOf(
  tokens: readonly Token[],
  deed: readonly number[],
  isAgainst: boolean,
  contrastAt: number,
): Sentence {
  const roles: number[] = [];
  for (let at = 0; at < deed.length; at += 1) roles.push(0);
  const give = (token: Token | undefined, role: number) => {
    const at = token ? deed.indexOf(token.word) : -1;
    if (at >= 0) roles[at] = (roles[at] ?? 0) | role;
  };
  const seen = placesIn(tokens, give);
  for (let at = contrastAt; at < tokens.length; at += 1) give(tokens[at], DENIED);
  const putsInOrder = isOrdered(tokens, isAgainst, give);
  for (let at = 0; at < roles.length; at += 1) roles[at] = unambiguous(roles[at] ?? 0);
  const { word, isVerb, isBare } = headOf(tokens);
  return {
    roles,
    headAt: word ? deed.indexOf(word.word) : -1,
    isVerb,
    isOmission: word !== undefined && (word.grammar & grammar.OMISSION) !== 0,
    isNeverImplied: word !== undefined && (word.grammar & grammar.NEVER_IMPLIED) !== 0,
    isVerbless: isBare || (seen & grammar.WITHOUT) !== 0,
    isBare,
    isOrdered: putsInOrder,
    hasWordOrder: (seen & (grammar.WORD_ORDER | grammar.CLAUSE | grammar.WITHOUT)) === grammar.WORD_ORDER,
    isAgainst,
    isContrast: contrastAt < tokens.length,
    isCausative: (seen & grammar.CAUSES) !== 0 && isCausative(tokens),
  };
}

/** Whether a person stands behind `let`: a thing that one lets happen one does. */
function isCausative(tokens: readonly Token[]): boolean {
  let isBehind = false;
  for (const { grammar: bits, isFunction } of tokens) {
    if (isBehind && !isFunction) return (bits & grammar.PERSON) !== 0;
    isBehind ||= (bits & grammar.CAUSES) !== 0;
  }
  return false;
}

/** A word that stands in two places tells nothing by either. */
function unambiguous(role: number): number {
  let kept = role;
  if ((kept & (CORE | ADJUNCT)) === (CORE | ADJUNCT)) kept &= ~(CORE | ADJUNCT);
  if ((kept & (FIRST | THEN)) === (FIRST | THEN)) kept &= ~(FIRST | THEN);
  return kept;
}

/** Assigns core, adjunct and meanwhile. Returns all grammar bits of the tokens. */
function placesIn(tokens: readonly Token[], give: Give): number {
  let all = 0;
  for (const token of tokens) all |= token.grammar;
  const isSequence = (all & grammar.SEQUENCE) !== 0;
  let isAdjunct = false;
  let way = 0;
  let isOwned = false;
  let last: Token | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    const bits = token.grammar;
    if (bits & grammar.KOREAN) {
      way = waysOf(bits);
      if (bits & grammar.TOPIC_AFTER) give(last, TOPIC);
    } else {
      if (bits & (grammar.CLAUSE | grammar.WITHOUT)) isAdjunct = false;
      else if (bits & grammar.ADJUNCT_AFTER) isAdjunct = true;
      way = wayBehind(bits, way);
    }
    if (bits & grammar.ADJUNCT_BEFORE) give(last, ADJUNCT);
    if (bits & grammar.WITHOUT && bits & grammar.KOREAN) give(last, DENIED);
    if (token.isFunction) continue;
    let role = way;
    if (isOwned) {
      give(last, OWNS);
      role |= OWNED;
    }
    isOwned = (bits & grammar.OWNER) !== 0;
    if (isDeniedLink(token, tokens[at - 1])) role |= DENIED;
    if (bits & grammar.LINKING && !isSequence && tokens[at + 1]?.order !== -1)
      role |= bits & grammar.WHILE ? MEANWHILE | DURING : MEANWHILE;
    if (bits & grammar.OBJECT) role |= CORE;
    else if (bits & grammar.ADJUNCT) role |= ADJUNCT;
    else if (!(bits & grammar.KOREAN)) role |= isAdjunct ? ADJUNCT : CORE;
    // A Korean noun without a particle belongs to the word behind it, as its object or attribute.
    const isAfterBare = bits & grammar.KOREAN && !(bits & grammar.ADJUNCT_BEFORE) && isBareNoun(last);
    if (isAfterBare) give(last, CORE);
    if (bits & grammar.VERB && (isAfterBare || (last?.grammar ?? 0) & grammar.OBJECT)) role |= GOVERNS;
    if (role !== 0) give(token, role);
    last = token;
  }
  return all;
}

/** The ways that a preposition names for what follows, or a Korean word for itself. */
function waysOf(bits: number): number {
  let ways = bits & grammar.SOURCE_AFTER ? SOURCE : 0;
  if (bits & grammar.GOAL_AFTER) ways |= GOAL;
  if (bits & grammar.ADJUNCT_AFTER) ways |= PLACE;
  return ways;
}

/** The way in which the words behind a word that is not Korean belong to the rest. `way`: that before it. */
function wayBehind(bits: number, way: number): number {
  if (bits & (grammar.CLAUSE | grammar.WITHOUT)) return 0;
  if (bits & grammar.MEANS_AFTER) return MEANS;
  if (bits & grammar.TOPIC_AFTER) return TOPIC;
  // `into` is one of place and goal, and so is what stands behind it.
  const ways = waysOf(bits) & (bits & (grammar.SOURCE_AFTER | grammar.GOAL_AFTER) ? ~PLACE : ~0);
  return ways || (bits & grammar.DATIVE && way === 0 ? GOAL : way);
}

const isBareNoun = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.grammar & grammar.KOREAN) !== 0 &&
  (token.grammar & (grammar.OBJECT | grammar.ADJUNCT | grammar.VERB)) === 0;
