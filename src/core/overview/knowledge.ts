import type { WeekRule } from "../calendar/week.ts";
import { VaultLessons } from "../lessons/vault-lessons.ts";
import { MissionRows } from "../missions/mission-rows.ts";
import { VaultIndex } from "../notes/vault-index.ts";

/**
 * Everything that is known of a vault: its notes, its lessons, its missions. What follows from them is kept in here, by
 * revision, so that two vaults know nothing of each other and nothing old outlives a change.
 */
export class Knowledge {
  readonly missions: MissionRows;
  readonly lessons: VaultLessons;

  /** `rule` is how weeks are cut; it may be set anew at any time. `similarity` is that of `VaultLessons`. */
  constructor(
    public rule: WeekRule,
    similarity: number,
    readonly index = new VaultIndex(),
  ) {
    this.missions = new MissionRows(index);
    this.lessons = new VaultLessons(index, () => this.rule, similarity);
  }
}
