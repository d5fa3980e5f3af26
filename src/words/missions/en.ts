import type { MissionWords } from "./words.ts";

export const missionsEn: MissionWords = {
  addCommand: "Add a mission…",
  carryAllCommand: "Carry open missions to this week",
  addPlaceholder: "What do you want to do this week?",
  addTyped: (text) => `Add “${text}”`,
  carryOne: (weeks) => (weeks === 1 ? "open for 1 week · carry it along" : `open for ${weeks} weeks · carry it along`),
  added: (retro) => `added to “${retro}”.`,
  edit: "Edit",
  search: "Search missions",
  onlyOpen: "Only open missions",
  nothingFound: "No mission contains these words.",
  allDone: "Everything here is done.",
  editing: (mission) => `Edit “${mission}”`,
  elsewhere: "The same mission",
  place: (note, line) => `${note}, line ${line}`,
  carryAll: "Carry all",
  carried: (count, retro) =>
    count === 1 ? `1 mission carried to “${retro}”.` : `${count} missions carried to “${retro}”.`,
  nothingToCarry: "the previous retro has left nothing open. Older missions are carried one by one, from their menus.",
  dropped: (mission) => `“${mission}” dropped.`,
  letGo: (count) => (count === 1 ? "1 mission let go." : `${count} missions let go.`),
  letAllGo: "Let all go",
  longAgo: "Long ago",
  notMarked: (path, reason) => `carried, but “${path}” could not be marked: ${reason}`,
  tryAgain: "Try again",
  come: {
    name: "Open missions",
    desc: "Whether what the previous retro left open comes along into a new one.",
  },
  comeOptions: {
    template: "As the template says",
    all: "Come along",
    ask: "Ask me",
    none: "Stay where they are",
  },
  stillOpen: (count, retro) =>
    count === 1 ? `1 mission of “${retro}” is still open.` : `${count} missions of “${retro}” are still open.`,
  tooLong: (characters) => `that text is too long: at most ${characters} characters on one line.`,
};
