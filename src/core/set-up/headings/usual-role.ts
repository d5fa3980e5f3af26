import { lazy } from "../../base/memoize.ts";
import { type Role, type RoleHeadings, ROLES, roleFinder, type RoleOf } from "../../notes/roles.ts";
import { bareWords } from "../heading-key.ts";
import { EVERYDAY } from "./everyday.ts";
import { METHODS } from "./methods.ts";
import type { HeadingSource } from "./usual-heading.ts";

/** The role that a heading usually has, and where such headings come from (`KPT`, `日本語`). */
export interface UsualRole {
  role: Role;
  source: string;
}

const complete = ({ headings }: HeadingSource): RoleHeadings => {
  const { wish = [], missions = [], lessons = [], lessonCheck = [], next = [] } = headings;
  return { wish, missions, lessons, lessonCheck, next };
};

interface Finder {
  name: string;
  roleOf: RoleOf;
}

const isOpen = (heading: string): boolean => heading.includes("…");

/** Whole headings before those with `…`, which are weaker evidence. */
const finders = lazy((): Finder[] => {
  const sources = [...METHODS, ...EVERYDAY].map((source) => ({ name: source.name, headings: complete(source) }));
  const only = (headings: RoleHeadings, fits: (heading: string) => boolean): RoleOf => {
    const kept = { ...headings };
    for (const role of ROLES) kept[role] = headings[role].filter(fits);
    return roleFinder(kept);
  };
  return [
    ...sources.map(({ name, headings }) => ({ name, roleOf: only(headings, (heading) => !isOpen(heading)) })),
    ...sources.map(({ name, headings }) => ({ name, roleOf: only(headings, isOpen) })),
  ];
});

/** What a heading usually means in a weekly note, in any of the languages of `EVERYDAY`; null if that is not known. */
export function usualRole(heading: string): UsualRole | null {
  const bare = bareWords(heading);
  for (const { name, roleOf } of finders()) {
    const role = roleOf(heading) ?? roleOf(bare);
    if (role !== null) return { role, source: name };
  }
  return null;
}
