import { lazy } from "../core/base/memoize.ts";
import type { RetroProblem } from "../core/retros/new-retro.ts";
import { checkingEn } from "./checks/en.ts";
import { lessonsEn } from "./lessons/en.ts";
import { lookBackEn } from "./look-back/en.ts";
import { missionsEn } from "./missions/en.ts";
import { makingEn } from "./retros/en.ts";
import { neighboursEn } from "./other-plugins/en.ts";
import { noteEn } from "./notes/en.ts";
import { outsideEn } from "./automation/en.ts";
import { reminderEn } from "./reminder/en.ts";
import { settingProblemEn } from "./settings/en.ts";
import { setUpEn } from "./set-up/en.ts";
import { templatesEn } from "./templates/en.ts";
import type { Words } from "./words.ts";

/** Made on first use: it takes a third of a millisecond of the start. */
const plural = lazy(() => new Intl.PluralRules("en"));
const counted = (count: number, one: string, other: string): string =>
  `${count} ${plural().select(count) === "one" ? one : other}`;

const ROLE_WORDS: Words["settings"]["roles"] = {
  wish: { name: "Who I wanted to be", desc: "Last week's wish is carried into this section." },
  missions: { name: "Missions", desc: "Checkboxes in these sections are missions." },
  lessons: { name: "Never repeat", desc: "Each bullet in these sections is a lesson." },
  lessonCheck: { name: "Did it happen again?", desc: "A ticked lesson in these sections has happened again." },
  next: { name: "Who I want to be", desc: "The list in this section becomes the wish of the next retro." },
};

const weekInSentence = (label: string): string =>
  label.includes("-") ? `weeks ${label.replace("-", "–")}` : `week ${label}`;

