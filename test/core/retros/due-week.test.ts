import { describe, expect, it } from "vitest";
import { addDays, type Day } from "../../../src/core/calendar/day.ts";
import { dueWeek } from "../../../src/core/retros/new-retro.ts";
import type { Retro } from "../../../src/core/notes/retro.ts";
import { SATURDAY } from "../../support/notes.ts";

const retro = (start: Day, end: Day = addDays(start, 6)): Retro => ({ path: `${start}.md`, period: { start, end } });

describe("The week whose retro is due", () => {
  // Weeks of the old notes: Saturday to Friday. Week 3 of 2019 has its retro, week 4 ended on Friday, January 25th.
  const chain = [retro("2019-01-12")];

  it.each([
    ["2019-01-25", 2, "2019-01-19"],
    ["2019-01-26", 2, "2019-01-19"],
    ["2019-01-27", 2, "2019-01-19"],
    ["2019-01-28", 2, "2019-01-26"],
    ["2019-01-26", 0, "2019-01-26"],
    ["2019-01-26", 1, "2019-01-19"],
    ["2019-01-27", 1, "2019-01-26"],
    ["2019-01-31", 6, "2019-01-19"],
    ["2019-02-01", 6, "2019-01-26"],
  ])("is on %s, with %d days of grace, that of %s", (today, graceDays, start) => {
    expect(dueWeek(today, chain, SATURDAY, graceDays).start).toBe(start);
  });

  it.each([0, 1, 2, 3, 4, 5, 6])("is last week's until %d days after its end, and not on the next", (graceDays) => {
    const due = (days: number) => dueWeek(addDays("2019-01-25", days), chain, SATURDAY, graceDays).start;
    if (graceDays > 0) expect(due(graceDays)).toBe("2019-01-19");
    expect(due(graceDays + 1)).toBe("2019-01-26");
  });

  it("is this week's, once last week's has been made", () => {
    expect(dueWeek("2019-01-26", [...chain, retro("2019-01-19")], SATURDAY, 2).start).toBe("2019-01-26");
  });

  it("is this week's where there is no other retro", () => {
    expect(dueWeek("2019-01-26", [], SATURDAY, 2).start).toBe("2019-01-26");
  });

  it("is this week's for somebody whose first retro is this week's", () => {
    expect(dueWeek("2019-01-26", [retro("2019-01-26")], SATURDAY, 2).start).toBe("2019-01-26");
  });

  it("is last week's where only three of its days have a retro, and not where four have", () => {
    expect(dueWeek("2019-01-26", [...chain, retro("2019-01-23", "2019-01-25")], SATURDAY, 2).start).toBe("2019-01-19");
    expect(dueWeek("2019-01-26", [...chain, retro("2019-01-22", "2019-01-25")], SATURDAY, 2).start).toBe("2019-01-26");
  });

  it("is this week's where a span covers last week", () => {
    expect(dueWeek("2019-01-26", [retro("2019-01-12", "2019-01-25")], SATURDAY, 2).start).toBe("2019-01-26");
  });

  it("is last week's after a gap of ten weeks, too", () => {
    expect(dueWeek("2019-01-26", [retro("2018-11-10")], SATURDAY, 2).start).toBe("2019-01-19");
  });
});
