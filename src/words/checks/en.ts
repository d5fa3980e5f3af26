import type { CheckingWords } from "./words.ts";

const counted = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;

const weekName = (label: string): string => (label.includes("-") ? `Weeks ${label}` : `Week ${label}`);

const KNOWN_BY = {
  name: "Known by its name",
  line: "Known by its period line",
  week: "Known by the week that it names",
  day: "Known by its date",
  maybe: "Dated by the note: is it a retro?",
};

export const checkingEn: CheckingWords = {
  check: "Check retros",
  adoptRetros: "Adopt retros…",
  title: "Check retros",
  allWell: (retros) => `nothing is wrong with your ${counted(retros, "retro", "retros")}.`,
  found: (count) => `${counted(count, "thing does", "things do")} not fit. Nothing is changed until you choose it.`,
  previous: (link, isNowhere, expected) => {
    const target = isNowhere
      ? `Its “previous” points to “${link}”, which is not there.`
      : `Its “previous” points to “${link}”.`;
    return expected === null
      ? `${target} No retro comes before it.`
      : `${target} The retro before it is “${expected}”.`;
  },
  twoNotes: (days, notes) =>
    `${notes.join(" and ")} look back on the same week, ${days}. Join them, or give one other days.`,
  periodLine: (line, says, properties) => `Line ${line} says ${says}; its properties say ${properties}.`,
  weekday: (line, day, says, is) => `Line ${line} calls ${day} “${says}”; it is “${is}”.`,
  tells: {
    properties: "Its properties",
    line: "Its period line",
    name: "Its name",
    week: "The week in its title or properties",
    day: "Its date",
    text: "The days in its text",
  },
  contradiction: (by, period, other, says) => `${by} (which counts): ${period}. ${other}: ${says}.`,
  likewise: (notes, count) =>
    `The same in ${counted(count, "other note", "other notes")}: ${notes.join(", ")}${notes.length < count ? ", …" : ""}.`,
  oneRule: "One setting would fix most",
  ruleWouldFix: (count, firstDay, firstWeek, monthWeek) =>
    `In ${counted(count, "note", "notes")} all days fit if weeks begin on ${firstDay}; first week of the year: ` +
    `${firstWeek}; month of a week: ${monthWeek}. This changes the settings, not a note.`,
  useRule: "Use this",
  open: "Open",
  openNote: (note) => `Open ${note}`,
  linkTo: (note) => `Link to ${note}`,
  fixLine: "Correct the line",
  fixProperties: "Correct the properties",
  write: (weekday) => `Write “${weekday}”`,
  fixed: "Fixed",
  stale: (path) => `“${path}” has changed in the meantime, so nothing was written. Run the check again.`,
  adoptTitle: "Adopt retros",
  adoptLead:
    "These notes count as retros, or might. Those you tick get the properties “week-start” and “week-end”; " +
    "nothing else in them is changed.",
  nothingToAdopt: "every retro has its properties; there is nothing to adopt.",
  start: "First day",
  end: "Last day",
  candidate: (week, knownBy, sections) => {
    const source = week === null ? `${KNOWN_BY[knownBy]}.` : `${weekName(week)}. ${KNOWN_BY[knownBy]}.`;
    return sections.length > 0
      ? `${source} Sections: ${sections.join(", ")}.`
      : `${source} No heading in it has a meaning.`;
  },
  badPeriod: "These days are not a period: the last comes before the first, or they are more than 26 weeks apart.",
  adopt: (count) => (count === 0 ? "Adopt" : `Adopt ${counted(count, "note", "notes")}`),
  adopted: (count) => `${counted(count, "note has", "notes have")} got the properties of a retro.`,
  headingsTitle: "Headings without a meaning",
  headingsLead: "Choose what they are for, and their lists count from now on. This changes the settings, not a note.",
  headingIn: (notes) => `in ${counted(notes, "note", "notes")}`,
  noRole: "No meaning",
};
