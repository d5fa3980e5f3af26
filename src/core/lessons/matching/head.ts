import * as grammar from "../language/grammar.ts";
import type { Token } from "./vocabulary.ts";

/** What is vowed. */
export interface Head {
  /** Undefined where it is not certain. */
  readonly word: Token | undefined;
  readonly isVerb: boolean;
  /** Whether there is no verb that says something: a noun is banned, or done (`하다`). */
  readonly isBare: boolean;
}

/** The word that is vowed: in Korean the last one; in English the first verb, or the noun that is banned (`no late dinners`). */
export function headOf(tokens: readonly Token[]): Head {
  for (const token of tokens) {
    if (token.isFunction && !(token.grammar & grammar.LIGHT)) continue;
    if (token.grammar & grammar.KOREAN) return koreanHead(tokens);
    break;
  }
  const verb = firstVerb(tokens);
  const noun = verb ? undefined : bannedNoun(tokens);
  return { word: verb ?? noun, isVerb: verb !== undefined, isBare: noun !== undefined };
}

function koreanHead(tokens: readonly Token[]): Head {
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (!token) continue;
    if (token.grammar & grammar.LIGHT) break;
    if (token.isFunction) continue;
    // To come back having left it (두고 왔다) is to leave it.
    if (token.grammar & grammar.MOTION && (tokens[at - 1]?.grammar ?? 0) & grammar.LINKING) continue;
    const isVerb = (token.grammar & grammar.VERB) !== 0;
    return { word: token, isVerb, isBare: !isVerb };
  }
  return { word: undefined, isVerb: false, isBare: true };
}

function firstVerb(tokens: readonly Token[]): Token | undefined {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || token.grammar & grammar.LIGHT) return undefined;
    if (token.isFunction) continue;
    const isLed = (tokens[at - 1]?.grammar ?? 0) & grammar.LEADS_VERB;
    const leads = (tokens[at + 1]?.grammar ?? 0) & grammar.LEADS_NOUN;
    return token.isPast || token.grammar & grammar.VERB || isLed || leads ? token : undefined;
  }
  return undefined;
}

/** The last noun before whatever stands around it. */
function bannedNoun(tokens: readonly Token[]): Token | undefined {
  let noun: Token | undefined;
  let isBanned = false;
  let isDone = false;
  for (const token of tokens) {
    if (token.grammar & grammar.BANS_NOUN) isBanned = true;
    if (noun && token.isFunction) isDone = true;
    if (!token.isFunction && !isDone) noun = token;
  }
  return isBanned ? noun : undefined;
}
