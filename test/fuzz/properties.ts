import { typedPeriods } from "../../src/core/calendar/parse-period.ts";
import { writtenDays, writtenPeriod } from "../../src/core/calendar/written/written-period.ts";
import { happenedAgain } from "../../src/core/lessons/happened-again.ts";
import { readLedger } from "../../src/core/lessons/ledger/ledger.ts";
import { merge, separate, setLearned } from "../../src/core/lessons/ledger/ledger-edits.ts";
import { rewordLesson } from "../../src/core/lessons/reword-lesson.ts";
import { wordingKey } from "../../src/core/lessons/wording-key.ts";
import { changed, type Edit } from "../../src/core/markdown/change.ts";
import { withProperties } from "../../src/core/markdown/front-matter.ts";
import { frontMatterEnd } from "../../src/core/markdown/lines.ts";
import { bringMissions } from "../../src/core/missions/carry-mission.ts";
import { makeCheckboxes, setStatus, toggleMission } from "../../src/core/missions/mission-edits.ts";
import { flatten } from "../../src/core/missions/mission-state.ts";
import { moveMission } from "../../src/core/missions/move-mission.ts";
import { rewordMission } from "../../src/core/missions/reword-mission.ts";
import { afterToggle, shownMissions } from "../../src/core/missions/shown-mission.ts";
import { addItem, addMission } from "../../src/core/notes/add-to-section.ts";
import { missionsOf } from "../../src/core/notes/note-facts.ts";
import { periodLine } from "../../src/core/notes/period-line.ts";
import { VaultIndex } from "../../src/core/notes/vault-index.ts";
import { headingRoles } from "../../src/core/set-up/heading-roles.ts";
import { noteEvidence } from "../../src/core/set-up/note-evidence.ts";
import { readSettings } from "../../src/core/settings/read-settings.ts";
import { templateProblem } from "../../src/core/templates/template-problem.ts";
import { render } from "../../src/core/templates/template.ts";
import { fc, noteLike, RULES, templateLike } from "../support/arbitraries.ts";
import { planOf } from "../support/edits.ts";
import { entryOf, factsOf, ISO, roleOf } from "../support/notes.ts";
import { wholeSummary } from "../support/whole-summary.ts";

/** What must hold of the core for any input. A property throws where it does not. */
export interface Property {
  name: string;
  property: fc.IRawProperty<unknown>;
}

function same(what: string, one: unknown, other: unknown): void {
  const [left, right] = [JSON.stringify(one), JSON.stringify(other)];
  if (left !== right) throw new Error(`${what}: ${left} is not ${right}`);
}

/** The note after an edit, and as it was where the edit refuses. What lies outside its changes must be as it was. */
function after(note: string, edit: Edit): string {
  const changes = edit(note);
  if (typeof changes === "string") return note;
  let end = 0;
  for (const { from, to } of changes) {
    if (from < end || to < from || to > note.length) throw new Error("changes out of order, or outside the note");
    end = to;
  }
  return changed(note, changes);
}

/** One of the missions of a note, as it is shown. */
const shownOf = (note: string, nth: number) => {
  const all = [...shownMissions(factsOf(note).missions)];
  return all[nth % Math.max(1, all.length)];
};

/** An item without words, which a new one fills. */
const EMPTY_ITEM = /^[ \t>]*(?:[-*+]|\d+[.)])[ \t]*(?:\[.?\])?$/;

/** Whether all lines of a note are in another, in their order, white space at their ends aside. */
function keepsLines(note: string, later: string): void {
  const lines = later.split("\n").map((line) => line.trimEnd());
  let at = 0;
  for (const line of note.split("\n").map((each) => each.trimEnd())) {
    if (line === "" || EMPTY_ITEM.test(line)) continue;
    at = lines.indexOf(line, at) + 1;
    if (at === 0) throw new Error(`the line ${JSON.stringify(line)} is lost`);
  }
}

