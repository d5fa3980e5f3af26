import type { Doubt } from "../../core/set-up/read-back.ts";
import type { RoleReason } from "../../core/set-up/heading-roles.ts";
import type { SetUpWords } from "./words.ts";

const counted = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;
const inFolder = (folder: string): string => (folder === "" ? "your vault" : `“${folder}”`);

export const setUpEn: SetUpWords = {
  command: "Set up from a note…",
  noticed: (notes, folder) => `${notes} notes in ${inFolder(folder)} look like weekly notes`,
  noticedLead: (from, to, dayFormat) => {
    if (from === null || to === null) return "About one a week. None of them has to be changed.";
    const oneYear = from.slice(0, 4) === to.slice(0, 4);
    const months = `${dayFormat.format(from, oneYear ? "MMMM" : "MMMM YYYY")} to ${dayFormat.format(to, "MMMM YYYY")}`;
    return `From ${months}, about one a week. None of them has to be changed.`;
  },
  useThem: "Use them…",
  beginInstead: "Begin with a new retro instead",
  settingName: "Your own weekly notes",
  settingDesc: "Have you kept weekly notes before? Learn folder, names, weeks, headings and template from one of them.",
  settingButton: "Set up from a note…",
  title: "Set up from your notes",
  lead: "What your weekly notes say about how you keep them. Nothing in them is changed.",
  learning: "Looking at your notes…",
  chooseNote: "Choose a weekly note to learn from",
  learnFrom: "Learn from",
  like: (notes, folder) => `and ${counted(notes, "note", "notes")} like it in ${inFolder(folder)}`,
  noLike: "No other note is like it, so there is little to learn from. Choose one that you have written many of.",
  otherNote: (note) => `Learn from ${note}; choose another note`,
  whichWeek: "Which week",
  countsWeeks: "The week that a note names, then its day",
  countsNotes: "Its day: numbers count notes, not weeks",
  read: (read, notes) => `${read} of ${counted(notes, "note", "notes")} read`,
  doubtful: (notes) => `${notes} in doubt`,
  noneDoubtful: "none in doubt",
  allNotes: (notes) => `Show all ${notes}`,
  fewerNotes: "Show fewer",
  by: {
    properties: "by its properties",
    line: "by a line in it",
    name: "by its name",
    week: "by its title",
    day: "by its date",
  },
  noDays: "no days found: not a retro",
  doubt: (doubt, days, note) => doubtText(doubt, days, note),
  isRight: "read",
  inDoubt: "in doubt",
  weeksBegin: "Weeks begin",
  firstWeek: "Week 1 is",
  monthWeek: "A week belongs to the month of",
  monthWeeks: { "first-day": "its first day", thursday: "its Thursday", "last-day": "its last day" },
  grace: "A note is about last week",
  graceDays: (days) =>
    days === 0 ? "never: it is about the week of its day" : `up to ${counted(days, "day", "days")} after it ended`,
  supported: (notes) => `as ${counted(notes, "of your notes says", "of your notes say")}`,
  unsupported: "the usual way: nothing in your notes says otherwise",
  marks: "Only notes with",
  marksLead: (found, all) => `${found} of the ${counted(all, "note", "notes")} in the folder. * stands for any words.`,
  mark: (at) => `Mark ${at}`,
  removeMark: "Remove this mark",
  addMark: "Add a mark",
  badMark: "Write where, a colon and what: “title: Week *”, “tags: weekly”, “name: kw-*”, “heading: Next week”.",
  noMarks: "Every note of the folder may be one.",
  headings: "Your headings",
  headingCount: (notes) => `in ${counted(notes, "note", "notes")}`,
  headingRole: (heading) => `What “${heading}” means`,
  noHeadings: "Your notes have no headings in common. Their checkboxes are missions all the same.",
  noRole: "No meaning",
  roles: {
    wish: "Last week's wish",
    missions: "Missions",
    lessons: "Never repeat",
    lessonCheck: "Did it happen again?",
    next: "Plan for next week",
  },
  reason: (reason) => reasonText(reason),
  nextNote: "Next note",
  folder: "Folder",
  name: "Name",
  template: "Template",
  templateOwn: "Made of your notes",
  templateKept: (note) => `As it is now (${note})`,
  templateFrom: (notes) => `The frame is what your last ${counted(notes, "note has", "notes have")} in common.`,
  emptyTemplate: "Your last notes have no frame in common.",
  preview: "The next note as it would be made",
  makes: (note) => `Makes the template note “${note}” and changes the settings. You can undo it.`,
  makesNoNote: "Changes the settings. You can undo it.",
  cancel: "Cancel",
  use: "Use these",
  used: (retros) =>
    `${counted(retros, "retro", "retros")} found in your notes. The settings are changed, your notes are not.`,
  usedWith: (retros, note) =>
    `${counted(retros, "retro", "retros")} found in your notes. Your template is “${note}”; your other notes are unchanged.`,
  undone: "the settings are as they were before.",
  nothingLike: (note) => `“${note}” is not in the vault any more.`,
  notNoticed: "no notes look like weekly notes by their names. Choose one of them: note=PATH.",
  noSuchNote: (path) => `there is no note “${path}”.`,
  notUsed: "the settings could not be changed.",
  cliDescription: "Learn from weekly notes that are there: what would be set, or with “apply” set it",
  noteFlag: "The weekly note to learn from; without it, the notes that look like weekly notes",
  applyFlag: "Use what was learned: changes the settings, and makes the template note",
  templateName: "Weekly retro",
};

function doubtText(doubt: Doubt, days: string, note: string): string {
  switch (doubt.code) {
    case "no-days":
      return setUpEn.noDays;
    case "other-days":
      return doubt.by === "day" ? `its date is far from it (${days})` : `also ${days}, ${setUpEn.by[doubt.by]}`;
    case "week-before":
      return `or the week before, ${days}`;
    case "same-week":
      return `the same week as ${note}`;
  }
}

function reasonText(reason: RoleReason): string {
  switch (reason.code) {
    case "usual":
      return `such headings usually mean it (${reason.source})`;
    case "comes-back":
      return `its list comes back under “${reason.heading}” in ${reason.times} of ${reason.of} next notes`;
    case "repeats":
      return `${reason.times} of ${reason.of} repeat the list under “${reason.heading}” of the note before`;
    case "checkboxes":
      return `checkboxes in ${counted(reason.notes, "note", "notes")}`;
    case "vows":
      return `vows: “${reason.example}”`;
  }
}
