import { en } from "./en.ts";
import { ko } from "./ko.ts";
import type { Words } from "./words.ts";

export type { Words } from "./words.ts";

/** The words for a language tag (`ko`, `en-GB`): Korean ones for Korean, English ones for all others. */
export const wordsFor = (language: string): Words => (language.toLowerCase().startsWith("ko") ? ko : en);
