import { TFolder } from "obsidian";
import { type Rename, settingsAfterRename } from "../../core/settings/after-rename.ts";
import type { Settings } from "../../core/settings/settings.ts";
import { onLayoutReady } from "../app/layout-ready.ts";
import type { Context } from "./context.ts";

/** Lets the settings follow what they name when that is renamed or moved in the app, and says so in one notice. */
export function followRenames({ app, plugin, store, notices, words }: Context): void {
  let renames: Rename[] = [];
  const follow = async () => {
    await new Promise((resolve) => window.setTimeout(resolve));
    // A folder's new name comes with one event for each note in it: the outermost folder explains the others.
    const inOrder = renames.sort(
      (one, other) => Number(other.isFolder) - Number(one.isFolder) || one.from.length - other.from.length,
    );
    renames = [];
    let changes: Partial<Settings> = {};
    for (const rename of inOrder)
      changes = { ...changes, ...settingsAfterRename({ ...store.settings, ...changes }, rename) };
    if (Object.keys(changes).length === 0) return;
    const { excluded = [], ...paths } = changes;
    const places = [...Object.values(paths), ...excluded.filter((each) => !store.settings.excluded.includes(each))];
    if (await store.changeAll(changes)) notices.report(words.notices.settingsFollow(places.map(String)));
  };
  onLayoutReady(plugin, () =>
    plugin.registerEvent(
      app.vault.on("rename", (file, from) => {
        const rename = { from, to: file.path, isFolder: file instanceof TFolder };
        // The folder comes first, and its notes by the thousand.
        if (renames[0]?.isFolder === true && explains(renames[0], rename)) return;
        renames.push(rename);
        if (renames.length === 1) void follow();
      }),
    ),
  );
}

/** Whether something was renamed because the folder in which it lies was. */
const explains = (folder: Rename, { from, to }: Rename): boolean =>
  from.length - folder.from.length === to.length - folder.to.length &&
  from.startsWith(`${folder.from}/`) &&
  to === folder.to + from.slice(folder.from.length);
