import { MONTH_WEEKS, type MonthWeekRule } from "../calendar/month-week.ts";
import type { WeekRule } from "../calendar/week.ts";
import type { EvidenceRules } from "../notes/retro-evidence.ts";
import { contradiction, type ToldNote } from "./contradictions.ts";

/** How weeks are cut and numbered, and to which month they belong. */
export interface RuleChoice {
  rule: WeekRule;
  monthWeek: MonthWeekRule;
}

/** Another rule under which fewer retros contradict themselves. */
export interface BetterRule extends RuleChoice {
  /** The retros that it fixes. */
  fixed: string[];
}

/** The rules that people and apps use, the commonest first: ISO 8601, the US, the Middle East, then the rest. */
const RULES: readonly WeekRule[] = [
  { firstDay: 1, minimalDays: 4 },
  { firstDay: 0, minimalDays: 1 },
  { firstDay: 6, minimalDays: 1 },
  { firstDay: 1, minimalDays: 1 },
  { firstDay: 0, minimalDays: 4 },
  { firstDay: 1, minimalDays: 7 },
  { firstDay: 0, minimalDays: 7 },
];

/**
 * The one rule that would fix most of the retros that contradict themselves, and break none more; null if none does.
 * `rulesBy` makes the rules by which notes are read from a choice.
 */
export function betterRule(
  notes: readonly ToldNote[],
  current: RuleChoice,
  rulesBy: (choice: RuleChoice) => EvidenceRules,
): BetterRule | null {
  const wrongBy = (choice: RuleChoice) => {
    const rules = rulesBy(choice);
    return new Set(notes.flatMap((note) => (contradiction(note, rules) ? [note.origin.path] : [])));
  };
  const now = wrongBy(current);
  if (now.size === 0) return null;
  const choices = [
    ...RULES.map((rule) => ({ ...current, rule })),
    ...MONTH_WEEKS.map((monthWeek) => ({ ...current, monthWeek })),
  ];
  let best: BetterRule | null = null;
  for (const choice of choices) {
    const wrong = wrongBy(choice);
    const fixed = [...now].filter((path) => !wrong.has(path));
    const breaks = [...wrong].some((path) => !now.has(path));
    if (!breaks && fixed.length > (best?.fixed.length ?? 0)) best = { ...choice, fixed };
  }
  return best;
}
