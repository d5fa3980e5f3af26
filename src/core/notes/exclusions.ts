import { trimmed, withExtension } from "./note-path.ts";

/** Where notes lie that never count. Paths as in the vault; "" names no folder. */
export interface Exclusions {
  /** The user's template note. */
  templatePath: string;
  /** The user's template note of a yearly retro. */
  yearlyTemplate?: string;
  /** The ledger: it says of lessons what is to be thought of them. */
  ledgerPath?: string;
  /** The template note of the core Daily notes plugin; the daily notes themselves count. */
  dailyTemplate?: string;
  /** The folder of the core Templates plugin. */
  templatesFolder: string;
  /** Folders that the user leaves out. */
  folders: readonly string[];
  /** The retro folder: what lies in it counts, even if a folder around it is left out. */
  retroFolder?: string;
}

/** Whether a note counts: it is no template, not the ledger, and in no folder that is left out. */
export const counts = (path: string, exclusions: Exclusions): boolean => counter(exclusions)(path);

/** Precomputes the set once; use when checking many paths. */
export function counter(exclusions: Exclusions): (path: string) => boolean {
  const {
    templatePath,
    yearlyTemplate = "",
    dailyTemplate = "",
    ledgerPath = "",
    templatesFolder,
    folders,
    retroFolder = "",
  } = exclusions;
  const templates = [templatePath, yearlyTemplate, dailyTemplate]
    .filter((template) => template !== "")
    .map(withExtension);
  const notes = new Set([ledgerPath, ...templates]);
  const starts = [templatesFolder, ...folders]
    .map(trimmed)
    .filter((folder) => folder !== "")
    .map((folder) => `${folder}/`);
  const retros = `${trimmed(retroFolder)}/`;
  // The folder that somebody has chosen for their retros counts, unless one inside it is left out.
  const around = starts.filter((start) => retros.startsWith(start));
  const elsewhere = starts.filter((start) => !around.includes(start));
  return (path) =>
    !notes.has(path) &&
    !elsewhere.some((start) => path.startsWith(start)) &&
    (path.startsWith(retros) || !around.some((start) => path.startsWith(start)));
}
