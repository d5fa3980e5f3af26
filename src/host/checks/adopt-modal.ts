import { type App, ButtonComponent, Modal, Setting } from "obsidian";
import type { Candidate } from "../../core/checks/adoptable.ts";
import { type Period, period, weekLabel } from "../../core/calendar/period.ts";
import { type Role, ROLES } from "../../core/notes/roles.ts";
import type { WeekRule } from "../../core/calendar/week.ts";
import type { Words } from "../../words/index.ts";

/** What the dialog shows beside the notes, and what is done with them. */
export interface Adoption {
  headings: readonly { heading: string; notes: number }[];
  adopt: (wanted: readonly { path: string; period: Period }[]) => Promise<void>;
  setRole: (heading: string, role: Role | null) => Promise<void>;
}

interface Row {
  path: string;
  isWanted: boolean;
  start: string;
  end: string;
}

/** The notes that can be adopted, each with its days to correct and a box to tick. */
export class AdoptModal extends Modal {
  private readonly rows: Row[];
  private button: ButtonComponent | null = null;

  constructor(
    app: App,
    private readonly words: Words,
    private readonly rule: WeekRule,
    private readonly candidates: readonly Candidate[],
    private readonly adoption: Adoption,
  ) {
    super(app);
    this.rows = candidates.map(({ path, period, knownBy }) => ({ path, ...period, isWanted: knownBy !== "day" }));
    this.modalEl.addClass("weekly-retro-modal");
    this.setTitle(words.checking.adoptTitle);
  }

  override onOpen(): void {
    const { checking } = this.words;
    const { contentEl } = this;
    contentEl.createEl("p", { cls: "weekly-retro-modal-lead", text: checking.adoptLead });
    this.candidates.forEach((candidate, at) => {
      const row = this.rows[at];
      if (row) this.draw(candidate, row);
    });
    this.drawHeadings();
    const foot = this.modalEl.createDiv({ cls: "modal-button-container" });
    this.button = new ButtonComponent(foot).setCta().onClick(async () => {
      const wanted = this.wanted();
      this.close();
      await this.adoption.adopt(wanted);
    });
    this.count();
    // Not into the first date, as the app would by itself.
    this.button.buttonEl.focus({ preventScroll: true });
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private draw({ path, knownBy, roles }: Candidate, row: Row): void {
    const { checking, settings } = this.words;
    const names = roles.map((role) => settings.roles[role].name);
    const setting = new Setting(this.contentEl).setName(path.replace(/\.md$/, ""));
    const describe = () => {
      const own = period(row.start, row.end);
      const week = own ? `${this.words.panel.weekTitle(weekLabel(own, this.rule))}. ` : "";
      const sections = names.length > 0 ? checking.roles(names) : checking.noRoles;
      setting.setDesc(`${week}${checking.knownBy[knownBy]}. ${sections}.`);
    };
    describe();
    for (const [key, label] of [
      ["start", checking.start],
      ["end", checking.end],
    ] as const) {
      setting.addText((text) => {
        text.inputEl.type = "date";
        text.inputEl.setAttribute("aria-label", `${label}: ${path}`);
        text.setValue(row[key]).onChange((value) => {
          row[key] = value;
          setting.setErrorMessage(period(row.start, row.end) ? null : checking.badPeriod);
          describe();
          this.count();
        });
      });
    }
    setting.addToggle((toggle) => {
      toggle.toggleEl.setAttribute("aria-label", path);
      toggle.setValue(row.isWanted).onChange((isWanted) => {
        row.isWanted = isWanted;
        this.count();
      });
    });
  }

  private drawHeadings(): void {
    const { checking, settings } = this.words;
    const { headings, setRole } = this.adoption;
    if (headings.length === 0) return;
    new Setting(this.contentEl).setHeading().setName(checking.headingsTitle).setDesc(checking.headingsLead);
    for (const { heading, notes } of headings) {
      new Setting(this.contentEl)
        .setName(heading)
        .setDesc(checking.headingIn(notes))
        .addDropdown((dropdown) => {
          dropdown.addOption("", checking.noRole);
          for (const role of ROLES) dropdown.addOption(role, settings.roles[role].name);
          dropdown.onChange((role) => void setRole(heading, ROLES.find((each) => each === role) ?? null));
        });
    }
  }

  private wanted(): { path: string; period: Period }[] {
    return this.rows.flatMap(({ path, isWanted, start, end }) => {
      const own = period(start, end);
      return isWanted && own ? [{ path, period: own }] : [];
    });
  }

  private count(): void {
    const count = this.wanted().length;
    this.button?.setButtonText(this.words.checking.adopt(count)).setDisabled(count === 0);
  }
}
