import { normalise } from "./normalise.ts";

/** What a section of a retro is for. */
export const ROLES = ["wish", "missions", "lessons", "lessonCheck", "next"] as const;
export type Role = (typeof ROLES)[number];

/** For each role the headings that mean it; `…` in a heading stands for any words. */
export type RoleHeadings = Readonly<Record<Role, readonly string[]>>;

/** The role that a heading's text means, or null. */
export type RoleOf = (heading: string) => Role | null;

const ANY_WORDS = /…|\.\.\./;

/**
 * Makes the function that finds a heading's role. Case, quote style, emoji, punctuation and spacing make no
 * difference. A whole heading wins over one with `…`; among equals the first role in the order of `ROLES`.
 */
export function roleFinder(headings: RoleHeadings): RoleOf {
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
  const mayFit = edgeFilter([...[...whole.keys()].map((text) => [text]), ...open.map(({ parts }) => parts)]);
  return (heading) => {
    if (!mayFit(heading)) return null;
    const text = normalise(heading);
    return whole.get(text) ?? open.find(({ parts }) => fits(text, parts))?.role ?? null;
  };
}

/** Signs by which normalising may change where a heading begins or ends: links, tags, `№`, letters in parts. */
const CHANGING = /[[<!%]|\p{M}|\p{So}|[\u1100-\u11FF]/u;
const FIRST = /[\p{L}\p{N}]/u;

/**
 * A quick look at a heading's first and last letter, which spares nearly all headings of a vault the normalising: it
 * says no only where no role's heading begins, or else ends, like that.
 */
function edgeFilter(wanted: readonly (readonly string[])[]): (heading: string) => boolean {
  const firsts = new Set<string>();
  const lasts = new Set<string>();
  for (const parts of wanted) {
    const first = [...(parts[0] ?? "")][0];
    const last = [...(parts[parts.length - 1] ?? "")].pop();
    // A heading that is nothing but signs, or open on both sides, can begin and end anyhow.
    if ((first ?? last) === undefined || !FIRST.test(first ?? last ?? "")) return () => true;
    if (first !== undefined) firsts.add(first);
    else if (last !== undefined) lasts.add(last);
  }
  return (heading) => {
    if (CHANGING.test(heading)) return true;
    const first = FIRST.exec(heading)?.[0];
    if (first === undefined) return false;
    if (firsts.has(folded(first)[0] ?? "")) return true;
    return lasts.size > 0 && lasts.has(folded(lastLetter(heading)).pop() ?? "");
  };
}

/** A letter as normalising leaves it: sometimes several (`ﬁ`). */
const folded = (letter: string): string[] => [...letter.normalize("NFKC").toLowerCase()];

function lastLetter(text: string): string {
  for (let end = text.length; end > 0; end--) {
    const letter = String.fromCodePoint(text.codePointAt(end - 1) ?? 0);
    if (FIRST.test(letter)) return letter;
  }
  return "";
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
