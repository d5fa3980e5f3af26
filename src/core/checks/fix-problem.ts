import { withProperties } from "../markdown/front-matter.ts";
import { PROPERTIES } from "../notes/retro.ts";
import { type Change, smallestChange } from "../markdown/change.ts";
import { mendWeekdays, periodLine, withPeriod } from "../notes/period-line.ts";
import type { RetroFinding } from "./retro-problems.ts";

/** One way to put a finding right. */
export type Mending =
  | { code: "previous"; link: string }
  /** The period line gets the properties' days. */
  | { code: "line-as-properties" }
  /** The properties get the period line's days. */
  | { code: "properties-as-line" }
  | { code: "weekday" };

/**
 * Mends one finding in the note's text as it is now: the smallest change that does it, or "stale" if what was found is
 * no longer there. Two notes for one week are for their owner to sort out: there is no mending of that.
 */
export function mend(text: string, finding: RetroFinding, mending: Mending, locale: string): Change[] | "stale" {
  if (finding.code === "previous" && mending.code === "previous") {
    return smallestChange(text, withProperties(text, { [PROPERTIES.previous]: mending.link }));
  }
  const line = periodLine(text);
  if (!line) return "stale";
  if (finding.code === "weekday" && mending.code === "weekday") {
    const isMeant = ({ insert, from, to }: Change) => insert === finding.is && text.slice(from, to) === finding.says;
    const mended = mendWeekdays(line, locale).filter(isMeant);
    return mended.length > 0 ? mended : "stale";
  }
  if (finding.code !== "period-line") return "stale";
  const { says, properties } = finding;
  if (line.period.start !== says.start || line.period.end !== says.end) return "stale";
  if (mending.code === "properties-as-line") {
    return smallestChange(text, withProperties(text, { [PROPERTIES.start]: says.start, [PROPERTIES.end]: says.end }));
  }
  const { offset, raw } = line;
  const mended = text.slice(0, offset) + withPeriod(line, properties, locale) + text.slice(offset + raw.length);
  return smallestChange(text, mended);
}
