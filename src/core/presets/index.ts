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
