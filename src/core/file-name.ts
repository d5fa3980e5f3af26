import { addDays, formatDay, parseDay } from "./day.ts";
import { covers, type Period, weekLabel, weekYear } from "./period.ts";
import { render, type Values } from "./template.ts";
import { Week, type WeekRule } from "./week.ts";

/** The part of the tags that follows from the period alone, and is therefore allowed in a note's name. */
export function periodValues(period: Period, rule: WeekRule, locale: string): Values {
  return {
    week: (format) => (format === "" || format === "00" ? weekLabel(period, rule, format.length || 1) : null),
    year: String(weekYear(period, rule)),
    start: (format) => formatDay(period.start, format, locale),
    end: (format) => formatDay(period.end, format, locale),
  };
}

const TAG = /\{\{\s*(week|year|start|end)\s*(?::\s*([^}]*?)\s*)?\}\}/g;
const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

/**
 * Makes the function that reads a period off a note's name (its path within the retro folder, without extension), or
 * says null where the name does not match the pattern. A pattern that leaves the week open matches nothing. What is
 * read is written again and compared: week 53 of a year that has 52 is no week.
 */
export function nameReader(pattern: string, rule: WeekRule, locale: string): (name: string) => Period | null {
  const tags: { tag: string; format: string }[] = [];
  let source = "";
  let from = 0;
  for (const match of pattern.matchAll(TAG)) {
    const [whole, tag = "", format = ""] = match;
    source += escaped(pattern.slice(from, match.index));
    source += tag === "year" ? "(\\d{4})" : tag === "week" ? "(\\d{1,2}(?:-\\d{1,2})?)" : "(.+?)";
    tags.push({ tag, format });
    from = (match.index) + whole.length;
  }
  const name = new RegExp(`^${source}${escaped(pattern.slice(from))}$`, "u");

  return (text) => {
    const found = name.exec(text.normalize("NFC"));
    if (!found) return null;
    const parts = new Map(tags.map(({ tag, format }, at) => [tag, { text: found[at + 1] ?? "", format }]));
    const read = periodOf(parts, rule, locale);
    if (!read || read.start > read.end) return null;
    const again = render(pattern, periodValues(read, rule, locale)).text;
    return again?.normalize("NFC") === text.normalize("NFC") ? read : null;
  };
}

function periodOf(parts: Map<string, { text: string; format: string }>, rule: WeekRule, locale: string): Period | null {
  const day = (tag: string) => {
    const part = parts.get(tag);
    return part ? parseDay(part.text, part.format || "YYYY-MM-DD", locale) : null;
  };
  const start = day("start");
  const end = day("end");
  if (start) return end ? { start, end } : startingOn(start, rule);
  if (end) return { start: addDays(end, -6), end };
  const [first, last = first] = (parts.get("week")?.text ?? "").split("-").map(Number);
  const year = Number(parts.get("year")?.text);
  return first && last && year ? numbered(year, first, last, rule) : null;
}

/** The period of weeks `first` to `last` that begins in that week year; the last may lie in the next one (52-1). */
function numbered(year: number, first: number, last: number, rule: WeekRule): Period | null {
  const start = Week.numbered(year, first, rule)?.start;
  const end = Week.numbered(last < first ? year + 1 : year, last, rule)?.end;
  return start && end ? { start, end } : null;
}

/** Seven days from a day on; the rest of the week, if it begins within one and covers it. */
function startingOn(start: string, rule: WeekRule): Period {
  const week = Week.containing(start, rule);
  const rest = { start, end: week.end };
  return covers(rest, week) ? rest : { start, end: addDays(start, 6) };
}
