import type { Line } from "../markdown/line.ts";
import { isLabel, saysNothing } from "../markdown/wording.ts";
import { plainWords } from "../markdown/plain-words.ts";

/** A paragraph of a section that has no list: its words and their explanation. */
export interface Paragraph {
  /** Its bold lead, if text follows one; otherwise all of it. Lines are joined by spaces. */
  text: string;
  /** The number of its first line in the note, from 0. */
  line: number;
  /** What follows the lead, as one piece; empty without a lead. */
  explanation: string[];
}

/** Lines that are not prose: tables, images, HTML, callouts and quotes. */
const NO_PROSE = /^(?:\||!\[|<|\{%)/;

/** The paragraphs among a section's lines, up to a thematic break; those that say nothing are left out. */
export function paragraphs(section: readonly Line[]): Paragraph[] {
  const found: Paragraph[] = [];
  let words: string[] = [];
  let first = 0;
  const end = () => {
    const text = words.join(" ");
    if (words.length > 0 && !saysNothing(text) && !isLabel(text) && plainWords(text) !== "") {
      found.push({ ...ledBy(text), line: first });
    }
    words = [];
  };
  for (const line of section) {
    if (line.kind === "break") break;
    const isProse = line.kind === "text" && line.quotes === 0 && line.text !== "" && !NO_PROSE.test(line.text);
    if (!isProse) {
      end();
      continue;
    }
    if (words.length === 0) first = line.line;
    words.push(line.text.replace(/(?:\\|<br ?\/?>)$/i, "").trim());
  }
  end();
  return found;
}

const LEAD = /^(?:\*\*([^*]{1,200})\*\*|__([^_]{1,200})__)[ \t]*[-–—:：.]?[ \t]*/;

function ledBy(text: string): Omit<Paragraph, "line"> {
  const [whole, stars, lines] = LEAD.exec(text) ?? [];
  const lead = (stars ?? lines ?? "")
    .trimEnd()
    .replace(/[:：]$/, "")
    .trim();
  const rest = text.slice(whole?.length ?? 0).trim();
  return lead === "" || rest === "" ? { text, explanation: [] } : { text: lead, explanation: [rest] };
}