const sorted = (note: string): string[] =>
  note
    .split("\n")
    .map((line) => line.replace(/\r$/, "").replace(/^([ \t>]*)\d+(?=[.)])/, "$1"))
    .sort();

const words = fc.constantFrom(
  "Call",
  "할머니",
  "[[A|b]]",
  "{{wish}} $& <% x %>",
  "__proto__",
  "constructor",
  "<b>x</b>",
);
const day = fc.constantFrom("2026-01-07", "2026-02-01", "2025-11-30");
const path = fc.constantFrom("a.md", "b.md", "Retros/c.md");
const WEEK = { "week-start": "2026-01-05" };

export const PROPERTIES: Property[] = [
  {
    name: "a mission stands where the facts say, and toggled twice it is as it was",
    property: fc.property(noteLike, fc.nat(), (note, nth) => {
      const [mission, shown] = shownOf(note, nth) ?? [];
      if (!mission || !shown || mission.status === null) return;
      same("the box", note.slice(mission.mark - 1, mission.mark + mission.status.length + 1), `[${mission.status}]`);
      if (mission.status !== " " && mission.status !== "x") return;
      const once = after(note, toggleMission(shown, roleOf));
      same("length", once.length, note.length);
      same("toggled twice", after(once, toggleMission(afterToggle(shown, mission.status), roleOf)), note);
    }),
  },
  {
    name: "a status that is set is read back, and no text changes",
    property: fc.property(noteLike, fc.nat(), fc.constantFrom(" ", "x", "/", "-", ">"), (note, nth, status) => {
      const [mission, shown] = shownOf(note, nth) ?? [];
      if (!mission || !shown || mission.status === null) return;
      const found = flatten(factsOf(after(note, setStatus(shown, status, roleOf))).missions);
      same("status", found.find(({ line }) => line === mission.line)?.status, status);
      same("texts", found.length, flatten(factsOf(note).missions).length);
    }),
  },
  {
    name: "a move keeps every line",
    property: fc.property(noteLike, fc.nat(), fc.integer({ min: -3, max: 3 }), (note, nth, steps) => {
      const [, shown] = shownOf(note, nth) ?? [];
      if (shown) same("lines", sorted(after(note, moveMission(shown, steps, roleOf))), sorted(note));
    }),
  },
  {
    name: "new words of a mission change its own line alone",
    property: fc.property(noteLike, fc.nat(), words, (note, nth, text) => {
      const [mission, shown] = shownOf(note, nth) ?? [];
      if (!mission || !shown) return;
      const lines = (of: string) => of.split("\n").filter((_, at) => at !== mission.line);
      same("other lines", lines(after(note, rewordMission(shown, text, roleOf))), lines(note));
    }),
  },
  {
    name: "what is added, carried or happened again loses no line",
    property: fc.property(noteLike, noteLike, fc.nat(), words, (note, from, nth, text) => {
      const plan = planOf("");
      const added = after(note, addMission(`[ ] ${text}`, plan));
      keepsLines(note, added);
      // Whose tags nobody has filled in is no mission.
      if (added !== note && !text.includes("{{"))
        same("is read", flatten(missionsOf(factsOf(added), true)).length > 0, true);
      after(note, addItem("lessons", text, plan));
      after(note, happenedAgain({ text, keys: new Set([wordingKey(text)]) }, plan));
      after(note, makeCheckboxes(roleOf));
      const [mission] = shownOf(from, nth) ?? [];
      if (!mission) return;
      const carried = after(note, bringMissions(from, [mission], plan));
      same("carried twice", after(carried, bringMissions(from, [mission], plan)).length, carried.length);
    }),
  },
  {
    name: "new words of a lesson throw nothing",
    property: fc.property(noteLike, fc.nat(), words, (note, nth, text) => {
      const { lessons } = factsOf(note);
      const lesson = lessons[nth % Math.max(1, lessons.length)];
      if (lesson) after(note, rewordLesson(lesson, text, roleOf));
    }),
  },
  {
    name: "decisions in any text for a ledger throw nothing",
    property: fc.property(noteLike, words, words, (note, one, other) => {
      for (const edit of [merge(one, other), separate(one, other), setLearned(one, "2026-03-06")]) {
        readLedger(after(note, edit));
      }
    }),
  },
  {
    name: "properties that are set are there, once, and the text below stays",
    property: fc.property(noteLike, (note) => {
      const merged = withProperties(note, WEEK);
      if (merged === null) return;
      same("text", merged.slice(frontMatterEnd(merged)), note.slice(frontMatterEnd(note)));
      same("set twice", withProperties(merged, WEEK), merged);
    }),
  },
  {
    name: "a template is filled in, or says its problem",
    property: fc.property(templateLike, templateLike, (template, value) => {
      const { problem } = render(template, { wish: value, start: (format) => format });
      same("problem", templateProblem(template) ?? null, problem ?? null);
      const line = value.replace(/[\r\n]/g, "");
      same("put in", render("{{wish}}", { wish: line }).text, line);
    }),
  },
  {
    name: "settings that are read are read again as they are",
    property: fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue(), (stored, other) => {
      readSettings(other, "en");
      const { settings } = readSettings(stored, "en");
      same("settings", readSettings(JSON.parse(JSON.stringify(settings)), "ko").settings, settings);
    }),
  },
  {
    name: "periods, typed or written, begin before they end",
    property: fc.property(fc.oneof(noteLike, fc.string()), fc.constantFrom(...RULES), (text, rule) => {
      const written = writtenPeriod(text)?.period;
      const found = [...typedPeriods(text, "2026-03-06", rule), ...(written ? [written] : [])];
      for (const { start, end } of found) same("order", start <= end, true);
      writtenDays(text);
      periodLine(text, true);
    }),
  },
  {
    name: "set-up learns from any notes without an error",
    property: fc.property(fc.array(noteLike, { maxLength: 5 }), (notes) => {
      headingRoles(notes);
      notes.forEach((text, at) => noteEvidence({ path: `Retros/${at}.md`, properties: null, text }, "Retros"));
    }),
  },
  {
    name: "the index after any events equals a fresh one",
    property: fc.property(
      fc.array(fc.tuple(path, fc.option(noteLike), day, fc.boolean()), { maxLength: 12 }),
      (events) => {
        const kept = new VaultIndex();
        const left = new Map<string, [note: string, day: string]>();
        for (const [name, note, date, isAsked] of events) {
          if (note === null) {
            kept.delete(name);
            left.delete(name);
          } else {
            kept.set(entryOf(name, note, date));
            left.set(name, [note, date]);
          }
          if (isAsked) wholeSummary(kept, "2026-01-14", "2026-01-14", ISO);
        }
        const fresh = new VaultIndex();
        for (const [name, [note, date]] of left) fresh.set(entryOf(name, note, date));
        const summary = (index: VaultIndex) => wholeSummary(index, "2026-01-14", "2026-01-14", ISO);
        same("summary", summary(kept), summary(fresh));
      },
    ),
  },
];

/** A property that does not hold, with the seed and the value that show it; null: it held this many times. */
export function broken({ name, property }: Property, seed: number, numRuns: number) {
  // None of the properties is asynchronous.
  const details = fc.check(property, { seed, numRuns }) as fc.RunDetails<unknown>;
  const { failed, counterexample, errorInstance } = details;
  if (!failed) return null;
  return { name, seed, counterexample, error: errorInstance instanceof Error ? errorInstance.message : "" };
}

/** What is wrong with one value that was found before; null: it holds now. */
export function brokenBy({ property }: Property, example: unknown[]): string | null {
  const { failed, errorInstance } = fc.check(property, {
    examples: [example],
    numRuns: 1,
  }) as fc.RunDetails<unknown>;
  return failed ? (errorInstance instanceof Error ? errorInstance.message : "failed") : null;
}
