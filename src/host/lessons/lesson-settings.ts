import type { SettingDefinitionItem } from "obsidian";
import type { SettingKey } from "../../core/settings/setting-key.ts";
import type { Context } from "../context/context.ts";

/** The settings of lessons: how alike is the same, what the ledger is called, where they are shown. */
export function lessonGroup({ words }: Context): SettingDefinitionItem<SettingKey> {
  const { lessonsHeading, similarity, likeness } = words.settings;
  const { ledger, suggest, inStatusBar } = words.lessons.settings;
  return {
    type: "group",
    heading: lessonsHeading,
    items: [
      {
        ...similarity,
        control: { type: "slider", key: "similarity", min: 0.3, max: 1, step: 0.05, displayFormat: likeness },
      },
      { ...ledger, control: { type: "text", key: "ledger", defaultValue: "Lessons" } },
      { ...suggest, control: { type: "toggle", key: "suggestLessons" } },
      { ...inStatusBar, control: { type: "toggle", key: "lessonInStatusBar" } },
    ],
  };
}
