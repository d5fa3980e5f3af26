import type { SettingDefinitionItem } from "obsidian";
import type { SettingKey } from "../../core/settings/setting-key.ts";
import type { Context } from "../context/context.ts";

/** The way in for those who have kept weekly notes before. */
export function setUpGroup({ words }: Context, open: () => void): SettingDefinitionItem<SettingKey> {
  const { settingName, settingDesc, settingButton } = words.setUp;
  return {
    type: "group",
    items: [
      {
        name: settingName,
        desc: settingDesc,
        render: (setting) => {
          setting.addButton((button) => button.setButtonText(settingButton).onClick(open));
        },
      },
    ],
  };
}
