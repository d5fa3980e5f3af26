/** What is said to those who ask from outside: an address, the command line. */
export interface OutsideWords {
  newDescription: string;
  missionsDescription: string;
  retrosDescription: string;
  lessonsDescription: string;
  dateFlag: string;
  formatFlag: string;
  made: (path: string) => string;
  isThere: (path: string) => string;
  open: string;
  noMissions: string;
  noRetros: string;
  noLessons: string;
  error: (reason: string) => string;
  noSuchDate: (date: string) => string;
  noSuchAction: (action: string) => string;
  noSuchFormat: (format: string) => string;
  noSuchFlag: (flag: string, known: readonly string[]) => string;
}
