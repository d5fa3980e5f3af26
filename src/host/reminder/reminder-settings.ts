import type { SettingDefinitionItem } from "obsidian";
import type { SettingKey } from "../../core/settings/setting-key.ts";
import type { Settings } from "../../core/settings/settings.ts";
import type { Words } from "../../words/index.ts";

/** On which day and at which hour one is reminded. */
export function reminderGroup(settings: () => Settings, words: Words): SettingDefinitionItem<SettingKey> {
  const { heading, day, hour, off, oClock } = words.reminder;
  return {
    type: "group",
    heading,
    items: [
      { ...day, control: { type: "dropdown", key: "reminder", options: { off, ...words.settings.weekdays } } },
      {
        ...hour,
        visible: () => settings().reminder !== "off",
        control: { type: "slider", key: "reminderHour", min: 0, max: 23, step: 1, displayFormat: oClock },
      },
    ],
  };
}
