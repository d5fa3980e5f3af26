import type { Edit } from "../../core/markdown/change.ts";
import { bringMission } from "../../core/missions/carry-mission.ts";
import { makeCheckboxes, setStatus, toggleMission } from "../../core/missions/mission-edits.ts";
import { moveMission } from "../../core/missions/move-mission.ts";
import { findShown, type ShownMission } from "../../core/missions/shown-mission.ts";
import { addMission } from "../../core/notes/add-to-section.ts";
import { shownIn } from "../../core/notes/note-facts.ts";
import { roleFinder, type RoleOf } from "../../core/notes/roles.ts";
import type { Words } from "../../words/index.ts";
import type { Notes } from "../app/note-files.ts";
import { reasonOf, report } from "../app/notices.ts";
import { reportedEdit } from "../app/reported-edit.ts";
import type { VaultState } from "../notes/vault-state.ts";
import type { ThisWeek } from "../retros/this-week.ts";

/** What one can do with missions. Each says by itself what went wrong, and returns false if nothing was written. */
export class MissionActions {
  constructor(
    private readonly notes: Notes,
    private readonly state: VaultState,
    private readonly words: Words,
    private readonly thisWeek: ThisWeek,
  ) {}

  /** Toggles a mission as it was shown. */
  toggle(path: string, shown: ShownMission): Promise<boolean> {
    return this.edit(path, toggleMission(shown, this.roleOf));
  }

  /** Gives a mission another status character. */
  setStatus(path: string, shown: ShownMission, status: string): Promise<boolean> {
    return this.edit(path, setStatus(shown, status, this.roleOf));
  }

  /** Moves a mission by some places within its list. */
  move(path: string, shown: ShownMission, steps: number): Promise<boolean> {
    return this.edit(path, moveMission(shown, steps, this.roleOf));
  }

  /** Gives the plain missions of a note their checkboxes. */
  makeCheckboxes(path: string): Promise<boolean> {
    return this.edit(path, makeCheckboxes(this.roleOf));
  }

  /** Adds a mission to a note, under its missions heading. */
  async add(path: string, text: string): Promise<boolean> {
    const mission = `[ ] ${text.replace(/\s+/g, " ").trim()}`;
    return this.edit(path, addMission(mission, await this.thisWeek.sections()));
  }

  /**
   * Carries a mission of an earlier retro to this week's: it is added there with all that is nested in it, and only then
   * marked as carried where it was. If it cannot be added nothing has changed.
   */
  async carry(path: string, shown: ShownMission): Promise<boolean> {
    const to = await this.thisWeek.retro();
    if (to === null || to === path) return false;
    const plan = await this.thisWeek.sections();
    const text = await this.currentText(path);
    if (text === null) return false;
    const mission = findShown(shownIn(text, plan.roleOf), shown);
    if (mission === "stale") {
      report(this.words, this.words.notices.refused.stale(path));
      return false;
    }
    return (await this.edit(to, bringMission(text, mission, plan))) && (await this.setStatus(path, shown, ">"));
  }

  /** A note's text; null, and said why, if it cannot be read. */
  private async currentText(path: string): Promise<string | null> {
    const { notices } = this.words;
    try {
      const file = this.notes.file(path);
      if (file) return await this.notes.currentText(file);
      report(this.words, notices.couldNotOpen(path));
    } catch (error) {
      report(this.words, notices.couldNotRead(path, reasonOf(error)));
    }
    return null;
  }

  private edit(path: string, edit: Edit): Promise<boolean> {
    return reportedEdit(this.notes, this.words, path, edit);
  }

  private get roleOf(): RoleOf {
    return roleFinder(this.state.settings.roles);
  }
}
