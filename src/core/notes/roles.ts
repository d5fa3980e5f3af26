import { trimEnd } from "../base/trim.ts";
import { ownText } from "../markdown/detach.ts";
import { normalise } from "../markdown/wording.ts";
import { memoize } from "../base/memoize.ts";
import { wordingFilter } from "../markdown/wording-prefilter.ts";

/** What a section of a retro is for. */
export const ROLES = ["wish", "missions", "lessons", "lessonCheck", "next"] as const;
export type Role = (typeof ROLES)[number];

/** For each role the headings that mean it; `…` in a heading stands for any words. */
export type RoleHeadings = Readonly<Record<Role, readonly string[]>>;

/** Returns the role of a heading, or null. */
export type RoleOf = (heading: string) => Role | null;

/** The most headings whose role is cached. */
const REMEMBERED = 200;

const ANY_WORDS = /…|\.\.\./;

/**
 * Makes the function that finds a heading's role. Case, quote style, emoji, punctuation and spacing make no
 * difference, nor do an outline number, tags, a count, and a gloss in brackets, unless with them it is another known
 * heading. A whole heading wins over one with `…`; among equals the first role in the order of `ROLES`. The same
 * headings return the same function.
 */
export const roleFinder = memoize((headings: RoleHeadings): RoleOf => {
  const whole = new Map<string, Role>();
  const open: { parts: string[]; role: Role }[] = [];
  for (const role of ROLES) {
    for (const heading of headings[role]) {
      const parts = heading.split(ANY_WORDS).map(normalise);
      if (parts.every((part) => part === "")) continue;
      const [first = ""] = parts;
      if (parts.length > 1) open.push({ parts, role });
      else if (!whole.has(first)) whole.set(first, role);
    }
  }
  const mayFit = wordingFilter([...[...whole.keys()].map((text) => [text]), ...open.map(({ parts }) => parts)]);
  const find = (heading: string): Role | null => {
    const text = normalise(heading);
    const bare = normalise(bareHeading(heading));
    const isOpen = ({ parts }: { parts: string[] }) => fits(text, parts) || fits(bare, parts);
    return whole.get(text) ?? whole.get(bare) ?? open.find(isOpen)?.role ?? null;
  };
  // Retros have the same headings week after week.
  const found = new Map<string, Role | null>();
  return (heading) => {
    if (!mayFit(heading) && !(isNumbered(heading) && mayFit(heading.replace(OUTLINE, "")))) return null;
    let role = found.get(heading);
    if (role === undefined) {
      if (found.size === REMEMBERED) found.clear();
      found.set(ownText(heading), (role = find(heading)));
    }
    return role;
  };
});

/** The number of a heading in an outline: `1.`, `1.1`, `(2)`, `③`, `IV.`, `b)`; a few signs or emoji may precede it. */
const OUTLINE =
  /^(?:[\s\p{So}\p{Sk}\uFE0F\u200D]{0,12})(?:\d{1,2}(?:\.\d{1,2}){1,3}[.)]?|\d{1,2}[.)]|[(（]\d{1,2}[)）]|[①-⑳]|[ivx]{1,4}[.)]|[a-z][.)])\s*/iu;
const GLOSS = /[(（【][^()（）【】]*[)）】]/g;
const BOX = /\[[^[\]]*\](?![[(])/g;
const HEADING_TAGS = /(?:^|\s)#[^\s#]+/g;
const COUNT = /[\s:：·–—-]\d{1,3}(?:\s?\/\s?\d{1,3})?\s?%?$/;
const BEFORE_COUNT = " \t\u00A0:：·–—-";

/** A heading without its outline number, tags, count and gloss: `1.1. Problem (what went wrong) #kpt` is `Problem`. */
export function bareHeading(heading: string): string {
  const numberless = heading.replace(OUTLINE, "");
  const linked = numberless.includes("[[") ? numberless : numberless.replace(BOX, " ");
  const words = linked.replace(GLOSS, " ").replace(HEADING_TAGS, " ").trim();
  const count = COUNT.exec(words);
  const bare = count ? trimEnd(words.slice(0, count.index), BEFORE_COUNT) : words;
  return bare === "" ? heading : bare;
}

/** A cheap test: whether a heading may begin with an outline number. Looks at its first characters, as most do not. */
function isNumbered(heading: string): boolean {
  const first = heading.charCodeAt(0);
  if ((first >= 0x30 && first <= 0x39) || first === 0x28 || first === 0xff08 || (first >= 0x2460 && first <= 0x2473))
    return true;
  // Behind an emoji the number may stand farther on.
  if (first === 0x20 || (first >= 0x2190 && first <= 0x2bff) || (first & 0xfc00) === 0xd800) return true;
  for (let at = 1; at < 5; at++) {
    const sign = heading.charCodeAt(at);
    if (sign === 0x2e || sign === 0x29) return true;
  }
  return false;
}

/** Whether the text is made of the parts in their order, with anything between them. */
function fits(text: string, parts: readonly string[]): boolean {
  const first = parts[0] ?? "";
  const last = parts[parts.length - 1] ?? "";
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
  const end = text.length - last.length;
  let from = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, from);
    if (found < 0 || found + part.length > end) return false;
    from = found + part.length;
  }
  return true;
}
