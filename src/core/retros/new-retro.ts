import { type Day, daysBetween } from "../calendar/day.ts";
import { withoutFreeWords } from "./name-steps.ts";
import { periodValues } from "./period-values.ts";
import { changed, type Edit, inTurn } from "../markdown/change.ts";
import { newNoteWith } from "../markdown/front-matter.ts";
import { missionKey } from "../missions/mission-key.ts";
import { addMission, type SectionPlan } from "../notes/add-to-section.ts";
import { shownIn } from "../notes/note-facts.ts";
import { type NameProblem, type NewNote, noteName, notePath } from "../notes/note-path.ts";
import type { Period } from "../calendar/period.ts";
import { latestBefore, PROPERTIES, type Retro, retroOf } from "../notes/retro.ts";
import { nowValues, type RetroContext, retroValues } from "./template-values.ts";
import { render, type Values } from "../templates/template.ts";
import type { TemplateProblem } from "../templates/template-problem.ts";
import { Week, type WeekRule } from "../calendar/week.ts";

/** Why there will be no note, and whether the template or the name's pattern is to blame. */
export type RetroProblem =
  | (TemplateProblem & { in: "template" | "fileName" })
  | (NameProblem & { in: "fileName" })
  /** The template's front matter has a form into which properties cannot be put safely. */
  | { code: "front-matter"; in: "template" };

/**
 * The week whose retro is due: the current one; last week's first if it has none, the habit is older than it, and it
 * ended at most `graceDays` days ago.
 */
export function dueWeek(today: Day, chain: readonly Retro[], rule: WeekRule, graceDays: number): Week {
  const current = Week.containing(today, rule);
  const last = current.previous;
  const missed = retroOf(last, chain) === null && latestBefore(last.start, chain) !== null;
  return missed && daysBetween(last.end, today) <= graceDays ? last : current;
}

/** Where a retro goes, and how it is called. */
export interface NameContext extends Pick<
  RetroContext,
  "rule" | "monthWeek" | "dayFormat" | "now" | "dateFormat" | "timeFormat"
> {
  folder: string;
  /** The pattern of the name, a template. */
  fileName: string;
}

/** Everything a new retro is made from, besides the period. */
export interface NewRetroContext extends NameContext {
  /** All notes that count, dated and in order. */
  notes: RetroContext["notes"];
  lessons: RetroContext["lessons"];
  template: string;
  bringsMissions?: boolean;
  /** Where open missions go that the template has not listed; null or missing: they stay where they are. */
  sections?: SectionPlan | null;
  /** A link from one note to another, as the vault writes its links. */
  link: (to: string, from: string) => string;
  /** A link as it stands in a property: always a wikilink. */
  wikilink: (to: string, from: string) => string;
}

/** The path of a period's retro. */
export function retroPath(period: Period, context: NameContext): { path: string } | { problem: RetroProblem } {
  const { rule, dayFormat, now } = context;
  const name = render(withoutFreeWords(context.fileName), {
    ...periodValues(period, rule, dayFormat, context.monthWeek),
    ...nowValues(now, context),
  });
  if (name.problem) return { problem: { ...name.problem, in: "fileName" } };
  const at = notePath(context.folder, name.text);
  return "problem" in at ? { problem: { ...at.problem, in: "fileName" } } : at;
}

/** Writes the retro of a period, as data. */
export function newRetro(period: Period, context: NewRetroContext): { note: NewNote } | { problem: RetroProblem } {
  const at = retroPath(period, context);
  if ("problem" in at) return at;
  const { path } = at;
  const title = noteName(path);
  const values = retroValues({ ...context, period, title, linkTo: (to) => context.link(to, path) });
  const body = render(context.template, values);
  if (body.problem) return { problem: { ...body.problem, in: "template" } };

  const text = context.sections ? withMissions(body.text, values, context.sections) : body.text;
  const previous = latestBefore(
    period.start,
    context.notes.filter(({ isRetro }) => isRetro),
  );
  const properties = {
    [PROPERTIES.start]: period.start,
    [PROPERTIES.end]: period.end,
    ...(previous && { [PROPERTIES.previous]: context.wikilink(previous.path, path) }),
  };
  const content = newNoteWith(text, properties);
  return content === null ? { problem: { code: "front-matter", in: "template" } } : { note: { path, content } };
}

/** The text with the open missions of the retro before that are not in it. */
function withMissions(text: string, { missions }: Values, sections: SectionPlan): string {
  const items = typeof missions === "object" && missions !== null && "items" in missions ? missions.items : [];
  const edits = items.map(({ text: words }): Edit => (note) => {
    if (typeof words !== "string") return [];
    const [first = ""] = words.split("\n");
    const isThere = shownIn(note, sections.roleOf).some((mission) => missionKey(mission.text) === missionKey(first));
    return isThere ? [] : addMission(`[ ] ${words}`, sections)(note);
  });
  const changes = inTurn(edits)(text);
  // A template without a place for missions makes a retro without them.
  return typeof changes === "string" ? text : changed(text, changes);
}
