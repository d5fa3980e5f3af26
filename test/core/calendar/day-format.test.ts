import { describe, expect, it } from "vitest";
import { dayFormat } from "../../support/day-format.ts";

describe("The format of days", () => {
  it("writes a day in the format and the language asked for, without a format as ISO date", () => {
    expect(dayFormat("ko").format("2019-01-12", "YYYY-MM-DD(dd)")).toBe("2019-01-12(토)");
    expect(dayFormat("en").format("2019-01-12", "D MMMM YYYY")).toBe("12 January 2019");
    expect(dayFormat("ar").format("2019-01-12", "")).toBe("2019-01-12");
  });

  it.each([
    ["2019-01-12", "YYYY-MM-DD", "en", "2019-01-12"],
    ["2019/01/12", "YYYY/MM/DD", "ko", "2019-01-12"],
    ["2019-01-12(토)", "YYYY-MM-DD(dd)", "ko", "2019-01-12"],
    ["12 January 2019", "D MMMM YYYY", "en", "2019-01-12"],
    ["٢٠١٩-٠١-١٢", "YYYY-MM-DD", "ar", "2019-01-12"],
    ["2019-W03", "GGGG-[W]WW", "en", "2019-01-14"],
    ["2019-1-12", "YYYY-MM-DD", "en", null],
    ["2019-02-30", "YYYY-MM-DD", "en", null],
    ["01-12", "MM-DD", "en", null],
    ["2019", "YYYY", "en", null],
    ["2019-01", "YYYY-MM", "en", null],
    ["W03", "[W]WW", "en", null],
    ["", "YYYY-MM-DD", "en", null],
  ])("reads %j as %j in %s: %s", (text, format, locale, day) => {
    expect(dayFormat(locale).parse(text, format)).toBe(day);
  });
});
