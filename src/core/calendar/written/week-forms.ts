import { lazy } from "../../base/memoize.ts";
import { MONTH_NAME, monthOf } from "./month-names.ts";

/** A week as a text names it; what it leaves out is null. */
export interface WeekReading {
  year: number | null;
  /** 1 to 12 where weeks of a month are meant; null where weeks of the year are. */
  month: number | null;
  /** Its number, or the first and the last of a span; -1 is the last week of a month. */
  first: number;
  last: number;
}

/** A form in which people name a week. */
export interface WeekForm {
  name: string;
  source: string;
  /** Global; every quantifier is bounded. What stands before a match and is no part of it is its first group. */
  pattern: () => RegExp;
  read: (groups: readonly (string | undefined)[]) => WeekReading | null;
  examples: readonly string[];
  not: readonly string[];
}

const SEPARATOR = "[ _.,/-]{1,3}";
/** Where a form begins: at the start, or behind something that is neither letter nor digit. No lookbehind (iOS 15). */
const START = "(^|[^\\p{L}\\d])";
const SPAN = "(?: ?[-–~〜～&+] ?(?:kw|w)? ?(\\d{1,2}))?";
/** Made on first use: all of them together take a millisecond of the start. */
const pattern = (source: string): (() => RegExp) => lazy(() => new RegExp(source, "giu"));

const ORDINALS: readonly (readonly string[])[] = [
  "first 1st erste ersten première premiere 1re 1ère 1ere primera 1ª 1. 첫째 첫 첫번째 一 1",
  "second 2nd zweite zweiten deuxième deuxieme seconde 2e 2ème segunda 2ª 2. 둘째 두번째 두 二 2",
  "third 3rd dritte dritten troisième troisieme 3e 3ème tercera 3ª 3. 셋째 세번째 세 三 3",
  "fourth 4th vierte vierten quatrième quatrieme 4e 4ème cuarta 4ª 4. 넷째 네번째 네 四 4",
  "fifth 5th fünfte fünften cinquième cinquieme 5e 5ème quinta 5ª 5. 다섯째 다섯번째 다섯 五 5",
  "sixth 6th sechste sechsten sixième 6e 6ème sexta 6ª 6. 여섯째 여섯 六 6",
].map((words) => words.split(" "));
const LAST = [
  "last",
  "final",
  "letzte",
  "letzten",
  "dernière",
  "derniere",
  "última",
  "ultima",
  "마지막",
  "最終",
  "最后一",
  "最後の",
];
const NTH = new Map<string, number>([
  ...ORDINALS.flatMap((words, at) => words.map((word) => [word, at + 1] as const)),
  ...LAST.map((word) => [word, -1] as const),
]);
const ORDINAL = `(?:${[...NTH.keys()]
  .sort((one, other) => other.length - one.length)
  .map((word) => word.replace(".", "\\."))
  .join("|")})`;

const yearOf = (digits: string | undefined): number | null =>
  digits === undefined ? null : Number(digits) + (digits.length === 2 ? 2000 : 0);

function weeks(year: string | undefined, first: string | undefined, last: string | undefined): WeekReading | null {
  const from = Number(first);
  const to = last === undefined ? from : Number(last);
  const isNumber = (week: number): boolean => week >= 1 && week <= 53;
  return isNumber(from) && isNumber(to) ? { year: yearOf(year), month: null, first: from, last: to } : null;
}

function ofMonth(year: string | undefined, month: number | null, nth: string | undefined): WeekReading | null {
  const number = NTH.get((nth ?? "").toLowerCase().replace(/[ _-]/g, ""));
  if (number === undefined || month === null || month < 1 || month > 12) return null;
  return { year: yearOf(year), month, first: number, last: number };
}

