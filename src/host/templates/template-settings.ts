import type { SettingDefinitionItem } from "obsidian";
import { PRESET_IDS, presetIn } from "../../core/templates/presets/index.ts";
import type { RetroWriter } from "../retros/retro-writer.ts";
import { makeTemplateNote } from "./template-note.ts";
import type { Context } from "../context/context.ts";
import type { SettingKey } from "../../core/settings/setting-key.ts";
import { tagPage } from "./tag-page.ts";
import { templatePreview } from "./template-preview.ts";

/** Which template is used, how to have one of one's own, what it can say, and what comes of it. */
export function templateGroup(context: Context, writer: RetroWriter): SettingDefinitionItem<SettingKey> {
  const { language, store, words } = context;
  const { templateHeading, preset, templatePath } = words.settings;
  const { makeNote, makeNoteDesc, makeNoteButton } = words.templates;
  const options = Object.fromEntries(PRESET_IDS.map((id) => [id, presetIn(id, language).name]));
  const make = () => void makeTemplateNote(context);
  return {
    type: "group",
    heading: templateHeading,
    items: [
      { ...preset, control: { type: "dropdown", key: "preset", options } },
      {
        ...templatePath,
        control: { type: "file", key: "templatePath", placeholder: templatePath.placeholder, filter: isNote },
      },
      {
        name: makeNote,
        desc: makeNoteDesc,
        visible: () => store.settings.templatePath === "",
        render: (setting) => {
          setting.addButton((button) => button.setButtonText(makeNoteButton).onClick(make));
        },
      },
      tagPage<SettingKey>(writer, words),
      templatePreview(context, {
        name: words.templates.preview,
        desc: words.templates.previewDesc,
        draft: () => writer.draft(),
        templatePath: () => store.settings.templatePath,
      }),
    ],
  };
}

export const isNote = ({ extension }: { extension: string }): boolean => extension === "md";
