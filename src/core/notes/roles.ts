import { ownText } from "../markdown/detach.ts";
import { normalise } from "../markdown/wording.ts";
import { memoize } from "../base/memoize.ts";
import { wordingFilter } from "../markdown/wording-prefilter.ts";

/** What a section of a retro is for. */
export const ROLES = ["wish", "missions", "lessons", "lessonCheck", "next"] as const;
export type Role = (typeof ROLES)[number];

/** For each role the headings that mean it; `…` in a heading stands for any words. */
export type RoleHeadings = Readonly<Record<Role, readonly string[]>>;

/** The role that a heading's text means, or null. */
export type RoleOf = (heading: string) => Role | null;

/** The most headings whose role is remembered. */
const REMEMBERED = 200;

const ANY_WORDS = /…|\.\.\./;

/**
 * Makes the function that finds a heading's role. Case, quote style, emoji, punctuation and spacing make no
 * difference. A whole heading wins over one with `…`; among equals the first role in the order of `ROLES`. The same
 * headings give the same function.
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
    return whole.get(text) ?? open.find(({ parts }) => fits(text, parts))?.role ?? null;
  };
  // Retros have the same headings week after week.
  const found = new Map<string, Role | null>();
  return (heading) => {
    if (!mayFit(heading)) return null;
    let role = found.get(heading);
    if (role === undefined) {
      if (found.size === REMEMBERED) found.clear();
      found.set(ownText(heading), (role = find(heading)));
    }
    return role;
  };
});

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