/** The forms; those of weeks of a month first, since `5월 2주차` also holds `2주차`. */
export const WEEK_FORMS: readonly WeekForm[] = [
  {
    name: "week of a month, Korean",
    source: "Korean blogs and news: 5월 2주차, 5월 둘째 주",
    pattern: pattern(
      `${START}(?:(?:(\\d{4})(?:년|[ ._/-])|['’]?(\\d{2})년)[ _-]?)?(\\d{1,2})월[ _-]?(?:제 ?)?(${ORDINAL})[ _-]?(?:번째[ _-]?)?주`,
    ),
    read: ([, year, shortYear, month, nth]) => ofMonth(year ?? shortYear, Number(month), nth),
    examples: ["5월 2주차", "2023년 5월 둘째 주", "5월 마지막 주"],
    not: ["5월 2일", "15월 2주차"],
  },
  {
    name: "week of a month, Japanese and Chinese",
    source: "Japanese and Chinese calendars and blogs: 2月第3週, 5月第二周",
    pattern: pattern(`${START}(?:(\\d{4}) ?年 ?)?(\\d{1,2}) ?月 ?の?第? ?(${ORDINAL}) ?(?:个?周|週)目?`),
    read: ([, year, month, nth]) => ofMonth(year, Number(month), nth),
    examples: ["2月第3週", "2023年5月第二周", "5月第1週目"],
    not: ["2月3日", "13月第1週"],
  },
  {
    name: "ordinal week of a month",
    source: "English, German, French and Spanish: second week of May, zweite Woche im Mai",
    pattern: pattern(
      `${START}(${ORDINAL})[ _-](?:week|woche|semaine|semana)[ _-](?:of[ _-](?:the[ _-])?|in[ _-]|im[ _-]|des[ _-]|de[ _-]|d['’])?(${MONTH_NAME})(?:(?:${SEPARATOR})(?:de[ _-]|del[ _-])?(\\d{4})(?!\\d))?`,
    ),
    read: ([, nth, month = "", year]) => ofMonth(year, monthOf(month), nth),
    examples: ["second week of May", "2nd week of May 2023", "zweite Woche im Mai", "segunda semana de mayo de 2023"],
    not: ["second week of work", "seconds of May"],
  },
  {
    name: "month, ordinal week",
    source: "English: May, second week; May 2nd week 2023",
    pattern: pattern(
      `${START}(${MONTH_NAME})[ _,.-]{1,2}(?:(\\d{4})[ _,.-]{1,2})?(${ORDINAL})[ _-](?:week|woche|semaine|semana)(?!\\p{L})(?:(?:${SEPARATOR})(\\d{4})(?!\\d))?`,
    ),
    read: ([, month = "", year, nth, yearBehind]) => ofMonth(year ?? yearBehind, monthOf(month), nth),
    examples: ["May, second week", "May 2nd week 2023"],
    not: ["May second weekend"],
  },
  {
    name: "month, week number",
    source: "English: May week 2, week 2 of May",
    pattern: pattern(
      `${START}(?:(${MONTH_NAME})[ _,.-]{1,2}(?:(\\d{4})[ _,.-]{1,2})?(?:week|wk|w)[ _#-]?(\\d)(?!\\d)|(?:week|wk)[ _#-]?(\\d)[ _-](?:of|in)[ _-](${MONTH_NAME}))(?:(?:${SEPARATOR})(\\d{4})(?!\\d))?`,
    ),
    read: ([, month, year, nth, nthBefore, monthBehind, yearBehind]) =>
      ofMonth(year ?? yearBehind, monthOf(month ?? monthBehind ?? ""), nth ?? nthBefore),
    examples: ["May week 2", "May 2023, week 2", "week 2 of May"],
    not: ["May week 12", "week of May"],
  },
  {
    name: "ISO week",
    source: "ISO 8601: 2025-W36; with two digits of the year only behind a separator (23-W05)",
    pattern: pattern(`${START}(?:(\\d{4})[ _./-]{0,2}|['’]?(\\d{2})[-_ ])w(\\d{1,2})(?!\\d)${SPAN}(?!\\d)`),
    read: ([, year, shortYear, first, last]) => weeks(year ?? shortYear, first, last),
    examples: ["2023-W19", "2025 W36", "2023W19", "23-W05", "2025-W36-37"],
    not: ["2023-W54", "2023-W00", "5-W05"],
  },
  {
    name: "week without a year",
    source: "the same, its year left out or behind it: W36, W36/2025",
    pattern: pattern(`${START}w[ _-]?(\\d{1,2})(?!\\d)${SPAN}(?!\\d|\\p{L})(?:[ _/-]{1,2}(\\d{4})(?!\\d))?`),
    read: ([, first, last, year]) => weeks(year, first, last),
    examples: ["W36", "w-36", "W36/2025"],
    not: ["W36a", "row 36"],
  },
  {
    name: "week, Korean",
    source: "Korean blogs: 36주차, 제36주, 2025년 36주차, 10-11주 회고",
    pattern: pattern(
      `${START}(?:(?:(\\d{4})(?:년|[ ._/-])|['’]?(\\d{2})년)[ _-]?)?(?:제 ?)?(\\d{1,2})${SPAN} ?주(?:차|(?![간년말일동째\\p{L}]))`,
    ),
    read: ([, year, shortYear, first, last]) => weeks(year ?? shortYear, first, last),
    examples: ["2025년 36주차", "36주차", "10-11주 회고", "제36주"],
    not: ["3주간", "2주년", "54주차"],
  },
  {
    name: "week, Japanese and Chinese",
    source: "Japanese and Chinese: 第36週, 2025年第 36 周, 36週目",
    pattern: pattern(`${START}(?:(\\d{4}) ?年? ?)?(?:第 ?(\\d{1,2})${SPAN} ?(?:周|週)目?|(\\d{1,2}) ?週目)`),
    read: ([, year, first, last, behind]) => weeks(year, first ?? behind, last),
    examples: ["2025年第36周", "第36週", "2025年第 36 周", "36週目"],
    not: ["36周年", "第54週"],
  },
  {
    name: "the word for week and its number",
    source:
      "English, German (KW, DIN 1355), French, Spanish, Italian: Week 36, KW 36/2025, semaine n° 36, settimana 36",
    pattern: pattern(
      `${START}(?:(\\d{4})${SEPARATOR})?(?:weeks?|wk|[kc]w|kalenderwochen?|wochen?|semaines?|sem|semanas?|settiman[ae])[ _.#-]{0,3}(?:no\\.?|nr\\.?|n°|nº|number)? ?(\\d{1,2})(?![\\d:])(?:st|nd|rd|th)?${SPAN}(?!\\d)(?:(?:[ _,/-]{1,3}|[ _](?:of|de|del|von|des)[ _])(\\d{4})(?!\\d))?`,
    ),
    read: ([, year, first, last, yearBehind]) => weeks(year ?? yearBehind, first, last),
    examples: [
      "Week 36",
      "2025 Week 36",
      "KW 36",
      "kw-44-title",
      "KW36/2025",
      "2025 CW36",
      "semana 36 de 2025",
      "Woche 36 von 2025",
      "semaine n° 36",
      "semana 36",
      "settimana 36",
      "Weeks 10-11",
    ],
    not: ["weekly 12", "weekend 3", "week 54"],
  },
  {
    name: "ordinal week of a year",
    source: "English and French: 36th week of 2025, 36e semaine",
    pattern: pattern(
      `${START}(\\d{1,2})(?:st|nd|rd|th|e|ème|\\.)[ _-](?:week|semaine|kalenderwoche|woche)(?!\\p{L})(?:[ _-](?:of[ _-]|de[ _-])?(\\d{4})(?!\\d))?`,
    ),
    read: ([, first, year]) => weeks(year, first, undefined),
    examples: ["36th week of 2025", "36e semaine", "36. Kalenderwoche 2025"],
    not: ["36 weeks", "54th week of 2025"],
  },
];
