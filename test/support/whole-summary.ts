import { atOnce } from "./steps.ts";
import type { Day } from "../../src/core/calendar/day.ts";
import type { WeekRule } from "../../src/core/calendar/week.ts";
import type { VaultIndex } from "../../src/core/notes/vault-index.ts";
import { Knowledge } from "../../src/core/overview/knowledge.ts";
import { summarise, type Summary } from "../../src/core/overview/summary.ts";

const known = new WeakMap<VaultIndex, Knowledge>();

/** What is known of an index, whose lessons are the same by their exact wording alone. */
function knowledgeOf(index: VaultIndex, rule: WeekRule): Knowledge {
  const knowledge = known.get(index) ?? new Knowledge(rule, 1, index);
  known.set(index, knowledge);
  knowledge.rule = rule;
  return knowledge;
}

/** The summary of an index, by one and the same knowledge of it. */
export const summaryOf = (index: VaultIndex, day: Day, today: Day, rule: WeekRule): Summary =>
  summarise(knowledgeOf(index, rule), day, today);

/** A summary with all that is worked out only when it is drawn, as plain data. */
export function wholeSummary(...of: Parameters<typeof summaryOf>) {
  const { open, lessons, ...rest }: Summary = summaryOf(...of);
  return {
    ...rest,
    open: open.map(({ row, ...known }) => ({ ...known, row: row() })),
    lessons: { rows: lessons.rows.map((row) => ({ ...row })), question: atOnce(lessons.question()) },
  };
}
