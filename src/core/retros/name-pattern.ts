import { addDays, formatDay, parseDay, weekday } from "../calendar/day.ts";
import { tidyPath } from "../notes/note-path.ts";
import { covers, numberedPeriod, type Period, weekLabel, weekYear } from "../calendar/period.ts";
import { render, type Values } from "../templates/template.ts";
import { Week, type WeekRule } from "../calendar/week.ts";

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

/** What a name says at one tag. */
interface Part {
  tag: string;
  format: string;
  text: string;
}

/**
 * Makes the function that reads a period off a note's name (its path within the retro folder, without extension), or
 * says null where the name does not match the pattern. A pattern that leaves the week open matches nothing. What is
 * read is written again and compared: week 53 of a year that has 52 is no week.
 */
export function nameReader(pattern: string, rule: WeekRule, locale: string): (name: string) => Period | null {
  const tidy = tidyPath(pattern);
  const tags = [...tidy.matchAll(TAG)];
  let source = "";
  let from = 0;
  for (const { 0: whole, 1: tag, index } of tags) {
    source += escaped(tidy.slice(from, index));
    source += tag === "year" ? "(\\d{4})" : tag === "week" ? "(\\d{1,2}(?:-\\d{1,2})?)" : "(.+?)";
    from = index + whole.length;
  }
  const name = new RegExp(`^${source}${escaped(tidy.slice(from))}$`, "u");
  const written = (period: Period) => tidyPath(render(tidy, periodValues(period, rule, locale)).text ?? "");

  return (text) => {
    const tidied = tidyPath(text);
    const found = name.exec(tidied);
    if (!found) return null;
    const parts = tags.map(([, tag = "", format = ""], at): Part => ({ tag, format, text: found[at + 1] ?? "" }));
    const read = periodOf(parts, rule, locale);
    if (!read || read.start > read.end || written(read) !== tidied) return null;
    // A name that the days around would have too is a week's, perhaps in another numbering than the user's.
    const around = { start: addDays(read.start, 1), end: addDays(read.end, 1) };
    return weekday(read.start) === rule.firstDay || written(around) !== tidied ? read : null;
  };
}

function periodOf(parts: readonly Part[], rule: WeekRule, locale: string): Period | null {
  const day = (tag: string) => {
    // One day may be written in several places, its year as a folder's name for instance.
    const places = parts.filter((part) => part.tag === tag);
    const format = places.map((part) => part.format || "YYYY-MM-DD").join(" ");
    return parseDay(places.map(({ text }) => text).join(" "), format, locale);
  };
  const start = day("start");
  const end = day("end");
  if (start) return end ? { start, end } : startingOn(start, rule);
  if (end) return { start: addDays(end, -6), end };
  const said = (tag: string) => parts.find((part) => part.tag === tag)?.text ?? "";
  const [first, last = first] = said("week").split("-").map(Number);
  const year = Number(said("year"));
  return first && last && year ? numberedPeriod(year, first, last, rule) : null;
}

/** Seven days from a day on; the rest of the week, if it begins within one and covers it. */
function startingOn(start: string, rule: WeekRule): Period {
  const week = Week.containing(start, rule);
  const rest = { start, end: week.end };
  return covers(rest, week) ? rest : { start, end: addDays(start, 6) };
}
