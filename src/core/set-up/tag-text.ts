import type { DayFormat } from "../calendar/day-format.ts";
import type { Day } from "../calendar/day.ts";
import type { MonthWeekRule } from "../calendar/month-week.ts";
import type { Period } from "../calendar/period.ts";
import type { WeekRule } from "../calendar/week.ts";
import { periodValues } from "../retros/period-values.ts";
import { type Piece, piecesOf } from "./text-pieces.ts";

/** A text of a note and the days by which what varies in it may be explained. */
export interface DatedText {
  text: string;
  period: Period;
  /** The day of writing, if it is known. */
  written: Day | null;
}

/** How weeks and months are written. */
export interface Calendar {
  rule: WeekRule;
  monthWeek: MonthWeekRule;
  dayFormat: DayFormat;
}

/** Tags that write a number, the likelier first. */
const NUMBER_TAGS = [
  "week:00",
  "week",
  "year",
  "month-week:MM",
  "month-week:M",
  "month-week",
  ...["start", "end", "date"].flatMap((owner) =>
    ["YYYYMMDD", "YYMMDD", "YYYYMM", "YYYY", "MM", "M", "DD", "D"].map((format) => `${owner}:${format}`),
  ),
  "year:YY",
  ...["start", "end", "date"].map((owner) => `${owner}:YY`),
];
/** Tags that write a word. */
const WORD_TAGS = ["start", "end", "date"].flatMap((owner) =>
  ["MMMM", "MMM", "dddd", "ddd", "dd"].map((format) => `${owner}:${format}`),
);

/** The share of the texts in which a tag must write what stands there. Not all: people make mistakes. */
const EXPLAINS = 0.9;

/**
 * Finds tags for what varies in the last of some texts of one form, such that they write what stands in the others too.
 * What is the same in all stays. Where no tag fits, `free` stands; likewise for words that differ from note to
 * note, as `isFree` says.
 */
export function tagText(
  texts: readonly DatedText[],
  calendar: Calendar,
  free: string,
  isFree: (word: string) => boolean = () => false,
): string {
  const last = texts[texts.length - 1];
  if (!last) return "";
  const pieces = piecesOf(last.text);
  const flags = varyingIn(pieces);
  const varying = flags.filter((flag) => flag).length;
  const aligned = texts
    .map((dated) => ({ valueOf: valuesOf(dated, calendar), own: varyingPieces(dated.text) }))
    .filter(({ own }) => own.length === varying);

  const ofLast = valuesOf(last, calendar);
  const shares = new Map<string, number>();
  let index = 0;
  const options = pieces.map((piece, place): string[] | null => {
    if (!flags[place]) return null;
    const at = index++;
    const isConstant = aligned.length >= FEW && aligned.every(({ own }) => own[at] === piece.text);
    const tags = /^\d/.test(piece.text) ? NUMBER_TAGS : WORD_TAGS;
    const recent = aligned.slice(-RECENT);
    const fitting = tags.filter((tag) => {
      const fits = recent.filter(({ own, valueOf }) => valueOf(tag) === own[at]);
      return ofLast(tag) === piece.text && fits.length >= recent.length * EXPLAINS;
    });
    for (const tag of fitting) {
      const fits = aligned.filter(({ own, valueOf }) => valueOf(tag) === own[at]);
      shares.set(`${place} ${tag}`, fits.length / aligned.length);
    }
    return fitting.length === 0 && isConstant ? null : fitting;
  });
  return merged(assigned(pieces, options, (place, tag) => shares.get(`${place} ${tag}`) ?? 0, free, isFree));
}

/** The latest texts decide, since habits change; earlier ones tell apart what these leave open. */
const RECENT = 12;

/** The fewest texts in which the same is no accident. */
const FEW = 3;

const varyingPieces = (text: string): string[] => {
  const pieces = piecesOf(text);
  const flags = varyingIn(pieces);
  return pieces.filter((_piece, at) => flags[at]).map((piece) => piece.text);
};

/** Which pieces differ with the days: numbers, months, weekdays; short ones are weekdays only in brackets. */
const varyingIn = (pieces: readonly Piece[]): boolean[] =>
  pieces.map(({ kind, text }, at) => {
    if (kind === "varying") return true;
    const isBracketed = /[(（]$/.test(pieces[at - 1]?.text ?? "") && /^[)）]/.test(pieces[at + 1]?.text ?? "");
    return WEEKDAY.test(text) || (isBracketed && SHORT_WEEKDAY.test(text));
  });
const WEEKDAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|[월화수목금토일]요일|[月火水木金土日]曜日?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/i;
const SHORT_WEEKDAY = /^(?:mon?|tue?|wed?|thu?|fri?|sat?|sun?|[월화수목금토일月火水木金土]|di|mi|do|so)$/i;

type ValueOf = (tag: string) => string | null;

function valuesOf({ period, written }: DatedText, { rule, monthWeek, dayFormat }: Calendar): ValueOf {
  const values = periodValues(period, rule, dayFormat, monthWeek);
  const known = new Map<string, string | null>();
  return (tag) => {
    const before = known.get(tag);
    if (before !== undefined) return before;
    const [name = "", format = ""] = tag.split(":");
    const by = values[name];
    const value =
      name === "date" ? written && dayFormat.format(written, format) : typeof by === "function" ? by(format) : null;
    known.set(tag, value);
    return value;
  };
}

