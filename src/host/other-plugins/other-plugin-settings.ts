import type { SettingDefinitionItem, Vault } from "obsidian";
import {
  type WeeklyNoteSettings,
  type NeighbourId,
  NEIGHBOURS,
  readNeighbour,
} from "../../core/other-plugins/weekly-note-settings.ts";
import { nameReader } from "../../core/retros/name-pattern.ts";
import { periodValues } from "../../core/retros/period-values.ts";
import { render } from "../../core/templates/template.ts";
import { isSamePeriod } from "../../core/calendar/period.ts";
import { Week, type WeekRule } from "../../core/calendar/week.ts";
import { today } from "../calendar/clock.ts";
import { readConfig } from "../app/core-plugins.ts";
import { dayFormat, ruleSettings, weekRule } from "../calendar/locale.ts";
import type { Context } from "../context/context.ts";

/** A plugin whose weekly notes the user keeps already. */
export interface Neighbour {
  id: NeighbourId;
  adoption: WeeklyNoteSettings;
}

/** The plugins in the vault that make weekly notes, and what of their settings can be taken over. */
export async function neighboursIn(vault: Vault): Promise<Neighbour[]> {
  const found: Neighbour[] = [];
  for (const id of NEIGHBOURS) {
    const adoption = readNeighbour(id, await readConfig(vault, `plugins/${id}/data.json`));
    if (adoption) found.push({ id, adoption });
  }
  return found;
}

const NAMES: Record<NeighbourId, string> = {
  "periodic-notes": "Periodic Notes",
  journals: "Journals",
  calendar: "Calendar",
};

/** The offers to take over a neighbour's settings; nothing depends on them. */
export function neighbourGroup<K extends string>(
  neighbours: readonly Neighbour[],
  { store, words, notices }: Context,
): SettingDefinitionItem<K> {
  const { heading, offer, notOffered, adopt, adopted } = words.neighbours;
  return {
    type: "group",
    heading,
    visible: neighbours.length > 0,
    items: neighbours.map(({ id, adoption }) => {
      const rule = { ...weekRule(store.settings), ...adoption };
      const { folder, fileName, unnamed, ...week } = readBack(adoption, rule);
      const days = ruleSettings(week);
      const firstDay = days.firstDayOfWeek;
      const taken = { ...(folder !== undefined && { folder }), ...(fileName !== undefined && { fileName }), ...days };
      const offered = offer(
        folder ?? null,
        fileName === undefined ? null : exampleOf(fileName, rule),
        firstDay === undefined ? null : words.settings.weekdays[firstDay],
      );
      return {
        name: NAMES[id],
        desc: [...(unnamed ? [notOffered[unnamed.gap](unnamed.in)] : []), offered].join(" ").trim(),
        render: (setting) => {
          if (Object.keys(taken).length === 0) return;
          setting.addButton((button) =>
            button.setButtonText(adopt).onClick(async () => {
              if (await store.changeAll(taken)) notices.report(adopted(NAMES[id]));
            }),
          );
        },
      };
    }),
  };
}

/** Weeks that must be read back from their names: those of six years, in which a year begins on most weekdays. */
const TRIED_WEEKS = 6 * 53;

/** What another plugin says, without names that this one would not know again as those of their weeks. */
function readBack(adoption: WeeklyNoteSettings, rule: WeekRule): WeeklyNoteSettings {
  const { folder, fileName, ...others } = adoption;
  if (fileName === undefined) return adoption;
  const readName = nameReader(fileName, rule, dayFormat());
  let week = Week.containing(today(), rule);
  for (let tried = 0; tried < TRIED_WEEKS; tried++, week = week.next) {
    const name = nameOfWeek(fileName, week, rule);
    const read = readName(name);
    if (!read || !isSamePeriod(read, week)) return { ...others, unnamed: { gap: "not-read-back", in: name } };
  }
  return { ...others, ...(folder !== undefined && { folder }), fileName };
}

/** What this week's note would be called. */
const exampleOf = (fileName: string, rule: WeekRule): string =>
  nameOfWeek(fileName, Week.containing(today(), rule), rule);

const nameOfWeek = (fileName: string, { start, end }: Week, rule: WeekRule): string =>
  render(fileName, periodValues({ start, end }, rule, dayFormat())).text ?? fileName;
