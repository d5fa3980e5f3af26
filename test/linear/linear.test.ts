import { describe, expect, it } from "vitest";
import { typedPeriods } from "../../src/core/calendar/parse-period.ts";
import { writtenDays, writtenPeriod } from "../../src/core/calendar/written/written-period.ts";
import { writtenWeeks } from "../../src/core/calendar/written/written-week.ts";
import { happenedAgain } from "../../src/core/lessons/happened-again.ts";
import { runsOf, wordOf } from "../../src/core/lessons/language/tokens.ts";
import { readLedger } from "../../src/core/lessons/ledger/ledger.ts";
import { merge, separate, setLearned } from "../../src/core/lessons/ledger/ledger-edits.ts";
import { writingLesson } from "../../src/core/lessons/lesson-at-cursor.ts";
import { pageName } from "../../src/core/lessons/lesson-page.ts";
import { groupLessons } from "../../src/core/lessons/matching/lesson-matcher.ts";
import { rewordLesson } from "../../src/core/lessons/reword-lesson.ts";
import { wordingKey } from "../../src/core/lessons/wording-key.ts";
import { readBlock } from "../../src/core/look-back/code-block.ts";
import { contains, passagesOf } from "../../src/core/look-back/passages.ts";
import type { Edit } from "../../src/core/markdown/change.ts";
import { changed, smallestChange } from "../../src/core/markdown/change.ts";
import { EditLog } from "../../src/core/markdown/edit-log.ts";
import { withProperties } from "../../src/core/markdown/front-matter.ts";
import { plainWords } from "../../src/core/markdown/plain-words.ts";
import { withoutTaskId, withoutTaskSigns } from "../../src/core/markdown/task-signs.ts";
import { isNone, normalise, readable } from "../../src/core/markdown/wording.ts";
import { bringMissions } from "../../src/core/missions/carry-mission.ts";
import { makeCheckboxes, setStatus, toggleMission } from "../../src/core/missions/mission-edits.ts";
import { missionKey } from "../../src/core/missions/mission-key.ts";
import { moveMission } from "../../src/core/missions/move-mission.ts";
import { rewordMission } from "../../src/core/missions/reword-mission.ts";
import { shownMissions } from "../../src/core/missions/shown-mission.ts";
import { addItem, addMission } from "../../src/core/notes/add-to-section.ts";
import { isBlank } from "../../src/core/notes/blank.ts";
import { conflictOriginal } from "../../src/core/notes/conflict-copy.ts";
import { isMark, markFinder } from "../../src/core/notes/marks.ts";
import { notePath, tidyName, tidyPath } from "../../src/core/notes/note-path.ts";
import { periodLine, wrongWeekdays } from "../../src/core/notes/period-line.ts";
import { bareHeading } from "../../src/core/notes/roles.ts";
import { planItems } from "../../src/core/notes/wish.ts";
import { firstBlank } from "../../src/core/retros/first-blank.ts";
import { nameReader } from "../../src/core/retros/name-pattern.ts";
import { namePatternProblem } from "../../src/core/retros/name-check.ts";
import { headingRoles } from "../../src/core/set-up/heading-roles.ts";
import { noteEvidence } from "../../src/core/set-up/note-evidence.ts";
import { readSettings } from "../../src/core/settings/read-settings.ts";
import { templateProblem } from "../../src/core/templates/template-problem.ts";
import { render } from "../../src/core/templates/template.ts";
import { editorChanges } from "../../src/host/app/editor-changes.ts";
import { LINES, NOTES, type Shape } from "./shapes.ts";
import { dayFormat } from "../support/day-format.ts";
import { planOf } from "../support/edits.ts";
import { superLinear } from "./super-linear.ts";
import { entryOf, factsOf, indexOf, ISO, roleOf } from "../support/notes.ts";
import { atOnce } from "../support/steps.ts";
import { wholeSummary } from "../support/whole-summary.ts";

const NOTE_SIZE = 8_000;
const LINE_SIZE = 2_000;
const english = dayFormat("en");
const plan = planOf("");

const HARD = [
  "headings",
  "missions of many kinds",
  "empty items",
  "a wrapped item",
  "a deep list",
  "fences in items",
  "CRLF missions",
];
const WORST = Object.fromEntries(
  Object.entries(NOTES).filter(
    ([name]) =>
      HARD.some((hard) => name.startsWith(`${hard} under`)) ||
      /^(?:double brackets|tags|pipes|white space) as/.test(name),
  ),
);

