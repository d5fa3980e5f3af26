import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Period } from "../../src/core/calendar/period.ts";
import { climbDated } from "../../src/core/set-up/dated-folder.ts";
import { noteEvidence, type NoteEvidence } from "../../src/core/set-up/note-evidence.ts";
import type { SampleNote } from "../../src/core/set-up/sample-note.ts";
import { propertiesOf } from "./notes.ts";

/** A note of somebody's vault; `answer` is what a reader says of its days, null for a note that is no retro. */
export interface AnsweredNote {
  path: string;
  text: string;
  answer: Period | null;
}

/** An invented person's notes, as test/fixtures/README.md describes them. */
export interface Person {
  name: string;
  /** The path of their latest retro. */
  latest: string;
  notes: AnsweredNote[];
}

const folder = join(import.meta.dirname, "../fixtures/own-weeks");

/** All of them, by name. */
export function people(): Person[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return files.sort().map((file) => personIn(file.replace(/\.txt$/, ""), readFileSync(`${folder}/${file}`, "utf8")));
}

export const person = (name: string): Person => personIn(name, readFileSync(`${folder}/${name}.txt`, "utf8"));

function personIn(name: string, source: string): Person {
  const latest = /^# latest: (.*)$/m.exec(source)?.[1] ?? "";
  const notes = source.split(/^=== /m).slice(1);
  return {
    name,
    latest,
    notes: notes.map((part) => {
      const [, path = "", start, end] = /^(.*) => (?:none|(\S+) (\S+))\n/.exec(part) ?? [];
      return {
        path,
        text: part.slice(part.indexOf("\n") + 1),
        answer: start !== undefined && end !== undefined ? { start, end } : null,
      };
    }),
  };
}

export const sampleOf = ({ path, text }: AnsweredNote): SampleNote => ({
  path,
  text,
  properties: propertiesOf(text),
});

/** The folder of a person's retros, and all notes in it. */
export function folderOf({ latest, notes }: Person): { folder: string; inFolder: AnsweredNote[] } {
  const own = climbDated(latest.slice(0, Math.max(0, latest.lastIndexOf("/"))));
  const isIn = (path: string): boolean => (own === "" ? !path.includes("/") : path.startsWith(`${own}/`));
  return { folder: own, inFolder: notes.filter(({ path }) => isIn(path)) };
}

/** What the notes of that folder say of their days. */
export function evidenceOf(person: Person): { sample: NoteEvidence; all: NoteEvidence[] } {
  const { folder, inFolder } = folderOf(person);
  const all = inFolder.map((note) => noteEvidence(sampleOf(note), folder));
  const sample = all.find(({ note }) => note.path === person.latest);
  if (!sample) throw new Error(`${person.name} has no note ${person.latest}`);
  return { sample, all };
}