/** A piece of a tagged text: a tag, words as they stand, or what is free. */
interface Assigned {
  text: string;
  tag: string | null;
  isWord: boolean;
}

/** Chooses among the tags of each piece those that make sense beside one another. */
function assigned(
  pieces: readonly Piece[],
  options: readonly (readonly string[] | null)[],
  /** In what share of all texts a tag writes what stands there. */
  shareOf: (place: number, tag: string) => number,
  free: string,
  isFree: (word: string) => boolean,
): Assigned[] {
  let paths: { tags: (string | null)[]; last: string | null; score: number }[] = [{ tags: [], last: null, score: 0 }];
  pieces.forEach((piece, at) => {
    const tags = options[at];
    if (tags === null || tags === undefined || tags.length === 0) {
      paths = paths.map((path) => ({ ...path, tags: [...path.tags, null] }));
      return;
    }
    const before = `${pieces[at - 2]?.text ?? ""}${pieces[at - 1]?.text ?? ""}`;
    const behind = pieces[at + 1]?.text ?? "";
    // Of the paths that end in one tag the best is enough.
    paths = tags.map((tag) => {
      const scored = paths.map((path) => ({
        tags: [...path.tags, tag],
        last: tag,
        score: path.score + likely(tag, before, behind) + together(path.last, tag) + 4 * shareOf(at, tag),
      }));
      return scored.reduce((best, path) => (path.score > best.score ? path : best));
    });
  });
  const best = paths.reduce((some, path) => (path.score > some.score ? path : some));
  return pieces.map((piece, at) => {
    const tag = best.tags[at] ?? null;
    const isLost = options[at] !== null && tag === null;
    const isWord = piece.kind === "word";
    return { text: isLost || (isWord && isFree(piece.text)) ? free : piece.text, tag, isWord };
  });
}

const WEEK_BEFORE = /(?:^|[^\p{L}])(?:w|kw|wk|weeks?|woche|kalenderwoche|semaine|semana|第|제)[ #._-]*$|^(?:第|제)$/iu;
const WEEK_BEHIND = /^\s*(?:주|週|周)/u;

/** How likely a tag is by the words around it. */
function likely(tag: string, before: string, behind: string): number {
  if (tag.startsWith("week")) {
    const isBesideWord = WEEK_BEFORE.test(before) || WEEK_BEHIND.test(behind);
    // Where the notes leave it open: W05, but week 5.
    const isUsual = (tag === "week:00") === /(?:^|[^\p{L}])w$/iu.test(before);
    return (isBesideWord ? 6 : 1) + (isUsual ? 0.1 : 0);
  }
  if (tag === "month-week") return WEEK_BEHIND.test(behind) ? 6 : -2;
  if (tag.startsWith("month-week:")) return /^\s*[월月]/u.test(behind) ? 2.2 : 0;
  if (tag === "year") return 3;
  if (tag.startsWith("start")) return 2.5;
  return tag.startsWith("end") ? 2 : 1.5;
}

const ownerOf = (tag: string): string => tag.slice(0, tag.includes(":") ? tag.indexOf(":") : undefined);
const fieldOf = (tag: string): string => (tag.split(":")[1] ?? "").charAt(0);

/** How well a tag follows another: the parts of one date belong together, a year goes with its week. */
function together(last: string | null, tag: string): number {
  if (last === null) return 0;
  const [one, other] = [ownerOf(last), ownerOf(tag)];
  if (one === "month-week" && other === "month-week") return last !== tag && last.includes(":") ? 4 : -3;
  if ((one === "year" && other === "week") || (one === "week" && other === "year")) return 4;
  if (one === "start" && last.includes("YYYY") && tag.startsWith("month-week:")) return 2;
  if (one === "year" && tag.startsWith("month-week:")) return 2.2;
  if (one === other && DATES.has(one)) return fieldOf(last) !== fieldOf(tag) ? 3 : -3;
  // The second date begins where the first one ends.
  if (one === "start" && other === "end") return fieldOf(last) === "D" || fieldOf(tag) === "Y" ? 2 : -2;
  return 0;
}

/** Joins the parts of one date with what stands between them: `{{start:YYYY}}-{{start:MM}}` is `{{start:YYYY-MM}}`. */
function merged(parts: readonly Assigned[]): string {
  const out: { owner: string | null; text: string }[] = [];
  for (const { tag, text } of parts) {
    if (tag === null) {
      out.push({ owner: null, text });
      continue;
    }
    const [owner = "", format = ""] = tag.split(":");
    if (!DATES.has(owner)) {
      out.push({ owner: null, text: `{{${tag}}}` });
      continue;
    }
    let from = out.length - 1;
    while (from >= 0 && out[from]?.owner === null) from--;
    const between = out.slice(from + 1).map((each) => each.text);
    const before = out[from];
    if (before?.owner === owner && JOINING.test(between.join(""))) {
      before.text += between.join("") + format;
      out.length = from + 1;
    } else {
      out.push({ owner, text: format });
    }
  }
  return out.map(({ owner, text }) => (owner === null ? text : `{{${owner}:${text}}}`)).join("");
}

const DATES = new Set(["start", "end", "date"]);

/** What may stand inside a moment format without being one of its letters. */
const JOINING = /^[^A-Za-z*[\]{}\p{Cc}]{0,3}$/u;
