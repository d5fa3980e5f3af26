import type { NoteOrigin } from "../notes/retro.ts";

/** A note that is learned from. */
export interface SampleNote extends NoteOrigin {
  text: string;
}

/** Of longer notes only this much is looked at, in UTF-16 units: what a weekly note is made of stands in front. */
export const LOOKED_AT = 100_000;
