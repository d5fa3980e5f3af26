/** The files of a vault as one left them, so that another day, language or width shows the same vault. */
const keyOf = (vault: string): string => `weekly-retro-preview:${vault}`;

/** Null when nothing was kept, or it cannot be read. */
export function keptWork(vault: string): Record<string, string> | null {
  try {
    return JSON.parse(window.sessionStorage.getItem(keyOf(vault)) ?? "null") as Record<string, string> | null;
  } catch {
    return null;
  }
}

/** Keeps a vault's files until the tab is closed. False when they are too many for the browser's store (some 5 MB). */
export function keepWork(vault: string, files: ReadonlyMap<string, string>): boolean {
  try {
    window.sessionStorage.setItem(keyOf(vault), JSON.stringify(Object.fromEntries(files)));
    return true;
  } catch {
    return false;
  }
}

export const forgetWork = (vault: string): void => window.sessionStorage.removeItem(keyOf(vault));
