import type { SettingDefinitionItem } from "obsidian";
import type { SettingKey } from "../../core/settings/setting-key.ts";
import { localeRule, ruleSettings } from "../calendar/locale.ts";
import type { Context } from "../context/context.ts";

/** How weeks are cut and numbered, and for how long after its end a week's retro comes first. */
export function weekGroup({ words }: Context): SettingDefinitionItem<SettingKey> {
  const {
    weekHeading,
    firstDayOfWeek,
    firstWeek,
    graceDays,
    weekdays,
    firstWeeks,
    monthWeek,
    monthWeeks,
    locale,
    days,
  } = words.settings;
  const own = ruleSettings(localeRule());
  return {
    type: "group",
    heading: weekHeading,
    items: [
      {
        ...firstDayOfWeek,
        control: {
          type: "dropdown",
          key: "firstDayOfWeek",
          options: { locale: locale(weekdays[own.firstDayOfWeek ?? "monday"]), ...weekdays },
        },
      },
      {
        ...firstWeek,
        control: {
          type: "dropdown",
          key: "firstWeek",
          options: { locale: locale(firstWeeks[own.firstWeek ?? "first-4-day-week"]), ...firstWeeks },
        },
      },
      {
        ...monthWeek,
        control: { type: "dropdown", key: "monthWeek", options: monthWeeks },
      },
      {
        ...graceDays,
        control: { type: "slider", key: "graceDays", min: 0, max: 6, step: 1, displayFormat: days },
      },
    ],
  };
}
