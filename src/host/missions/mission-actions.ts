import type { ThisWeek } from "../retros/this-week.ts";
import { addMission } from "../../core/notes/add-to-section.ts";
import { carriedText } from "../../core/missions/carry-mission.ts";
import { findShown, makeCheckboxes, setStatus, type ShownMission, toggle } from "../../core/missions/mission-edits.ts";
import { moveMission } from "../../core/missions/move-mission.ts";
import { normalise } from "../../core/markdown/wording.ts";
import { type Mission, noteFacts } from "../../core/notes/note-facts.ts";
import { roleFinder, type RoleOf } from "../../core/notes/roles.ts";
import type { Words } from "../../words/index.ts";
import type { Notes } from "../app/note-files.ts";
import { reasonOf, report } from "../app/notices.ts";
import { reportedEdit } from "../app/reported-edit.ts";
import type { VaultState } from "../notes/vault-state.ts";
import type { Change, Edit } from "../../core/markdown/change.ts";

/** What one can do with missions. Each says by itself what went wrong, and gives false if nothing was written. */
export class MissionActions {
  constructor(
    private readonly notes: Notes,
    private readonly state: VaultState,
    private readonly words: Words,
    private readonly thisWeek: ThisWeek,
  ) {}

  /** Toggles a mission as it was shown. */
  toggle(path: string, shown: ShownMission): Promise<boolean> {
    return this.edit(path, (text) => changes(toggle(this.missionsOf(text), shown)));
  }

  /** Gives a mission another status character. */
  setStatus(path: string, shown: ShownMission, status: string): Promise<boolean> {
    return this.edit(path, (text) => setStatus(this.missionsOf(text), shown, status));
  }

  /** Moves a mission by some places within its list. */
  move(path: string, shown: ShownMission, steps: number): Promise<boolean> {
    return this.edit(path, (text) => changes(moveMission(text, this.missionsOf(text), shown, steps)));
  }

  /** Gives the plain missions of a note their checkboxes. */
  makeCheckboxes(path: string): Promise<boolean> {
    return this.edit(path, (text) => makeCheckboxes(this.missionsOf(text)));
  }

  /** Adds a mission to a note, under its missions heading. */
  async add(path: string, text: string): Promise<boolean> {
    const template = (await this.thisWeek.template()) ?? "";
    const mission = `[ ] ${text.replace(/\s+/g, " ").trim()}`;
    return this.edit(path, (note) => [addMission(note, mission, this.roleOf(), template)]);
  }

  /**
   * Carries a mission of an earlier retro to this week's: it is added there with all that is nested in it, and only then
   * marked as carried where it was. If it cannot be added nothing has changed.
   */
  async carry(path: string, shown: ShownMission): Promise<boolean> {
    const to = await this.thisWeek.retro();
    const template = (await this.thisWeek.template()) ?? "";
    const text = await this.currentText(path);
    const found = text === null ? "stale" : findShown(this.missionsOf(text), shown);
    if (to === null || to === path) return false;
    if (text === null || found === "stale") return this.sayStale(path);
    const mission = carriedText(text, found);
    const isSame = ({ text: other }: Mission) => normalise(other) === normalise(found.text);
    const added = await this.edit(to, (note) => {
      // A template that lists what is open has brought it along already.
      return this.missionsOf(note).some(isSame) ? [] : [addMission(note, mission, this.roleOf(), template)];
    });
    return added && (await this.setStatus(path, shown, ">"));
  }

  private async currentText(path: string): Promise<string | null> {
    const file = this.notes.file(path);
    try {
      return file && (await this.notes.currentText(file));
    } catch (error) {
      report(this.words, this.words.notices.couldNotRead(path, reasonOf(error)));
      return null;
    }
  }

  private edit(path: string, edit: Edit): Promise<boolean> {
    return reportedEdit(this.notes, this.words, path, edit);
  }

  private sayStale(path: string): false {
    report(this.words, this.words.notices.stale(path));
    return false;
  }

  private missionsOf(text: string): Mission[] {
    return noteFacts(text, this.roleOf()).missions;
  }

  private roleOf(): RoleOf {
    return roleFinder(this.state.settings.roles);
  }
}

const changes = (change: Change | null | "stale"): Change[] | "stale" =>
  change === "stale" ? "stale" : change ? [change] : [];
