import { EditLog } from "../../core/markdown/edit-log.ts";
import { together } from "../../core/markdown/change.ts";
import { bringMissions } from "../../core/missions/carry-mission.ts";
import { setStatus } from "../../core/missions/mission-edits.ts";
import { isOpen } from "../../core/missions/mission-state.ts";
import { findShown, type ShownMission, shownMissions } from "../../core/missions/shown-mission.ts";
import { type Mission, missionsOf, shownIn } from "../../core/notes/note-facts.ts";
import { noteName } from "../../core/notes/note-path.ts";
import { roleFinder } from "../../core/notes/roles.ts";
import { latestBefore } from "../../core/notes/retro.ts";
import { reasonOf } from "../app/notices.ts";
import { reportedEdit, silentEdit } from "../app/reported-edit.ts";
import type { Context } from "../context/context.ts";
import { offerUndo } from "../context/undo.ts";
import type { ThisWeek } from "../retros/this-week.ts";

/**
 * Carries missions to this week's retro: they are added there with all that is nested in them, and only then marked as
 * carried where they were. If they cannot be added nothing has changed; what is there already is not added twice.
 */
export class MissionCarrier {
  constructor(
    private readonly context: Context,
    private readonly thisWeek: ThisWeek,
  ) {}

  /** The retro before another, and how many missions it has left open; null if there are none. */
  leftOpenBefore(path: string): { path: string; count: number } | null {
    const { index } = this.context.state;
    const start = index.get(path)?.retro?.start;
    const previous = start === undefined ? null : latestBefore(start, index.chain);
    const facts = previous && index.get(previous.path)?.facts;
    const count = facts ? missionsOf(facts, true).filter(isOpen).length : 0;
    return previous && count > 0 ? { path: previous.path, count } : null;
  }

  /** Carries what the latest retro before this week's has left open. */
  async carryAll(): Promise<boolean> {
    const { notices, words } = this.context;
    const to = await this.thisWeek.retro();
    if (to === null) return false;
    const left = this.leftOpenBefore(to);
    if (!left) {
      notices.report(words.missions.nothingToCarry);
      return false;
    }
    return this.carry(left.path, (missions) => {
      const shown = shownMissions(missions);
      return missions.filter(isOpen).flatMap((mission) => shown.get(mission) ?? []);
    });
  }

  /** Carries missions of a note: `choose` picks them among those that the note has now. */
  async carry(path: string, choose: (missions: readonly Mission[]) => readonly ShownMission[]): Promise<boolean> {
    const { notes, notices, words } = this.context;
    const to = await this.thisWeek.retro();
    if (to === null || to === path) return false;
    const plan = await this.thisWeek.sections();
    const text = await this.currentText(path);
    if (text === null) return false;
    const now = shownIn(text, plan.roleOf);
    const chosen = choose(now);
    const found = chosen.map((shown) => findShown(now, shown));
    const missions = found.filter((each) => each !== "stale");
    if (missions.length < chosen.length) {
      notices.report(words.notices.refused.stale(path));
      return false;
    }
    const log = new EditLog();
    const brought = log.record(to, bringMissions(text, missions, plan));
    if (!(await reportedEdit(notes, words, to, brought))) return false;
    return this.mark(path, chosen, { to, log });
  }

  /** Marks missions as carried; where that fails it can be tried again, since nobody would find them otherwise. */
  private async mark(
    path: string,
    chosen: readonly ShownMission[],
    done: { to: string; log: EditLog },
  ): Promise<boolean> {
    const { notes, notices, words, state } = this.context;
    const roleOf = roleFinder(state.settings.roles);
    const edit = together(chosen.map((shown) => setStatus(shown, ">", roleOf)));
    const { isWritten, notice } = await silentEdit(notes, words, path, done.log.record(path, edit));
    if (isWritten) {
      offerUndo(this.context, words.missions.carried(chosen.length, noteName(done.to)), done.log);
      return true;
    }
    notices.offer(words.missions.notMarked(path, notice), words.missions.tryAgain, () => {
      void this.mark(path, chosen, done);
    });
    return false;
  }

  /** A note's text; null, and said why, if it cannot be read. */
  private async currentText(path: string): Promise<string | null> {
    const { notes, notices, words } = this.context;
    try {
      const file = notes.file(path);
      if (file) return await notes.currentText(file);
      notices.report(words.notices.couldNotOpen(path));
    } catch (error) {
      notices.report(words.notices.couldNotRead(path, reasonOf(error)));
    }
    return null;
  }
}
