import { type App, getLanguage, type Plugin } from "obsidian";
import { type Words, wordsFor } from "../../words/index.ts";
import { noteName } from "../../core/notes/note-path.ts";
import { onLook } from "../calendar/clock.ts";
import { onLayoutReady, watchEnd } from "../app/layout-ready.ts";
import { Notes } from "../app/note-files.ts";
import { Notices } from "../app/notices.ts";
import { unreadSentence } from "../notes/unread-notes.ts";
import { VaultState } from "../notes/vault-state.ts";
import type { SettingsStore } from "../settings/settings-store.ts";

/** What all rooms share, made once. Each room has a `register` that takes it and adds what the room can do. */
export interface Context {
  readonly plugin: Plugin;
  readonly app: App;
  /** The app's language as a tag: `ko`, `en-GB`. */
  readonly language: string;
  readonly words: Words;
  readonly notices: Notices;
  readonly store: SettingsStore;
  /** What is known of the vault under the current settings. */
  readonly state: VaultState;
  /** The notes as files: to read, write and open. */
  readonly notes: Notes;
}

/**
 * Loads the settings and makes the context; null if the plugin has been switched off meanwhile. The vault is read as soon
 * as the layout is ready.
 */
export async function openContext(plugin: Plugin, store: SettingsStore): Promise<Context | null> {
  const { app } = plugin;
  const words = wordsFor(getLanguage());
  const notices = new Notices(words);
  const isOff = watchEnd(plugin);
  await store.load();
  if (isOff()) return null;
  const state = new VaultState(app, store.settings, {
    unreadable: (unread) => notices.report(unreadSentence(words, unread)),
    shifted: (retros) => notices.report(words.notices.weeksShifted(retros.length, noteName(retros[0]?.path ?? ""))),
  });
  plugin.register(store.onChange((settings) => void state.setSettings(settings)));
  onLayoutReady(plugin, () => {
    void state.start(plugin);
    onLook(plugin, () => void state.followRule());
  });
  return { plugin, app, language: getLanguage(), words, notices, store, state, notes: new Notes(app, words) };
}
