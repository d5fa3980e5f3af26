import * as grammar from "../language/grammar.ts";
import { FIRST, type Give, THEN } from "./roles.ts";
import type { Token } from "./vocabulary.ts";

/**
 * Assigns first and then. Returns false if the wording puts nothing in order, or does so more than once. `isAgainst`: it is
 * a vow against something, or confesses it.
 */
export function isOrdered(tokens: readonly Token[], isAgainst: boolean, give: Give): boolean {
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
