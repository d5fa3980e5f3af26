import type { SettingDefinitionItem } from "obsidian";
import { YEARLY_PRESET_IDS, YEARLY_PRESETS } from "../../core/templates/presets/yearly.ts";
import type { SettingKey } from "../../core/settings/setting-key.ts";
import type { Context } from "../context/context.ts";
import { templatePreview } from "../templates/template-preview.ts";
import { isNote } from "../templates/template-settings.ts";
import { YearlyWriter } from "./yearly-writer.ts";

/** From which template a yearly retro is made, what it is called, and what comes of it. */
export function yearlyGroup(context: Context): SettingDefinitionItem<SettingKey> {
  const { words, store } = context;
  const { heading, preset, templatePath, fileName, preview, previewDesc } = words.lookBack.yearly;
  const writer = new YearlyWriter(context);
  const options = Object.fromEntries(YEARLY_PRESET_IDS.map((id) => [id, YEARLY_PRESETS[id].name]));
  return {
    type: "group",
    heading,
    items: [
      { ...preset, control: { type: "dropdown", key: "yearlyPreset", options } },
      {
        ...templatePath,
        control: { type: "file", key: "yearlyTemplatePath", placeholder: templatePath.placeholder, filter: isNote },
      },
      { ...fileName, control: { type: "text", key: "yearlyFileName" } },
      templatePreview(context, {
        name: preview,
        desc: previewDesc,
        draft: () => writer.draft(),
        templatePath: () => store.settings.yearlyTemplatePath,
      }),
    ],
  };
}
