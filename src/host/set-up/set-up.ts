import moment from "../calendar/moment.ts";
import { noteName } from "../../core/notes/note-path.ts";
import type { Settings } from "../../core/settings/settings.ts";
import { chosenSettings } from "../../core/set-up/chosen-settings.ts";
import { nextNote } from "../../core/set-up/next-note.ts";
import { type Noticed, noticeWeeklyNotes } from "../../core/set-up/noticing.ts";
import type { Choice } from "../../core/set-up/choice.ts";
import { type Proposal, propose } from "../../core/set-up/proposal.ts";
import { proposedTemplate } from "../../core/set-up/proposed-template.ts";
import { type ReadNote, readBack } from "../../core/set-up/read-back.ts";
import type { SampleNote } from "../../core/set-up/sample-note.ts";
import { coreTemplates } from "../app/core-plugins.ts";
import { TimeSlicer } from "../app/time-slices.ts";
import { today } from "../calendar/clock.ts";
import { dayFormat } from "../calendar/locale.ts";
import type { Context } from "../context/context.ts";
import { newTemplateNote } from "../templates/template-note.ts";
import { folderNotes, possibleNotes, retroFolderWithin } from "./folder-notes.ts";

/** A proposal, and the notes that it was learned from. */
export interface Learned {
  proposal: Proposal;
  notes: readonly SampleNote[];
}

/** The next note as it would be made, or why there would be none, in words. */
export type Preview = { path: string; content: string } | { reason: string };

/** What came of a choice: where its template is, if one was made, and how to take it back. */
export interface Used {
  templatePath: string | null;
  /** How many retros are known now. */
  retros: number;
  undo: () => Promise<void>;
}

/** Learns from weekly notes that are there, and makes settings of what was learned. Works in slices. */
export class SetUp {
  constructor(private readonly context: Context) {}

  /** The notes that look like weekly notes by their names; null while a retro is known, or none do. */
  async noticed(signal?: AbortSignal): Promise<Noticed | null> {
    await this.context.state.whenReady();
    if (this.context.state.index.chain.length > 0) return null;
    const paths = await possibleNotes(this.context);
    return new TimeSlicer().run(noticeWeeklyNotes(paths), signal);
  }

  /** What can be learned from a note and those like it; null if there is no such note. */
  async learn(path: string): Promise<Learned | null> {
    const folder = await retroFolderWithin(this.context, path);
    const notes = await folderNotes(this.context, path, folder);
    const { roles } = this.context.store.settings;
    const proposal = await new TimeSlicer().run(propose(path, folder, notes, roles, dayFormat()));
    return proposal && { proposal, notes };
  }

  /** The days of the notes, as they would be read. Null once aborted. */
  read({ proposal, notes }: Learned, choice: Choice, signal?: AbortSignal): Promise<ReadNote[] | null> {
    return new TimeSlicer().run(readBack(choice, notes, new Set(proposal.like), dayFormat()), signal);
  }

  /** A template made of the notes that were read. */
  template({ proposal, notes }: Learned, choice: Choice, read: readonly ReadNote[]): string {
    return proposedTemplate({ ...proposal, choice }, read, notes, dayFormat());
  }

  /** The next note as it would be made. */
  async preview({ notes }: Learned, choice: Choice, read: readonly ReadNote[], template: string): Promise<Preview> {
    const { app, notes: files, words } = this.context;
    const { dateFormat, timeFormat } = await coreTemplates(app.vault);
    const made = nextNote(choice, read, notes, template, {
      dayFormat: dayFormat(),
      now: moment(),
      today: today(),
      dateFormat,
      timeFormat,
      link: (to, from) => files.link(to, from),
      wikilink: (to, from) => files.wikilink(to, from),
    });
    return "problem" in made ? { reason: words.notices.templateProblem(made.problem) } : made.note;
  }

  /** Where the template note would be made. */
  async templateFolder(): Promise<string> {
    const { app, words } = this.context;
    return (await coreTemplates(app.vault)).folder || words.templates.folder;
  }

  /**
   * Makes settings of a choice and, unless it is null or empty, a note of the template. Null if that went wrong, which
   * has been said then. Resolves once the vault has been read by the new settings.
   */
  async use(choice: Choice, template: string | null): Promise<Used | null> {
    const { store, state, words } = this.context;
    const before = store.settings;
    const isWanted = template !== null && template.trim() !== "";
    const made = isWanted ? await newTemplateNote(this.context, words.setUp.templateName, template) : null;
    if (isWanted && made === null) return null;
    const changes: Partial<Settings> = { ...chosenSettings(choice), ...(made && { templatePath: made.path }) };
    if (!(await store.changeAll(changes))) return null;
    await state.whenReady();
    return {
      templatePath: made?.path ?? null,
      retros: state.index.chain.length,
      undo: async () => {
        const keys = Object.keys(changes) as (keyof Settings)[];
        await store.changeAll(Object.fromEntries(keys.map((key) => [key, before[key]])));
      },
    };
  }

  /** The same, with one notice that offers to take it back. */
  async useAndSay(choice: Choice, template: string | null): Promise<void> {
    const { notices, words } = this.context;
    const used = await this.use(choice, template);
    if (!used) return;
    const { templatePath, retros, undo } = used;
    const said =
      templatePath === null ? words.setUp.used(retros) : words.setUp.usedWith(retros, noteName(templatePath));
    notices.undoable(said, () => void undo().then(() => notices.report(words.setUp.undone)));
  }
}