/** Where the time that some work takes grows faster than its input, in any of the shapes. */
function where(
  shapes: Readonly<Record<string, Shape>>,
  size: number,
  work: (text: string) => (() => unknown) | null,
): string[] {
  return Object.entries(shapes).flatMap(([name, shape]) => {
    const slow = superLinear((length) => work(shape(length)) ?? (() => undefined), size);
    return slow === null ? [] : [`${name}: ${slow}`];
  });
}

/** The mission in the middle of a note as it is shown, by which an edit finds it. */
function middle(note: string) {
  const all = [...shownMissions(factsOf(note).missions)];
  return all[all.length >> 1] ?? null;
}

type Work = (text: string) => (() => unknown) | null;
const withMission =
  (edit: (shown: NonNullable<ReturnType<typeof middle>>, note: string) => Edit): Work =>
  (note) => {
    const found = middle(note);
    return found && (() => edit(found, note)(note));
  };

const ofNotes: Record<string, Work> = {
  "the facts of a note": (note) => () => factsOf(note),
  "whether a note is blank": (note) => () => isBlank(note, roleOf),
  "the first blank of a note": (note) => () => firstBlank(note),
  "a period line": (note) => () => periodLine(note, true),
  "properties that are set": (note) => () => withProperties(note, { "week-start": "2026-01-05" }),
  "the evidence of a note": (note) => () => entryOf("Retros/2026-W02.md", note, "2026-01-07"),
};

/** What changes a note reads it first, so that for it the worst of the shapes are enough. */
const ofEdits: Record<string, Work> = {
  "a tick": withMission(([, shown]) => toggleMission(shown, roleOf)),
  "a status": withMission(([, shown]) => setStatus(shown, "/", roleOf)),
  "a move": withMission(([, shown]) => moveMission(shown, 3, roleOf)),
  "other words for a mission": withMission(([, shown]) => rewordMission(shown, "other", roleOf)),
  "a mission that is carried": withMission(([mission], note) => bringMissions(note, [mission], plan)),
  "missions carried into a note": (note) => {
    const { missions } = factsOf("## Missions\n- [ ] a\n- [ ] b\n");
    return () => bringMissions("## Missions\n- [ ] a\n- [ ] b\n", missions, plan)(note);
  },
  "a mission that is added": (note) => () => addMission("[ ] new", plan)(note),
  "a lesson that is added": (note) => () => addItem("lessons", "new", plan)(note),
  "a lesson that happened again": (note) => () => happenedAgain({ text: "new", keys: new Set(["new"]) }, plan)(note),
  "checkboxes that are made": (note) => () => makeCheckboxes(roleOf)(note),
  "other words for a lesson": (note) => {
    const { lessons } = factsOf(note);
    const lesson = lessons[lessons.length >> 1];
    return lesson ? () => rewordLesson(lesson, "other", roleOf)(note) : null;
  },
  "the lesson that is being written": (note) => () => writingLesson(note, 1, 3, roleOf),
  "the plan of a note": (note) => {
    const { next } = factsOf(note);
    return () => planItems(next);
  },
  "a ledger": (note) => () => readLedger(note),
  "a decision in a ledger": (note) => () => merge("one", "other")(note),
  "a decision apart": (note) => () => separate("one", "other")(note),
  "a lesson that is learned": (note) => () => setLearned("one", "2026-03-06")(note),
  passages: (note) => () => passagesOf(note, "missions", (heading) => heading.toLowerCase()),
  "a search in passages": (note) => {
    const found = passagesOf(note, "missions", (heading) => heading.toLowerCase());
    return () =>
      contains(
        found.map((each) => ({ ...each })),
        "zz",
      );
  },
  "the headings that set-up sees": (note) => () => atOnce(headingRoles([note, note])),
  "what set-up sees in a note": (note) => () =>
    noteEvidence({ path: "Retros/2026-W02.md", properties: null, text: note }, "Retros"),
  "an undo": (note) => {
    const log = new EditLog();
    log.record("a.md", addMission("[ ] new", plan))(note);
    const [undo] = log.undo();
    const after = changed(note, smallestChange(note, `${note}x`));
    return undo ? () => undo.edit(after) : null;
  },
  "what the panel shows of a note": (note) => {
    const entry = entryOf("Retros/2026-W02.md", note, "2026-01-07", () => ({ start: "2026-01-05", end: "2026-01-11" }));
    return () => {
      const index = indexOf([]);
      index.set(entry);
      return wholeSummary(index, "2026-01-14", "2026-01-14", ISO);
    };
  },
  "a template of a note": (note) => () => render(note, { wish: note }),
};

