import { linesOf } from "../markdown/lines.ts";
import { type Role, roleFinder } from "../notes/roles.ts";
import { PRESETS, presetTemplate } from "../templates/presets/index.ts";
import type { Settings } from "./settings.ts";

/** A heading with `…` means many headings, and is none that could be written. */
const isWhole = (heading: string): boolean => !/…|\.\.\./.test(heading);

/**
 * The Markdown heading with which the owner of these settings would begin a section of a role: a heading that they added
 * themselves, else that of the preset's template in the app's language, else the first that has the role. Null if no
 * heading has it: a section of any other would not be found again.
 */
export function ownHeading(settings: Pick<Settings, "roles" | "preset">, language: string, role: Role): string | null {
  const known = settings.roles[role].filter(isWhole);
  const shipped = PRESETS[settings.preset].roles[role];
  const own = known.find((heading) => !shipped.includes(heading));
  if (own !== undefined) return `## ${own}`;
  const roleOf = roleFinder(settings.roles);
  // The identity retro has a section for every role; other presets lack some.
  const templates = [presetTemplate(settings.preset, language), presetTemplate(identityIn(language), language)];
  for (const template of templates) {
    for (const line of linesOf(template)) {
      if (line.kind === "heading" && roleOf(line.text) === role) return template.slice(line.offset, line.end);
    }
  }
  return known[0] === undefined ? null : `## ${known[0]}`;
}

const identityIn = (language: string) => (/^ko(?![a-z])/i.test(language) ? "identity-ko" : "identity-en");
