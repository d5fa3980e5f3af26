import type { Host } from "../../host/index.ts";
import { chooseInMenu, missionRow, named } from "../drive.ts";
import { drawn } from "../subject.ts";
import { type Action, LAST_WEEK, retro, THIS_WEEK, W09, W10, YEAR } from "./note-actions.ts";

/** Waits for something that comes in slices; it need not come where the disk fails. */
async function come(host: Host, isThere: () => unknown, patience: number): Promise<void> {
  const begun = performance.now();
  while (performance.now() - begun < patience && !isThere()) await drawn(host);
}

const LONG_AGO = retro("2025-11-03", "2025-11-09", "## Missions\n- [ ] old one\n- [ ] old two\n");
const WEEKLY = Object.fromEntries(
  ["02-09", "02-16", "02-23"].map((day) => [
    `Weekly/2026-${day}.md`,
    `# Week of 2026-${day}\n\n## Done\n- slept\n\n## Plans\n- [ ] run on ${day}\n`,
  ]),
);
/** A retro whose line says other days than its properties, and calls a day by a wrong name. */
const LINE = retro("2026-03-02", "2026-03-08", "> 2026-03-02(Tue) ~ 2026-03-07(Sat)\n\n## Missions\n- [ ] rest\n");
/** Retros in which the days are those of weeks that begin on Sunday, beside names that count weeks as ISO 8601 does. */
const SUNDAYS = {
  [W10]: "# 2026-W10\n\nSunday 1 March: rain\n\nMonday 2 March: sun\n\n## Missions\n- [ ] rest\n",
  [W09]: "# 2026-W09\n\nSunday 22 February: rain\n\n## Missions\n- [ ] run\n",
};

/** Runs the check, and presses a button of what it found. */
const fix = (button: string) => async (host: Host) => {
  await host.run("weekly-retro:check");
  // Where the notes could not be read any more, there is nothing to press.
  const found = [...document.querySelectorAll<HTMLElement>(".modal button")];
  found.find(({ textContent }) => textContent === button)?.click();
  await drawn(host);
};

/** Learns from the weekly notes, and uses what was learned; waits that many milliseconds for each step. */
async function useThese(host: Host, patience: number): Promise<void> {
  await host.run("weekly-retro:set-up");
  const use = () => document.querySelector<HTMLElement>(".weekly-retro-set-up-foot .mod-cta:not([disabled])");
  await come(host, use, patience);
  use()?.click();
  await come(host, () => document.querySelector(".notice button"), patience);
}

async function undo(host: Host): Promise<void> {
  const all = [...document.querySelectorAll<HTMLElement>(".notice button")];
  all.find(({ textContent }) => textContent === "Undo" || textContent === "Try again")?.click();
  await drawn(host);
}

/** What writes settings, makes a note of many, or takes something back. */
export const vaultActions: Record<string, Action> = {
  "setting up from notes": {
    covers: ["command:set-up", "panel:setUp", "set-up:use"],
    files: WEEKLY,
    act: (host) => useThese(host, 600),
  },
  "setting up from the command line": {
    covers: ["cli:set-up"],
    files: WEEKLY,
    act: async (host) => void (await host.cli("weekly-retro:set-up", { note: "Weekly/2026-02-23.md", apply: "" })),
    says: true,
  },
  "taking back what was set up": {
    files: WEEKLY,
    prepare: (host) => useThese(host, 10_000),
    act: undo,
    isLost: true,
    says: true,
  },
  "changing a setting": {
    covers: ["setting"],
    files: YEAR,
    act: async (host) => {
      const tab = host.openSettings("weekly-retro");
      const select = [...tab.querySelectorAll("select")].find(({ textContent }) => textContent.includes("KPT"));
      if (!select) throw new Error("There is no such setting.");
      select.value = "kpt";
      select.dispatchEvent(new Event("change", { bubbles: true }));
      await drawn(host);
      host.closeSettings();
    },
  },
  "letting all go": {
    covers: ["missions:letGo"],
    files: { ...YEAR, "Retros/2025-W45.md": LONG_AGO },
    act: async (host, root) => {
      root.querySelector<HTMLElement>(".weekly-retro-let-go")?.click();
      await drawn(host);
    },
  },
  "taking back what was carried": {
    files: YEAR,
    prepare: async (host) => chooseInMenu(host, missionRow(document.body, "plants"), "Carry to this week"),
    act: undo,
    again: undo,
    isLost: true,
    rewrites: /^(?:plants|cactus|fern)$/,
    says: true,
  },
  "correcting a line": {
    covers: ["fix:line-as-properties"],
    files: { ...YEAR, [W10]: LINE },
    act: fix("Correct the line"),
    rewrites: /2026-03-02\(Tue\)/,
  },
  "correcting properties": {
    covers: ["fix:properties-as-line"],
    files: { ...YEAR, [W10]: LINE },
    act: fix("Correct the properties"),
    rewrites: /^week-end:/,
  },
  "correcting a weekday": {
    covers: ["fix:weekday"],
    files: { ...YEAR, [W10]: LINE },
    act: fix("Write “Mon”"),
    rewrites: /2026-03-02\(Tue\)/,
  },
  "using another rule of weeks": {
    covers: ["fix:rule"],
    files: SUNDAYS,
    act: fix("Use this"),
    says: true,
  },
  "a yearly retro": {
    covers: ["command:new-yearly", "look-back:newYearly"],
    files: { [W10]: THIS_WEEK, [W09]: LAST_WEEK },
    act: (host) => host.run("weekly-retro:new-yearly"),
  },
  "a note of the look back": {
    covers: ["look-back:exportNote"],
    files: YEAR,
    act: async (host) => {
      await host.run("weekly-retro:look-back");
      await drawn(host);
      named(document.body, ".weekly-retro-look-back button", "Make a note of it").click();
      await drawn(host);
    },
  },
};
