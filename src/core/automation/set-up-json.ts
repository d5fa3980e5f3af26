import type { RetroBy } from "../notes/retro-evidence.ts";
import type { Settings } from "../settings/settings.ts";
import { chosenSettings } from "../set-up/chosen-settings.ts";
import type { HeadingProposal } from "../set-up/heading-roles.ts";
import type { Proposal } from "../set-up/proposal.ts";
import type { Doubt, ReadNote } from "../set-up/read-back.ts";

/** What was learned from a note, as other programs get it. */
export interface SetUpJson {
  note: string;
  folder: string;
  /** How many notes of the folder are like it, of how many. */
  like: number;
  inFolder: number;
  /** How many of the like have their days, and those that have none. */
  read: number;
  unread: string[];
  /** How many notes speak for each part of the rule of weeks; 0: it is the usual one. */
  support: Proposal["support"];
  settings: Partial<Settings>;
  headings: HeadingProposal[];
  /** Those in doubt first. */
  days: { path: string; start: string | null; end: string | null; by: RetroBy | null; doubts: Doubt[] }[];
  template: string;
  /** Whether the settings are these now, and where the template note was made. */
  applied: boolean;
  templatePath: string | null;
}

export function setUpJson(
  { sample, choice, like, inFolder, headings, support }: Proposal,
  read: readonly ReadNote[],
  template: string,
  applied: { templatePath: string | null } | null,
): SetUpJson {
  const own = new Set(like);
  return {
    note: sample,
    folder: choice.folder,
    like: like.length,
    inFolder,
    read: read.filter(({ path, period }) => period && own.has(path)).length,
    unread: read.filter(({ period }) => !period).map(({ path }) => path),
    support,
    settings: chosenSettings(choice),
    headings,
    days: read.map(({ path, period, by, doubts }) => ({
      path,
      start: period?.start ?? null,
      end: period?.end ?? null,
      by,
      doubts,
    })),
    template,
    applied: applied !== null,
    templatePath: applied?.templatePath ?? null,
  };
}

/** The same in lines: what would be set, and the notes in doubt. */
export function setUpLines({ folder, like, inFolder, read, settings, headings, days }: SetUpJson): string[] {
  const { fileName, firstDayOfWeek, firstWeek, graceDays, marks = [] } = settings;
  return [
    `folder: ${folder || "/"} (${like} of ${inFolder} notes, ${read} read)`,
    `fileName: ${fileName ?? ""}`,
    `weeks: ${firstDayOfWeek ?? ""}, ${firstWeek ?? ""}, grace ${graceDays ?? 0}`,
    ...marks.map((mark) => `mark: ${mark}`),
    ...headings.map(({ heading, notes, role }) => `heading: ${heading} (${notes}): ${role ?? "-"}`),
    ...days
      .filter(({ doubts }) => doubts.length > 0)
      .map(({ path, start, end, doubts }) => {
        const days = start === null ? "-" : `${start} ${end ?? ""}`;
        return `doubt: ${path}: ${days} (${doubts.map(({ code }) => code).join(", ")})`;
      }),
  ];
}
