import { lazy } from "../../base/memoize.ts";
import { MONTH_NAME, monthOf } from "./month-names.ts";

/** One way to read a written date. What the text leaves out is null, and follows from the other date of a period. */
export interface DateReading {
  year: number | null;
  /** 1 to 12; null only for a day alone. */
  month: number | null;
  day: number;
  /** The order of its numbers, if they stand without words: two dates of one period have the same. */
  order: "ymd" | "dmy" | "mdy" | null;
}

/** A form in which people write a date. */
export interface DateForm {
  name: string;
  /** Where such dates are written, or the standard that says so. */
  source: string;
  /** Sticky: matches from `lastIndex` on. Every quantifier is bounded, so that a match takes constant time. */
  pattern: () => RegExp;
  /** The ways to read a match: several where the order of the numbers is open, none where it is no date. */
  read: (groups: readonly (string | undefined)[]) => DateReading[];
  /** Not enough to be a date by itself: `05-07`, `7`. Only beside another date of the same period. */
  isPartial?: true;
  examples: readonly string[];
  /** What looks like it and is something else. */
  not: readonly string[];
}

const number = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));
/** Two digits are a year of this century: nobody's weekly notes are older than the software that keeps them. */
const yearOf = (digits: string | undefined): number | null =>
  digits === undefined ? null : Number(digits) + (digits.length === 2 ? 2000 : 0);

function reading(
  year: number | null,
  month: number | null,
  day: number | null,
  order: DateReading["order"] = null,
): DateReading[] {
  const isPossible =
    day !== null &&
    day >= 1 &&
    day <= 31 &&
    (month === null || (month >= 1 && month <= 12)) &&
    (year === null || (year >= 1900 && year <= 2200));
  return isPossible ? [{ year, month, day, order }] : [];
}

const ORDINAL = "(?:st|nd|rd|th|er|\\.|º|°)?";
/** Made on first use: all of them together take a millisecond of the start. */
const pattern = (source: string): (() => RegExp) => lazy(() => new RegExp(source, "iuy"));

