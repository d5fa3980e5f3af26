import { fourLs } from "./four-ls.ts";
import { identityEn } from "./identity-en.ts";
import { identityKo } from "./identity-ko.ts";
import { kpt } from "./kpt.ts";
import type { Preset } from "./preset.ts";
import { startStopContinue } from "./start-stop-continue.ts";

export type PresetId = "identity-en" | "identity-ko" | "kpt" | "4ls" | "start-stop-continue";

/** The shipped templates, in the order in which the settings offer them. */
export const PRESETS: Readonly<Record<PresetId, Preset>> = {
  "identity-en": identityEn,
  "identity-ko": identityKo,
  kpt,
  "4ls": fourLs,
  "start-stop-continue": startStopContinue,
};

export const PRESET_IDS = Object.keys(PRESETS) as readonly PresetId[];

/** What a preset is called and its template, in the language of the app where the preset follows it. */
export function presetIn(id: PresetId, language: string): { name: string; template: string } {
  const { name, template, korean } = PRESETS[id];
  return korean && /^ko(?![a-z])/i.test(language) ? korean : { name, template };
}

/** A preset's template, in the language of the app where the preset follows it. */
export const presetTemplate = (id: PresetId, language: string): string => presetIn(id, language).template;
