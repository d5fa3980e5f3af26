import { describe, expect, it } from "vitest";
import { addDays } from "../../../../src/core/calendar/day.ts";
import { writtenDays, writtenPeriod } from "../../../../src/core/calendar/written/written-period.ts";
import { fc } from "../../../support/arbitraries.ts";

const FIRST_WEEK_OF_MAY = { start: "2023-05-01", end: "2023-05-07" };

describe("A period in a line", () => {
  it.each([
    "2023.05.01 ~ 2023.05.07",
    "2023. 5. 1 ~ 5. 7",
    "2023. 5. 1. ~ 2023. 5. 7.",
    "2023/05/01 - 2023/05/07",
    "2023-05-01 ~ 05-07",
    "2023.05.01 ~ 07",
    "2023년 5월 1일 ~ 5월 7일",
    "2023년 5월 1일부터 5월 7일까지",
    "23년 5월 1일 ~ 5월 7일",
    "2023年5月1日〜5月7日",
    "2023年5月1日〜7日",
    "2023年5月1日至5月7日",
    "2023年5月1日から5月7日まで",
    "２０２３年５月１日～５月７日",
    "May 1–7, 2023",
    "May 1 — May 7, 2023",
    "May 1st to 7th, 2023",
    "1–7 May 2023",
    "1. Mai – 7. Mai 2023",
    "1.–7. Mai 2023",
    "vom 1. bis zum 7. Mai 2023",
    "1 - 7 mai 2023",
    "du 1er au 7 mai 2023",
    "1 al 7 de mayo de 2023",
    "del 1 de mayo al 7 de mayo de 2023",
    "dal 1° al 7 maggio 2023",
    "1 maggio - 7 maggio 2023",
    "dal 1 maggio fino al 7 maggio 2023",
    "de 1 a 7 de maio de 2023",
    "1º de maio até 7 de maio de 2023",
    "1 t/m 7 mei 2023",
    "1 mei tot en met 7 mei 2023",
    "maandag 1 mei – zondag 7 mei 2023",
    "lunedì 1 maggio – domenica 7 maggio 2023",
    "segunda-feira, 1 de maio – domingo, 7 de maio de 2023",
    "20230501 - 20230507",
    "2023-05-01 ~ 2023-05-07",
    "2023-05-01 → 2023-05-07",
    "[[2023-05-01]] - [[2023-05-07]]",
    "[[daily/2023-05-01|Monday]] to [[daily/2023-05-07|Sunday]]",
    "**2023-05-01** ~ **2023-05-07**",
    "2023-05-01-to-05-07",
    "23.05.01 ~ 23.05.07",
    "01.05. - 07.05.2023",
    "01.05.2023 – 07.05.2023",
    "2023-05-01…2023-05-07",
    "Mon, May 1 – Sun, May 7, 2023",
    "Montag, 1. Mai bis Sonntag, 7. Mai 2023",
    "lundi 1er mai – dimanche 7 mai 2023",
    "lunes 1 de mayo - domingo 7 de mayo de 2023",
    "2023.05.01(월) ~ 05.07(일)",
    "2023年5月1日（月）～7日（日）",
    "2023-05-01 (Mon) - 2023-05-07 (Sun)",
  ])("is read from %s", (line) => {
    expect(writtenPeriod(line)?.period).toEqual(FIRST_WEEK_OF_MAY);
  });

  it.each([
    ["13/05/2023 - 19/05/2023", "2023-05-13", "2023-05-19"],
    ["05/13/2023 - 05/19/2023", "2023-05-13", "2023-05-19"],
    ["2022.12.26 ~ 01.01", "2022-12-26", "2023-01-01"],
    ["Dec 26 – Jan 1, 2023", "2022-12-26", "2023-01-01"],
    ["26. Dezember – 1. Januar 2023", "2022-12-26", "2023-01-01"],
    ["2023-01-30 ~ 02-05", "2023-01-30", "2023-02-05"],
    ["2024-02-26 – 2024-03-03", "2024-02-26", "2024-03-03"],
  ])("%s is from %s to %s", (line, start, end) => {
    expect(writtenPeriod(line)?.period).toEqual({ start, end });
  });

  it.each([
    ["no such day", "2023-02-25 ~ 2023-02-30"],
    ["an end before the start", "2023-05-07 ~ 2023-05-01"],
    ["more than 26 weeks", "2023-01-01 ~ 2023-07-02"],
    ["an open order of day and month", "05/01/2023 - 05/07/2023"],
    ["no year", "May 1 – May 7"],
    ["one date", "2023-05-01"],
    ["two dates with nothing between", "2023-05-01 2023-05-07"],
    ["addresses", "10.0.0.1 - 10.0.0.7"],
    ["versions", "1.2.3 - 1.4.5"],
    ["times", "2023-05-01 10:00 - 11:30"],
    ["pages", "pp. 10 - 17"],
    ["a score", "Bayern 5:1 - 7:3"],
    ["prices", "1.000 - 2.000"],
    ["years", "2019 - 2023"],
  ])("is none where there is %s: %s", (_what, line) => {
    expect(writtenPeriod(line)).toBeNull();
  });

  it("takes a year that both dates leave out from a day nearby", () => {
    expect(writtenPeriod("5월 1일 ~ 5월 7일", "2023-05-08")?.period).toEqual(FIRST_WEEK_OF_MAY);
    expect(writtenPeriod("Dec 26 – Jan 1", "2023-01-02")?.period).toEqual({ start: "2022-12-26", end: "2023-01-01" });
    expect(writtenPeriod("5/1 ~ 5/7", "2023-05-08")).toBeNull();
  });

  it("is told with its place, weekdays included", () => {
    const line = "> Period: Mon, May 1 – Sun, May 7, 2023 (spring)";
    const { from, to } = writtenPeriod(line) ?? { from: 0, to: 0 };
    expect(line.slice(from, to).trim()).toBe("Mon, May 1 – Sun, May 7, 2023");
  });

  it("is read back from every form in which a week is written", () => {
    const MONTHS = ["January", "February", "March", "April", "May", "June", "July"].concat([
      "August",
      "September",
      "October",
      "November",
      "December",
    ]);
    const parts = (day: string) => [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))] as const;
    const forms: ((day: string) => string)[] = [
      (day) => day,
      (day) => day.replaceAll("-", "."),
      (day) => day.replaceAll("-", ""),
      (day) => `${parts(day)[0]}년 ${parts(day)[1]}월 ${parts(day)[2]}일`,
      (day) => `${parts(day)[0]}年${parts(day)[1]}月${parts(day)[2]}日`,
      (day) => `${MONTHS[parts(day)[1] - 1] ?? ""} ${parts(day)[2]}, ${parts(day)[0]}`,
      (day) => `${parts(day)[2]}.${parts(day)[1]}.${parts(day)[0]}`,
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 1, max: 100 }),
        fc.constantFrom(...forms),
        fc.constantFrom(" ~ ", " - ", " – ", " → ", " to "),
        (days, length, form, connector) => {
          const start = addDays("1990-01-01", days);
          const end = addDays(start, length);
          expect(writtenPeriod(form(start) + connector + form(end))?.period).toEqual({ start, end });
        },
      ),
    );
  });

  it("never throws, and is linear in a line of nothing but dates", () => {
    const bit = fc.constantFrom(
      "2023",
      "5",
      "01",
      ".",
      "-",
      " ",
      "~",
      "May",
      "월",
      "日",
      "(",
      "[[",
      "]]",
      "|",
      "to",
      "/",
    );
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 60 }), (bits) => {
        writtenPeriod(bits.join(""));
        writtenDays(bits.join(""));
      }),
    );
    expect(writtenPeriod("2023-05-01 ".repeat(100_000))).toBeNull();
  });
});

describe("Days in a text", () => {
  it.each([
    ["2023-05-14-second-week-of-may", "2023-05-14"],
    ["2023-05-14T09:00:00+09:00", "2023-05-14"],
    ["2023-05-14 10:00:00 +0900", "2023-05-14"],
    ["May 14, 2023", "2023-05-14"],
    ["14 mai 2023", "2023-05-14"],
    ["14. Mai 2023", "2023-05-14"],
    ["2023년 5월 14일", "2023-05-14"],
    ["20230514", "2023-05-14"],
    ["Sun, 14 May 2023 10:00:00 GMT", "2023-05-14"],
  ])("%s says %s", (text, day) => {
    expect(writtenDays(text).map((found) => found.day)).toEqual([day]);
  });

  it.each(["01/05/2023", "May 2023", "2023-02-30", "12345678", "2023-W19", ""])("%s says none", (text) => {
    expect(writtenDays(text)).toEqual([]);
  });
});
