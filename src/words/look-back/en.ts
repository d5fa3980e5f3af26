import type { BlockProblem } from "../../core/look-back/code-block.ts";
import type { RetroProblem } from "../../core/retros/new-retro.ts";
import type { LookBackWords } from "./words.ts";

const counted = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;

const IN_CELL = {
  missed: "no retro",
  current: "this week, not written yet",
  ahead: "ahead",
  before: "before the first retro",
};

export const lookBackEn: LookBackWords = {
  title: "Look back",
  scope: (scope, dayFormat) => {
    if (scope.kind === "year") return String(scope.year);
    if (scope.kind === "quarter") return `${scope.year}, quarter ${scope.quarter}`;
    const sameYear = scope.start.slice(0, 4) === scope.end.slice(0, 4);
    return `${dayFormat.format(scope.start, sameYear ? "D MMM" : "D MMM YYYY")} – ${dayFormat.format(scope.end, "D MMM YYYY")}`;
  },
  earlier: (scope) => `Back to ${scope}`,
  later: (scope) => `On to ${scope}`,
  chooseTime: "Choose another time",
  wholeYear: (year) => `All of ${year}`,
  quarter: (quarter) => `Quarter ${quarter}`,
  ownDays: "From one day to another…",
  from: "From",
  to: "To",
  noSuchDays: "Choose a first day that is not after the last one.",
  export: "Make a note of it",
  print: "Print",
  newYearly: (year) => `Yearly retro of ${year}`,

  weeksWritten: (written, all) => `${written} of ${counted(all, "week", "weeks")} written`,
  missionsDone: ({ done, total }) => `${done} of ${counted(total, "mission", "missions")} done`,
  lessonsBack: (all, cameBack) =>
    cameBack === 0
      ? counted(all, "lesson", "lessons")
      : `${counted(all, "lesson", "lessons")}, ${cameBack} of them came back`,
  nothing: "No retro was written in this time.",
  nothingHint: "The arrows above lead to the times that have some.",

  asTable: "Show as a table",
  weeks: "Weeks",
  calendar: (scope) => `The weeks of ${scope}`,
  weekName: (label) => (label.includes("-") ? `Weeks ${label.replace("-", "–")}` : `Week ${label}`),
  weekOfYear: (label, year) => `${lookBackEn.weekName(label)}, ${year}`,
  monthName: (month, dayFormat) => dayFormat.format(month, "MMM"),
  dayName: (day, dayFormat, withYear) => dayFormat.format(day, withYear ? "D MMM YYYY" : "D MMM"),
  states: {
    written: "Written",
    missed: "No retro",
    current: "This week, not written yet",
    ahead: "Ahead",
    before: "Before the first retro",
  },
  cell: (label, days, state, progress) =>
    `${lookBackEn.weekName(label)}, ${days}: ${state === "written" ? lookBackEn.done(progress) : IN_CELL[state]}`,
  makeRetro: (label) => `New retro for ${label.includes("-") ? "weeks" : "week"} ${label.replace("-", "–")}`,
  columns: { week: "Week", days: "Days", retro: "Retro", missions: "Missions" },
  noMissions: "no missions",
  done: ({ done, total }) => (total === 0 ? "no missions" : `${done} of ${total} done`),

  questions: "One question across the weeks",
  chooseQuestion: "Question",
  moreQuestions: "Other headings…",
  questionPlaceholder: "Which heading do you want to read?",
  noQuestions: "The retros of this time have no headings.",
  search: "Search in these words",
  reading: "Reading…",
  weeksFound: (weeks) => counted(weeks, "week", "weeks"),
  noWords: "Nothing was written under this heading in this time.",
  nothingFound: (search) => `No week has “${search}”.`,
  noAnswer: "Nothing written",
  unreadable: "This note could not be read.",

  lessons: "Lessons, by what they cost",
  noLessons: "No lesson was written down in this time.",
  once: "Once",
  learned: "Learned",
  happened: "happened",
  cameBack: "came back",
  held: "held",
  times: (count) => `${count}×`,
  timesFull: (count) => counted(count, "time", "times"),
  relapses: (count) => counted(count, "relapse", "relapses"),
  heldFor: (retros) => `held ${counted(retros, "retro", "retros")}`,
  backAfter: (retros) => `back after ${counted(retros, "retro", "retros")}`,
  isLearned: "learned",
  heldBefore: (retros) => (retros === 0 ? "again at once" : `after ${counted(retros, "retro", "retros")} without it`),
  line: (lesson, count, relapses, held) =>
    [lesson, counted(count, "time", "times"), ...(relapses > 0 ? [counted(relapses, "relapse", "relapses")] : []), held]
      .filter((part) => part !== "")
      .join(", "),
  lessonColumns: { lesson: "Lesson", times: "Times", relapses: "Relapses", state: "Now", weeks: "Weeks" },

  missions: "Missions",
  carriedMost: "Carried most often",
  cameBackMost: "Done again and again",
  tookLongest: "Done after the longest",
  openLongest: "Open for the longest",
  carriedTimes: (times) => `${times}×`,
  doneTimes: (times) => `${times}×`,
  weeksLong: (weeks) => counted(weeks, "week", "weeks"),
  missionTotals: ({ done, total }, carried, dropped) =>
    [
      `${done} of ${total} done`,
      ...(carried > 0 ? [`carried on ${counted(carried, "time", "times")}`] : []),
      ...(dropped > 0 ? [`${dropped} dropped`] : []),
    ].join(" · "),
  showMore: (count) => `${count} more`,

  exportName: (scope) => `Looking back on ${scope}`,
  notReady: "the retros are still being read. Try again in a moment.",

  part: {
    week: { name: "The week", desc: "Its days, its progress, the way to its retro" },
    missions: { name: "Missions of the week", desc: "To be ticked here as well" },
    open: { name: "What is still open", desc: "Missions of earlier weeks, with their age" },
    lessons: { name: "Lessons", desc: "What came back, and how long it has held" },
    weeks: { name: "The weeks of a year", desc: "Written, missed, and how much was done" },
    question: { name: "One question across the weeks", desc: "A heading of the retros, read like a book" },
    wish: { name: "Who I want to be this week", desc: "The wish of the latest earlier retro" },
  },
  partPlaceholder: "Which part do you want to have in this note?",
  blockProblem,
  blockInBlock: "A part of Weekly Retro cannot be shown inside another one.",
  blockInPicture: "Here the note will show a part of the panel.",
  noSuchHeading: (heading) => `No retro of this time has the heading “${heading}”.`,
  noWish: "No earlier retro says who you want to be.",
  noRetros: "No retro was written in this time.",
  noRetroOfWeek: (week) => `${week} has no retro.`,
  noOpenMissions: "Nothing is left open from earlier weeks.",
  couldNotDraw: "This part could not be drawn.",

  yearly: {
    heading: "Yearly retro",
    preset: { name: "Yearly preset", desc: "The shipped template of “New yearly retro”." },
    templatePath: {
      name: "Your own yearly template",
      desc: "A note of this vault in its place. Tags: {{year}}, {{start}}, {{end}}, {{previous}}, {{wish}}, {{done}}, {{total}}, and the lists {{#weeks}}, {{#wishes}}, {{#lessons}}, {{#missions}} with {{text}}, {{link}}, {{week}}, {{count}}, {{last}}, {{held}}, {{carried}}, {{done}}.",
      placeholder: "Example: Templates/Year.md",
    },
    fileName: { name: "Name of a yearly retro", desc: "Within the retro folder. Tags: {{year}}, {{start}}, {{end}}." },
    preview: "The yearly retro, as it would be made now",
    previewDesc: "Of the year that is due. Nothing is written.",
    problem: yearlyProblem,
    templateMissing: (path) =>
      `the template note “${path}” is not there, so no yearly retro was made. Choose another one in the settings, or none.`,
    nameTaken: (path) =>
      `there is already a note “${path}”. It was left as it is, and no yearly retro was made. Rename it, or change the name in the settings.`,
  },
  noSuchYear: (year) => `“${year}” is no year. Write year=2026.`,
};

