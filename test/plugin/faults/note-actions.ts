import type { Host } from "../../host/index.ts";
import { chooseFirst, typeInto } from "../prompt.ts";
import { drawn } from "../subject.ts";
import { addMission, chooseInMenu, lessonRow, missionRow, named, press } from "../drive.ts";

/** Something that a user does and that writes to the vault. */
export interface Action {
  /** The ways in by which it is done, as `ways.ts` names them. Absent: another way to do what another action does. */
  covers?: readonly string[];
  files: Record<string, string>;
  /** What is there before it begins, and meets no fault: an open note. */
  prepare?: (host: Host) => Promise<unknown>;
  /** Does it a second time, where that is done in another way than the first. */
  again?: (host: Host, root: HTMLElement) => Promise<void>;
  /** Does it once, as a user would; `root` is the panel. */
  act: (host: Host, root: HTMLElement) => Promise<void>;
  /** Lines that it is meant to rewrite; all others must survive, but for their checkbox and indent. */
  rewrites?: RegExp;
  /** Whether it says something where nothing goes wrong: what is said of a fault then comes on top. */
  says?: boolean;
  /** Whether it cannot be done any more in an app that was closed in its midst: Undo goes with its notice. */
  isLost?: boolean;
}

export const retro = (start: string, end: string, body: string) =>
  `---\nweek-start: ${start}\nweek-end: ${end}\n---\n${body}`;

export const W10 = "Retros/2026-W10.md";
export const W09 = "Retros/2026-W09.md";
const W08 = "Retros/2026-W08.md";
export const THIS_WEEK = retro(
  "2026-03-02",
  "2026-03-08",
  "## Missions\n- [ ] write\n- [ ] rest\n\n## Never repeat\n- Sulk for a day\n",
);
export const LAST_WEEK = retro(
  "2026-02-23",
  "2026-03-01",
  "## Missions\n- [ ] plants\n  - [x] fern\n  - [ ] cactus\n\n## Never repeat\n- Skip lunch\n- Stay up late\n\n## Who I want to be next week\n- calm\n",
);
const BEFORE = retro("2026-02-16", "2026-02-22", "## Never repeat\n- Skip lunch\n");
export const YEAR = { [W10]: THIS_WEEK, [W09]: LAST_WEEK, [W08]: BEFORE };
const WITHOUT_W10 = { [W09]: LAST_WEEK, [W08]: BEFORE };
const LEDGER = "Retros/Lessons.md";

/** Presses what the notice offers; without one, carries all that is open. */
async function carryAgain(host: Host): Promise<void> {
  const offered = document.querySelector<HTMLElement>(".notice button");
  if (offered?.textContent === "Try again") offered.click();
  else await host.run("weekly-retro:carry-all");
  await drawn(host);
}

/** Types other words into the field of a row, and presses Enter. */
async function typeWords(host: Host, root: HTMLElement, words: string): Promise<void> {
  const field = root.querySelector<HTMLInputElement>(".weekly-retro-edit");
  if (!field) throw new Error("There is no field.");
  field.value = words;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await drawn(host);
  for (const key of ["Enter", "Escape"]) {
    field.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    await drawn(host);
  }
}

