/**
 * Notes that the plugin makes of other notes' words: a yearly retro, a look back as a note. A property names them, and
 * they never count: what they quote would count twice.
 */
export const QUOTING_NOTE = { property: "weekly-retro", yearly: "yearly", lookBack: "look-back" } as const;

/** Whether a note's properties say that it quotes others. */
export function isQuotingNote(properties: Readonly<Record<string, unknown>> | null | undefined): boolean {
  const value = properties?.[QUOTING_NOTE.property];
  return value === QUOTING_NOTE.yearly || value === QUOTING_NOTE.lookBack;
}

/** The year of a yearly retro, by its properties; null for any other note. */
export function yearOfQuoting(properties: Readonly<Record<string, unknown>> | null | undefined): number | null {
  if (properties?.[QUOTING_NOTE.property] !== QUOTING_NOTE.yearly) return null;
  const year = Number(properties["year"]);
  return Number.isInteger(year) ? year : null;
}
