import { shorten } from "../../core/base/shorten.ts";
import type { RetroMaker } from "../retros/retro-maker.ts";
import { rangeOf, type Scope } from "../../core/look-back/range.ts";
import { showLookBack } from "../look-back/look-back-leaf.ts";
import type { Context } from "../context/context.ts";
import type { LessonActions } from "../lessons/lesson-actions.ts";
import type { MissionActions } from "../missions/mission-actions.ts";
import { oneLine } from "../app/one-line.ts";
import { askedPeriod } from "./requested-period.ts";

const URI = "weekly-retro";

/** As much of what an address asks for is repeated in a notice, in UTF-16 units. */
const LONGEST_SAID = 40;

/** The longest text that an address may bring, in UTF-16 units: it becomes one line of a note. */
const LONGEST_TEXT = 1000;

/** What an address can have done. */
export interface UriActions {
  retros: Pick<RetroMaker, "make" | "makeDue">;
  lessons: Pick<LessonActions, "add" | "ask">;
  missions: Pick<MissionActions, "addToThisWeek" | "ask">;
}

/**
 * `obsidian://weekly-retro?action=new&date=…` makes, or opens, a retro; `action=look-back&year=…` looks back on a year, the
 * current one without `year`; `action=lesson&text=…` and `action=mission&text=…`
 * add to this week's, or ask for the words where there are none. What is wrong with the address is said.
 */
export function registerUri(context: Context, { retros: maker, lessons, missions }: UriActions): void {
  const { plugin, notices, words } = context;
  plugin.registerObsidianProtocolHandler(URI, async ({ action, date, year, text = "" }) => {
    if (action === "look-back") return lookBackOn(context, year);
    if (action === "lesson" || action === "mission") {
      const line = oneLine(text);
      if (line.length > LONGEST_TEXT) return notices.report(words.missions.tooLong(LONGEST_TEXT));
      const asked = action === "lesson" ? lessons : missions;
      if (line === "") return asked.ask();
      await (action === "lesson" ? lessons.add(line) : missions.addToThisWeek(line));
      return;
    }
    // Without an `action`, the app passes the address's host as one.
    if (action !== "new" && action !== URI) return notices.report(words.outside.noSuchAction(shorten(action)));
    const asked = askedPeriod(date, context);
    if ("reason" in asked) return notices.report(asked.reason);
    await (asked.period ? maker.make(asked.period) : maker.makeDue());
  });
}

async function lookBackOn(context: Context, year: string | undefined): Promise<void> {
  const { notices, words, state } = context;
  if (year === undefined) return showLookBack(context);
  const scope: Scope = { kind: "year", year: /^\d{4}$/.test(year) ? Number(year) : 0 };
  if (!rangeOf(scope, state.rule)) return notices.report(words.lookBack.noSuchYear(year.slice(0, LONGEST_SAID)));
  await showLookBack(context, scope);
}