/** The forms, those that say more first. */
export const DATE_FORMS: readonly DateForm[] = [
  {
    name: "year first",
    source: "ISO 8601; with dots in Korea and Hungary, with slashes in Japan and China (CLDR `yMd`)",
    pattern: pattern("(\\d{4})(?: ?([-./‐‑]) ?)(\\d{1,2}) ?\\2 ?(\\d{1,2})(?!\\d|\\.\\d)\\.?"),
    read: ([year, , month, day]) => reading(number(year), number(month), number(day), "ymd"),
    examples: ["2023-05-01", "2023.05.01", "2023. 5. 1.", "2023/5/1"],
    not: ["12023-05-01", "2023-05", "2023-13-01", "2023.05.01.7"],
  },
  {
    name: "eight digits",
    source: "ISO 8601, basic format",
    pattern: pattern("(\\d{4})(\\d{2})(\\d{2})(?!\\d|[.,]\\d)"),
    read: ([year, month, day]) => reading(number(year), number(month), number(day), "ymd"),
    examples: ["20230501"],
    not: ["202305011", "20231301", "10000000"],
  },
  {
    name: "year, month and day as words",
    source: "Korean, Japanese and Chinese (CLDR `yMMMd`)",
    pattern: pattern("(?:(?:(\\d{4})|['’]?(\\d{2})) ?[년年] ?)?(\\d{1,2}) ?[월月] ?(\\d{1,2}) ?[일日号號]"),
    read: ([year, shortYear, month, day]) => reading(yearOf(year ?? shortYear), number(month), number(day)),
    examples: ["2023년 5월 1일", "2023年5月1日", "23년 5월 1일", "5월 1일", "2023年5月1号"],
    not: ["5월", "2023년 5월", "5월 1주차"],
  },
  {
    name: "month name, day",
    source: "American English (CLDR `yMMMMd`)",
    pattern: pattern(
      `(${MONTH_NAME})\\.? ?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d\\p{L}]|[.:]\\d)(?:(?:, ?| )(\\d{4})(?!\\d))?`,
    ),
    read: ([name = "", day, year]) => reading(number(year), monthOf(name), number(day)),
    examples: ["May 1, 2023", "May 1st 2023", "Sept. 3, 2023", "May 1"],
    not: ["May 2023", "Maya 1", "may 100"],
  },
  {
    name: "day, month name",
    source: "British English, German, French, Spanish, Italian, Portuguese and Dutch (CLDR `yMMMMd`)",
    pattern: pattern(`(\\d{1,2})${ORDINAL} ?(?:of |de |d['’])?(${MONTH_NAME})\\.?(?:,? (?:de |del )?(\\d{4})(?!\\d))?`),
    read: ([day, name = "", year]) => reading(number(year), monthOf(name), number(day)),
    examples: [
      "1 May 2023",
      "1. Mai 2023",
      "1er mai 2023",
      "1 de mayo de 2023",
      "1° maggio 2023",
      "1º de março de 2023",
      "1 mei 2023",
      "7. Mai",
      "2nd of May, 2023",
    ],
    not: ["123 May", "1 Maya", "32 May 2023", "5 out of 7"],
  },
  {
    name: "day first, with dots",
    source: "German (DIN 5008), Czech, Polish, Russian (CLDR `yMd`)",
    pattern: pattern("(\\d{1,2})\\. ?(\\d{1,2})\\.(?: ?(\\d{4})(?!\\d|\\.\\d))?(?!\\d)"),
    read: ([day, month, year]) => reading(number(year), number(month), number(day), "dmy"),
    examples: ["01.05.2023", "1. 5. 2023", "1.5."],
    not: ["1.13.2023", "1.5", "1.5.20"],
  },
  {
    name: "year last, with slashes or hyphens",
    source: "month first in the US, day first elsewhere (CLDR `yMd`): only a number above 12 tells which",
    pattern: pattern("(\\d{1,2})([-/])(\\d{1,2})\\2(\\d{4})(?!\\d)"),
    read: ([first, , second, year]) => eitherOrder(number(year), number(first), number(second)),
    examples: ["13/05/2023", "05/13/2023", "01/05/2023"],
    not: ["13/13/2023", "1/5/20233"],
  },
  {
    name: "two digits of a year",
    source: "Korea (23.05.01) and elsewhere (01.05.23): only numbers that fit no other order tell which",
    pattern: pattern("['’]?(\\d{2})([-./]) ?(\\d{1,2})\\2 ?(\\d{1,2})(?![\\d\\p{L}]|[-./]\\d)\\.?"),
    read: ([first = "", separator, second, third = ""]) => [
      ...reading(yearOf(first), number(second), number(third), "ymd"),
      ...(third.length < 2
        ? []
        : separator === "."
          ? reading(yearOf(third), number(second), number(first), "dmy")
          : eitherOrder(yearOf(third), number(first), number(second))),
    ],
    examples: ["23.05.31", "'23.5.1", "13/05/23"],
    not: ["23.05", "23.05.01.1", "10.12.11.7"],
  },
  {
    name: "month and day, or day and month",
    source: "the second date of a period, whose year stands in the first (2023-05-01 ~ 05-07; 1/5 – 7/5/2023)",
    pattern: pattern("(\\d{1,2})(?: ?([-./]) ?)(\\d{1,2})(?![\\d\\p{L}]|[-./:]\\d)\\.?"),
    read: ([first, , second]) => [
      ...reading(null, number(first), number(second), "ymd"),
      ...reading(null, number(second), number(first), "dmy"),
      ...reading(null, number(first), number(second), "mdy"),
    ],
    isPartial: true,
    examples: ["05-07", "5. 7", "5/7"],
    not: ["5:07", "5.7.1", "13-13"],
  },
  {
    name: "day",
    source: "the other date of a period, whose month stands beside it (May 1–7, 2023; 1.–7. Mai 2023; 5月1日〜7日)",
    pattern: pattern(
      `(\\d{1,2})(?: ?[일日号號]|${ORDINAL})(?![\\d\\p{L}월月년年]|[.:/]\\d)(?:(?:, ?| )(\\d{4})(?![\\d년年]))?`,
    ),
    read: ([day, year]) => reading(number(year), null, number(day)),
    isPartial: true,
    examples: ["7", "7th", "7.", "7日", "7, 2023"],
    not: ["7:00", "7/5", "100"],
  },
];

function eitherOrder(year: number | null, first: number | null, second: number | null): DateReading[] {
  return [...reading(year, first, second, "mdy"), ...reading(year, second, first, "dmy")];
}
