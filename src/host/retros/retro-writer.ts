import moment from "../calendar/moment.ts";
import { type NameContext, newRetro, retroPath } from "../../core/retros/new-retro.ts";
import type { Period } from "../../core/calendar/period.ts";
import { presetTemplate } from "../../core/templates/presets/index.ts";
import { retroValues } from "../../core/retros/template-values.ts";
import { render } from "../../core/templates/template.ts";
import { retroOutlook } from "../../core/retros/carry-over.ts";
import { Week, weeksBetween } from "../../core/calendar/week.ts";
import type { SectionPlan } from "../../core/notes/add-to-section.ts";
import { roleFinder } from "../../core/notes/roles.ts";
import { ownHeading } from "../../core/settings/own-headings.ts";
import { today } from "../calendar/clock.ts";
import { coreTemplates } from "../app/core-plugins.ts";
import { dayFormat } from "../calendar/locale.ts";
import { reasonOf } from "../app/notices.ts";
import type { Context } from "../context/context.ts";
import { type NewNote, noteName, withExtension } from "../../core/notes/note-path.ts";

/** Why something cannot be written, in words. */
export interface Reason {
  reason: string;
}

/** Writes retros as text, from the settings, the template and the vault as they are now. Nothing of it is saved. */
export class RetroWriter {
  constructor(private readonly context: Context) {}

  /** The template's text, or why a note that is the template cannot be read. */
  async template(): Promise<string | Reason> {
    const { templatePath, preset } = this.context.state.settings;
    if (templatePath === "") return presetTemplate(preset, this.context.language);
    try {
      const text = await this.context.notes.read(withExtension(templatePath));
      return text ?? { reason: this.context.words.notices.templateMissing(templatePath) };
    } catch (error) {
      return { reason: this.context.words.notices.couldNotRead(templatePath, reasonOf(error)) };
    }
  }

  /** Where a section goes that a retro lacks, and what it is called. Without a template that can be read: at its end. */
  async sections(): Promise<SectionPlan> {
    const { state, language } = this.context;
    const { settings } = state;
    const template = await this.template();
    return {
      roleOf: roleFinder(settings.roles),
      template: typeof template === "string" ? template : "",
      headingOf: (role) => ownHeading(settings, language, role),
    };
  }

  /** The retro of a period, or why there can be none. */
  async write({ start, end }: Period): Promise<NewNote | Reason> {
    const template = await this.template();
    if (typeof template !== "string") return template;
    const sections = this.context.state.settings.missionsCome === "all" ? await this.sections() : null;
    const context = { ...(await this.names()), ...this.vault(), template, sections };
    const made = newRetro({ start, end }, context);
    return "problem" in made ? { reason: this.context.words.notices.templateProblem(made.problem) } : made.note;
  }

  /** This week's retro as it would be made now, and where its carried list comes from if not from the retro before. */
  async draft(): Promise<(NewNote & { carriedFrom: { path: string; weeks: number } | null }) | Reason> {
    const { index, rule, lessons } = this.context.state;
    const week = Week.containing(today(), rule);
    const template = await this.template();
    if (typeof template !== "string") return template;
    const note = await this.write(week);
    if ("reason" in note) return note;
    const { wishFrom: from } = retroOutlook(week, index.notes(rule), template, lessons);
    const isOld = from !== null && !from.isPrevious;
    const carriedFrom = isOld ? { path: from.path, weeks: weeksBetween(from.period.start, week.start, rule) } : null;
    return { ...note, carriedFrom };
  }

  /** A piece of template, filled in for this week's retro. */
  async sample(template: string): Promise<string> {
    const { period } = Week.containing(today(), this.context.state.rule);
    const names = await this.names();
    const named = retroPath(period, names);
    const path = "path" in named ? named.path : "";
    const title = noteName(path);
    const linkTo = (to: string) => this.context.notes.link(to, path);
    const values = retroValues({ ...names, ...this.vault(), period, title, linkTo });
    return render(template, values).text ?? "";
  }

  /** What a retro's path is made from. */
  async names(): Promise<NameContext> {
    const { rule, settings } = this.context.state;
    const { folder, fileName } = settings;
    const { dateFormat, timeFormat } = await coreTemplates(this.context.app.vault);
    const { monthWeek } = settings;
    return { rule, monthWeek, dayFormat: dayFormat(), now: moment(), dateFormat, timeFormat, folder, fileName };
  }

  private vault() {
    const { index, rule, lessons, settings } = this.context.state;
    return {
      notes: index.notes(rule),
      lessons,
      bringsMissions: settings.missionsCome === "template" || settings.missionsCome === "all",
      link: (to: string, from: string) => this.context.notes.link(to, from),
      wikilink: (to: string, from: string) => this.context.notes.wikilink(to, from),
    };
  }
}
