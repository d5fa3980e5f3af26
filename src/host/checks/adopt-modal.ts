import { type App, ButtonComponent, Modal, Setting } from "obsidian";
import type { Candidate } from "../../core/checks/adoptable.ts";
import { type Period, period, weekLabel } from "../../core/calendar/period.ts";
import { type Role, ROLES } from "../../core/notes/roles.ts";
import type { WeekRule } from "../../core/calendar/week.ts";
import type { Words } from "../../words/index.ts";

/** What can be adopted, earlier ones first, and the headings in it that mean nothing yet. */
export interface Found {
  rule: WeekRule;
  candidates: readonly Candidate[];
  headings: readonly { heading: string; notes: number }[];
}

/** Where the dialog gets what it shows, and what is done with it. */
export interface Adoption {
  found: () => Found;
  /** Calls back after each change of what is known; returns the function that ends it. */
  onChange: (listener: () => void) => () => void;
  adopt: (wanted: readonly { path: string; period: Period }[]) => Promise<void>;
  setRole: (heading: string, role: Role | null) => Promise<void>;
}

interface Row {
  path: string;
  isWanted: boolean;
  start: string;
  end: string;
}

/** The notes that can be adopted, each with its days to correct and a box to tick. Follows what is known. */
export class AdoptModal extends Modal {
  /** By path: what was ticked and corrected stays when the list changes. */
  private readonly rows = new Map<string, Row>();
  /** The headings that were asked about so far, with the role that was chosen: they stay, to be chosen again. */
  private readonly chosen = new Map<string, Role | null>();
  private shown: Found;
  private button: ButtonComponent | null = null;
  private endFollowing: () => void = () => undefined;

  constructor(
    app: App,
    private readonly words: Words,
    private readonly adoption: Adoption,
  ) {
    super(app);
    this.shown = adoption.found();
    this.modalEl.addClass("weekly-retro-modal");
    this.setTitle(words.checking.adoptTitle);
  }

  override onOpen(): void {
    this.drawAll();
    const foot = this.modalEl.createDiv({ cls: "modal-button-container" });
    this.button = new ButtonComponent(foot).setCta().onClick(async () => {
      const wanted = this.wanted();
      this.close();
      await this.adoption.adopt(wanted);
    });
    this.count();
    // Not into the first date, as the app would by itself.
    this.button.buttonEl.focus({ preventScroll: true });
    this.endFollowing = this.adoption.onChange(() => this.follow());
  }

  override onClose(): void {
    this.endFollowing();
    this.contentEl.empty();
  }

  /** Draws the list anew if another one has been found; the focus stays where it was. */
  private follow(): void {
    const found = this.adoption.found();
    const same = JSON.stringify(found) === JSON.stringify(this.shown);
    this.shown = found;
    if (same) return;
    const label = this.contentEl.doc.activeElement?.getAttribute("aria-label");
    const { scrollTop } = this.contentEl;
    this.contentEl.empty();
    this.drawAll();
    this.count();
    this.contentEl.scrollTop = scrollTop;
    const focused = [...this.contentEl.querySelectorAll<HTMLElement>("[aria-label]")];
    if (label) focused.find((el) => el.getAttribute("aria-label") === label)?.focus({ preventScroll: true });
  }

  private drawAll(): void {
    this.contentEl.createEl("p", { cls: "weekly-retro-modal-lead", text: this.words.checking.adoptLead });
    for (const candidate of this.shown.candidates) {
      const { path, period: own, knownBy } = candidate;
      const row = this.rows.get(path) ?? { path, ...own, isWanted: knownBy !== "maybe" };
      this.rows.set(path, row);
      this.draw(candidate, row);
    }
    this.drawHeadings();
  }

  private draw({ path, knownBy, roles }: Candidate, row: Row): void {
    const { checking, settings } = this.words;
    const names = roles.map((role) => settings.roles[role].name);
    const setting = new Setting(this.contentEl).setName(path.replace(/\.md$/, ""));
    const describe = () => {
      const own = period(row.start, row.end);
      const week = own ? weekLabel(own, this.shown.rule) : null;
      setting.setDesc(checking.candidate(week, knownBy, names));
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
    for (const { heading } of this.shown.headings) if (!this.chosen.has(heading)) this.chosen.set(heading, null);
    if (this.chosen.size === 0) return;
    new Setting(this.contentEl).setHeading().setName(checking.headingsTitle).setDesc(checking.headingsLead);
    for (const [heading, chosen] of this.chosen) {
      const notes = this.shown.headings.find((each) => each.heading === heading)?.notes;
      const setting = new Setting(this.contentEl).setName(heading);
      if (notes !== undefined) setting.setDesc(checking.headingIn(notes));
      setting.addDropdown((dropdown) => {
        dropdown.selectEl.setAttribute("aria-label", heading);
        dropdown.addOption("", checking.noRole);
        for (const role of ROLES) dropdown.addOption(role, settings.roles[role].name);
        dropdown.setValue(chosen ?? "");
        dropdown.onChange((value) => {
          const role = ROLES.find((each) => each === value) ?? null;
          this.chosen.set(heading, role);
          void this.adoption.setRole(heading, role);
        });
      });
    }
  }

  private wanted(): { path: string; period: Period }[] {
    return this.shown.candidates.flatMap(({ path }) => {
      const row = this.rows.get(path);
      const own = row && period(row.start, row.end);
      return row?.isWanted && own ? [{ path, period: own }] : [];
    });
  }

  private count(): void {
    const count = this.wanted().length;
    this.button?.setButtonText(this.words.checking.adopt(count)).setDisabled(count === 0);
  }
}
