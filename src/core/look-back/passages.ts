import { ownText, withOwnText } from "../markdown/detach.ts";
import type { Heading, Line } from "../markdown/line.ts";
import { linesOf } from "../markdown/lines.ts";
import { normalise } from "../markdown/wording.ts";
import type { QuestionKey } from "./questions.ts";

/** What stands under one heading of a note. */
export interface Passage {
  heading: string;
  /** The heading's line in the note, from 0. */
  line: number;
  /** Its words, line by line as they are read; null where it holds more than words, which the app has to draw. */
  words: readonly PassageLine[] | null;
  /** The text under the heading as it stands in the note, without the blank lines around it. */
  markdown: string;
}

/** A paragraph's line, a list item or a deeper heading. */
export interface PassageLine {
  kind: "text" | "item" | "heading";
  /** Its Markdown without marker and checkbox. */
  text: string;
  line: number;
  /** How many items it is nested in. */
  depth: number;
  /** The character in an item's checkbox; null without one. */
  status: string | null;
}

/** What only the app can draw: code, tables, quotes, embeds, formulas, HTML, rules, footnotes. */
const MORE_THAN_WORDS =
  /```|~~~|^[ \t]*(?:>|\||:?-+:?[ \t]*\|)|!\[|\$\$|<[a-z!/]|\[\^|^[ \t]*(?:---|\*\*\*|___)[ \t]*$|%%/im;

/** The passages of a note under the headings that ask one question, in its order; those that say nothing left out. */
export function passagesOf(note: string, key: string, keyOf: QuestionKey): Passage[] {
  const passages: Passage[] = [];
  let open: { heading: Heading; lines: Line[]; from: number } | null = null;
  for (const line of linesOf(note)) {
    if (line.kind !== "heading" || (open && line.level > open.heading.level)) {
      open?.lines.push(line);
      continue;
    }
    if (open) {
      passages.push(passage(open.heading, open.lines, note.slice(open.from, line.offset)));
      open = null;
    }
    if (keyOf(line.text) === key) open = { heading: line, lines: [], from: lineEnd(note, line) };
  }
  if (open) passages.push(passage(open.heading, open.lines, note.slice(open.from)));
  return passages.filter((each) => !saysNothing(each));
}

function lineEnd(note: string, { end }: Heading): number {
  const newline = note.indexOf("\n", end);
  return newline < 0 ? note.length : newline + 1;
}

function passage(heading: Heading, lines: Line[], section: string): Passage {
  return {
    heading: ownText(heading.text),
    line: heading.line,
    words: MORE_THAN_WORDS.test(section) ? null : wordsOf(withOwnText(lines)),
    markdown: ownText(section.replace(/^(?:[ \t]*\r?\n)+/, "").trimEnd()),
  };
}

/** The lines one by one, each item with the lines that continue it. */
function wordsOf(lines: readonly Line[]): PassageLine[] {
  const words: PassageLine[] = [];
  /** The columns of the text of the items that are open, the innermost last. */
  const open: number[] = [];
  let isBehindBlank = true;
  for (const line of lines) {
    if (line.kind === "heading") {
      open.length = 0;
      words.push({ kind: "heading", text: ownText(line.text), line: line.line, depth: 0, status: null });
    } else if (line.kind === "item") {
      leave(open, line.indent);
      words.push({ kind: "item", text: line.text, line: line.line, depth: open.length, status: line.status });
      open.push(line.content);
    } else if (line.kind === "text" && line.text !== "") {
      const last = words[words.length - 1];
      if (!isBehindBlank && last?.kind === "item") {
        // Not trimmed each time: that would copy all that was joined before.
        last.text = last.text === "" ? line.text : `${last.text} ${line.text}`;
      } else {
        leave(open, line.indent);
        words.push({ kind: "text", text: line.text, line: line.line, depth: open.length, status: null });
      }
    }
    isBehindBlank = line.kind === "text" && line.text === "";
  }
  return words;
}

/** Closes the items that what begins at this column does not belong to. */
function leave(open: number[], indent: number): void {
  while ((open[open.length - 1] ?? 0) > indent) open.pop();
}

const saysNothing = ({ words, markdown }: Passage): boolean =>
  words === null ? markdown === "" : words.every(({ text }) => text === "" || UNFILLED.test(text));

/** A template's tag that was never filled in. */
const UNFILLED = /^(?:\{\{[^}]*\}\}|<%.*%>)$/;

/** Whether the words of passages contain what is searched for, case, marks and spaces aside; nothing is in all. */
export function contains(passages: readonly Passage[], search: string): boolean {
  const wanted = normalise(search);
  if (wanted === "") return true;
  return passages.some((each) => wordsKey(each).includes(wanted));
}

const keys = new WeakMap<Passage, string>();

/** The normalised words of a passage, kept for the next letter that is typed into the search. */
function wordsKey(passage: Passage): string {
  let key = keys.get(passage);
  if (key === undefined) {
    // Line by line: normalising joins words, and what is searched for should not begin in one line and end in another.
    const texts = passage.words?.map(({ text }) => text) ?? passage.markdown.split("\n");
    keys.set(passage, (key = texts.map(normalise).join("\n")));
  }
  return key;
}
