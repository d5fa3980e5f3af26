import type { SettingDefinitionItem } from "obsidian";
import type { SettingKey } from "../../core/settings/setting-key.ts";
import type { Context } from "../context/context.ts";

/** Where new retros go, what they are called, and what comes along into them. */
export function nameGroup({ words }: Context): SettingDefinitionItem<SettingKey> {
  const { noteHeading, folder, fileName } = words.settings;
  const { come, comeOptions } = words.missions;
  return {
    type: "group",
    heading: noteHeading,
    items: [
      {
        ...folder,
        control: { type: "folder", key: "folder", placeholder: folder.placeholder, includeRoot: true },
      },
      { ...fileName, control: { type: "text", key: "fileName" } },
      { ...come, control: { type: "dropdown", key: "missionsCome", options: comeOptions } },
    ],
  };
}
