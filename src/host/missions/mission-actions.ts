import { EditLog } from "../../core/markdown/edit-log.ts";
import { type Edit, together } from "../../core/markdown/change.ts";
import { readable } from "../../core/markdown/wording.ts";
import { makeCheckboxes, setStatus, toggleMission } from "../../core/missions/mission-edits.ts";
import { missionState } from "../../core/missions/mission-state.ts";
import { moveMission } from "../../core/missions/move-mission.ts";
import { rewordMission } from "../../core/missions/reword-mission.ts";
import { type MissionPlace, otherPlaces } from "../../core/missions/same-mission.ts";
import type { MissionInNote, ShownMission } from "../../core/missions/shown-mission.ts";
import type { Mission } from "../../core/notes/note-facts.ts";
import { noteName } from "../../core/notes/note-path.ts";
import { addMission } from "../../core/notes/add-to-section.ts";
import { roleFinder, type RoleOf } from "../../core/notes/roles.ts";
import { oneLine } from "../app/one-line.ts";
import { reportedEdit } from "../app/reported-edit.ts";
import type { Context } from "../context/context.ts";
import { offerUndo } from "../context/undo.ts";
import type { ThisWeek } from "../retros/this-week.ts";
import { askForMission } from "./add-mission-modal.ts";
import { MissionCarrier } from "./mission-carrier.ts";

/** What one can do with missions. Each says by itself what went wrong, and returns false if nothing was written. */
export class MissionActions {
  private readonly carrier: MissionCarrier;

  constructor(
    private readonly context: Context,
    private readonly thisWeek: ThisWeek,
  ) {
    this.carrier = new MissionCarrier(context, thisWeek);
  }

  /** Toggles a mission as it was shown. */
  toggle(path: string, shown: ShownMission): Promise<boolean> {
    return this.edit(path, toggleMission(shown, this.roleOf));
  }

  /** Sets the status character of a mission. What is dropped, or marked as carried, can be taken back. */
  async setStatus({ path, shown, text }: MissionInNote, status: string): Promise<boolean> {
    const log = new EditLog();
    const isDone = await this.edit(path, log.record(path, setStatus(shown, status, this.roleOf)));
    const { missions } = this.context.words;
    if (isDone && missionState(status) === "dropped") offerUndo(this.context, missions.dropped(readable(text)), log);
    return isDone;
  }

  /** Drops missions of earlier weeks, all in one go. */
  async letGo(placed: readonly MissionInNote[]): Promise<void> {
    const log = new EditLog();
    const byPath = new Map<string, Edit[]>();
    for (const { path, shown } of placed)
      byPath.set(path, [...(byPath.get(path) ?? []), setStatus(shown, "-", this.roleOf)]);
    let count = 0;
    for (const [path, edits] of byPath) {
      const own = new EditLog();
      if (!(await this.edit(path, own.record(path, together(edits))))) continue;
      log.add(own);
      count += edits.length;
    }
    offerUndo(this.context, this.context.words.missions.letGo(count), log);
  }

  /** Moves a mission by some places within its list. */
  move(path: string, shown: ShownMission, steps: number): Promise<boolean> {
    return this.edit(path, moveMission(shown, steps, this.roleOf));
  }

  /** Adds checkboxes to the plain missions of a note. */
  makeCheckboxes(path: string): Promise<boolean> {
    return this.edit(path, makeCheckboxes(this.roleOf));
  }

  /** Replaces the words of a mission, on its own line. */
  reword(path: string, shown: ShownMission, words: string): Promise<boolean> {
    return this.edit(path, rewordMission(shown, oneLine(words), this.roleOf));
  }

  /** Adds a mission to a note, under its missions heading. */
  async add(path: string, text: string): Promise<boolean> {
    return this.edit(path, addMission(`[ ] ${oneLine(text)}`, await this.thisWeek.sections()));
  }

  /** Adds a mission to this week's retro, which is made if it is missing; returns its path, null if it was not added. */
  async addToThisWeek(text: string): Promise<string | null> {
    const path = await this.thisWeek.retro();
    return path !== null && (await this.add(path, text)) ? path : null;
  }

  /** Asks for a mission of the running week. */
  ask(): void {
    askForMission(this.context, this);
  }

  /** Where else the same mission stands, the latest note first; notes that nothing dates come last. */
  elsewhere(mission: Mission, path: string): readonly MissionPlace[] {
    const { index, rule } = this.context.state;
    return otherPlaces([...index.undated, ...index.notes(rule)], mission, path);
  }

  /** Carries a mission of an earlier retro to this week's. */
  carry(path: string, shown: ShownMission): Promise<boolean> {
    return this.carrier.carry(path, () => [shown]);
  }

  /** Carries all that the previous retro has left open to this week's. */
  carryAll(): Promise<boolean> {
    return this.carrier.carryAll();
  }

  /** A new retro is there without the open missions of the one before: asks whether they should come along. */
  offerToCarry(path: string): void {
    const { notices, words } = this.context;
    const left = this.carrier.leftOpenBefore(path);
    if (left)
      notices.offer(words.missions.stillOpen(left.count, noteName(left.path)), words.missions.carryAll, () => {
        void this.carryAll();
      });
  }

  private edit(path: string, edit: Edit): Promise<boolean> {
    const { notes, words } = this.context;
    return reportedEdit(notes, words, path, edit);
  }

  private get roleOf(): RoleOf {
    return roleFinder(this.context.state.settings.roles);
  }
}
