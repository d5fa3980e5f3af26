import type { App } from "obsidian";
import moment from "../moment.ts";
import { withExtension } from "../../core/counting.ts";
import { dueWeek, type NameContext, newRetro, retroPath } from "../../core/new-retro.ts";
import { periodChoices, retrosOf } from "../../core/period-choices.ts";
import type { Period } from "../../core/period.ts";
import { presetTemplate } from "../../core/presets/index.ts";
import { retroOutlook } from "../../core/retro-outlook.ts";
import { retroValues } from "../../core/retro-values.ts";
import { render } from "../../core/template.ts";
import { Week } from "../../core/week.ts";
import type { Settings } from "../../settings.ts";
import type { Words } from "../../words/index.ts";
import { today } from "../clock.ts";
import { CORE_DEFAULTS, coreTemplates } from "../core-templates.ts";
import { locale } from "../locale.ts";
import { NameTaken, type Notes } from "../notes.ts";
import { reasonOf, report } from "../report.ts";
import type { VaultState } from "../vault-state.ts";
import { askWhich } from "./retro-picker.ts";
import { PeriodModal } from "./period-modal.ts";

/** What came of asking for a retro. `path` is the note's; `reason` says in words why there is none. */
export type Made = { outcome: "made" | "opened"; path: string } | { outcome: "failed" | "asked"; reason: string };

