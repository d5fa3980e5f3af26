import { plainDates } from "../calendar/written/scan-dates.ts";
import { writtenWeeks } from "../calendar/written/written-week.ts";

/**
 * What a line with two dates says of its note. `sure`: the dates are the note's. `likely`: they are if the note is a
 * retro in other respects. `no`: they are those of something that the line tells of.
 */
export type AboutNote = "sure" | "likely" | "no";

/**
 * Words that stand beside the dates of a week in the shipped languages: what a period is called, and what a retro is.
 * Beside other words the dates may be an event's ("Conference: 11 – 13 December").
 */
const OWN_WORDS = new Set(
  [
    "week weeks weekly period dates date from to of the for my review reviews retro retrospective reflection reflections",
    "log journal notes report range days covers covered no number",
    "woche wochen kw kalenderwoche zeitraum datum vom von bis zum wochenrückblick wochenbericht rückblick der die das für",
    "semaine semaines du au le la période dates bilan rétrospective revue hebdomadaire journal",
    "semana semanas del al el período periodo fechas revisión retrospectiva semanal de",
    "기간 주간 주 주차 회고 회고록 날짜 이번 이번주 일주일 한주 부터 까지 주간회고",
    "期間 週 今週 週間 日付 振り返り ふりかえり 週報 から まで 期间 日期 周期 时间 時間 本周 一周 周报 周記 周记 复盘 回顾 總結 总结 至 第 周 週次",
  ].flatMap((words) => words.split(" ")),
);

/** Longer than this, a line that begins with a label is a sentence. */
const MOST_LABEL_WORDS = 4;

/**
 * Says whether the dates between `from` and `to` of a line are those of the note: in a quote, beside nothing but words
 * for a week, and likely in a heading, as the only words of an item, or behind a label.
 */
export function aboutNote(raw: string, from: number, to: number, kind: "heading" | "item" | "other"): AboutNote {
  if (/^[ \t]*>/.test(raw)) return "sure";
  // What a link shows in place of a date, often a weekday, says nothing beside it.
  const plain = plainDates(raw);
  const before = plain.slice(0, from);
  const after = plain.slice(to);
  const words = [...otherWords(before), ...otherWords(after)];
  if (words.every((word) => OWN_WORDS.has(word))) return kind === "item" && words.length === 0 ? "likely" : "sure";
  if (kind === "heading") return "likely";
  const isLabel = /[:：][\s*_]*$/.test(before) && otherWords(before).length <= MOST_LABEL_WORDS;
  return isLabel && otherWords(after).length <= MOST_LABEL_WORDS ? "likely" : "no";
}

/** The words of a piece of a line in lower case, without Markdown, numbers, and the weeks that it names. */
function otherWords(piece: string): string[] {
  let text = piece.replace(/<[^<>]{0,200}>|\]\([^()]{0,500}\)/g, " ");
  for (const { from, to } of writtenWeeks(text)) text = text.slice(0, from) + " ".repeat(to - from) + text.slice(to);
  return text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
}
