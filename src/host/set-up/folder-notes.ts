import type { TFile } from "obsidian";
import { counter } from "../../core/notes/exclusions.ts";
import { climbDated } from "../../core/set-up/dated-folder.ts";
import type { SampleNote } from "../../core/set-up/sample-note.ts";
import { coreTemplates, dailyNotesTemplate } from "../app/core-plugins.ts";
import type { Context } from "../context/context.ts";

/** The most notes of a folder that are read: first those with a number in their names, which may be weekly notes. */
const MOST_NOTES = 2_000;
/** The number of notes read at a time. */
const AT_ONCE = 16;

/** The folder that a note's retros lie in: its own, without folders that are a date (`posts/2023/05`) or a page. */
function retroFolderOf(path: string): string {
  const isPage = /(?:^|\/)(?:_?index|readme)\.md$/i.test(path);
  return climbDated(parentOf(isPage ? parentOf(path) : path));
}

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));

/** Fewer notes than this are no folder of weekly notes. */
const FEWEST = 3;

/** The same, or the next folder up that holds several notes: each week may have a folder of its own. */
export async function retroFolderWithin(context: Context, path: string): Promise<string> {
  const paths = await possibleNotes(context);
  let folder = retroFolderOf(path);
  while (folder !== "" && paths.filter((each) => each.startsWith(`${folder}/`)).length < FEWEST) {
    folder = climbDated(parentOf(folder));
  }
  return folder;
}

/** The paths of all notes that may be weekly notes: no templates, nothing that is excluded. */
export async function possibleNotes({ app, state }: Context): Promise<string[]> {
  const { templatePath, excluded } = state.settings;
  const counts = counter({
    templatePath,
    ledgerPath: state.ledgerPath,
    dailyTemplate: await dailyNotesTemplate(app.vault),
    templatesFolder: (await coreTemplates(app.vault)).folder,
    folders: excluded,
  });
  return app.vault
    .getMarkdownFiles()
    .map(({ path }) => path)
    .filter(counts);
}

/** Reads the notes of a folder to learn from, the sample among them. A note that cannot be read is left out. */
export async function folderNotes(context: Context, sample: string, folder: string): Promise<SampleNote[]> {
  const isIn = (path: string): boolean => (folder === "" ? retroFolderOf(path) === "" : path.startsWith(`${folder}/`));
  const paths = (await possibleNotes(context)).filter((path) => isIn(path) || path === sample);
  const files = chosen(paths, sample).flatMap((path) => context.notes.file(path) ?? []);
  const notes: SampleNote[] = [];
  for (let at = 0; at < files.length; at += AT_ONCE) {
    const read = await Promise.all(files.slice(at, at + AT_ONCE).map((file) => sampleNote(context, file)));
    notes.push(...read.flatMap((note) => note ?? []));
  }
  return notes;
}

function chosen(paths: readonly string[], sample: string): string[] {
  if (paths.length <= MOST_NOTES) return [...paths];
  const isNumbered = (path: string): boolean => /\d/.test(path.slice(path.lastIndexOf("/") + 1));
  const ranked = [sample, ...paths.filter(isNumbered), ...paths.filter((path) => !isNumbered(path))];
  return [...new Set(ranked)].slice(0, MOST_NOTES);
}

async function sampleNote({ app, notes }: Context, file: TFile): Promise<SampleNote | null> {
  try {
    const text = await notes.read(file.path);
    const properties = app.metadataCache.getFileCache(file)?.frontmatter ?? null;
    return text === null ? null : { path: file.path, text, properties };
  } catch {
    // It cannot be learned from; that it cannot be read is said where it matters, when the vault is read.
    return null;
  }
}
