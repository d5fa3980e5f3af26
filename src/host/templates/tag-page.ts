import type { SettingDefinitionPage } from "obsidian";
import { TAG_EXAMPLES } from "../../core/templates/tag-examples.ts";
import type { RetroWriter } from "../retros/retro-writer.ts";
import type { Words } from "../../words/index.ts";

/** The page that explains every tag, each with its value for this week's retro. */
export function tagPage<K extends string>(writer: RetroWriter, { templates }: Words): SettingDefinitionPage<K> {
  return {
    type: "page",
    name: templates.tags,
    desc: templates.tagsDesc,
    items: TAG_EXAMPLES.map(({ name, template }) => ({
      name: template.replace(/\n/g, " "),
      desc: templates.tagDescs[name],
      render: (setting) => {
        setting.settingEl.addClass("weekly-retro-tag-row");
        setting.nameEl.empty();
        setting.nameEl.createEl("code", { text: template });
        const example = setting.controlEl.createEl("pre", { cls: "weekly-retro-example" });
        const show = (text: string) => example.setText(text.trim() === "" ? templates.nothing : text.trimEnd());
        void writer.sample(template).then(show);
      },
    })),
  };
}
