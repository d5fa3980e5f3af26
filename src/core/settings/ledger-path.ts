import { tidyName, tidyPath, withExtension } from "../notes/note-path.ts";
import type { Settings } from "./settings.ts";

/**
 * Where the ledger is, or would be. The setting is a path within the retro folder, or from the vault's root where it
 * begins with a slash.
 */
export function ledgerPath({ folder, ledger }: Pick<Settings, "folder" | "ledger">): string {
  const name = tidyName(ledger);
  return withExtension(isRooted(ledger) ? name : tidyPath(`${folder}/${name}`));
}

/** The setting that names a path of the vault: within the retro folder where it lies there. */
export function ledgerSetting(path: string, folder: string): string {
  const within = tidyPath(folder) === "" ? "" : `${tidyPath(folder)}/`;
  const name = path.replace(/\.md$/i, "");
  return path.startsWith(within) ? name.slice(within.length) : `/${name}`;
}

const isRooted = (ledger: string): boolean => ledger.trimStart().startsWith("/");
