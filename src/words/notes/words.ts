/** What is said about notes that cannot be read, and about copies of notes. */
export interface NoteWords {
  /** `paths` are the first few of `count` notes; `reason` is that of the first. */
  unreadable: (count: number, paths: readonly string[], reason: string) => string;
  /** Why no retro was made: these notes may be it. `paths` are the first few of `count`. */
  mayBeTheOne: (count: number, paths: readonly string[]) => string;
  /** Beside the names of conflict copies of the shown week's retro. */
  conflictCopies: (count: number) => string;
  /** In place of a part of the panel that could not be drawn. */
  notDrawn: string;
  /** Under a mission, for those that are nested too deep to be drawn. */
  deeper: (missions: number) => string;
}
