import type { Links } from "./links.ts";
import {
  ADJUNCT,
  DENIED,
  DURING,
  GOAL,
  GOVERNS,
  MEANWHILE,
  OWNED,
  OWNS,
  PLACE,
  SOURCE,
  THEN,
  TOPIC,
  WAYS,
} from "./roles.ts";
import type { Sentence } from "./sentence.ts";
import { PRESENT } from "./vocabulary.ts";

// Two deeds of the same words in which these have other places: whose roles are exchanged vow different things.

/** Whether two words, the pair at `link`, are there as a whole, not only a part of them. */
const isWhole = ({ values }: Links, link: number): boolean =>
  (values[link + 2] ?? 0) >= PRESENT && (values[link + 3] ?? 0) >= PRESENT;

/** Whether of two words each has the role of the other one: `work on holiday`, `a holiday at work`. */
export function areExchanged(links: Links, one: Sentence, other: Sentence): boolean {
  const { values, length } = links;
  let gained = 0;
  let lost = 0;
  for (let link = 0; link < length; link += 4) {
    if (!isWhole(links, link)) continue;
    const role = one.roles[values[link] ?? 0] ?? 0;
    const otherRole = other.roles[values[link + 1] ?? 0] ?? 0;
    if (areOtherWays(role, otherRole)) return true;
    // Core and adjunct are bits side by side, and so are first and then.
    gained |= (role << 1) & otherRole;
    lost |= role & (otherRole << 1);
  }
  return (gained & lost & (ADJUNCT | THEN)) !== 0;
}

/** Whether two roles name ways that exclude each other: from there and to there, about it and in it. */
function areOtherWays(one: number, other: number): boolean {
  const [ways, others] = [one & WAYS, other & WAYS];
  if (ways === 0 || others === 0) return false;
  if ((ways ^ others) & TOPIC) return true;
  return (ways & others) === 0 && ((ways | others) & (SOURCE | GOAL)) === (SOURCE | GOAL);
}

/** Whether words stand on the other side of a third one: the kids interrupt the adults, the adults interrupt the kids. */
export function areTurnedRound(links: Links, one: Sentence, other: Sentence): boolean {
  if (!one.hasWordOrder || !other.hasWordOrder) return false;
  const { values, length } = links;
  for (let middle = 0; middle < length; middle += 4) {
    let isBehind = false;
    let isBefore = false;
    for (let link = 0; link < length; link += 4) {
      if (!isWhole(links, link)) continue;
      const place = (values[link] ?? 0) - (values[middle] ?? 0);
      const otherPlace = (values[link + 1] ?? 0) - (values[middle + 1] ?? 0);
      isBehind ||= place < 0 && otherPlace > 0;
      isBefore ||= place > 0 && otherPlace < 0;
    }
    if (isBehind && isBefore) return true;
  }
  return false;
}

/**
 * Whether something belongs to another one of those who are named: Mia's secrets and Tom, Tom's secrets and Mia. Or it is
 * somebody's in one alone: passwords with Ola, Ola's passwords.
 */
export function areOwnersExchanged(links: Links, one: Sentence, other: Sentence): boolean {
  const { values, length } = links;
  for (let link = 0; link < length; link += 4) {
    const at = values[link] ?? 0;
    const otherAt = values[link + 1] ?? 0;
    const [isOwned, isOtherOwned] = [isOwnedAt(at, one), isOwnedAt(otherAt, other)];
    if (isOwned && isOtherOwned) {
      if (areOtherWordsBefore(links, at, otherAt)) return true;
    } else if (isOwned && isNoOwner(links, at - 1, 0, other)) return true;
    else if (isOtherOwned && isNoOwner(links, otherAt - 1, 1, one)) return true;
  }
  return false;
}

const isOwnedAt = (at: number, { roles }: Sentence): boolean =>
  at > 0 && ((roles[at] ?? 0) & OWNED) !== 0 && ((roles[at - 1] ?? 0) & OWNS) !== 0;

/** Whether the owner in one deed is there in the other one, and owns nothing there: not in `the notes of Anna` either. */
function isNoOwner({ values, length }: Links, owner: number, side: 0 | 1, other: Sentence): boolean {
  for (let link = 0; link < length; link += 4) {
    if (values[link + side] !== owner) continue;
    return ((other.roles[values[link + 1 - side] ?? 0] ?? 0) & PLACE) === 0;
  }
  return false;
}

/** Whether the words before two are both there, and not the same. */
const areOtherWordsBefore = (links: Links, at: number, otherAt: number): boolean =>
  links.hasAny(at - 1, 0) && links.hasAny(otherAt - 1, 1) && !links.has(at - 1, otherAt - 1);

/** Whether two Korean verbs have exchanged their objects: to take the key and give the receipt, and the reverse. */
export function areObjectsExchanged(links: Links, one: Sentence, other: Sentence): boolean {
  const { values, length } = links;
  let exchanged = 0;
  for (let link = 0; link < length; link += 4) {
    const at = values[link] ?? 0;
    const otherAt = values[link + 1] ?? 0;
    if (!((one.roles[at] ?? 0) & (other.roles[otherAt] ?? 0) & GOVERNS)) continue;
    if (areOtherWordsBefore(links, at, otherAt)) exchanged += 1;
  }
  return exchanged > 1;
}

/** Whether one vows what the other one leaves: to leave it to others, not to leave it to others and do it oneself. */
export function isDenialExchanged({ values, length }: Links, one: Sentence, other: Sentence): boolean {
  for (let link = 0; link < length; link += 4) {
    const at = values[link] ?? 0;
    const otherAt = values[link + 1] ?? 0;
    const isDenied = ((one.roles[at] ?? 0) & DENIED) !== 0;
    const isOtherDenied = ((other.roles[otherAt] ?? 0) & DENIED) !== 0;
    if (isDenied === isOtherDenied) continue;
    if (isDenied ? otherAt === other.headAt && !other.isAgainst : at === one.headAt && !one.isAgainst) return true;
  }
  return false;
}

/**
 * Whether each vows a verb that the other one only mentions: to rest on working days, to work on days of rest. Not if
 * both happen at the same time: reading at dinner, dining while reading.
 */
export function areVerbsExchanged({ values, length }: Links, one: Sentence, other: Sentence): boolean {
  if (!one.isVerb || !other.isVerb || one.isOrdered || other.isOrdered) return false;
  let isMeanwhile = true;
  let isDuring = false;
  for (let link = 0; link < length; link += 4) {
    const at = values[link] ?? 0;
    const otherAt = values[link + 1] ?? 0;
    if (at === one.headAt && otherAt === other.headAt) return false;
    if (at !== one.headAt && otherAt !== other.headAt) continue;
    const role = (at === one.headAt ? other.roles[otherAt] : one.roles[at]) ?? 0;
    isMeanwhile &&= (role & MEANWHILE) !== 0;
    isDuring ||= (role & DURING) !== 0;
  }
  return !(isMeanwhile && isDuring);
}
