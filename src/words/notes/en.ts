import type { NoteWords } from "./words.ts";

export const noteEn: NoteWords = {
  unreadable: (count, paths, reason) =>
    count === 1
      ? `the note “${paths[0] ?? ""}” could not be read (${reason}). What was known of it stays, and reading is tried again.`
      : `${count} notes could not be read (${reason}), among them ${quoted(paths)}. What was known of them stays, and reading is tried again.`,
  mayBeTheOne: (count, paths) =>
    count === 1
      ? `no retro was made: “${paths[0] ?? ""}” may be it, and cannot be read right now. Try again in a moment.`
      : `no retro was made: one of ${count} notes that cannot be read right now may be it, for example ${quoted(paths)}. Try again in a moment.`,
  conflictCopies: (count) =>
    count === 1
      ? "Sync has left a copy of this retro, which does not count. Compare the two and delete one of them."
      : `Sync has left ${count} copies of this retro, which do not count. Compare them and keep one.`,
  notDrawn: "This part could not be drawn. It is drawn again as soon as a note changes.",
  deeper: (missions) => (missions === 1 ? "1 more, nested deeper" : `${missions} more, nested deeper`),
};

const quoted = (paths: readonly string[]): string => paths.map((path) => `“${path}”`).join(", ");