/** Makes retros, or opens those that are there. The methods for people say by themselves what went wrong. */
export class RetroMaker {
  /** The making that is under way: a second one must see the first one's note. */
  private making: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly app: App,
    private readonly state: VaultState,
    private readonly notes: Notes,
    private readonly words: Words,
    private readonly language: string,
  ) {}

  /** Makes, or opens, the retro that is due. */
  async makeDue(): Promise<void> {
    this.say(await this.attempt(null));
  }

  /** Makes, or opens, the retro of a period; of several it asks which to open. */
  async make(period: Period): Promise<void> {
    this.say(await this.attempt(period));
  }

  /**
   * The same (null: the retro that is due) for a caller who speaks for itself; never throws. Where it `stays`, no note is
   * opened and nobody is asked: several notes for the period are a failure then.
   */
  attempt(period: Period | null, shows: "opens" | "stays" = "opens"): Promise<Made> {
    const made = this.making.then(async (): Promise<Made> => {
      try {
        await this.state.whenReady();
        return await this.makeOrOpen(period ?? this.due(), shows === "opens");
      } catch (error) {
        return { outcome: "failed", reason: reasonOf(error) };
      }
    });
    this.making = made;
    return made;
  }

  /** Lets the user choose the period, and see what its retro will be before it is made. */
  async choose(): Promise<void> {
    await this.state.whenReady();
    const template = await this.template();
    if (typeof template !== "string") return report(this.words, template.reason);
    const { index, rule, settings } = this.state;
    const notes = index.notes(rule);
    const names = await this.names();
    const modal = new PeriodModal(this.app, this.words, locale(), {
      today: today(),
      rule,
      choices: periodChoices(today(), index.chain, rule, settings.graceDays),
      retrosOf: (period) => retrosOf(period, index.chain, rule).map(({ path }) => path),
      path: (period) => retroPath(period, names),
      outlook: (period) => retroOutlook(period, notes, template, this.state.lessons),
    });
    modal.onChoose = (period) => void this.make(period);
    modal.open();
  }

  /** This week's retro as it would be made now, or why it cannot be. Nothing is written. */
  async draft(): Promise<{ path: string; content: string } | { reason: string }> {
    const template = await this.template();
    if (typeof template !== "string") return template;
    const made = await this.write(Week.containing(today(), this.state.rule), template);
    return "problem" in made ? { reason: this.words.notices.templateProblem(made.problem) } : made.note;
  }

  /** What a piece of template gives for this week's retro, among the notes that there are. */
  async sample(template: string): Promise<string> {
    const { index, rule } = this.state;
    const { start, end } = Week.containing(today(), rule);
    const names = await this.names();
    const named = retroPath({ start, end }, names);
    const path = "path" in named ? named.path : "";
    const values = retroValues({
      ...names,
      period: { start, end },
      title: path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/, ""),
      notes: index.notes(rule),
      lessons: this.state.lessons,
      linkTo: (to) => this.notes.link(to, path),
    });
    return render(template, values).text ?? "";
  }

  /** Why this week's retro could not be called what these settings say, in words; null if it can. */
  nameProblem({ folder, fileName }: Settings): string | null {
    const { start, end } = Week.containing(today(), this.state.rule);
    const named = retroPath({ start, end }, this.nameContext({ folder, fileName }, CORE_DEFAULTS));
    return "problem" in named ? this.words.notices.templateProblem(named.problem) : null;
  }

  /** The period whose retro is due now. */
  due(): Period {
    const { index, rule, settings } = this.state;
    const { start, end } = dueWeek(today(), index.chain, rule, settings.graceDays);
    return { start, end };
  }

  private say(made: Made): void {
    if (made.outcome === "failed") report(this.words, made.reason);
  }

  private async makeOrOpen(period: Period, opens: boolean): Promise<Made> {
    const { index, rule } = this.state;
    const existing = retrosOf(period, index.chain, rule);
    const [only] = existing;
    if (existing.length > 1) {
      const reason = this.words.making.twoNotes(existing.map(({ path }) => path));
      if (!opens) return { outcome: "failed", reason };
      askWhich(this.app, this.words, locale(), existing, (path) => void this.openNote(path));
      return { outcome: "asked", reason };
    }
    if (only) {
      if (opens) await this.openNote(only.path);
      return { outcome: "opened", path: only.path };
    }
    const template = await this.template();
    if (typeof template !== "string") return { outcome: "failed", reason: template.reason };
    const made = await this.write(period, template);
    if ("problem" in made) return { outcome: "failed", reason: this.words.notices.templateProblem(made.problem) };
    return this.create(made.note, period, opens);
  }

  private async write({ start, end }: Period, template: string): Promise<ReturnType<typeof newRetro>> {
    const { index, rule } = this.state;
    const names = await this.names();
    return newRetro({ start, end }, {
      ...names,
      notes: index.notes(rule),
      lessons: this.state.lessons,
      template,
      link: (to, from) => this.notes.link(to, from),
      wikilink: (to, from) => this.notes.wikilink(to, from),
    });
  }

  private async create(note: { path: string; content: string }, period: Period, opens: boolean): Promise<Made> {
    const { notices } = this.words;
    try {
      const file = await this.notes.create(note);
      this.state.noteMade(file, note.content, period);
      if (opens) await this.notes.open(file);
      return { outcome: "made", path: file.path };
    } catch (error) {
      if (error instanceof NameTaken) return { outcome: "failed", reason: notices.nameTaken(error.path) };
      return { outcome: "failed", reason: notices.couldNotCreate(note.path, reasonOf(error)) };
    }
  }

  private async openNote(path: string): Promise<void> {
    const file = this.notes.file(path);
    if (file) await this.notes.open(file);
    else report(this.words, this.words.notices.couldNotOpen(path));
  }

  private async names(): Promise<NameContext> {
    return this.nameContext(this.state.settings, await coreTemplates(this.app.vault));
  }

  private nameContext(
    { folder, fileName }: Pick<Settings, "folder" | "fileName">,
    { dateFormat, timeFormat }: { dateFormat: string; timeFormat: string },
  ): NameContext {
    return { rule: this.state.rule, locale: locale(), now: moment(), dateFormat, timeFormat, folder, fileName };
  }

  /** The template's text, or why a note that is the template cannot be read. */
  async template(): Promise<string | { reason: string }> {
    const { templatePath, preset } = this.state.settings;
    if (templatePath === "") return presetTemplate(preset, this.language);
    try {
      const text = await this.notes.read(withExtension(templatePath));
      return text ?? { reason: this.words.notices.templateMissing(templatePath) };
    } catch (error) {
      return { reason: this.words.notices.couldNotRead(templatePath, reasonOf(error)) };
    }
  }
}
