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
