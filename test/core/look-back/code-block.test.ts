import { describe, expect, it } from "vitest";
import { blockText, PARTS, readBlock } from "../../../src/core/look-back/code-block.ts";
import { fc } from "../../support/arbitraries.ts";
import { ISO } from "../../support/notes.ts";

const TODAY = "2026-03-06";
const read = (source: string) => readBlock(source, TODAY, ISO);

describe("A code block", () => {
  it.each(PARTS.filter((part) => part !== "question"))("shows %s with no more than its name", (show) => {
    expect(read(`show: ${show}`)).toEqual({ block: { show, week: null, scope: null, heading: "", limit: null } });
  });

  it("takes a week as it is typed elsewhere, a limit, blank lines, notes to oneself, quotes and any case", () => {
    expect(read('# mine\n\nSHOW: Missions\r\n  week:  "W10" \nlimit: 5\n')).toEqual({
      block: {
        show: "missions",
        week: { start: "2026-03-02", end: "2026-03-08" },
        scope: null,
        heading: "",
        limit: 5,
      },
    });
  });

  it("takes a heading with a colon in it", () => {
    expect(read("show: question\nheading: Who I was: this week")).toMatchObject({
      block: { heading: "Who I was: this week" },
    });
  });

  it.each([
    ["year: 2025", { kind: "year", year: 2025 }],
    ["from: 2026-01-05\nto: 2026-02-01", { kind: "days", start: "2026-01-05", end: "2026-02-01" }],
    ["from: W2\nto: W5", { kind: "days", start: "2026-01-05", end: "2026-02-01" }],
    ["from: 2026-01-05", { kind: "days", start: "2026-01-05", end: TODAY }],
    ["to: 2026-02-01", { kind: "days", start: "2025-02-03", end: "2026-02-01" }],
  ])("looks at the days of %j", (options, scope) => {
    expect(read(`show: weeks\n${options}`)).toMatchObject({ block: { scope } });
  });

  it.each([
    ["", { code: "empty", line: 1 }],
    ["\n# nothing\n", { code: "empty", line: 1 }],
    ["week: 10", { code: "no-part", line: 1 }],
    ["show: week\n\nmonth: 3", { code: "unknown-option", line: 3, text: "month" }],
    ["show: everything", { code: "unknown-part", line: 1, text: "everything" }],
    ["show week", { code: "no-option", line: 1, text: "show week" }],
    ["show: week\nshow: open", { code: "twice", line: 2, option: "show" }],
    ["show: week\nweek:", { code: "no-value", line: 2, option: "week" }],
    ["show: week\nyear: 2026", { code: "not-for-part", line: 2, option: "year", show: "week" }],
    ["show: week\nweek: W54", { code: "no-week", line: 2, text: "W54" }],
    ["show: week\nweek: soon", { code: "no-week", line: 2, text: "soon" }],
    ["show: weeks\nyear: next", { code: "no-year", line: 2, text: "next" }],
    ["show: weeks\nyear: 0000", { code: "no-year", line: 2, text: "0000" }],
    ["show: weeks\nfrom: 2026-02-30", { code: "no-date", line: 2, text: "2026-02-30" }],
    ["show: weeks\nto: never", { code: "no-date", line: 2, text: "never" }],
    ["show: weeks\nfrom: 2026-03-01\nto: 2026-02-01", { code: "reversed", line: 2 }],
    ["show: weeks\nyear: 2026\nfrom: 2026-03-01", { code: "year-and-days", line: 3 }],
    ["show: open\nlimit: 0", { code: "no-limit", line: 2, text: "0" }],
    ["show: open\nlimit: many", { code: "no-limit", line: 2, text: "many" }],
    ["show: open\nlimit: -1", { code: "no-limit", line: 2, text: "-1" }],
    ["show: question", { code: "no-heading", line: 1 }],
  ])("says what is wrong with %j, and on which line", (source, problem) => {
    expect(read(source)).toMatchObject({ problem });
  });

  it("never throws, and names a line of the block", () => {
    const line = fc.oneof(
      fc.constantFrom("show: week", "show: question", "heading: x", "year: 2026", "from: W1", "limit: 3", ":", "a:b"),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const source = lines.join("\n");
        const found = read(source);
        if ("problem" in found) {
          expect(found.problem.line).toBeGreaterThanOrEqual(1);
          expect(found.problem.line).toBeLessThanOrEqual(source.split("\n").length);
        }
      }),
    );
  });

  it("is read back as it was written", () => {
    const text = blockText({ limit: "3", show: "question", heading: "Who I was", year: "2025" });
    expect(text).toBe("```weekly-retro\nshow: question\nyear: 2025\nheading: Who I was\nlimit: 3\n```");
    expect(read(text.split("\n").slice(1, -1).join("\n"))).toMatchObject({
      block: { show: "question", heading: "Who I was", limit: 3, scope: { year: 2025 } },
    });
  });
});