export const en: Words = {
  commands: {
    new: "New weekly retro",
    newFor: "New weekly retro for…",
    openPanel: "Show retro panel",
    previous: "Open previous retro",
    next: "Open next retro",
    makeCheckboxes: "Turn this note's missions into checkboxes",
    lookBack: "Look back",
    newYearly: "New yearly retro",
    insertPart: "Insert a part of the panel…",
  },
  panel: {
    title: "Weekly retro",
    loading: "Reading your retros…",
    weekTitle: (label) => (label.includes("-") ? `Weeks ${label.replace("-", "–")}` : `Week ${label}`),
    days: ({ start, end }, dayFormat, withYear) =>
      `${dayFormat.format(start, start.slice(0, 7) === end.slice(0, 7) ? "ddd D" : "ddd D MMM")} – ` +
      dayFormat.format(
        end,
        `ddd D ${start.slice(0, 7) === end.slice(0, 7) ? "MMMM" : "MMM"}${withYear ? " YYYY" : ""}`,
      ),
    earlier: "Earlier retro",
    later: "Later retro",
    backToNow: "Back to this week",
    makeRetro: "New retro",
    openRetro: "Open retro",
    noRetro: "No retro yet",
    notWrittenYet: (label) =>
      label.includes("-") ? `Weeks ${label.replace("-", "–")} are not written yet` : `Week ${label} is not written yet`,
    noRetroHint: "Ten quiet minutes are enough. The wish and the lessons come along.",
    firstRetroHint: "Your first one: what went well, what to never repeat, who you want to be next week.",
    bars: (weeks) => counted(weeks, "week", "weeks"),
    bar: (label, { done, total }) =>
      `${en.panel.weekTitle(label)}: ${total === 0 ? "no missions" : `${done} of ${total} done`}`,
    barGap: (label) => `${en.panel.weekTitle(label)}: no retro`,
    done: ({ done, total }) => `${done} of ${total} done`,
    missions: "Missions",
    noMissions: "No missions yet this week.",
    plain: (count) => `${counted(count, "mission has", "missions have")} no checkbox yet.`,
    makeCheckboxes: "Make them checkboxes",
    open: "Still open",
    weeksOpen: (weeks) => counted(weeks, "week", "weeks"),
    lessons: "Never repeat",
    noLessons: "What you write under the “never repeat” heading gathers here, and is counted when it comes back.",
    searchLessons: "Search lessons",
    nothingFound: "No lesson contains these words.",
    once: "Once",
    learned: "Learned",
    times: (count) => `${count}×`,
    lastWeek: (label) => weekInSentence(label),
    lastWeekOfYear: (label, year) => `${weekInSentence(label)}, ${year}`,
    held: (retros) => `held ${retros}`,
    backAfter: (retros) => `back after ${counted(retros, "retro", "retros")}`,
    dots: (dots) =>
      `In ${dots.filter((dot) => dot === "occurred").length} of the last ${dots.filter((dot) => dot !== "gap").length} retros`,
    openNote: "Open note",
    from: (note) => `from ${note}`,
    severalRetros: (count) => `This week has ${count} retros. Keep one, or open:`,
    add: "Add a mission",
    addPlaceholder: "What do you want to do?",
    more: (mission) => `More for “${mission}”`,
    states: { open: "Open", inProgress: "In progress", done: "Done", dropped: "Dropped", carried: "Carried" },
    carry: "Carry to this week",
    moveUp: "Move up",
    moveDown: "Move down",
    decide: (mission) => `“${mission}” has been open for a long time: do it, shrink it or drop it`,
    doIt: "Do it",
    shrinkIt: "Shrink it",
    dropIt: "Drop it",
  },
  notices: {
    prefix: "Weekly Retro",
    templateProblem: (problem) => problemText(problem),
    templateMissing: (path) =>
      `the template note “${path}” is not there, so no retro was made. Choose another one in the settings, or none.`,
    nameTaken: (path) =>
      `there is already a note “${path}”. It was left as it is, and no retro was made. Rename it, or change the name in the settings.`,
    noAnswer: (seconds) =>
      `the disk has not answered for ${seconds} s. It may still be written, so look before you try again.`,
    couldNotCreate: (path, reason) => `the note “${path}” could not be made: ${reason}`,
    couldNotEdit: (path, reason) => `the note “${path}” could not be changed: ${reason}`,
    hiddenPath: "it lies in a hidden folder.",
    couldNotOpen: (path) => `the note “${path}” is no longer there.`,
    refused: {
      stale: (path) =>
        `“${path}” has changed in the meantime, so nothing was written. The panel shows it as it is now.`,
      "in-code": (path) =>
        `nothing was written to “${path}”: it would have come to stand in code or in a comment that is not closed before it. Close it, and try again.`,
      "no-heading": (path) =>
        `nothing was written to “${path}”: it lacks this section, and the settings name no heading for it. Add one in the settings.`,
      "front-matter": (path) =>
        `nothing was written to “${path}”: its properties have a form that cannot be changed without risk to the others. Write them as “name: value”, one a line, between two lines “---” at the very top.`,
    },
    noEarlier: "there is no earlier retro.",
    noLater: "there is no later retro.",
    settingsNotYet: (seconds) =>
      `the settings (data.json) could not be read within ${seconds} s. They are used as soon as the disk answers.`,
    brokenSettings: (reason) => `the settings (data.json) cannot be read, so the defaults are used: ${reason}`,
    brokenSettingsKept: (reason) =>
      `the settings (data.json) have changed and cannot be read, so those of before stay: ${reason}`,
    notAnObject: "they are no list of settings.",
    weeksShifted: (count, first) =>
      count === 1
        ? `weeks begin or are numbered another way now, so “${first}” is about other days than before. The note is unchanged; the settings say how weeks are cut.`
        : `weeks begin or are numbered another way now, so ${count} retros are about other days than before, “${first}” first. The notes are unchanged; the settings say how weeks are cut.`,
    settingsFollow: (places) =>
      `the settings follow what you have renamed: ${places.map((place) => `“${place}”`).join(", ")}.`,
    badSettings: (fields) =>
      `these settings had invalid values, and have their defaults until you change them: ${fields.join(", ")}.`,
    undo: "Undo",
    couldNotUndo: (paths) =>
      `could not be taken back in ${paths.map((path) => `“${path}”`).join(", ")}: changed since, or not to be written.`,
    couldNotSave: (reason) => `the settings could not be saved, and last only until the app is closed: ${reason}`,
    couldNotRead: (path, reason) => `the note “${path}” could not be read, and does not count for now: ${reason}`,
  },
  settings: {
    templateHeading: "Template",
    preset: {
      name: "Preset",
      desc: "The shipped template of a new retro, with the headings that belong to it.",
      aliases: ["KPT", "4Ls", "start stop continue"],
    },
    templatePath: {
      name: "Your own template",
      desc: "A note of this vault in place of the preset's template. The tags are explained below.",
      placeholder: "Example: Templates/Retro.md",
    },
    noteHeading: "New retros",
    folder: { name: "Folder", desc: "Where new retros go.", placeholder: "Example: Retros" },
    nameReport: {
      name: "What this name reads",
      desc: "",
    },
    namesRead: (read, total, unread) =>
      total === 0
        ? "No notes are in the retro folder yet."
        : `Reads ${read} of ${counted(total, "note", "notes")} in the retro folder` +
          `${unread.length === 0 ? "." : `; not: ${unread.join(", ")}${total - read > unread.length ? ", …" : ""}`}`,
    fileName: {
      name: "Name",
      desc: "What a retro is called. Tags: {{year}}, {{week}}, {{week:00}}, {{start}}, {{end}}, {{start:YYYY-MM-DD}}, {{month-week}}; * stands for any words. Slashes make folders.",
    },
    weekHeading: "Week",
    firstDayOfWeek: { name: "First day of the week", desc: "The day on which your week begins." },
    firstWeek: { name: "First week of the year", desc: "Which week gets the number 1." },
    locale: (meaning) => `Follow the app's language (${meaning})`,
    weekdays: {
      sunday: "Sunday",
      monday: "Monday",
      tuesday: "Tuesday",
      wednesday: "Wednesday",
      thursday: "Thursday",
      friday: "Friday",
      saturday: "Saturday",
    },
    firstWeeks: {
      "contains-jan-1": "The week with January 1st",
      "first-4-day-week": "The first week with four days",
      "first-full-week": "The first full week",
    },
    monthWeek: {
      name: "Weeks of a month",
      desc: "Which month a week that lies in two belongs to, as in “second week of May”.",
    },
    monthWeeks: {
      "first-day": "The month of its first day",
      thursday: "The month of its Thursday",
      "last-day": "The month of its last day",
    },
    graceDays: {
      name: "Days of grace",
      desc:
        "For how many days after a week has ended its retro comes before the new week's. " +
        "A note that says only its date is about the last week for as long.",
    },
    days: (count) => counted(count, "day", "days"),
    rolesHeading: "Headings",
    rolesDesc: "Which headings mean what. Case, punctuation and emoji make no difference; … stands for any words.",
    roles: ROLE_WORDS,
    headingName: (at) => `Heading ${at}`,
    addHeading: "Add heading",
    headings: (count) => counted(count, "heading", "headings"),
    noHeadings: "No heading has this meaning.",
    excludedHeading: "Excluded folders",
    excluded: { name: "Excluded folder", desc: "Notes in it never count." },
    addFolder: "Add folder",
    noFolders: "No folder is excluded.",
    lessonsHeading: "Lessons",
    similarity: {
      name: "Similarity of lessons",
      desc: "How similar two lessons must be to count as the same without asking.",
    },
    likeness: (similarity) =>
      similarity >= 1
        ? "Same words only"
        : similarity >= 0.75
          ? "Nearly the same"
          : similarity >= 0.5
            ? "Alike"
            : "Loosely alike",
  },
  lessons: lessonsEn,
  missions: missionsEn,
  notes: noteEn,
  making: makingEn,
  lookBack: lookBackEn,
  checking: checkingEn,
  settingProblem: settingProblemEn,
  setUp: setUpEn,
  templates: templatesEn,
  neighbours: neighboursEn,
  reminder: reminderEn,
  outside: outsideEn,
};

