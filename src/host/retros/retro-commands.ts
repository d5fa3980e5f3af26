import type { App, Command } from "obsidian";
import { plainOnes } from "../../core/missions/mission-state.ts";
import type { Words } from "../../words/index.ts";
import type { Actions } from "./retro-navigation.ts";
import type { RetroMaker } from "./retro-maker.ts";
import type { MissionActions } from "../missions/mission-actions.ts";
import { reveal } from "../panel/panel-leaf.ts";
import type { VaultState } from "../notes/vault-state.ts";

/** Who carries the commands out, and what decides whether they are there. */
export interface CommandContext {
  maker: RetroMaker;
  actions: Actions;
  missions: MissionActions;
  state: VaultState;
  words: Words;
}

/** The commands, as a table. */
export function commands(app: App, { maker, actions, missions, state, words }: CommandContext): Command[] {
  const names = words.commands;
  const active = () => app.workspace.getActiveFile()?.path ?? "";
  return [
    { id: "new", name: names.new, callback: () => void maker.makeDue() },
    { id: "new-for", name: names.newFor, callback: () => void maker.choose() },
    { id: "open-panel", name: names.openPanel, callback: () => void reveal(app) },
    onNote("previous", names.previous, isRetro, (path) => actions.openNeighbour(path, "previous")),
    onNote("next", names.next, isRetro, (path) => actions.openNeighbour(path, "next")),
    onNote("make-checkboxes", names.makeCheckboxes, hasPlainMissions, (path) => missions.makeCheckboxes(path)),
  ];

  function isRetro(path: string): boolean {
    return Boolean(state.index.get(path)?.retro);
  }

  function hasPlainMissions(path: string): boolean {
    return plainOnes(state.index.get(path)?.facts.missions ?? []).length > 0;
  }

  /** A command that is there only while the active note is of the right kind. */
  function onNote(id: string, name: string, fits: (path: string) => boolean, run: (path: string) => unknown): Command {
    return {
      id,
      name,
      checkCallback: (checking) => {
        const path = active();
        if (!fits(path)) return false;
        if (!checking) run(path);
        return true;
      },
    };
  }
}
