import type { LessonWords } from "./words.ts";

export const lessonsEn: LessonWords = {
  ledgerIntroduction:
    "The ledger of lessons. Wordings that are one lesson are nested under it; a ticked one is learned. Edit it as you like.",
  apartHeading: "Not the same",
  unread: (path, lines) =>
    `“${path}” has lines that cannot be understood, or wordings that stand twice (line ${lines.map((line) => line + 1).join(", ")}). They were left as they are.`,
  more: (lesson) => `More for “${lesson}”`,
  addCommand: "Add a lesson…",
  addPlaceholder: "What must not happen again?",
  addTyped: (text) => `Add “${text}”`,
  added: (retro) => `added to “${retro}”.`,
  edit: "Edit",
  editing: (lesson) => `Edit “${lesson}”`,
  markedLearned: (lesson) => `“${lesson}” is marked as learned.`,
  joined: (lesson, earlier) => `“${lesson}” and “${earlier}” are one lesson now.`,
  saidAgain: (lesson, retro) => `“${lesson}” stands in “${retro}” now.`,
  happenedAgain: "Happened again",
  saidAlready: (retro) => `“${retro}” says so already.`,
  markLearned: "Mark as learned",
  markActive: "Not learned yet",
  sameAs: "Same lesson as…",
  sameAsPlaceholder: (lesson) => `“${lesson}” is the same lesson as…`,
  notTheSame: (wording) => `Not the same: ${wording}`,
  makeNote: "Make a note of it",
  noName: "its words leave no name for a note",
  openNote: "Open its note",
  question: "Same lesson?",
  same: "Same",
  different: "Different",
  later: "Later",
  new: "New",
  times: (count, lastWeek) => `${count}× · ${lastWeek}`,
  undated: (note) => `“${note}”, no date`,
  noneFound: "No other lesson resembles it.",
  weeksBetween: (weeks) => (weeks === 1 ? "1 week later" : `${weeks} weeks later`),
  lastAndHeld: (week, retros) =>
    retros === 1
      ? `last in ${week}, and not in the retro since`
      : `last in ${week}, and not in the ${retros} retros since`,
  latestFirst: "Latest first",
  mostOftenFirst: "Most often first",
  order: (order) => `Order: ${order}`,
  inStatusBar: (lesson, count) => `${lesson} (${count}×)`,
  page: (lesson) => `Where this happened: ${lesson}`,
  settings: {
    ledger: {
      name: "Ledger",
      desc: "The note in the retro folder that keeps what you decide about lessons. It is made when you first decide something. With a slash before it, its path begins at the vault's root.",
    },
    inStatusBar: {
      name: "A lesson in the status bar",
      desc: "Each day another one of those that came back. A click opens it where it was last written.",
    },
    suggest: {
      name: "Suggest earlier lessons",
      desc: "While you write in a lessons section, offer earlier lessons, so that the same one is said in the same words.",
    },
  },
};
