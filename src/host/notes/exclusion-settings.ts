import type { SettingDefinitionItem } from "obsidian";
import { listKey, type SettingKey, without } from "../../core/settings/setting-key.ts";
import type { Words } from "../../words/index.ts";
import type { SettingsStore } from "../settings/settings-store.ts";

/** The folders whose notes never count. `redraw` shows the list when it has become longer or shorter. */
export function exclusionList(
  { store, words }: { store: SettingsStore; words: Words },
  redraw: () => void,
): SettingDefinitionItem<SettingKey> {
  const { excludedHeading, excluded, addFolder, noFolders } = words.settings;
  const folders = () => store.settings.excluded;
  const change = (next: string[]) => void store.change("excluded", next).then(() => redraw());
  return {
    type: "list",
    heading: excludedHeading,
    emptyState: noFolders,
    items: folders().map((_folder, at) => ({
      ...excluded,
      control: { type: "folder", key: listKey("excluded", null, at) },
    })),
    onDelete: (at) => change(without(folders(), at)),
    addItem: { name: addFolder, action: () => change([...folders(), ""]) },
  };
}
