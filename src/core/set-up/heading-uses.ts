import { linesOf } from "../markdown/lines.ts";
import { plainWords } from "../markdown/plain-words.ts";
import { isNone, normalise } from "../markdown/wording.ts";
import { LOOKED_AT } from "./sample-note.ts";

/** One item under a heading. */
export interface HeadingItem {
  /** Its Markdown without marker and checkbox. */
  text: string;
  /** Normalised, to compare it with others. */
  key: string;
  hasCheckbox: boolean;
}

/** A heading of a note and what stands directly under it, up to the next heading of whatever level. */
export interface HeadingUse {
  heading: string;
  level: number;
  items: HeadingItem[];
  paragraphs: string[];
}

/** More items under one heading than this say nothing new. */
const MOST_ITEMS = 60;

/** The headings of a note in its order. Long notes are looked at as far as `LOOKED_AT`. */
export function headingUses(note: string): HeadingUse[] {
  const uses: HeadingUse[] = [];
  let current: HeadingUse | null = null;
  for (const line of linesOf(note.length > LOOKED_AT ? note.slice(0, LOOKED_AT) : note)) {
    if (line.kind === "heading") {
      current = { heading: plainWords(line.text), level: line.level, items: [], paragraphs: [] };
      uses.push(current);
    } else if (current && line.kind === "item" && current.items.length < MOST_ITEMS) {
      if (!isNone(line.text)) {
        current.items.push({ text: line.text, key: normalise(line.text), hasCheckbox: line.status !== null });
      }
    } else if (current && line.kind === "text" && line.text !== "" && current.paragraphs.length < MOST_ITEMS) {
      current.paragraphs.push(line.text);
    }
  }
  return uses;
}
