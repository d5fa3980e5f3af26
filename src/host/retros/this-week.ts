import { Week } from "../../core/calendar/week.ts";
import { today } from "../calendar/clock.ts";
import type { RetroMaker } from "./retro-maker.ts";
import type { Context } from "../context/context.ts";

/** Where this week's retro is had from. */
export interface ThisWeek {
  /** The path of the current week's retro, which is made if need be; null, and said why, if that could not be. */
  retro: () => Promise<string | null>;
  /** The template's text; null, and said why, if there is none. */
  template: () => Promise<string | null>;
}

/** The current week's retro, made without being opened if there is none, and the template it is made from. */
export function thisWeek({ state, notices }: Context, maker: RetroMaker): ThisWeek {
  return {
    retro: async () => {
      const { start, end } = Week.containing(today(), state.rule);
      const made = await maker.attempt({ start, end }, "stays");
      if (!("reason" in made)) return made.path;
      if (made.outcome === "failed") notices.report(made.reason);
      return null;
    },
    template: async () => {
      const template = await maker.template();
      if (typeof template === "string") return template;
      notices.report(template.reason);
      return null;
    },
  };
}
