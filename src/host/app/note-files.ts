import { type App, MarkdownView, type PaneType, TFile, TFolder } from "obsidian";
import { foldersOf, isVisible, type NewNote, pathProblem } from "../../core/notes/note-path.ts";
import { changed, type Edit, type Refusal, smallestChange } from "../../core/markdown/change.ts";
import type { Words } from "../../words/index.ts";
import { editorChanges } from "./editor-changes.ts";
import { patientRead } from "./patient-read.ts";
import { Turns } from "./turns.ts";

/** How long one write may take, in milliseconds: as for reading, and it reads first. */
const WRITE_LIMIT = 10_000;

/** A note under that name is there already, perhaps in other case. */
export class NameTaken extends Error {
  constructor(readonly path: string) {
    super(`"${path}" exists`);
  }
}

/** A path at which the plugin does not write; the message is a sentence with the reason. */
class ForbiddenPath extends Error {}

/** The outcome of an edit. "unchanged": the note already was as it should be, and was not written. */
export type EditOutcome = "changed" | "unchanged" | Refusal;

/** Thrown to leave a note unwritten: `vault.process` writes whatever text is returned. */
class Unwritten extends Error {
  constructor(readonly outcome: EditOutcome) {
    super(outcome);
  }
}

/** The notes of the vault, as far as the plugin touches them: the one place through which it writes to the vault. */
export class Notes {
  /** Writes to one path follow one another. */
  private readonly turns: Turns;

  constructor(
    private readonly app: App,
    private readonly words: Words,
  ) {
    this.turns = new Turns(WRITE_LIMIT, words.notices.noAnswer(WRITE_LIMIT / 1000));
  }

  file(path: string): TFile | null {
    const found = this.app.vault.getAbstractFileByPath(path);
    return found instanceof TFile ? found : null;
  }

  /** A note's text as it is on disk or in the app's cache of it; null if there is no such note. */
  async read(path: string): Promise<string | null> {
    const file = this.file(path);
    return file && patientRead(() => this.app.vault.cachedRead(file));
  }

  /** A note's text as somebody who edits it would find it: unsaved typing in an open editor included. */
  async currentText(file: TFile): Promise<string> {
    return this.openEditor(file)?.editor.getValue() ?? (await patientRead(() => this.app.vault.read(file)));
  }

  /**
   * Makes a note with its whole text, at once and only once, and the folders it needs. Throws `ForbiddenPath` if the path
   * is none for a note, and `NameTaken` if there is one of that name, other case included; whatever it throws, no folder
   * is left behind that was not there before.
   */
  async create({ path, content }: NewNote): Promise<TFile> {
    const problem = pathProblem(path.replace(/\.md$/i, ""));
    if (problem) throw new ForbiddenPath(this.words.settingProblem(problem));
    return this.turns.run(turnOf(path), (isWanted) => this.createNow(path, content, isWanted));
  }

  private async createNow(path: string, content: string, isWanted: () => boolean): Promise<TFile> {
    const { vault } = this.app;
    const free = this.inKnownCase(path);
    const taken = this.sibling(free);
    if (taken) throw new NameTaken(taken);
    const made: string[] = [];
    try {
      for (const folder of foldersOf(free)) {
        if (vault.getAbstractFileByPath(folder) instanceof TFolder) continue;
        await vault.createFolder(folder);
        made.push(folder);
      }
      // Nobody waits for it any more: a note that comes late would be a surprise.
      if (!isWanted()) throw new Unwritten("unchanged");
      return await vault.create(free, content);
    } catch (error) {
      // The disk may have failed when all was written: the note with the very text is ours, and is not made twice.
      const file = this.file(free);
      if (file && (await this.read(free)) === content) return file;
      for (const folder of made.reverse()) await this.removeEmpty(folder);
      if (this.sibling(free) ?? (await vault.adapter.exists(free))) throw new NameTaken(free);
      throw error;
    }
  }

  /**
   * Changes a note by the smallest range: through its editor if it is open in one, so that cursor and undo survive and
   * unsaved typing is seen; else in one step with reading it. Writes nothing if the edit refuses.
   */
  async edit(file: TFile, edit: Edit): Promise<EditOutcome> {
    if (!isVisible(file.path)) throw new ForbiddenPath(this.words.notices.hiddenPath);
    return this.turns.run(turnOf(file.path), (isWanted) => this.editNow(file, edit, isWanted));
  }

