import type { CandidateBy } from "../../core/checks/adoptable.ts";
import type { Teller } from "../../core/checks/contradictions.ts";

/** What is said where retros are checked and adopted. */
export interface CheckingWords {
  /** The names of the commands. */
  check: string;
  adoptRetros: string;
  title: string;
  allWell: (retros: number) => string;
  found: (count: number) => string;
  previous: (link: string, isNowhere: boolean, expected: string | null) => string;
  twoNotes: (days: string, notes: readonly string[]) => string;
  periodLine: (line: number, says: string, properties: string) => string;
  weekday: (line: number, day: string, says: string, is: string) => string;
  /** The sources of the days of a retro. */
  tells: Record<Teller, string>;
  /** The source that counts, and the one with other days. */
  contradiction: (by: string, period: string, other: string, says: string) => string;
  /** The other notes with the same contradiction: the first few by name, and how many there are. */
  likewise: (notes: readonly string[], count: number) => string;
  oneRule: string;
  ruleWouldFix: (count: number, firstDay: string, firstWeek: string, monthWeek: string) => string;
  useRule: string;
  open: string;
  openNote: (note: string) => string;
  linkTo: (note: string) => string;
  fixLine: string;
  fixProperties: string;
  write: (weekday: string) => string;
  fixed: string;
  stale: (path: string) => string;
  adoptTitle: string;
  adoptLead: string;
  nothingToAdopt: string;
  start: string;
  end: string;
  /** A note to adopt: its week's label, what makes it a retro, and the names of its sections. */
  candidate: (week: string | null, knownBy: CandidateBy, sections: readonly string[]) => string;
  badPeriod: string;
  adopt: (count: number) => string;
  adopted: (count: number) => string;
  headingsTitle: string;
  headingsLead: string;
  headingIn: (notes: number) => string;
  noRole: string;
}
