import type { SettingDefinitionRender } from "obsidian";
import { noteDay } from "../../core/notes/retro-evidence.ts";
import type { Context } from "../context/context.ts";

/** How many names that are not read are shown. */
const SHOWN = 3;

/** The row that says how many notes of the retro folder the pattern of names reads, and the first that it does not. */
export function nameReportRow(context: Context): SettingDefinitionRender {
  const { state, words } = context;
  return {
    ...words.settings.nameReport,
    render: (setting) => {
      // In braces: a setting has a `then`, and must not be returned.
      const draw = (): void => {
        setting.setDesc(sentence(context));
      };
      draw();
      return state.onChange(draw);
    },
  };
}

function sentence({ app, state, words }: Context): string {
  const { nameWithin, readName } = state.evidenceRules();
  const unread: string[] = [];
  let total = 0;
  for (const file of app.vault.getMarkdownFiles()) {
    const name = nameWithin(file.path);
    if (name === null || !state.counts(file.path)) continue;
    total++;
    const properties = app.metadataCache.getFileCache(file)?.frontmatter ?? null;
    if (readName(name, noteDay({ path: file.path, properties })) === null) unread.push(name);
  }
  return words.settings.namesRead(total - unread.length, total, unread.sort().slice(0, SHOWN));
}
