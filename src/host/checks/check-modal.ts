import type { DayFormat } from "../../core/calendar/day-format.ts";
import { type App, Modal, Setting } from "obsidian";
import type { Fix } from "../../core/checks/fixes.ts";
import type { BetterRule, RuleChoice } from "../../core/checks/better-rule.ts";
import { ruleSettings } from "../calendar/locale.ts";
import type { RetroFinding } from "../../core/checks/retro-problems.ts";
import { noteName } from "../../core/notes/note-path.ts";
import type { Words } from "../../words/index.ts";

/** What the rows of the list can do. */
export interface CheckActions {
  open: (path: string, line?: number) => Promise<void>;
  /** Cuts and numbers weeks by another rule from now on: changes the settings, no note. */
  useRule: (choice: RuleChoice) => Promise<boolean>;
  /** Returns false if nothing was written; a notice has said why. */
  fix: (finding: RetroFinding, fix: Fix) => Promise<boolean>;
}

/** How many notes with the same contradiction are named, and how many can be opened from its row. */
const NAMED = 8;
const OPENED = 3;

/** The notes that a finding is about. */
function pathsOf(finding: RetroFinding): readonly string[] {
  if (finding.code === "two-notes") return finding.paths;
  if (finding.code === "contradiction") return finding.told.notes.slice(0, OPENED).map(({ path }) => path);
  return [finding.path];
}

/** What is wrong with the retros, a row for each finding. Nothing is fixed before somebody asks for it. */
export class CheckModal extends Modal {
  constructor(
    app: App,
    private readonly words: Words,
    private readonly dayFormat: DayFormat,
    private readonly findings: readonly RetroFinding[],
    private readonly actions: CheckActions,
  ) {
    super(app);
    this.modalEl.addClass("weekly-retro-modal");
    this.setTitle(words.checking.title);
  }

  override onOpen(): void {
    const { contentEl, findings } = this;
    contentEl.createEl("p", { cls: "weekly-retro-modal-lead", text: this.words.checking.found(findings.length) });
    for (const finding of findings) this.row(finding);
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private row(finding: RetroFinding): void {
    const { checking } = this.words;
    const name = finding.code === "rule" ? checking.oneRule : noteName(finding.path);
    const row = new Setting(this.contentEl).setName(name).setDesc(this.sentence(finding));
    if (finding.code === "rule") return this.offerRule(row, finding.better);
    const paths = pathsOf(finding);
    for (const path of paths) {
      row.addButton((button) =>
        button.setButtonText(paths.length > 1 ? checking.openNote(noteName(path)) : checking.open).onClick(() => {
          this.close();
          void this.actions.open(path, "line" in finding ? finding.line : undefined);
        }),
      );
    }
    for (const fix of finding.fixes) {
      row.addButton((button) =>
        button.setButtonText(this.fixName(finding, fix)).onClick(async () => {
          if (!(await this.actions.fix(finding, fix))) return;
          row.controlEl.empty();
          row.controlEl.createSpan({ cls: "weekly-retro-fixed", text: checking.fixed });
          row.settingEl.addClass("is-fixed");
        }),
      );
    }
  }

  private offerRule(row: Setting, better: BetterRule): void {
    const { checking } = this.words;
    row.addButton((button) =>
      button
        .setCta()
        .setButtonText(checking.useRule)
        .onClick(async () => {
          if (!(await this.actions.useRule(better))) return;
          row.controlEl.empty();
          row.controlEl.createSpan({ cls: "weekly-retro-fixed", text: checking.fixed });
          row.settingEl.addClass("is-fixed");
        }),
    );
  }

  private ruleSentence({ rule, monthWeek, fixed }: BetterRule): string {
    const { checking, settings } = this.words;
    const { firstDayOfWeek, firstWeek } = ruleSettings(rule);
    return checking.ruleWouldFix(
      fixed.length,
      settings.weekdays[firstDayOfWeek ?? "monday"],
      settings.firstWeeks[firstWeek ?? "first-4-day-week"],
      settings.monthWeeks[monthWeek],
    );
  }

  private sentence(finding: RetroFinding): string {
    const { checking, panel } = this.words;
    const days = (period: { start: string; end: string }) => panel.days(period, this.dayFormat, true);
    switch (finding.code) {
      case "contradiction": {
        const { by, other, notes } = finding.told;
        const [first] = notes;
        if (!first) return "";
        const { tells } = checking;
        const others = notes.slice(1).map(({ path }) => noteName(path));
        const sentence = checking.contradiction(tells[by], days(first.period), tells[other], days(first.says));
        return others.length === 0
          ? sentence
          : `${sentence} ${checking.likewise(others.slice(0, NAMED), others.length)}`;
      }
      case "rule":
        return this.ruleSentence(finding.better);
      case "previous":
        return checking.previous(
          finding.link,
          finding.target === null,
          finding.expected === null ? null : noteName(finding.expected),
        );
      case "two-notes":
        return checking.twoNotes(days(finding.period), finding.paths.map(noteName));
      case "period-line":
        return checking.periodLine(finding.line + 1, days(finding.says), days(finding.properties));
      case "weekday":
        return checking.weekday(finding.line + 1, finding.day, finding.says, finding.is);
    }
  }

  private fixName(finding: RetroFinding, { code }: Fix): string {
    const { checking } = this.words;
    if (finding.code === "previous") return checking.linkTo(noteName(finding.expected ?? ""));
    if (finding.code === "weekday") return checking.write(finding.is);
    return code === "line-as-properties" ? checking.fixLine : checking.fixProperties;
  }
}
