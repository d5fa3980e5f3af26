import type { SettingDefinitionItem } from "obsidian";
import type { SettingKey } from "../../core/settings/setting-key.ts";
import type { Context } from "../context/context.ts";

/** On which day and at which hour one is reminded. */
export function reminderGroup({ store, words }: Context): SettingDefinitionItem<SettingKey> {
  const { heading, day, hour, off, oClock } = words.reminder;
  return {
    type: "group",
    heading,
    items: [
      { ...day, control: { type: "dropdown", key: "reminder", options: { off, ...words.settings.weekdays } } },
      {
        ...hour,
        visible: () => store.settings.reminder !== "off",
        control: { type: "slider", key: "reminderHour", min: 0, max: 23, step: 1, displayFormat: oClock },
      },
    ],
  };
}