export const noteActions: Record<string, Action> = {
  "New weekly retro": {
    covers: ["command:new", "cli:new", "uri:new", "panel:make", "command:new-for"],
    files: WITHOUT_W10,
    act: (host) => host.run("weekly-retro:new"),
  },
  "ticking a mission": {
    covers: ["missions:toggle"],
    files: YEAR,
    act: async (host, root) => {
      missionRow(root, "rest").querySelector("input")?.click();
      await drawn(host);
    },
  },
  "ticking a mission in an open note": {
    files: YEAR,
    prepare: (host) => host.open(W10),
    act: async (host, root) => {
      missionRow(root, "rest").querySelector("input")?.click();
      await drawn(host);
      await host.settled({ save: true });
    },
  },
  "another status": {
    covers: ["missions:setStatus"],
    files: YEAR,
    act: (host, root) => chooseInMenu(host, missionRow(root, "rest"), "In progress"),
  },
  "moving a mission": {
    covers: ["missions:move"],
    files: YEAR,
    act: (host, root) => chooseInMenu(host, missionRow(root, "rest"), "Move up"),
  },
  "adding a mission": { covers: ["missions:add"], files: YEAR, act: (host, root) => addMission(host, root, "swim") },
  "carrying a mission": {
    covers: ["missions:carry"],
    files: YEAR,
    act: (host, root) => chooseInMenu(host, missionRow(root, "plants"), "Carry to this week"),
    again: carryAgain,
  },
  "carrying a mission into a retro that is made for it": {
    files: WITHOUT_W10,
    act: (host, root) => chooseInMenu(host, missionRow(root, "plants"), "Carry to this week"),
    again: carryAgain,
  },
  "carrying all": {
    covers: ["command:carry-all", "missions:carryAll"],
    files: YEAR,
    act: (host) => host.run("weekly-retro:carry-all"),
    again: carryAgain,
  },
  "dropping a mission": {
    files: YEAR,
    act: (host, root) => chooseInMenu(host, missionRow(root, "rest"), "Dropped"),
  },
  "adding a mission from anywhere": {
    covers: ["uri:mission", "missions:ask", "command:add-mission"],
    files: YEAR,
    act: (host) => host.openUri("weekly-retro", { action: "mission", text: "swim" }),
  },
  "adding a lesson to a retro that is made for it": {
    covers: ["uri:lesson", "lessons:ask", "command:add-lesson"],
    files: WITHOUT_W10,
    act: (host) => host.openUri("weekly-retro", { action: "lesson", text: "Promise too much" }),
  },
  "other words for a mission": {
    covers: ["missions:reword"],
    files: YEAR,
    act: async (host, root) => {
      missionRow(root, "rest").dispatchEvent(new KeyboardEvent("keydown", { key: "F2", bubbles: true }));
      await drawn(host);
      await typeWords(host, root, "rest well");
    },
    rewrites: /^rest$/,
  },
  "happened again": {
    covers: ["lessons:happenedAgain"],
    files: YEAR,
    act: (host, root) => chooseInMenu(host, lessonRow(root, "Skip lunch"), "Happened again"),
  },
  "a learned lesson": {
    covers: ["lessons:setLearned"],
    files: YEAR,
    act: (host, root) => chooseInMenu(host, lessonRow(root, "Skip lunch"), "Mark as learned"),
  },
  "a lesson that is the same as another": {
    covers: ["lessons:chooseSame", "lessons:same"],
    files: YEAR,
    act: async (host, root) => {
      await chooseInMenu(host, lessonRow(root, "Skip lunch"), "Same lesson as…");
      await typeInto(host, "Sulk");
      await chooseFirst(host);
      await drawn(host);
    },
  },
  "a wording that is another lesson": {
    covers: ["lessons:different"],
    files: { ...YEAR, [LEDGER]: "- [ ] Skip lunch\n  - Stay up late\n" },
    act: (host, root) => chooseInMenu(host, lessonRow(root, "Skip lunch"), "Not the same"),
  },
  "the note of a lesson": {
    covers: ["lessons:openPage"],
    files: YEAR,
    act: (host, root) => chooseInMenu(host, lessonRow(root, "Skip lunch"), "Make a note of it"),
  },
  "fixing what a check found": {
    covers: ["command:check", "fix:link"],
    files: { ...YEAR, [W10]: THIS_WEEK.replace("---\n## M", 'previous: "[[2026-W08]]"\n---\n## M') },
    act: async (host) => {
      await host.run("weekly-retro:check");
      await press(host, "Link to 2026-W09");
    },
    rewrites: /^previous:/,
  },
  "adopting a note": {
    covers: ["command:adopt"],
    files: { ...YEAR, "Retros/old.md": "> 2026-01-05 ~ 2026-01-11\n\n## Never repeat\n- Sulk for a day\n" },
    act: async (host) => {
      await host.run("weekly-retro:adopt");
      await press(host, "Adopt 1 note");
    },
  },
  "turning bullets into checkboxes": {
    covers: ["command:make-checkboxes", "missions:makeCheckboxes"],
    files: { ...YEAR, [W10]: THIS_WEEK.replaceAll("- [ ] ", "- ") },
    prepare: (host) => host.open(W10),
    act: async (host) => {
      await host.run("weekly-retro:make-checkboxes");
      await host.settled({ save: true });
    },
  },
  "a template note from a preset": {
    files: YEAR,
    act: async (host) => {
      const tab = host.openSettings("weekly-retro");
      named(tab, "button", "Make note").click();
      await drawn(host);
      host.closeSettings();
    },
  },
  "other words for a lesson": {
    covers: ["lessons:reword"],
    files: YEAR,
    act: async (host, root) => {
      lessonRow(root, "Sulk")
        .querySelector("summary")
        ?.dispatchEvent(new KeyboardEvent("keydown", { key: "F2", bubbles: true }));
      await drawn(host);
      await typeWords(host, root, "Sulk for two days");
    },
    rewrites: /^Sulk for a day$/,
  },
};
