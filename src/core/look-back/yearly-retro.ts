import { type Day, daysBetween } from "../calendar/day.ts";
import { belongsTo, weekLabel } from "../calendar/period.ts";
import { Week, type WeekRule } from "../calendar/week.ts";
import { newNoteWith } from "../markdown/front-matter.ts";
import { progress } from "../missions/mission-state.ts";
import { type NewNote, notePath } from "../notes/note-path.ts";
import { QUOTING_NOTE } from "../notes/quoting-note.ts";
import { PROPERTIES, type Retro } from "../notes/retro.ts";
import type { DatedNote } from "../notes/vault-index.ts";
import type { NameContext, RetroProblem } from "../retros/new-retro.ts";
import { nowValues } from "../retros/template-values.ts";
import { type List, render, type Values } from "../templates/template.ts";
import { lookBack, type LookBackSource } from "./look-back.ts";
import { rangeOf } from "./range.ts";

/** What a yearly retro is made from. `fileName` is the pattern of a yearly retro's name. */
export interface YearlyContext extends NameContext, LookBackSource {
  template: string;
  /** The path of the yearly retro of the year before; null without one. */
  previous: string | null;
  /** A link from one note to another, as the vault writes its links. */
  link: (to: string, from: string) => string;
  /** A link as it stands in a property: always a wikilink. */
  wikilink: (to: string, from: string) => string;
}

/** After a year has ended its retro is still due for as many days, if it has none. */
const GRACE_DAYS = 60;

/** The year whose retro is due: the last one for two months if it was written about and has none, else the current. */
export function dueYear(
  today: Day,
  chain: readonly Retro[],
  rule: WeekRule,
  hasRetro: (year: number) => boolean,
): number {
  const { year } = Week.containing(today, rule);
  const last = rangeOf({ kind: "year", year: year - 1 }, rule);
  const isDue =
    last !== null &&
    daysBetween(last.end, today) <= GRACE_DAYS &&
    chain.some(({ period }) => period.start <= last.end && period.end >= last.start) &&
    !hasRetro(year - 1);
  return isDue ? year - 1 : year;
}

/** The path of a year's retro. */
export function yearlyPath(year: number, context: NameContext): { path: string } | { problem: RetroProblem } {
  const name = render(context.fileName, yearValues(year, context));
  if (name.problem) return { problem: { ...name.problem, in: "fileName" } };
  const at = notePath(context.folder, name.text);
  return "problem" in at ? { problem: { ...at.problem, in: "fileName" } } : at;
}

/** Writes the retro of a year, as data. */
export function newYearly(year: number, context: YearlyContext): { note: NewNote } | { problem: RetroProblem } {
  const at = yearlyPath(year, context);
  if ("problem" in at) return at;
  const { path } = at;
  const body = render(context.template, yearlyValues(year, path, context));
  if (body.problem) return { problem: { ...body.problem, in: "template" } };
  const properties = {
    [QUOTING_NOTE.property]: QUOTING_NOTE.yearly,
    year: String(year),
    ...(context.previous !== null && { [PROPERTIES.previous]: context.wikilink(context.previous, path) }),
  };
  const content = newNoteWith(body.text, properties);
  return content === null ? { problem: { code: "front-matter", in: "template" } } : { note: { path, content } };
}

/** The values of every tag of a yearly template, for a note that will be at `path`. */
function yearlyValues(year: number, path: string, context: YearlyContext): Values {
  const { notes, rule, dayFormat, previous } = context;
  const linkTo = (to: string) => context.link(to, path);
  const found = lookBack({ kind: "year", year }, context);
  const retros = notes.filter(
    (note) => note.isRetro && (found?.retros ?? []).some((retro) => retro.path === note.path),
  );
  const ofWeek = (note: DatedNote): Values => {
    const { done, total } = progress(
      notes.filter(({ period }) => belongsTo(period, note.period)).flatMap(({ facts }) => facts.missions),
    );
    return {
      link: linkTo(note.path),
      week: (format) => (format === "" || format === "00" ? weekLabel(note.period, rule, format.length || 1) : null),
      start: (format) => dayFormat.format(note.period.start, format),
      end: (format) => dayFormat.format(note.period.end, format),
      done,
      total,
    };
  };
  const weeks = retros.map((note): Values => ({ ...ofWeek(note), text: linkTo(note.path) }));
  const wishes = retros.flatMap((note): Values[] =>
    note.facts.next === "" ? [] : [{ ...ofWeek(note), text: note.facts.next }],
  );
  const { recurring = [], learned = [] } = found?.lessons ?? {};
  const lessons = [...recurring, ...learned.filter(({ count }) => count > 1)].map((lesson): Values => {
    const last = lesson.marks[lesson.marks.length - 1];
    return {
      text: lesson.text,
      count: lesson.count,
      relapses: lesson.relapses,
      held: lesson.held,
      last: (format) => dayFormat.format(last?.period.start ?? "", format),
      link: linkTo(lesson.path),
    };
  });
  const missions = (found?.missions.carriedMost ?? []).map((mission): Values => ({
    text: mission.text,
    carried: mission.carried,
    done: mission.done,
    weeks: mission.openFor ?? mission.took,
    link: linkTo(mission.path),
  }));
  const { done = 0, total = 0 } = found?.missions.progress ?? {};
  return {
    ...yearValues(year, context),
    title: path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/, ""),
    previous: previous === null ? null : linkTo(previous),
    wish: retros.reduce((latest, { facts }) => facts.next || latest, ""),
    weeks: list(weeks),
    wishes: list(wishes),
    lessons: list(lessons),
    missions: list(missions),
    done,
    total,
  };
}

/** What follows from the year and the clock alone, and is therefore allowed in the note's name. */
function yearValues(year: number, context: Omit<NameContext, "folder" | "fileName">): Values {
  const { rule, dayFormat, now } = context;
  const range = rangeOf({ kind: "year", year }, rule);
  const start = range?.start ?? "";
  const end = range?.end ?? "";
  return {
    ...nowValues(now, context),
    year: String(year),
    start: (format) => dayFormat.format(start, format),
    end: (format) => dayFormat.format(end, format),
  };
}

const EXAMPLE: Values = {
  text: "",
  link: "",
  week: () => "",
  start: () => "",
  end: () => "",
  last: () => "",
  done: 0,
  total: 0,
  count: 0,
  relapses: 0,
  held: 0,
  carried: 0,
  weeks: 0,
};

const list = (items: readonly Values[]): List => ({
  items,
  text: items.map(({ text }) => `- ${typeof text === "string" ? text.replace(/\n/g, "\n  ") : ""}`).join("\n"),
  example: EXAMPLE,
});
