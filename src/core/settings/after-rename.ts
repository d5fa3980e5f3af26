import { trimmed, withExtension } from "../notes/note-path.ts";
import { ledgerPath, ledgerSetting } from "./ledger-path.ts";
import type { Settings } from "./settings.ts";

/** A note or a folder that was renamed or moved in the app. Paths as in the vault. */
export interface Rename {
  from: string;
  to: string;
  isFolder: boolean;
}

/**
 * What of the settings has to change so that they still name the same notes and folders. A ledger that became another
 * kind of file is left.
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
  const before = ledgerPath(settings);
  const ledger = moved(before) ?? before;
  const inFolder = { folder: folder ?? settings.folder, ledger: settings.ledger };
  if (/\.md$/i.test(ledger) && ledgerPath(inFolder) !== ledger) changes.ledger = ledgerSetting(ledger, inFolder.folder);
  return changes;
}
