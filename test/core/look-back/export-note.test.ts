import { describe, expect, it } from "vitest";
import { lessonGroups } from "../../../src/core/lessons/lesson-groups.ts";
import { type ExportPhrases, exportNote } from "../../../src/core/look-back/export-note.ts";
import { type LookBack, lookBack } from "../../../src/core/look-back/look-back.ts";
import { passagesOf } from "../../../src/core/look-back/passages.ts";
import { questionKey } from "../../../src/core/look-back/questions.ts";
import { isQuotingNote } from "../../../src/core/notes/quoting-note.ts";
import { indexOf, ISO, propertiesOf, retroNote, roleOf } from "../../support/notes.ts";

const notes: [string, string][] = [
  [
    "W09.md",
    retroNote("2026-02-23", "2026-03-01", {
      Good: "- **tea**\n  - with Ruth",
      Missions: "- [ ] album",
      "Never repeat": "- Say yes",
    }),
  ],
  [
    "W10.md",
    retroNote("2026-03-02", "2026-03-08", {
      Good: "```js\n## code\n```\n### Learned\n- a",
      Missions: "- [x] album",
      "Never repeat": "- Say yes",
    }),
  ],
];

function exported(): string {
  const index = indexOf(notes);
  const all = index.notes(ISO);
  const found = lookBack(
    { kind: "year", year: 2026 },
    {
      notes: all,
      chain: index.chain,
      lessons: lessonGroups(all),
      isLearned: () => false,
      today: "2026-03-09",
      rule: ISO,
    },
  ) as LookBack;
  const keyOf = questionKey(roleOf);
  const weeks = found.retros.map(({ path, period }) => ({
    path,
    period,
    passages: passagesOf(new Map(notes).get(path) ?? "", keyOf("Good"), keyOf),
  }));
  const phrases: ExportPhrases = {
    title: "2026",
    summary: ["two weeks"],
    lessons: "Lessons",
    learned: "Learned",
    missions: "Missions",
    lesson: ({ count }) => `${count} times`,
    lists: [{ title: "Carried", missions: found.missions.carriedMost, value: ({ carried }) => `${carried} times` }],
    week: ({ start }) => `week of ${start}`,
  };
  return exportNote(found, [{ heading: "Good", weeks }], phrases, (path, text) => `[[${path.slice(0, -3)}|${text}]]`);
}

describe("A look back as a note", () => {
  it("is plain Markdown with the words as they stand, and links to the weeks", () => {
    expect(exported()).toBe(`---
weekly-retro: look-back
---
# 2026

- two weeks

## Good

### [[W09|week of 2026-02-23]]

- **tea**
  - with Ruth

### [[W10|week of 2026-03-02]]

\`\`\`js
## code
\`\`\`
###### Learned
- a

## Lessons

- Say yes: 2 times
  - [[W09|week of 2026-02-23]], [[W10|week of 2026-03-02]]

## Missions

### Carried

- album: 1 times, [[W10|week of 2026-03-02]]
`);
  });

  it("never counts itself: what it quotes would count twice", () => {
    expect(isQuotingNote(propertiesOf(exported()))).toBe(true);
    expect(isQuotingNote(propertiesOf(notes[0]?.[1] ?? ""))).toBe(false);
    expect([null, undefined, {}, { "weekly-retro": "lesson" }].map(isQuotingNote)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
