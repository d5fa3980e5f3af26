import type { PeriodChoice } from "../../core/retros/period-choices.ts";

/** What is said where retros are made. */
export interface MakingWords {
  placeholder: string;
  nothingTyped: string;
  instructions: { command: string; purpose: string }[];
  /** Why a period is offered; "" where its title says enough. */
  kinds: Record<PeriodChoice["kind"], string>;
  isNew: string;
  exists: string;
  several: (count: number) => string;
  willBe: (path: string) => string;
  linksTo: (note: string) => string;
  /** Other notes about the same week as the one that is linked to. */
  twins: (notes: readonly string[]) => string;
  isFirst: string;
  carriesWish: (lines: number, first: string) => string;
  /** Where the carried list comes from, if not from the retro before. */
  carriesFrom: (note: string, weeks: number) => string;
  carries: (missions: number, lessons: number) => string;
  overlaps: (notes: readonly string[]) => string;
  whichNote: string;
  /** Why no retro was made in the time that was given. */
  tookTooLong: (seconds: number) => string;
  /** The retro had come from elsewhere while it was to be made. */
  wasThere: (path: string) => string;
  /** An earlier week's retro was made first; which one comes next. */
  madeFirst: (label: string, next: string) => string;
  twoNotes: (paths: readonly string[]) => string;
  /** The list of all weeks, a year at a time. */
  weeks: {
    all: string;
    year: (year: number) => string;
    earlierYear: string;
    laterYear: string;
    /**
     * A week's name, for screen readers and on hover; its number alone is what one sees. `label` is that of its retro,
     * `days` are the retro's, or the week's without one.
     */
    week: (number: number, label: string, days: string, hasRetro: boolean) => string;
  };
}
