import type { DayFormat } from "../calendar/day-format.ts";
import { byDate } from "../notes/retro.ts";
import { noteDay } from "../notes/retro-evidence.ts";
import { roleFinder } from "../notes/roles.ts";
import type { FramedNote } from "./framed-note.ts";
import type { Proposal } from "./proposal.ts";
import type { ReadNote } from "./read-back.ts";
import type { SampleNote } from "./sample-note.ts";
import { templateFromNotes } from "./template-from-notes.ts";

/** The template made of the notes that a choice reads, in their order. "" if they have nothing in common. */
export function proposedTemplate(
  { choice, headings }: Pick<Proposal, "choice" | "headings">,
  read: readonly ReadNote[],
  notes: readonly SampleNote[],
  dayFormat: DayFormat,
): string {
  const texts = new Map(notes.map((note) => [note.path, note]));
  const dated = read.flatMap(({ path, period }) => (period ? [{ path, period }] : [])).sort(byDate);
  const framed = dated.flatMap(({ path, period }, at): FramedNote[] => {
    const note = texts.get(path);
    if (!note) return [];
    const before = dated[at - 1];
    return [
      {
        text: note.text,
        title: nameOf(path),
        period,
        written: noteDay(note),
        previous: before ? nameOf(before.path) : null,
      },
    ];
  });
  const repeats = headings.some(
    ({ role, reasons }) => role === "missions" && reasons.some(({ code }) => code === "repeats"),
  );
  const { rule, monthWeek, roles } = choice;
  return templateFromNotes(framed, roleFinder(roles), { missions: repeats }, { rule, monthWeek, dayFormat });
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/i, "");
