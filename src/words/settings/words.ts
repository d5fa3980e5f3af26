import type { SettingProblem } from "../../core/settings/setting.ts";

/** Why a setting cannot have what is being typed: a sentence beside its control. */
export type SettingProblemWords = (problem: SettingProblem) => string;
