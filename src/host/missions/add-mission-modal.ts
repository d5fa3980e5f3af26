import { SuggestModal } from "obsidian";
import { normalise, readable } from "../../core/markdown/wording.ts";
import type { OpenRow } from "../../core/missions/mission-rows.ts";
import { noteName } from "../../core/notes/note-path.ts";
import { Week } from "../../core/calendar/week.ts";
import { oneLine } from "../app/one-line.ts";
import { suggestionLines } from "../app/suggestion-lines.ts";
import { today } from "../calendar/clock.ts";
import type { Context } from "../context/context.ts";
import type { ShownMission } from "../../core/missions/shown-mission.ts";

/** The most open missions that are offered beside what is typed. */
const OFFERED = 8;

/** What the dialog needs of the missions. */
interface AddsMissions {
  /** Adds a mission to this week's retro; returns its path, null if it was not added. */
  addToThisWeek: (text: string) => Promise<string | null>;
  /** Carries a mission of an earlier retro to this week's. */
  carry: (path: string, shown: ShownMission) => Promise<boolean>;
}

/** What one can choose: what is typed as a new mission, or an open one of an earlier week. */
type Choice = { kind: "new"; text: string } | { kind: "open"; row: OpenRow };

/** Asks for a mission of the running week, in one line; open ones of earlier weeks are offered as one types. */
export function askForMission(context: Context, missions: AddsMissions): void {
  new AddMissionModal(context, missions).open();
}

class AddMissionModal extends SuggestModal<Choice> {
  private readonly earlier: readonly OpenRow[];

  constructor(
    private readonly context: Context,
    private readonly missions: AddsMissions,
  ) {
    super(context.app);
    const { knowledge } = context.state;
    this.earlier = knowledge.missions.openBefore(Week.containing(today(), knowledge.rule), knowledge.rule);
    this.setPlaceholder(context.words.missions.addPlaceholder);
    this.modalEl.addClass("weekly-retro-prompt");
  }

  override getSuggestions(query: string): Choice[] {
    const text = oneLine(query);
    const wanted = text === "" ? "" : normalise(text);
    const open = this.earlier.filter(({ mission }) => normalise(mission.text).includes(wanted)).slice(0, OFFERED);
    const typed: Choice[] = text === "" ? [] : [{ kind: "new", text }];
    return [...typed, ...open.map((row): Choice => ({ kind: "open", row }))];
  }

  override renderSuggestion(choice: Choice, el: HTMLElement): void {
    const { missions } = this.context.words;
    if (choice.kind === "new") suggestionLines(el, { title: missions.addTyped(choice.text), notes: [] });
    else {
      const { mission, weeks } = choice.row;
      suggestionLines(el, { title: readable(mission.text), notes: [missions.carryOne(weeks)] });
    }
  }

  override onChooseSuggestion(choice: Choice): void {
    if (choice.kind === "new") void this.add(choice.text);
    else {
      const { path, shown } = choice.row.row();
      void this.missions.carry(path, shown);
    }
  }

  private async add(text: string): Promise<void> {
    const { notices, words } = this.context;
    const path = await this.missions.addToThisWeek(text);
    if (path !== null) notices.report(words.missions.added(noteName(path)));
  }
}
