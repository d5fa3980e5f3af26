import type { TFile } from "obsidian";
import moment from "../calendar/moment.ts";
import { dueYear, newYearly } from "../../core/look-back/yearly-retro.ts";
import { type NewNote, withExtension } from "../../core/notes/note-path.ts";
import { namesWithin } from "../../core/notes/retro.ts";
import { yearOfQuoting } from "../../core/notes/quoting-note.ts";
import { YEARLY_PRESETS } from "../../core/templates/presets/yearly.ts";
import { coreTemplates } from "../app/core-plugins.ts";
import { reasonOf } from "../app/notices.ts";
import { today } from "../calendar/clock.ts";
import { dayFormat } from "../calendar/locale.ts";
import type { Context } from "../context/context.ts";
import type { Reason } from "../retros/retro-writer.ts";

/** Writes yearly retros as text, from the settings, the template and the vault as they are now. Nothing is saved. */
export class YearlyWriter {
  constructor(private readonly context: Context) {}

  /** The yearly retro of a year, or why there can be none. */
  async write(year: number): Promise<NewNote | Reason> {
    const { app, notes, state, words } = this.context;
    const template = await this.template();
    if (typeof template !== "string") return template;
    const { index, rule, lessons, settings } = state;
    const { dateFormat, timeFormat } = await coreTemplates(app.vault);
    const made = newYearly(year, {
      template,
      folder: settings.folder,
      fileName: settings.yearlyFileName,
      rule,
      monthWeek: settings.monthWeek,
      dayFormat: dayFormat(),
      now: moment(),
      dateFormat,
      timeFormat,
      today: today(),
      notes: index.notes(rule),
      chain: index.chain,
      lessons: lessons.groups(),
      isLearned: (group) => lessons.isLearned(group),
      previous: this.existing(year - 1)?.path ?? null,
      link: (to, from) => notes.link(to, from),
      wikilink: (to, from) => notes.wikilink(to, from),
    });
    return "problem" in made ? { reason: words.lookBack.yearly.problem(made.problem) } : made.note;
  }

  /** The yearly retro that is due, as it would be made now. */
  async draft(): Promise<NewNote | Reason> {
    return this.write(this.due());
  }

  /** The year whose retro is due. */
  due(): number {
    const { index, rule } = this.context.state;
    return dueYear(today(), index.chain, rule, (year) => this.existing(year) !== null);
  }

  /** The yearly retro that a year has, by its properties, whatever it is called. */
  existing(year: number): TFile | null {
    const { app, state } = this.context;
    const nameOf = namesWithin(state.settings.folder);
    const files = app.vault.getMarkdownFiles().filter(({ path }) => nameOf(path) !== null);
    return files.find((file) => yearOfQuoting(app.metadataCache.getFileCache(file)?.frontmatter) === year) ?? null;
  }

  private async template(): Promise<string | Reason> {
    const { notes, state, words } = this.context;
    const { yearlyTemplatePath, yearlyPreset } = state.settings;
    if (yearlyTemplatePath === "") return YEARLY_PRESETS[yearlyPreset].template;
    try {
      const text = await notes.read(withExtension(yearlyTemplatePath));
      return text ?? { reason: words.lookBack.yearly.templateMissing(yearlyTemplatePath) };
    } catch (error) {
      return { reason: words.notices.couldNotRead(yearlyTemplatePath, reasonOf(error)) };
    }
  }
}
