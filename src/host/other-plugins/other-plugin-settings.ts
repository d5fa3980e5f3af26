import type { SettingDefinitionItem, Vault } from "obsidian";
import {
  type WeeklyNoteSettings,
  type NeighbourId,
  NEIGHBOURS,
  readNeighbour,
} from "../../core/other-plugins/weekly-note-settings.ts";
import { periodValues } from "../../core/retros/period-values.ts";
import { render } from "../../core/templates/template.ts";
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
  const { heading, offer, adopt, adopted } = words.neighbours;
  return {
    type: "group",
    heading,
    visible: neighbours.length > 0,
    items: neighbours.map(({ id, adoption: { folder, fileName, ...rule } }) => {
      const week = ruleSettings(rule);
      const firstDay = week.firstDayOfWeek;
      const taken = { ...(folder !== undefined && { folder }), ...(fileName !== undefined && { fileName }), ...week };
      return {
        name: NAMES[id],
        desc: offer(
          folder ?? null,
          fileName === undefined ? null : exampleOf(fileName, { ...weekRule(store.settings), ...rule }),
          firstDay === undefined ? null : words.settings.weekdays[firstDay],
        ),
        render: (setting) => {
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

/** What this week's note would be called. */
function exampleOf(fileName: string, rule: WeekRule): string {
  const { start, end } = Week.containing(today(), rule);
  return render(fileName, periodValues({ start, end }, rule, dayFormat())).text ?? fileName;
}
