import type { RetroBy } from "../notes/retro-evidence.ts";
import type { DatedNote, VaultIndex } from "../notes/vault-index.ts";

/** A retro as other programs get it: its first and last day, and what makes it one. */
export interface RetroJson {
  path: string;
  start: string;
  end: string;
  by: RetroBy;
}

/** All retros, earlier ones first. */
export const retrosJson = (index: VaultIndex): RetroJson[] =>
  index.chain.map(({ path, period }: DatedNote) => ({
    path,
    start: period.start,
    end: period.end,
    by: index.get(path)?.by ?? "properties",
  }));

/** A line for each retro: its days, its path, and what makes it one. */
export const retroLines = (retros: readonly RetroJson[]): string[] =>
  retros.map(({ path, start, end, by }) => `${start} ${end} ${path} (${by})`);
