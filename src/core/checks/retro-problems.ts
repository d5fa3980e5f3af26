import type { DayFormat } from "../calendar/day-format.ts";
import type { Day } from "../calendar/day.ts";
import { isSamePeriod, type Period, weeksOf } from "../calendar/period.ts";
import { latestBefore, type Retro } from "../notes/retro.ts";
import { type Fix, lineAsProperties, linkPrevious, propertiesAsLine, rightWeekday } from "./fixes.ts";
import type { BetterRule } from "./better-rule.ts";
import type { Contradiction } from "./contradictions.ts";
import type { WeekRule } from "../calendar/week.ts";
import { periodLine, wrongWeekdays } from "../notes/period-line.ts";

/** A retro with what a check needs of it. */
export interface CheckedRetro extends Retro {
  /** Its text as it is now. */
  text: string;
  /** The period that its properties name; null if it is known by its name or its period line. */
  properties: Period | null;
  /** What its `previous` property says, and the note to which that leads; null without the property. */
  previous: { link: string; target: string | null } | null;
}

/** Something that is wrong with a retro. */
export type RetroFinding = Finding & {
  /** The ways to put it right. None for two notes of one week, which are for their owner to sort out. */
  fixes: readonly Fix[];
};

type Finding =
  /** Retros of which one thing says other days than another; `path` is the first of them. */
  | { code: "contradiction"; path: string; told: Contradiction }
  /** Another rule of weeks under which fewer retros contradict themselves; `path` is the first that it fixes. */
  | { code: "rule"; path: string; better: BetterRule }
  /** `previous` points nowhere, or not to the retro before it, which is `expected` (null for the first retro). */
  | { code: "previous"; path: string; link: string; target: string | null; expected: string | null }
  /** Several notes look back on the same week. */
  | { code: "two-notes"; path: string; paths: readonly string[]; period: Period }
  /** The period line says other days than the properties. */
  | { code: "period-line"; path: string; line: number; says: Period; properties: Period }
  /** A weekday in the period line does not fall on its date. */
  | { code: "weekday"; path: string; line: number; day: Day; says: string; is: string };

/** A wikilink from one note to another. */
export type WikilinkTo = (to: string, from: string) => string;

/** Finds what is wrong in a chain of retros, in the order of `byDate`: note by note, then the weeks with several. */
export function checkRetros(
  chain: readonly CheckedRetro[],
  rule: WeekRule,
  dayFormat: DayFormat,
  wikilink: WikilinkTo,
): RetroFinding[] {
  return [
    ...chain.flatMap((retro) => [...checkPrevious(retro, chain, wikilink), ...checkPeriodLine(retro, dayFormat)]),
    ...weeksWithSeveral(chain, rule),
  ];
}

function checkPrevious(
  { path, period, previous }: CheckedRetro,
  chain: readonly CheckedRetro[],
  wikilink: WikilinkTo,
): RetroFinding[] {
  if (!previous) return [];
  const { link, target } = previous;
  const expected = latestBefore(period.start, chain);
  const meant = chain.find((retro) => retro.path === target);
  // Two notes that begin on one day are both the one before; which of them is for their owner to say.
  if (expected ? meant?.period.start === expected.period.start : target !== null && !meant) return [];
  const fixes = expected ? [linkPrevious(wikilink(expected.path, path))] : [];
  return [{ code: "previous", path, link, target, expected: expected?.path ?? null, fixes }];
}

function checkPeriodLine({ path, text, properties }: CheckedRetro, dayFormat: DayFormat): RetroFinding[] {
  const found = periodLine(text, true);
  if (!found) return [];
  const { line, raw, period: says } = found;
  const isOther = properties !== null && !isSamePeriod(says, properties);
  return [
    ...(isOther
      ? [{ code: "period-line", path, line, says, properties, fixes: lineFixes(says, properties, dayFormat) } as const]
      : []),
    ...wrongWeekdays(raw, dayFormat).map(({ day, says: name, is }) => {
      const fixes = [rightWeekday(name, is, dayFormat)];
      return { code: "weekday", path, line, day, says: name, is, fixes } as const;
    }),
  ];
}

const lineFixes = (says: Period, properties: Period, dayFormat: DayFormat): Fix[] => [
  lineAsProperties(says, properties, dayFormat),
  propertiesAsLine(says),
];

/** The weeks that several retros cover: one finding for each set of retros, with the first week they share. */
function weeksWithSeveral(chain: readonly CheckedRetro[], rule: WeekRule): RetroFinding[] {
  const byWeek = new Map<Day, { period: Period; paths: string[] }>();
  for (const { path, period } of chain) {
    for (const { start, end } of weeksOf(period, rule)) {
      const week = byWeek.get(start) ?? { period: { start, end }, paths: [] };
      week.paths.push(path);
      byWeek.set(start, week);
    }
  }
  const found = new Map<string, RetroFinding>();
  for (const { period, paths } of byWeek.values()) {
    const [path = ""] = paths;
    const key = paths.join("\n");
    if (paths.length > 1 && !found.has(key)) found.set(key, { code: "two-notes", path, paths, period, fixes: [] });
  }
  return [...found.values()];
}
