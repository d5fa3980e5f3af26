import type { OutsideWords } from "./words.ts";

export const outsideEn: OutsideWords = {
  newDescription: "Make the weekly retro that is due, or of a given week",
  missionsDescription: "List a week's missions, and those still open",
  retrosDescription: "List all retros, with their days and what makes them one",
  lessonsDescription: "List lessons by how often they came back",
  dateFlag: "A day (2019-03-05), a week (W10, 2019-W10) or a span (10-11)",
  formatFlag: "How to answer; text by default",
  made: (path) => `Made ${path}`,
  isThere: (path) => `${path} is there already`,
  open: "Still open:",
  noMissions: "No missions.",
  noRetros: "No retros.",
  noLessons: "No lessons.",
  error: (reason) => `Error: ${reason}`,
  noSuchDate: (date) => `“${date}” is no date, week or span. Write 2019-03-05, W10, 2019-W10 or 10-11.`,
  noSuchAction: (action) => `there is no action “${action}” in this address; there are “new” and “look-back”.`,
  noSuchFormat: (format) => `there is no format “${format}”; there are text and json.`,
  noSuchFlag: (flag, known) => `there is no parameter “${flag}”; there are ${known.join(", ")}.`,
};
