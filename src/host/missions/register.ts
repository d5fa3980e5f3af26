import { plainOnes } from "../../core/missions/mission-state.ts";
import { commandOnNote } from "../app/active-note.ts";
import type { Context } from "../context/context.ts";
import type { Retros } from "../retros/register.ts";
import { MissionActions } from "./mission-actions.ts";

/** Missions: what can be done with them, and the commands for it. */
export function registerMissions(context: Context, { thisWeek, maker }: Retros): MissionActions {
  const { plugin, app, state, words } = context;
  const missions = new MissionActions(context, thisWeek);
  const hasPlain = (path: string) => plainOnes(state.index.get(path)?.facts.missions ?? []).length > 0;
  const command = { id: "make-checkboxes", name: words.commands.makeCheckboxes };
  plugin.addCommand(commandOnNote(app, command, hasPlain, (path) => void missions.makeCheckboxes(path)));
  maker.onMade((path) => {
    if (state.settings.missionsCome === "ask") missions.offerToCarry(path);
  });
  plugin.addCommand({
    id: "add-mission",
    name: words.missions.addCommand,
    callback: () => missions.ask(),
  });
  plugin.addCommand({
    id: "carry-all",
    name: words.missions.carryAllCommand,
    callback: () => void missions.carryAll(),
  });
  return missions;
}
