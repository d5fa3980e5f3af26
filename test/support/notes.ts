import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { Day } from "../../src/core/calendar/day.ts";
import { frontMatterEnd } from "../../src/core/markdown/lines.ts";
import { type NoteFacts, noteFacts } from "../../src/core/notes/note-facts.ts";
import type { Period } from "../../src/core/calendar/period.ts";
import { IDENTITY_HEADINGS } from "../../src/core/templates/presets/preset.ts";
import { namesWithin, type NoteOrigin } from "../../src/core/notes/retro.ts";
import { type Evidence, type EvidenceRules, retroEvidence } from "../../src/core/notes/retro-evidence.ts";
import { roleFinder } from "../../src/core/notes/roles.ts";
import { type NoteEntry, VaultIndex } from "../../src/core/notes/vault-index.ts";
import type { WeekRule } from "../../src/core/calendar/week.ts";

export const ISO: WeekRule = { firstDay: 1, minimalDays: 4 };
export const US: WeekRule = { firstDay: 0, minimalDays: 1 };
/** Saturday first, January 1st in week 1: the weeks of the old notes. */
export const SATURDAY: WeekRule = { firstDay: 6, minimalDays: 1 };

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export const fixture = (name: string): string => readFileSync(path(`../fixtures/vault/${name}`), "utf8");
export const fixtureNames = (): string[] => readdirSync(path("../fixtures/vault"));

/** The notes of the sample vault by path, its templates left out. */
export function sampleVault(): Map<string, string> {
  const root = path("../preview/vault");
  const names = readdirSync(root, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
  const notes = names.filter((name) => name.endsWith(".md") && !name.startsWith("Templates/")).sort();
  return new Map(notes.map((name) => [name, readFileSync(`${root}/${name}`, "utf8")]));
}

export const roleOf = roleFinder(IDENTITY_HEADINGS);
export const factsOf = (note: string): NoteFacts => noteFacts(note, roleOf);

/** A note's properties as the app parses them: YAML, dates left as text; null where there are none, or broken ones. */
export function propertiesOf(note: string): Record<string, unknown> | null {
  const yaml = note
    .slice(0, frontMatterEnd(note))
    .replace(/^---.*\n/, "")
    .replace(/---\s*$/, "");
  try {
    return parse(yaml) as Record<string, unknown> | null;
  } catch {
    return null;
  }
}

export const originOf = (path: string, note: string): NoteOrigin => ({ path, properties: propertiesOf(note) });

/** How notes are read with ISO weeks and two days of grace. */
export const rulesOf = (
  folder: string,
  readName: EvidenceRules["readName"],
  others: Partial<EvidenceRules> = {},
): EvidenceRules => ({
  rule: ISO,
  monthWeek: "first-day",
  graceDays: 2,
  nameWithin: namesWithin(folder),
  readName,
  isMarked: null,
  countsWeeks: true,
  ...others,
});

/** What makes a note a retro, read with these rules. */
export const evidenceOf = (
  origin: NoteOrigin,
  facts: NoteFacts,
  folder: string,
  readName: EvidenceRules["readName"],
): Evidence | null => retroEvidence(origin, facts, rulesOf(folder, readName));

/** The period of a note that is a retro by these rules. */
export const retroPeriod = (...note: Parameters<typeof evidenceOf>): Period | null =>
  evidenceOf(...note)?.period ?? null;

export function entryOf(
  path: string,
  note: string,
  day: Day,
  readName: (name: string) => Period | null = () => null,
): NoteEntry {
  const facts = factsOf(note);
  const evidence = evidenceOf(originOf(path, note), facts, "Retros", readName);
  return { path, facts, day, retro: evidence?.period ?? null, by: evidence?.by ?? null };
}

/** An index of notes by path; none of them needs another day than `day`. */
export function indexOf(notes: Iterable<readonly [string, string]>, day: Day = "2020-02-02"): VaultIndex {
  const index = new VaultIndex();
  for (const [path, note] of notes) index.set(entryOf(path, note, day));
  return index;
}

/** A retro's text: its period as properties, then the sections, each a heading and its lines. */
export function retroNote(start: Day, end: Day, sections: Readonly<Record<string, string>>): string {
  const body = Object.entries(sections).map(([heading, lines]) => `## ${heading}\n${lines}\n`);
  return `---\nweek-start: ${start}\nweek-end: ${end}\n---\n\n${body.join("\n")}`;
}
