import type { SectionPlan } from "../../core/notes/add-to-section.ts";
import { Week } from "../../core/calendar/week.ts";
import { today } from "../calendar/clock.ts";
import type { RetroMaker } from "./retro-maker.ts";
import type { Context } from "../context/context.ts";

/** Where this week's retro is had from. */
export interface ThisWeek {
  /** The path of the current week's retro, which is made if need be; null, and said why, if that could not be. */
  retro: () => Promise<string | null>;
  /** Where a section goes that the retro lacks, and what it is called. Never speaks. */
  sections: () => Promise<SectionPlan>;
}

/** The current week's retro, made without being opened if there is none, and the plan of its sections. */
export function thisWeek({ state, notices }: Context, maker: RetroMaker): ThisWeek {
  return {
    retro: async () => {
      const made = await maker.attempt(Week.containing(today(), state.rule).period, "stays");
      if (!("reason" in made)) return made.path;
      if (made.outcome === "failed") notices.report(made.reason);
      return null;
    },
    sections: () => maker.sections(),
  };
}
