import type { MakingWords } from "./words.ts";

const counted = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;

export const makingEn: MakingWords = {
  placeholder: "Which week? 2019-03-05, W10, 10-11",
  nothingTyped: "No such week. Type a date (2019-03-05), a number (W10, 2018-W52) or a span (10-11).",
  instructions: [
    { command: "↑↓", purpose: "to look at a week" },
    { command: "↵", purpose: "to make its retro, or open it" },
    { command: "esc", purpose: "to leave" },
  ],
  kinds: {
    this: "this week",
    last: "last week",
    next: "next week",
    since: "since the last retro",
    missed: "missed",
    typed: "",
  },
  isNew: "new",
  exists: "exists",
  several: (count) => `${count} notes`,
  willBe: (path) => `Makes ${path}`,
  linksTo: (note) => `Links to ${note}`,
  twins: (notes) => `That week has another note: ${notes.join(", ")}`,
  isFirst: "Links to nothing: it is the first",
  carriesWish: (lines, first) => `Carries the wish: ${first}${lines > 1 ? `, and ${lines - 1} more` : ""}`,
  carriesFrom: (note, weeks) => `It comes from ${note}, ${counted(weeks, "week", "weeks")} back`,
  carries: (missions, lessons) =>
    `Brings ${[
      ...(missions > 0 ? [counted(missions, "open mission", "open missions")] : []),
      ...(lessons > 0 ? [counted(lessons, "lesson that came back", "lessons that came back")] : []),
    ].join(" and ")}`,
  overlaps: (notes) => `Shares days with ${notes.join(", ")}`,
  whichNote: "Several notes look back on these days. Which one do you mean?",
  tookTooLong: (seconds) =>
    `nothing was made within ${seconds} s, because the vault or the disk does not answer. Try again in a moment.`,
  wasThere: (path) => `“${path}” was there already, perhaps from another device. It was opened as it is.`,
  madeFirst: (label, next) =>
    `week ${label} was not written yet, so its retro was made first. Run the command again for week ${next}.`,
  twoNotes: (paths) => `several notes look back on these days: ${paths.join(", ")}.`,
  weeks: {
    all: "All weeks",
    year: (year) => String(year),
    earlierYear: "Earlier year",
    laterYear: "Later year",
    week: (number, label, days, hasRetro) => {
      const week = label.includes("-") ? `Week ${number}, in weeks ${label.replace("-", "–")}` : `Week ${number}`;
      return hasRetro ? `${week}: ${days}` : `${week}: ${days}, no retro`;
    },
  },
};
