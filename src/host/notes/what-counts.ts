import type { CachedMetadata, TFile } from "obsidian";
import { isQuotingNote } from "../../core/notes/quoting-note.ts";
import { type EvidenceRules, markedNote, noteDay } from "../../core/notes/retro-evidence.ts";
import { type NoteOrigin, PROPERTIES } from "../../core/notes/retro.ts";
import type { RoleOf } from "../../core/notes/roles.ts";

/** What decides which notes are read, and what they are taken for. A changed setting makes a new one. */
export interface Reading extends EvidenceRules {
  roleOf: RoleOf;
  /** The retro folder, without slashes around it. */
  folder: string;
  /** Whether a note counts at all. */
  counts: (path: string) => boolean;
}

/** Whether a note may count, as far as the app knows it: only these are read. */
export function mayCount(
  file: TFile,
  cache: CachedMetadata,
  { roleOf, folder, nameWithin, readName, counts, isMarked }: Reading,
): boolean {
  if (!counts(file.path) || isQuotingNote(cache.frontmatter)) return false;
  const inFolder = nameWithin(file.path);
  if (inFolder !== null && isMarked?.(markedNote(originOf(file.path, cache)))) return true;
  // Where marks tell retros from the rest, a name does not.
  const name = isMarked ? null : inFolder;
  // Where the vault itself is the retro folder, only the name tells a retro from the rest.
  if (name !== null && (folder !== "" || fitsName(name, file.path, cache, readName))) return true;
  if (typeof cache.frontmatter?.[PROPERTIES.start] === "string") return true;
  for (const { heading } of cache.headings ?? []) if (roleOf(heading) !== null) return true;
  return false;
}

/** What the app knows of a note without its text. */
export const originOf = (path: string, { frontmatter, headings }: CachedMetadata): NoteOrigin => ({
  path,
  properties: frontmatter ?? null,
  headings: headings?.map(({ heading }) => heading) ?? [],
});

function fitsName(name: string, path: string, { frontmatter }: CachedMetadata, readName: Reading["readName"]): boolean {
  if (readName(name, null)) return true;
  // A pattern without a year needs the note's date.
  const near = frontmatter ? noteDay({ path, properties: frontmatter }) : null;
  return near !== null && readName(name, near) !== null;
}
