import type { Command } from "obsidian";
import type { Words } from "../../words/index.ts";
import type { RetroAdopter } from "./retro-adopter.ts";
import type { RetroChecker } from "./retro-checker.ts";

/** The commands that look after retros that are there. */
export function checkingCommands(checker: RetroChecker, adopter: RetroAdopter, { checking }: Words): Command[] {
  return [
    { id: "check", name: checking.check, callback: () => void checker.show() },
    { id: "adopt", name: checking.adoptRetros, callback: () => void adopter.show() },
  ];
}
