import { type Period, period, sharedDays } from "../calendar/period.ts";
import { type NoteOrigin, PROPERTIES } from "./retro.ts";

/**
 * Whether a note whose text could not be read may be about some of the same days as a period. Its properties say which
 * days it is about, or else its name, as far as `fromName` could read it (null otherwise); if neither does, it may be.
 */
export function mayBeAbout(
  wanted: Period,
  { properties }: Pick<NoteOrigin, "properties">,
  fromName: Period | null,
): boolean {
  const known = period(properties?.[PROPERTIES.start], properties?.[PROPERTIES.end]) ?? fromName;
  return known === null || sharedDays(known, wanted) > 0;
}
