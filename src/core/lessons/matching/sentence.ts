import * as grammar from "../language/grammar.ts";
import { headOf } from "./head.ts";
import type { Token } from "./vocabulary.ts";

// What a word of a deed is for, as bits. None: unknown.
const CORE = 1;
export const ADJUNCT = 2;
/** It comes first, or should, in a wording that puts two things in order: check, then guess. */
export const FIRST = 4;
export const THEN = 8;
/** It happens while something else does. */
export const MEANWHILE = 16;

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
  /** Whether the wording does without a verb that another one may have: it bans a noun, or something must not be missing. */
  readonly isVerbless: boolean;
  /** Whether it puts two things in order. */
  readonly isOrdered: boolean;
}

/**
 * A rough parse of a deed: roles are assigned only where a particle, a preposition or a connective shows them.
 * `deed`: its content words, each once. `isAgainst`: it is a vow against something, or confesses it.
 */
export function sentenceOf(tokens: readonly Token[], deed: readonly number[], isAgainst: boolean): Sentence {
  const roles: number[] = [];
  for (let at = 0; at < deed.length; at += 1) roles.push(0);
  const give = (token: Token | undefined, role: number) => {
    const at = token ? deed.indexOf(token.word) : -1;
    if (at >= 0) roles[at] = (roles[at] ?? 0) | role;
  };
  const seen = placesIn(tokens, give);
  const isOrdered = orderIn(tokens, isAgainst, give);
  for (let at = 0; at < roles.length; at += 1) roles[at] = unambiguous(roles[at] ?? 0);
  const { word, isVerb, isBare } = headOf(tokens);
  return {
    roles,
    headAt: word ? deed.indexOf(word.word) : -1,
    isVerb,
    isOmission: word !== undefined && (word.grammar & grammar.OMISSION) !== 0,
    isVerbless: isBare || (seen & grammar.WITHOUT) !== 0,
    isOrdered,
  };
}

/** A word that stands in two places tells nothing by either. */
function unambiguous(role: number): number {
  let kept = role;
  if ((kept & (CORE | ADJUNCT)) === (CORE | ADJUNCT)) kept &= ~(CORE | ADJUNCT);
  if ((kept & (FIRST | THEN)) === (FIRST | THEN)) kept &= ~(FIRST | THEN);
  return kept;
}

type Give = (token: Token | undefined, role: number) => void;

/** Assigns core, adjunct and meanwhile. Returns all grammar bits of the tokens. */
function placesIn(tokens: readonly Token[], give: Give): number {
  let all = 0;
  for (const token of tokens) all |= token.grammar;
  const isSequence = (all & grammar.SEQUENCE) !== 0;
  let isAdjunct = false;
  let last: Token | undefined;
  for (const token of tokens) {
    const bits = token.grammar;
    if (bits & (grammar.CLAUSE | grammar.WITHOUT)) isAdjunct = false;
    else if (bits & grammar.ADJUNCT_AFTER) isAdjunct = true;
    if (bits & grammar.ADJUNCT_BEFORE) give(last, ADJUNCT);
    if (token.isFunction) continue;
    if (bits & grammar.LINKING && !isSequence) give(token, MEANWHILE);
    if (bits & grammar.OBJECT) give(token, CORE);
    else if (bits & grammar.ADJUNCT) give(token, ADJUNCT);
    else if (!(bits & grammar.KOREAN)) give(token, isAdjunct ? ADJUNCT : CORE);
    // A Korean noun without a particle belongs to the word behind it, as its object or attribute.
    if (bits & grammar.KOREAN && !(bits & grammar.ADJUNCT_BEFORE) && isBareNoun(last)) give(last, CORE);
    last = token;
  }
  return all;
}

const isBareNoun = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.grammar & grammar.KOREAN) !== 0 &&
  (token.grammar & (grammar.OBJECT | grammar.ADJUNCT | grammar.VERB)) === 0;

/** Assigns first and then. Returns false if the wording puts nothing in order, or does so more than once. */
function orderIn(tokens: readonly Token[], isAgainst: boolean, give: Give): boolean {
  const at = connectiveAt(tokens);
  const connective = tokens[at];
  const near = connective ? roleBy(connective, isAgainst) : 0;
  if (!connective || near === 0) return false;
  const isKorean = (connective.grammar & grammar.KOREAN) !== 0;
  let before: Token | undefined;
  let isFollowed = false;
  for (let place = 0; place < tokens.length; place += 1) {
    const token = tokens[place];
    if (!token || token.isFunction || place === at) continue;
    if (place < at) before = token;
    else isFollowed = true;
  }
  if (!connective.isFunction) before = connective;
  if (!before || !isFollowed) return false;
  // What stands further left of a Korean connective may belong to what follows it: only the word before it is certain.
  if (isKorean) give(before, near);
  for (let place = isKorean ? at + 1 : 0; place < tokens.length; place += 1) {
    const token = tokens[place];
    if (token && !token.isFunction) give(token, !isKorean && place > at ? near : near ^ (FIRST | THEN));
  }
  return true;
}

/** Where the only connective stands that puts two things in order; -1: there is none, or several, or an omission. */
function connectiveAt(tokens: readonly Token[]): number {
  let found = -1;
  let denied = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    const bits = token.grammar;
    if (bits & grammar.OMISSION) return -1;
    if (token.order !== 0 || bits & grammar.WITHOUT) {
      if (found >= 0) return -1;
      found = at;
    }
    if (isDeniedLink(token, tokens[at - 1])) denied = denied === -1 ? at : tokens.length;
  }
  return found >= 0 ? found : denied;
}

/** Whether a verb was not done before the one that follows: `안 읽고 보내지`. */
export function isDeniedLink({ grammar: bits }: Token, before: Token | undefined): boolean {
  if (!(bits & grammar.LINKING) || bits & grammar.WHILE) return false;
  return (bits & grammar.JOINED_NOT) !== 0 || ((before?.grammar ?? 0) & grammar.NOT) !== 0;
}

/** The role of what a connective belongs to: the clause after `before`, the word before `전에`. 0: none. */
function roleBy({ order }: Token, isAgainst: boolean): number {
  if (order === 0) return isAgainst ? FIRST : 0;
  if (order > 0) return isAgainst ? FIRST : THEN;
  return isAgainst ? 0 : FIRST;
}
