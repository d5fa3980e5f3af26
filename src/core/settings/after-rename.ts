import { tidyName, tidyPath, trimmed, withExtension } from "../notes/note-path.ts";
import type { Settings } from "./settings.ts";

/** A note or a folder that was renamed or moved in the app. Paths as in the vault. */
export interface Rename {
  from: string;
  to: string;
  isFolder: boolean;
}

/**
 * What of the settings has to change so that they still name the same notes and folders. A ledger that was moved out of
 * the retro folder cannot be named by them, and is left.
 */
export function settingsAfterRename(settings: Settings, { from, to, isFolder }: Rename): Partial<Settings> {
  /** Where a path of the settings is now; null if it is where it was. */
  const moved = (path: string): string | null => {
    if (path === from) return to;
    return isFolder && path.startsWith(`${from}/`) ? to + path.slice(from.length) : null;
  };
  const changes: Partial<Settings> = {};
  const folder = isFolder ? moved(trimmed(settings.folder)) : null;
  if (folder !== null) changes.folder = folder;
  for (const key of ["templatePath", "yearlyTemplatePath"] as const) {
    const path = settings[key] === "" ? null : moved(withExtension(settings[key]));
    if (path !== null) changes[key] = path;
  }
  const excluded = settings.excluded.map((each) => (isFolder ? moved(trimmed(each)) : null) ?? each);
  if (excluded.some((each, at) => each !== settings.excluded[at])) changes.excluded = excluded;
  const ledger = folder === null ? ledgerAfter(settings, moved) : null;
  if (ledger !== null) changes.ledger = ledger;
  return changes;
}

function ledgerAfter({ folder, ledger }: Settings, moved: (path: string) => string | null): string | null {
  const path = moved(withExtension(tidyPath(`${folder}/${tidyName(ledger)}`)));
  const start = tidyPath(folder) === "" ? "" : `${tidyPath(folder)}/`;
  return path?.startsWith(start) && /\.md$/i.test(path) ? path.slice(start.length).replace(/\.md$/i, "") : null;
}
