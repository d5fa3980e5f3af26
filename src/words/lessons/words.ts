/** What the plugin says about lessons: the ledger, the menu, the question, the suggestions, the page. */
export interface LessonWords {
  ledgerIntroduction: string;
  /** One of the headings that the ledger is read by (`APART_HEADINGS`). */
  apartHeading: string;
  /** `lines` count from 0. */
  unread: (path: string, lines: readonly number[]) => string;
  more: (lesson: string) => string;
  addCommand: string;
  addPlaceholder: string;
  /** The first row of the dialog: adds what is typed to the running week. */
  addTyped: (text: string) => string;
  added: (retro: string) => string;
  edit: string;
  editing: (lesson: string) => string;
  markedLearned: (lesson: string) => string;
  joined: (lesson: string, earlier: string) => string;
  saidAgain: (lesson: string, retro: string) => string;
  happenedAgain: string;
  saidAlready: (retro: string) => string;
  markLearned: string;
  markActive: string;
  sameAs: string;
  sameAsPlaceholder: (lesson: string) => string;
  notTheSame: (wording: string) => string;
  makeNote: string;
  /** Why no note could be made of a lesson. */
  noName: string;
  openNote: string;
  question: string;
  same: string;
  different: string;
  later: string;
  /** Marks the one of two lessons that was said last. */
  new: string;
  times: (count: number, lastWeek: string) => string;
  /** In place of a week: the note of a lesson that nothing dates. */
  undated: (note: string) => string;
  noneFound: string;
  weeksBetween: (weeks: number) => string;
  /** When a lesson occurred last, and in how many retros it has not since. */
  lastAndHeld: (week: string, retros: number) => string;
  /** In which order lessons stand, and what that is called as a control. */
  latestFirst: string;
  mostOftenFirst: string;
  order: (order: string) => string;
  /** The lesson of the day, whole. */
  inStatusBar: (lesson: string, count: number) => string;
  page: (lesson: string) => string;
  settings: {
    ledger: { name: string; desc: string };
    inStatusBar: { name: string; desc: string };
    suggest: { name: string; desc: string };
  };
}
