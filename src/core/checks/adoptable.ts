import { isSamePeriod, type Period } from "../calendar/period.ts";
import type { Role } from "../notes/roles.ts";
import type { DatedNote } from "../notes/vault-index.ts";
import { Week, type WeekRule } from "../calendar/week.ts";
import { retrosOf } from "../notes/retro.ts";

/** A note that is a retro without saying so in its properties, or that may be one. */
export interface Candidate {
  path: string;
  period: Period;
  /** Its name or its period line make it a retro; by its `day` alone it is none yet. */
  knownBy: "name" | "line" | "day";
  roles: readonly Role[];
}

/**
 * The notes that could be given a retro's properties, earlier ones first: every retro that has none (`hasProperties`),
 * and notes that look to the next week, or back on a wish for it, in a week that has no retro.
 */
export function adoptable(
  notes: readonly DatedNote[],
  hasProperties: (path: string) => boolean,
  rule: WeekRule,
): Candidate[] {
  const retros = notes.filter(({ isRetro }) => isRetro);
  return notes.flatMap(({ path, period, isRetro, facts }): Candidate[] => {
    const { roles, periodLine } = facts;
    if (isRetro) {
      const isByLine = isSamePeriod(periodLine, period);
      return hasProperties(path) ? [] : [{ path, period, knownBy: isByLine ? "line" : "name", roles }];
    }
    const { start, end } = Week.containing(period.start, rule);
    const looksLikeOne = roles.includes("next") || roles.includes("wish");
    const isFree = retrosOf({ start, end }, retros, rule).length === 0;
    return looksLikeOne && isFree ? [{ path, period: { start, end }, knownBy: "day", roles }] : [];
  });
}

/** How many notes have each heading that means nothing yet, the most frequent first. `headings`: those of each note. */
export function unknownHeadings(
  headings: readonly (readonly string[])[],
  roleOf: (heading: string) => Role | null,
): { heading: string; notes: number }[] {
  const counts = new Map<string, number>();
  for (const ofNote of headings) {
    for (const heading of new Set(ofNote)) {
      if (heading.trim() !== "" && roleOf(heading) === null) counts.set(heading, (counts.get(heading) ?? 0) + 1);
    }
  }
  return [...counts].map(([heading, notes]) => ({ heading, notes })).sort((one, other) => other.notes - one.notes);
}
