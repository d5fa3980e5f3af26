import { describe, expect, it } from "vitest";
import { setUpEn } from "../../src/words/set-up/en.ts";
import { setUpKo } from "../../src/words/set-up/ko.ts";
import { dayFormat } from "../support/day-format.ts";

describe("Notes that look like weekly notes", () => {
  it.each([
    ["2023-01-07", "2023-07-23", "From January to July 2023, ", "2023년 1월부터 7월까지, "],
    ["2022-11-07", "2023-07-23", "From November 2022 to July 2023, ", "2022년 11월부터 2023년 7월까지, "],
  ])("reach from %s to %s", (from, to, english, korean) => {
    expect(setUpEn.noticedLead(from, to, dayFormat("en"))).toContain(english);
    expect(setUpKo.noticedLead(from, to, dayFormat("ko"))).toContain(korean);
  });

  it("reach from nowhere where their names say no year", () => {
    expect(setUpEn.noticedLead(null, null, dayFormat("en"))).toMatch(/^About one a week/);
    expect(setUpKo.noticedLead(null, null, dayFormat("ko"))).toMatch(/^거의 한 주에/);
  });
});
