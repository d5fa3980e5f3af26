import type { DayFormat } from "../calendar/day-format.ts";
import type { Day } from "../calendar/day.ts";
import { isSamePeriod, type Period, weeksOf } from "../calendar/period.ts";
import { latestBefore, type Retro } from "../notes/retro.ts";
import { type Fix, lineAsProperties, linkPrevious, propertiesAsLine, rightWeekday } from "./fixes.ts";
import type { BetterRule } from "./better-rule.ts";
import type { Contradiction } from "./contradictions.ts";
import type { WeekRule } from "../calendar/week.ts";
import { periodLine, wrongWeekdays } from "../notes/period-line.ts";

/** A retro with what is checked. */
export interface CheckedRetro extends Retro {
  /** Its text as it is now. */
  text: string;
  /** The period that its properties name; null if it is known by its name or its period line. */
  properties: Period | null;
  /** The link in its `previous` property and the note that it leads to; null without the property. */
  previous: { link: string; target: string | null } | null;
}

/** A problem with a retro. */
export type RetroFinding = Finding & {
  /** Its fixes. Empty for two notes about one week: only their owner knows which one is right. */
  fixes: readonly Fix[];
};

type Finding =
  /** Retros in which the same two sources name different days; `path` is the first retro. */
  | { code: "contradiction"; path: string; told: Contradiction }
  /** Another rule of weeks under which fewer retros contradict themselves; `path` is the first that it fixes. */
  | { code: "rule"; path: string; better: BetterRule }
  /** `previous` points nowhere, or not to the retro before it, which is `expected` (null for the first retro). */
  | { code: "previous"; path: string; link: string; target: string | null; expected: string | null }
  /** Several notes look back on the same week. */
  | { code: "two-notes"; path: string; paths: readonly string[]; period: Period }
  /** The period line has other days than the properties. */
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
  // Of two notes that begin on the same day, either may be the previous one.
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

/** Weeks with several retros: one problem for each set of retros, with the first week that they share. */
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