function problemText(problem: RetroProblem): string {
  const where =
    problem.in === "fileName"
      ? "the name in the settings"
      : `line ${"line" in problem ? problem.line : 1} of the template`;
  const undone = "No retro was made.";
  switch (problem.code) {
    case "front-matter":
      return `the template's properties have a form into which others cannot be put without risk. ${undone} Write them as “name: value”, one a line, between two lines “---” at the very top.`;
    case "unclosed-tag":
      return `${where} has a tag that is never closed: “${problem.name}”. ${undone}`;
    case "unclosed-section":
      return `${where} opens {{#${problem.name}}}, which is never closed. ${undone}`;
    case "unopened-section":
      return `${where} closes {{/${problem.name}}}, which was never opened. ${undone}`;
    case "too-deep":
      return `${where} nests sections more than 100 deep: {{#${problem.name}}}. ${undone}`;
    case "changed-delimiters":
      return `${where} changes the delimiters with {{${problem.name}}}, which is not possible here. ${undone}`;
    case "forbidden-signs":
      return `a note cannot be called “${problem.name}”, because of: ${problem.signs}  ${undone} Change its name in the settings.`;
    case "leaves-vault":
      return `a note cannot be called “${problem.name}”: that would leave the vault. ${undone} Change its name in the settings.`;
    case "empty-name":
      return `the name in the settings is empty. ${undone}`;
  }
}
