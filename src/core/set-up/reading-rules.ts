import type { DayFormat } from "../calendar/day-format.ts";
import { markFinder } from "../notes/marks.ts";
import { namesWithin } from "../notes/retro.ts";
import type { EvidenceRules } from "../notes/retro-evidence.ts";
import { roleFinder, type RoleOf } from "../notes/roles.ts";
import { nameReader } from "../retros/name-pattern.ts";
import type { Choice } from "./choice.ts";

/** A choice as the rules by which the plugin reads notes. */
export function rulesOf(choice: Choice, dayFormat: DayFormat): EvidenceRules & { roleOf: RoleOf } {
  const { folder, fileName, rule, monthWeek, graceDays, countsWeeks, marks, roles } = choice;
  return {
    rule,
    monthWeek,
    graceDays,
    countsWeeks,
    nameWithin: namesWithin(folder),
    readName: nameReader(fileName, rule, dayFormat, monthWeek),
    isMarked: marks.length > 0 ? markFinder(marks) : null,
    roleOf: roleFinder(roles),
  };
}
