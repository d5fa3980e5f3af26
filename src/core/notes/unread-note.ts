import { type Period, period, sharedDays } from "../calendar/period.ts";
import { type NoteOrigin, PROPERTIES } from "./retro.ts";

/**
 * Whether a note whose text could not be read may be about some days of a period: by its properties, or else by its name
 * (`fromName`, null if that was not readable). If neither names days, it may be.
 */
export function mayBeAbout(
  wanted: Period,
  { properties }: Pick<NoteOrigin, "properties">,
  fromName: Period | null,
): boolean {
  const known = period(properties?.[PROPERTIES.start], properties?.[PROPERTIES.end]) ?? fromName;
  return known === null || sharedDays(known, wanted) > 0;
}
