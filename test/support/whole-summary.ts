import { atOnce } from "./steps.ts";
import { summarise, type Summary } from "../../src/core/overview/summary.ts";

/** A summary with all that is worked out only when it is drawn, as plain data. */
export function wholeSummary(...of: Parameters<typeof summarise>) {
  const { open, lessons, ...rest }: Summary = summarise(...of);
  return {
    ...rest,
    open: open.map(({ row, ...known }) => ({ ...known, row: row() })),
    lessons: { rows: lessons.rows.map((row) => ({ ...row })), question: atOnce(lessons.question()) },
  };
}
