import type { SettingDefinitionItem } from "obsidian";
import type { SettingKey } from "../../core/settings/setting-key.ts";
import type { Context } from "../context/context.ts";
import { nameReportRow } from "./name-report.ts";

/** Where new retros go, what they are called, and what comes along into them. */
export function nameGroup(context: Context): SettingDefinitionItem<SettingKey> {
  const { noteHeading, folder, fileName } = context.words.settings;
  const { come, comeOptions } = context.words.missions;
  return {
    type: "group",
    heading: noteHeading,
    items: [
      {
        ...folder,
        control: { type: "folder", key: "folder", placeholder: folder.placeholder, includeRoot: true },
      },
      { ...fileName, control: { type: "text", key: "fileName" } },
      nameReportRow(context),
      { ...come, control: { type: "dropdown", key: "missionsCome", options: comeOptions } },
    ],
  };
}