const ofLines: Record<string, Work> = {
  "changes for an editor": (text) => {
    const lines = text.replaceAll(" ", "\n");
    const changes = [...lines].map((_, at) => ({ from: at, to: at, insert: "x" }));
    return () => editorChanges(lines, changes);
  },
  "changes of a text": (text) => {
    const changes = [...text].map((_, at) => ({ from: at, to: at, insert: "x" }));
    return () => changed(text, changes);
  },
  "normalised words": (text) => () => normalise(text),
  "readable words": (text) => () => readable(text),
  "plain words": (text) => () => plainWords(text),
  "whether words say nothing": (text) => () => isNone(text),
  "words without signs of tasks": (text) => () => withoutTaskSigns(text),
  "words without the id of a task": (text) => () => withoutTaskId(text),
  "the key of a mission": (text) => () => missionKey(text),
  "the key of a lesson": (text) => () => wordingKey(text),
  "the name of a lesson's note": (text) => () => pageName(text),
  "a heading without its number": (text) => () => bareHeading(text),
  "the words of a text": (text) => () => runsOf(text).map(wordOf),
  "a lesson beside another": (text) => () =>
    groupLessons([
      { key: "one", text },
      { key: "other", text: `${text} x` },
    ] as never),
  "a typed period": (text) => () => typedPeriods(text, "2026-03-06", ISO),
  "a written period": (text) => () => writtenPeriod(text),
  "written days": (text) => () => writtenDays(text),
  "written weeks": (text) => () => writtenWeeks(text),
  weekdays: (text) => () => wrongWeekdays(text, english),
  "a template": (text) => () =>
    render(text, { wish: "w", x: { text: "", items: [{ text: "a" }], example: { text: "" } } }),
  "a value of a template": (text) => () => render("> {{wish}}\n", { wish: text }),
  "a template's problem": (text) => () => templateProblem(text),
  "a name pattern": (text) => () => nameReader(text, ISO, english)("2026-W10"),
  "a name": (text) => {
    const read = nameReader("*{{year}}-*-W{{week:00}}*{{title}}", ISO, english);
    return () => read(text);
  },
  "a name of dates": (text) => {
    const read = nameReader("{{start:YYYYMMDD}}*{{end}}*", ISO, english);
    return () => read(text);
  },
  "a name pattern's problem": (text) => () => namePatternProblem(text),
  "a tidy name": (text) => () => [tidyName(text), tidyPath(text)],
  "the path of a note": (text) => () => notePath("Retros", text),
  "a conflict copy": (text) => () => conflictOriginal(`${text}.md`),
  "a mark": (text) => () => isMark(text),
  "what bears a mark": (text) => {
    const has = markFinder(["title: *a*b*c*"]);
    return () => has({ name: text, title: text, headings: [text], properties: { tags: [text] } });
  },
  "a code block": (text) => () => readBlock(`show: week\n${text}: x\nweek: ${text}`, "2026-03-06", ISO),
  settings: (text) => () =>
    readSettings({ folder: text, fileName: text, roles: { wish: [text] }, excluded: [text], marks: [text] }, "en"),
};

describe("What is measured", () => {
  it("tells time that grows with the square from time that does not", () => {
    const perLine = (size: number, step: (text: string) => void) => {
      const text = "a\n".repeat(size / 2);
      return () => {
        for (let at = 0; at < text.length; at += 2) step(text);
      };
    };
    let found = 0;
    expect(superLinear((size) => perLine(size, (text) => (found += text.indexOf("b"))), 8_000)).toMatch(/ms for/);
    expect(superLinear((size) => perLine(size, (text) => (found += text.length)), 8_000)).toBeNull();
    expect(found).toBeGreaterThan(0);
  });
});

describe("Time grows as the note does, whatever is in it:", () => {
  it.each(Object.entries(ofNotes))("%s", (_, work) => {
    expect(where(NOTES, NOTE_SIZE, work)).toEqual([]);
  });
});

describe("Time grows as the note does for what changes it, or asks for more than its facts:", () => {
  it.each(Object.entries(ofEdits))("%s", (_, work) => {
    expect(where(WORST, NOTE_SIZE, work)).toEqual([]);
  });
});

describe("Time grows as the text does, whatever it is:", () => {
  it.each(Object.entries(ofLines))("%s", (_, work) => {
    expect(where(LINES, LINE_SIZE, work)).toEqual([]);
  });
});