  private async editNow(file: TFile, edit: Edit, isWanted: () => boolean): Promise<EditOutcome> {
    const view = this.openEditor(file);
    if (view) {
      const text = view.editor.getValue();
      const changes = edit(text);
      if (typeof changes === "string") return changes;
      if (changes.length === 0) return "unchanged";
      view.editor.transaction({ changes: editorChanges(text, changes) });
      // The editor would save later by itself; what was clicked should show at once.
      await this.save(view, text);
      return "changed";
    }
    try {
      await this.app.vault.process(file, (text) => {
        if (!isWanted()) throw new Unwritten("unchanged");
        const changes = edit(text);
        if (typeof changes === "string") throw new Unwritten(changes);
        if (changes.length === 0) throw new Unwritten("unchanged");
        return changed(text, changes);
      });
      return "changed";
    } catch (error) {
      if (error instanceof Unwritten) return error.outcome;
      throw error;
    }
  }

  /** Saves an editor's text. On failure the editor gets the text of `before` back, so that it shows what is on disk. */
  private async save(view: MarkdownView, before: string): Promise<void> {
    const text = view.editor.getValue();
    try {
      await view.save();
    } catch (error) {
      const changes = view.editor.getValue() === text ? smallestChange(text, before) : [];
      if (changes.length > 0) {
        view.editor.transaction({ changes: editorChanges(text, changes) });
        // The view believes that the text was saved, and would not write the same text again.
        await view.save().catch(() => undefined);
      }
      throw error;
    }
  }

  /** Opens a note, at a line (from 0) if one is given. Without a pane type a leaf that shows it already is used. */
  async open(file: TFile, line?: number, pane: PaneType | boolean = false): Promise<void> {
    const { workspace } = this.app;
    const eState = line === undefined ? {} : { eState: { line } };
    const shown = pane === false ? this.markdownViews(file)[0]?.leaf : undefined;
    await (shown ?? workspace.getLeaf(pane)).openFile(file, { active: true, ...eState });
  }

  /** A link as the vault writes its links, from the note that will be at `from`; with a text of its own, if one is given. */
  link(to: string, from: string, text?: string): string {
    const file = this.file(to);
    return file ? this.app.fileManager.generateMarkdownLink(file, from, "", text) : "";
  }

  /** A wikilink, whatever the vault writes: properties know no other. */
  wikilink(to: string, from: string): string {
    const file = this.file(to);
    return file ? `[[${this.app.metadataCache.fileToLinktext(file, from, true)}]]` : "";
  }

  private openEditor(file: TFile): MarkdownView | null {
    return this.markdownViews(file).find((view) => view.getMode() === "source") ?? null;
  }

  private markdownViews(file: TFile): MarkdownView[] {
    return this.app.workspace
      .getLeavesOfType("markdown")
      .flatMap(({ view }) => (view instanceof MarkdownView && view.file === file ? [view] : []));
  }

  /** The path with each folder in the case in which the vault has it: on many disks `Retros` and `retros` are one. */
  private inKnownCase(path: string): string {
    const parts = path.split("/");
    const name = parts.pop() ?? "";
    const folder = parts.reduce((known, part) => {
      const exact = known === "" ? part : `${known}/${part}`;
      if (this.app.vault.getAbstractFileByPath(exact)) return exact;
      return this.sibling(exact) ?? exact;
    }, "");
    return folder === "" ? name : `${folder}/${name}`;
  }

  /** What the vault has under that path, case aside. */
  private sibling(path: string): string | null {
    const at = path.lastIndexOf("/");
    const { vault } = this.app;
    const parent = at < 0 ? vault.getRoot() : vault.getAbstractFileByPath(path.slice(0, at));
    if (!(parent instanceof TFolder)) return null;
    return parent.children.find((child) => child.path.toLowerCase() === path.toLowerCase())?.path ?? null;
  }

  private async removeEmpty(folder: string): Promise<void> {
    try {
      await this.app.vault.adapter.rmdir(folder, false);
    } catch {
      // It is no longer empty: it stays.
    }
  }
}

/** One key for all spellings of a path that a disk may take for the same. */
const turnOf = (path: string): string => path.normalize("NFC").toLowerCase();
