// What learning from weekly notes costs, as a process of its own: a folder of 1,000 notes, half of them retros, and the
// names of 10,000 notes among which weekly ones are noticed.
import moment from "moment";
import { loadCore } from "../lessons/core.mjs";
import { cacheOf } from "./twin/metadata.mjs";
import { benchVault } from "./vault.mjs";
import { generateVault } from "./vault-generator.mjs";

const { propose } = /** @type {typeof import("../../src/core/set-up/proposal.ts")} */ (
  await loadCore("../../src/core/set-up/proposal.ts")
);
const { noticeWeeklyNotes } = /** @type {typeof import("../../src/core/set-up/noticing.ts")} */ (
  await loadCore("../../src/core/set-up/noticing.ts")
);
const { dayFormatIn } = /** @type {typeof import("../../src/core/calendar/day-format.ts")} */ (
  await loadCore("../../src/core/calendar/day-format.ts")
);

const RUNS = 7;
const NOTES = 1_000;
const NAMES = 10_000;

/** A folder of retros without properties, and of other notes. */
function folderOfNotes() {
  const retros = [...benchVault()].map(([path, text]) => ({ path, text: text.replace(/^---[^]*?\n---\n/, "") }));
  const others = [...generateVault(NOTES)].filter(({ path }) => !/^(Retros|Journal\/Weeks)\//.test(path));
  const added = others.slice(0, NOTES - retros.length).map(({ text }, at) => ({ path: `Retros/Note ${at}.md`, text }));
  return [...retros, ...added].map(({ path, text }) => {
    const { frontmatter = null, headings = [] } = cacheOf(text);
    return { path, text, properties: frontmatter, headings: headings.map(({ heading }) => heading) };
  });
}

/**
 * Takes all steps, and says how long they took together and the longest, in milliseconds.
 * @param {Generator<void, unknown, void>} steps
 */
function timeSteps(steps) {
  let all = 0;
  let longest = 0;
  for (;;) {
    const begun = performance.now();
    const { done, value } = steps.next();
    const took = performance.now() - begun;
    all += took;
    longest = Math.max(longest, took);
    if (done) {
      if (value === null) throw new Error("Nothing was learned.");
      return { all, longest };
    }
  }
}

/** @param {string} what @param {number} notes @param {() => Generator<void, unknown, void>} begin */
function rowsOf(what, notes, begin) {
  const runs = Array.from({ length: RUNS }, () => timeSteps(begin()));
  // What runs for the first time is what people wait for: they do this once.
  return [
    { what: `${what}, first of the process`, notes, unit: "ms", values: runs.slice(0, 1).map(({ all }) => all) },
    { what, notes, unit: "ms", values: runs.slice(1).map(({ all }) => all) },
    {
      what: `${what}: longest step`,
      notes,
      unit: "ms",
      aim: "8",
      values: runs.slice(1).map(({ longest }) => longest),
    },
  ];
}

const notes = folderOfNotes();
const sample = notes[500]?.path ?? "";
const roles = { wish: [], missions: [], lessons: [], lessonCheck: [], next: [] };
const format = dayFormatIn("en", moment);
const names = [...generateVault(NAMES)].map(({ path }) => path);
const rows = [
  ...rowsOf("set up: learned from a note and those of its folder", notes.length, () =>
    propose(sample, "Retros", notes, roles, format),
  ),
  ...rowsOf("set up: weekly notes noticed by their names", names.length, () => noticeWeeklyNotes(names)),
];
process.send?.(rows, () => process.exit());
