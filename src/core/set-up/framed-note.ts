import type { Day } from "../calendar/day.ts";
import type { Period } from "../calendar/period.ts";

/** A note from whose frame a template is made. */
export interface FramedNote {
  text: string;
  /** Its name, without folder and extension. */
  title: string;
  period: Period;
  written: Day | null;
  /** The name of the retro before it, to which it may link. */
  previous: string | null;
}

/** How many of the last notes the frame is taken from: it is what they have in common. */
export const FRAMED_BY = 5;
