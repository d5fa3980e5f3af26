import { type App, SuggestModal } from "obsidian";
import type { DayFormat } from "../../core/calendar/day-format.ts";
import type { Day } from "../../core/calendar/day.ts";
import type { RetroProblem } from "../../core/retros/new-retro.ts";
import type { PeriodChoice } from "../../core/retros/period-choices.ts";
import { isSamePeriod, type Period, weekLabel } from "../../core/calendar/period.ts";
import { readable } from "../../core/markdown/wording.ts";
import type { RetroOutlook } from "../../core/retros/carry-over.ts";
import { typedPeriods } from "../../core/calendar/parse-period.ts";
import { type WeekRule, weeksBetween } from "../../core/calendar/week.ts";
import { likeliestFirst } from "../../core/retros/period-choices.ts";
import { noteName } from "../../core/notes/note-path.ts";
import type { Words } from "../../words/index.ts";
import { TimeSlicer } from "../app/time-slices.ts";
import { type Detail, detailLines, type SuggestionLines, suggestionLines } from "../app/suggestion-lines.ts";

/** What the chooser shows, and whom it asks about a period. */
export interface PeriodSource {
  today: Day;
  rule: WeekRule;
  choices: readonly PeriodChoice[];
  retrosOf: (period: Period) => string[];
  path: (period: Period) => { path: string } | { problem: RetroProblem };
  outlook: (period: Period) => RetroOutlook;
}

/** "New weekly retro for…": the periods that suggest themselves, and whatever is typed. */
export class PeriodModal extends SuggestModal<PeriodChoice> {
  onChoose: (period: Period) => void = () => undefined;
  /** Every missed week is listed, however many years there are. */
  override limit = 5000;
  /** What of the list is still to be told in detail: years of missed weeks must not keep the dialog from opening. */
  private untold: (() => void)[] = [];
  private isTelling = false;

  constructor(
    app: App,
    private readonly words: Words,
    private readonly dayFormat: DayFormat,
    private readonly source: PeriodSource,
  ) {
    super(app);
    const { placeholder, nothingTyped, instructions } = words.making;
    this.setPlaceholder(placeholder);
    this.emptyStateText = nothingTyped;
    this.setInstructions(instructions);
    this.modalEl.addClass("weekly-retro-prompt");
  }

  override onClose(): void {
    this.untold = [];
  }

  override getSuggestions(query: string): PeriodChoice[] {
    this.untold = [];
    const { choices, today, rule, retrosOf } = this.source;
    if (query.trim() === "") return [...choices];
    const isKnown = (period: Period) =>
      retrosOf(period).length > 0 || choices.some((choice) => isSamePeriod(choice.period, period));
    const typed = likeliestFirst(typedPeriods(query, today, rule), today, isKnown).map(
      (period): PeriodChoice =>
        choices.find((choice) => isSamePeriod(choice.period, period)) ?? {
          kind: "typed",
          period,
          retros: retrosOf(period),
        },
    );
    if (typed.length > 0) return typed;
    const wanted = query.trim().toLowerCase();
    return choices.filter((choice) => {
      const { title, flair = "", notes } = this.lines(choice);
      return [title, flair, ...notes].some((text) => text.toLowerCase().includes(wanted));
    });
  }

  override renderSuggestion(choice: PeriodChoice, el: HTMLElement): void {
    const detailsEl = suggestionLines(el, this.lines(choice));
    if (choice.retros.length > 0) return;
    this.untold.push(() => detailLines(detailsEl, this.details(choice.period)));
    if (!this.isTelling) void this.tellLater();
  }

  private async tellLater(): Promise<void> {
    this.isTelling = true;
    const slices = new TimeSlicer();
    await slices.turn();
    await slices.run(this.tell());
    this.isTelling = false;
  }

  private *tell(): Generator<void, void, void> {
    for (let tell = this.untold.shift(); tell; tell = this.untold.shift()) {
      tell();
      yield;
    }
  }

  override onChooseSuggestion({ period }: PeriodChoice): void {
    this.onChoose(period);
  }

  private lines({ kind, period, retros }: PeriodChoice): SuggestionLines {
    const { making, panel } = this.words;
    // Of what is typed without a year, the year is what one wants to see.
    const otherYear = kind === "typed" || period.end.slice(0, 4) !== this.source.today.slice(0, 4);
    return {
      title: panel.weekTitle(weekLabel(period, this.source.rule)),
      flair: making.kinds[kind],
      state: retros.length === 0 ? making.isNew : retros.length > 1 ? making.several(retros.length) : making.exists,
      notes: [panel.days(period, this.dayFormat, otherYear), ...retros],
    };
  }

  private details(period: Period): Detail[] {
    const { making, notices } = this.words;
    const named = this.source.path(period);
    if ("problem" in named) return [{ text: notices.templateProblem(named.problem), isWarning: true }];
    const { previous, twins, wish, wishFrom, missions, lessons, overlapping } = this.source.outlook(period);
    const weeks = wishFrom ? weeksBetween(wishFrom.period.start, period.start, this.source.rule) : 0;
    const lines = wish.split("\n").filter((line) => /^\S/.test(line));
    const [first = ""] = lines;
    return [
      { text: making.willBe(named.path) },
      { text: previous === null ? making.isFirst : making.linksTo(noteName(previous)) },
      ...(twins.length > 0 ? [{ text: making.twins(twins.map(noteName)), isWarning: true }] : []),
      ...(lines.length > 0 ? [{ text: making.carriesWish(lines.length, readable(first.replace(MARKER, ""))) }] : []),
      ...(wishFrom && !wishFrom.isPrevious ? [{ text: making.carriesFrom(noteName(wishFrom.path), weeks) }] : []),
      ...(missions + lessons > 0 ? [{ text: making.carries(missions, lessons) }] : []),
      ...(overlapping.length > 0 ? [{ text: making.overlaps(overlapping.map(noteName)), isWarning: true }] : []),
    ];
  }
}

const MARKER = /^(?:[-*+]|\d+[.)])\s+/;
