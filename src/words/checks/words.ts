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
  open: string;
  openNote: (note: string) => string;
  linkTo: (note: string) => string;
  mendLine: string;
  mendProperties: string;
  write: (weekday: string) => string;
  mended: string;
  stale: (path: string) => string;
  adoptTitle: string;
  adoptLead: string;
  nothingToAdopt: string;
  start: string;
  end: string;
  roles: (roles: readonly string[]) => string;
  noRoles: string;
  knownBy: Record<"name" | "line" | "day", string>;
  badPeriod: string;
  adopt: (count: number) => string;
  adopted: (count: number) => string;
  headingsTitle: string;
  headingsLead: string;
  headingIn: (notes: number) => string;
  noRole: string;
}
