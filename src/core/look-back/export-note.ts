import type { Period } from "../calendar/period.ts";
import { withProperties } from "../markdown/front-matter.ts";
import { QUOTING_NOTE } from "../notes/quoting-note.ts";
import type { LessonLine } from "./lesson-lines.ts";
import type { LookBack } from "./look-back.ts";
import type { MissionHistory } from "./mission-history.ts";
import type { Passage } from "./passages.ts";

/** A question as it is read: what was asked, and the passages of each retro. */
export interface ReadQuestion {
  heading: string;
  weeks: readonly { path: string; period: Period; passages: readonly Passage[] }[];
}

/** What a note of a look back says in words, in the language of the app. */
export interface ExportPhrases {
  title: string;
  summary: readonly string[];
  lessons: string;
  learned: string;
  missions: string;
  /** A lesson's line: how often, how it holds. */
  lesson: (lesson: LessonLine) => string;
  lists: readonly { title: string; missions: readonly MissionHistory[]; value: (mission: MissionHistory) => string }[];
  /** A week's name, where there is no link to its note. */
  week: (period: Period) => string;
}

/**
 * A look back as a plain Markdown note: what was read, lessons and missions, each with links to the weeks. `link` writes
 * a link to a note, with a text of its own. The note has a property by which it never counts itself.
 */
export function exportNote(
  { lessons, missions }: Pick<LookBack, "lessons" | "missions">,
  questions: readonly ReadQuestion[],
  phrases: ExportPhrases,
  link: (path: string, text: string) => string,
): string {
  const lines: string[] = [`# ${phrases.title}`, "", ...phrases.summary.map((line) => `- ${line}`)];
  const add = (heading: string, body: readonly string[]): void => {
    if (body.length > 0) lines.push("", `## ${heading}`, "", ...body);
  };
  for (const { heading, weeks } of questions) {
    add(
      heading,
      weeks.flatMap(({ path, period, passages }, at) => [
        ...(at > 0 ? [""] : []),
        `### ${link(path, phrases.week(period))}`,
        "",
        ...passages.flatMap(({ markdown }, nth) => [...(nth > 0 ? [""] : []), ...quotedHeadings(markdown)]),
      ]),
    );
  }
  const lessonRows = (rows: readonly LessonLine[]) =>
    rows.flatMap((lesson) => [
      `- ${lesson.text}: ${phrases.lesson(lesson)}`,
      `  - ${lesson.marks.map(({ path, period }) => link(path, phrases.week(period))).join(", ")}`,
    ]);
  add(phrases.lessons, lessonRows([...lessons.recurring, ...lessons.once]));
  add(phrases.learned, lessonRows(lessons.learned));
  const lists = phrases.lists.filter(({ missions: rows }) => rows.length > 0);
  if (missions.progress.total > 0) {
    add(
      phrases.missions,
      lists.flatMap(({ title, missions: rows, value }, at) => [
        ...(at > 0 ? [""] : []),
        `### ${title}`,
        "",
        ...rows.map((row) => `- ${row.text}: ${value(row)}, ${link(row.path, phrases.week(row.period))}`),
      ]),
    );
  }
  const text = `${lines.join("\n")}\n`;
  return withProperties(text, { [QUOTING_NOTE.property]: QUOTING_NOTE.lookBack }) ?? text;
}

/** Deeper headings inside what is quoted stay below the week's own, outside of code. */
function quotedHeadings(markdown: string): string[] {
  let fence = "";
  return markdown.split(/\r?\n/).map((line) => {
    const marks = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? "";
    if (marks !== "" && fence === "") fence = marks;
    else if (marks !== "" && marks.startsWith(fence)) fence = "";
    return fence === "" ? line.replace(/^( {0,3})#{1,6}(?=[ \t])/, "$1######") : line;
  });
}