function blockProblem(problem: BlockProblem): string {
  const parts = "week, missions, open, lessons, weeks, question, wish";
  switch (problem.code) {
    case "empty":
      return `This block says nothing yet. Write what it should show: ${parts}. For example “show: week”.`;
    case "no-part":
      return `Line ${problem.line}: the block does not say what to show. Add “show:” with one of ${parts}.`;
    case "no-heading":
      return `Line ${problem.line}: which question? Add “heading:” with a heading of your retros.`;
    case "no-option":
      return `Line ${problem.line}: “${problem.text}” is no option. Write one on each line, as in “show: week”.`;
    case "unknown-part":
      return `Line ${problem.line}: there is no part “${problem.text}”. There are ${parts}.`;
    case "unknown-option":
      return `Line ${problem.line}: there is no option “${problem.text}”. There are ${problem.known.join(", ")}.`;
    case "twice":
      return `Line ${problem.line}: “${problem.option}” stands here a second time.`;
    case "no-value":
      return `Line ${problem.line}: “${problem.option}:” has no value.`;
    case "not-for-part":
      return problem.known.length === 0
        ? `Line ${problem.line}: “show: ${problem.show}” takes no other option.`
        : `Line ${problem.line}: “show: ${problem.show}” does not take “${problem.option}”. It takes ${problem.known.join(", ")}.`;
    case "no-week":
      return `Line ${problem.line}: “${problem.text}” is no week. Write W10, 2026-W10 or a day of it.`;
    case "no-date":
      return `Line ${problem.line}: “${problem.text}” is no day. Write 2026-03-05 or W10.`;
    case "no-year":
      return `Line ${problem.line}: “${problem.text}” is no year. Write “year: 2026”.`;
    case "no-limit":
      return `Line ${problem.line}: “${problem.text}” is no number of rows. Write “limit: 10”.`;
    case "reversed":
      return `Line ${problem.line}: “from” is later than “to”.`;
    case "year-and-days":
      return `Line ${problem.line}: write either “year” or “from” and “to”.`;
  }
}

function yearlyProblem(problem: RetroProblem): string {
  const where =
    problem.in === "fileName"
      ? "the yearly retro's name in the settings"
      : `line ${"line" in problem ? problem.line : 1} of the yearly template`;
  const undone = "No yearly retro was made.";
  switch (problem.code) {
    case "front-matter":
      return `the yearly template's properties have a form into which others cannot be put without risk. ${undone} Write them as “name: value”, one a line, between two lines “---” at the very top.`;
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
      return `a note cannot be called “${problem.name}”, because of: ${problem.signs}  ${undone} Change the yearly retro's name in the settings.`;
    case "leaves-vault":
      return `a note cannot be called “${problem.name}”: that would leave the vault. ${undone} Change the yearly retro's name in the settings.`;
    case "empty-name":
      return `${where} gives no name. ${undone}`;
  }
}
