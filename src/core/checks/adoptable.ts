import { noteDay, periodOfProperties, type RetroBy, weekOfDay, weekOfNote } from "../notes/retro-evidence.ts";
import type { EvidenceRules } from "../notes/retro-evidence.ts";
import type { Period } from "../calendar/period.ts";
import { type NoteOrigin, retrosOf } from "../notes/retro.ts";
import type { Role } from "../notes/roles.ts";
import type { VaultIndex } from "../notes/vault-index.ts";

/** What makes a note without properties a retro; `maybe`: it is not one yet, but names a week or looks like one. */
export type CandidateBy = Exclude<RetroBy, "properties"> | "maybe";

/** A note without the properties of a retro that is one, or may be one. */
export interface Candidate {
  path: string;
  period: Period;
  knownBy: CandidateBy;
  roles: readonly Role[];
}

/**
 * The notes that could be given a retro's properties, earlier ones first: every retro that has none; and, in weeks
 * without a retro, notes with a wish or a plan for the next week, and any note that names its week. `notes` are all notes
 * of the vault that count.
 */
export function adoptable(index: VaultIndex, notes: Iterable<NoteOrigin>, rules: EvidenceRules): Candidate[] {
  const found: Candidate[] = [];
  for (const origin of notes) {
    const entry = index.get(origin.path);
    const roles = entry?.facts.roles ?? [];
    const { path } = origin;
    if (entry?.retro && entry.by) {
      if (entry.by !== "properties") found.push({ path, period: entry.retro, knownBy: entry.by, roles });
      continue;
    }
    const period = mayBeAbout(origin, roles, rules);
    if (period && retrosOf(period, index.chain, rules.rule).length === 0) {
      found.push({ path, period, knownBy: "maybe", roles });
    }
  }
  return found.sort((one, other) => (one.period.start < other.period.start ? -1 : 1));
}

/** The days of a note that is not a retro by the rules, but may be one. */
function mayBeAbout(origin: NoteOrigin, roles: readonly Role[], rules: EvidenceRules): Period | null {
  if (periodOfProperties(origin.properties)) return null;
  const day = noteDay(origin);
  const week = weekOfNote(origin, rules);
  if (week) return week;
  const looksLikeOne = roles.includes("next") || roles.includes("wish");
  return looksLikeOne && day !== null ? weekOfDay(day, rules.rule, rules.graceDays) : null;
}

/** The headings without a role, with the number of notes that have them, most frequent first. `headings`: of each note. */
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
