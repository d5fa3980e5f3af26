import type { SettingDefinitionItem, SettingDefinitionPage } from "obsidian";
import { type Role, ROLES } from "../../core/notes/roles.ts";
import { listKey, type SettingKey, without } from "../../core/settings/setting-key.ts";
import type { Words } from "../../words/index.ts";
import type { SettingsStore } from "../settings/settings-store.ts";

interface Shared {
  store: SettingsStore;
  words: Words;
}

/** Which headings mean which role: a page for each role. `redraw` shows a list that has become longer or shorter. */
export function roleGroup(shared: Shared, redraw: () => void): SettingDefinitionItem<SettingKey> {
  const { rolesHeading } = shared.words.settings;
  return { type: "group", heading: rolesHeading, items: ROLES.map((role) => rolePage(shared, role, redraw)) };
}

function rolePage({ store, words }: Shared, role: Role, redraw: () => void): SettingDefinitionPage<SettingKey> {
  const { roles, headings: count, rolesDesc, noHeadings, headingName, addHeading } = words.settings;
  const headings = () => store.settings.roles[role];
  const change = (next: string[]) =>
    void store.change("roles", { ...store.settings.roles, [role]: next }).then(() => redraw());
  return {
    type: "page",
    ...roles[role],
    displayValue: () => count(headings().length),
    items: [
      {
        type: "list",
        heading: rolesDesc,
        emptyState: noHeadings,
        items: headings().map((_heading, at) => ({
          name: headingName(at + 1),
          control: { type: "text", key: listKey("roles", role, at) },
        })),
        onDelete: (at) => change(without(headings(), at)),
        addItem: { name: addHeading, action: () => change([...headings(), ""]) },
      },
    ],
  };
}
