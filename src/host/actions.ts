import type { App, PaneType } from "obsidian";
import moment from "./moment.ts";
import { withExtension } from "../core/counting.ts";
import { makeCheckboxes, type ShownMission, toggle } from "../core/edits.ts";
import { dueWeek, newRetro, retroPath } from "../core/new-retro.ts";
import { noteFacts } from "../core/note-facts.ts";
import type { Period } from "../core/period.ts";
import { PRESETS } from "../core/presets/index.ts";
import { firstAfter, latestBefore, retroOf } from "../core/retro.ts";
import { roleFinder } from "../core/roles.ts";
import { Week } from "../core/week.ts";
import type { Settings } from "../settings.ts";
import type { Words } from "../words/index.ts";
import { today } from "./clock.ts";
import { CORE_DEFAULTS, coreTemplates } from "./core-templates.ts";
import { locale } from "./locale.ts";
import { type Edit, NameTaken, Notes } from "./notes.ts";
import { reasonOf, report } from "./report.ts";
import type { VaultState } from "./vault-state.ts";

/** What the user can do, from the palette or the panel. Each says by itself what went wrong. */
export class Actions {
  private readonly notes: Notes;
  /** The making that is under way: a second one must see the first one's note. */
  private making: Promise<void> = Promise.resolve();

  constructor(
    private readonly app: App,
    private readonly state: VaultState,
    private readonly words: Words,
  ) {
    this.notes = new Notes(app);
  }

  /** Makes, or opens, the retro that is due. */
  makeDue(): Promise<void> {
    return this.inTurn(async () => {
      const { index, rule, settings } = this.state;
      const { start, end } = dueWeek(today(), index.chain, rule, settings.graceDays);
      await this.makeOrOpen({ start, end });
    });
  }

  /** Makes, or opens, the retro of a period. */
  make(period: Period): Promise<void> {
    return this.inTurn(() => this.makeOrOpen(period));
  }

  /** Why this week's retro could not be called what these settings say, in words; null if it can. */
  nameProblem({ folder, fileName }: Settings): string | null {
    const { rule } = this.state;
    const { start, end } = Week.containing(today(), rule);
    const names = { rule, locale: locale(), now: moment(), ...CORE_DEFAULTS, folder, fileName };
    const named = retroPath({ start, end }, names);
    return "problem" in named ? this.words.notices.templateProblem(named.problem) : null;
  }

  /** Opens a note of the vault, at a line (from 0). */
  async open(path: string, line?: number, pane: PaneType | boolean = false): Promise<void> {
    const file = this.notes.file(path);
    if (file) await this.notes.open(file, line, pane);
    else report(this.words, this.words.notices.couldNotOpen(path));
  }

  /** Opens the retro before or after one. */
  async openNeighbour(path: string, which: "previous" | "next"): Promise<void> {
    const { index } = this.state;
    const start = index.get(path)?.retro?.start;
    if (start === undefined) return;
    const neighbour = which === "previous" ? latestBefore(start, index.chain) : firstAfter(start, index.chain);
    const { noEarlier, noLater } = this.words.notices;
    if (neighbour) await this.open(neighbour.path);
    else report(this.words, which === "previous" ? noEarlier : noLater);
  }

  /** Toggles a mission as it was shown; says so, and gives false, if that could not be done. */
  toggle(path: string, shown: ShownMission): Promise<boolean> {
    return this.edit(path, (text) => {
      const change = toggle(this.missionsOf(text), shown);
      return change === "stale" ? "stale" : [change];
    });
  }

  /** Gives the plain missions of a note their checkboxes. */
  makeCheckboxes(path: string): Promise<boolean> {
    return this.edit(path, (text) => makeCheckboxes(this.missionsOf(text)));
  }

  private missionsOf(text: string) {
    return noteFacts(text, roleFinder(this.state.settings.roles)).missions;
  }

  private async edit(path: string, edit: Edit): Promise<boolean> {
    const { notices } = this.words;
    const file = this.notes.file(path);
    try {
      const outcome = file && (await this.notes.edit(file, edit));
      if (outcome === "done") return true;
      report(this.words, outcome === "stale" ? notices.stale(path) : notices.couldNotOpen(path));
    } catch (error) {
      report(this.words, notices.couldNotEdit(path, reasonOf(error)));
    }
    return false;
  }

  private inTurn(act: () => Promise<void>): Promise<void> {
    this.making = this.making.then(async () => {
      try {
        await this.state.whenReady();
        await act();
      } catch (error) {
        report(this.words, reasonOf(error));
      }
    });
    return this.making;
  }

  private async makeOrOpen(period: Period): Promise<void> {
    const { index, rule } = this.state;
    const existing = retroOf(Week.containing(period.start, rule), index.chain);
    if (existing) return this.open(existing.path);
    const template = await this.template();
    if (template === null) return;
    const { folder, fileName } = this.state.settings;
    const made = newRetro(period, {
      notes: index.notes(rule),
      rule,
      locale: locale(),
      now: moment(),
      ...(await coreTemplates(this.app.vault)),
      folder,
      fileName,
      template,
      link: (to, from) => this.notes.link(to, from),
      wikilink: (to, from) => this.notes.wikilink(to, from),
    });
    if ("problem" in made) return report(this.words, this.words.notices.templateProblem(made.problem));
    await this.create(made.note, period);
  }

  private async create(note: { path: string; content: string }, period: Period): Promise<void> {
    const { notices } = this.words;
    try {
      const file = await this.notes.create(note);
      this.state.noteMade(file, note.content, period);
      await this.notes.open(file);
    } catch (error) {
      if (error instanceof NameTaken) report(this.words, notices.nameTaken(error.path));
      else report(this.words, notices.couldNotCreate(note.path, reasonOf(error)));
    }
  }

  /** The template's text; null, and a notice, if it is a note that cannot be read. */
  private async template(): Promise<string | null> {
    const { templatePath, preset } = this.state.settings;
    if (templatePath === "") return PRESETS[preset].template;
    try {
      const text = await this.notes.read(withExtension(templatePath));
      if (text === null) report(this.words, this.words.notices.templateMissing(templatePath));
      return text;
    } catch (error) {
      report(this.words, this.words.notices.couldNotRead(templatePath, reasonOf(error)));
      return null;
    }
  }
}
