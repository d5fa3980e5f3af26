import { type DayFormat, formatKey } from "../calendar/day-format.ts";
import type moment from "moment";
import { dayOf } from "../calendar/day.ts";
import type { MonthWeekRule } from "../calendar/month-week.ts";
import { periodValues } from "./period-values.ts";
import type { EarlierLessons } from "../lessons/vault-lessons.ts";
import { heldFor, provenRetros } from "../lessons/held.ts";
import { isRecurring } from "../lessons/lesson-groups.ts";
import { missionSpans } from "../missions/open-missions.ts";
import { isOpen, openAmong } from "../missions/mission-state.ts";
import type { Mission } from "../notes/note-facts.ts";
import { missionKey } from "../missions/mission-key.ts";
import { outlineLine } from "../markdown/outline-line.ts";
import { withoutTaskId } from "../markdown/task-signs.ts";
import { outlined } from "../base/tree.ts";
import type { Period } from "../calendar/period.ts";
import { latestBefore } from "../notes/retro.ts";
import { planItems } from "../notes/wish.ts";
import { planSource } from "./plan-source.ts";
import type { List, Values } from "../templates/template.ts";
import type { DatedNote } from "../notes/vault-index.ts";
import { type WeekRule, weeksBetween } from "../calendar/week.ts";

/** What the values of a template are made from. */
export interface RetroContext {
  period: Period;
  /** The note's name, without folder and extension. */
  title: string;
  /** All notes that count, dated and in order. */
  notes: readonly DatedNote[];
  rule: WeekRule;
  /** Which day of a week says to which month it belongs; without it, the first. */
  monthWeek?: MonthWeekRule;
  dayFormat: DayFormat;
  /** Now, in the zone and the locale in which it is written. */
  now: Pick<moment.Moment, "format" | "year" | "month" | "date">;
  /** The formats of `date` and `time` where the tag names none, as the core Templates plugin has them. */
  dateFormat: string;
  timeFormat: string;
  lessons: EarlierLessons;
  /** Whether `missions` holds what the previous retro left open; without it, it does. */
  bringsMissions?: boolean;
  /** A link to a note, as the vault writes its links. */
  linkTo: (path: string) => string;
}

/** The values of every tag of the template language. */
export function retroValues(context: RetroContext): Values {
  const { period, rule, dayFormat, now } = context;
  const earlier = context.notes.filter((note) => note.period.start < period.start);
  const retros = earlier.filter((note) => note.isRetro);
  const previous = latestBefore(period.start, retros);
  const plan = planSource(retros)?.facts.next ?? "";
  return {
    ...periodValues(period, rule, dayFormat, context.monthWeek),
    ...nowValues(now, context),
    title: context.title,
    previous: previous && context.linkTo(previous.path),
    wish: plan,
    next: planList(plan),
    missions: missionList(previous, earlier, context),
    lessons: lessonList(earlier, context),
  };
}

/** The values of `date` and `time`. */
export function nowValues(
  now: Pick<moment.Moment, "format">,
  formats: { dateFormat: string; timeFormat: string },
): Values {
  return {
    date: (format) => now.format(formatKey(format || formats.dateFormat)),
    time: (format) => now.format(formatKey(format || formats.timeFormat)),
  };
}

function planList(plan: string): List {
  const items = planItems(plan).map((text): Values => ({ text }));
  return { items, text: bullets(items, "- "), example: { text: "" } };
}

function missionList(previous: DatedNote | null, earlier: readonly DatedNote[], context: RetroContext): List {
  const open = context.bringsMissions === false ? [] : (previous?.facts.missions ?? []).filter(isOpen);
  const spans = missionSpans(
    earlier,
    open.map(({ text }) => missionKey(text)),
  );
  const items = open.map((mission): Values => {
    const since = spans.get(missionKey(mission.text))?.first || context.period.start;
    return {
      text: openMarkdown(mission),
      weeks: weeksBetween(since, context.period.start, context.rule),
      link: context.linkTo(previous?.path ?? ""),
    };
  });
  return { items, text: bullets(items, "- [ ] "), example: { text: "", weeks: 0, link: "" } };
}

function lessonList(earlier: readonly DatedNote[], { period, lessons, dayFormat, now }: RetroContext): List {
  const proven = provenRetros(earlier, dayOf(now));
  const active = lessons.before(period.start).filter((group) => isRecurring(group) && !lessons.isLearned(group));
  const items = active.map((group): Values => ({
    text: group.text,
    count: group.count,
    last: (format) => dayFormat.format(group.last, format),
    held: heldFor(group.last, proven),
  }));
  return { items, text: bullets(items, "- "), example: { text: "", count: 0, last: () => "", held: 0 } };
}

const bullets = (items: readonly Values[], marker: string): string =>
  items.map(({ text }) => `${marker}${typeof text === "string" ? text : ""}`).join("\n");

/** A mission's text and, indented below it, what of its nested items is not yet done. */
function openMarkdown({ text, children }: Mission): string {
  const open = openAmong(children);
  const nested = outlined(children, (child) => child.status === null || open.has(child));
  const lines = nested.map(({ node, depth }) => outlineLine(node, depth));
  return [withoutTaskId(text), ...lines].join("\n");
}
