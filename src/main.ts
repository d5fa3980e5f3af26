import { getLanguage, Plugin } from "obsidian";
import { Actions } from "./host/retros/retro-navigation.ts";
import { checkingCommands } from "./host/checks/check-commands.ts";
import { RetroAdopter } from "./host/checks/retro-adopter.ts";
import { RetroChecker } from "./host/checks/retro-checker.ts";
import { commands } from "./host/retros/retro-commands.ts";
import { LedgerNote } from "./host/lessons/ledger-note.ts";
import { LessonActions } from "./host/lessons/lesson-actions.ts";
import { LessonSuggest } from "./host/lessons/lesson-suggest.ts";
import { RetroMaker } from "./host/retros/retro-maker.ts";
import { RetroWriter } from "./host/retros/retro-writer.ts";
import { MissionActions } from "./host/missions/mission-actions.ts";
import { Notes } from "./host/app/note-files.ts";
import { panelContext } from "./host/panel/panel-context.ts";
import { reveal } from "./host/panel/panel-leaf.ts";
import { registerCli } from "./host/automation/cli.ts";
import { registerUri } from "./host/automation/uri.ts";
import { Reminder } from "./host/reminder/reminder.ts";
import { reasonOf, report } from "./host/app/notices.ts";
import { SettingsStore } from "./host/settings/settings-store.ts";
import { thisWeek } from "./host/retros/this-week.ts";
import { VaultState } from "./host/notes/vault-state.ts";
import { RetroView } from "./panel/view.tsx";
import { RetroSettingTab } from "./host/settings-tab/settings-tab.ts";
import { wordsFor } from "./words/index.ts";
import { VIEW_TYPE } from "./panel/panel-port.ts";

/** What the plugin registers, as a list. */
export default class WeeklyRetroPlugin extends Plugin {
  private readonly words = wordsFor(getLanguage());
  private readonly store = new SettingsStore(this, this.words, getLanguage());

  override async onload(): Promise<void> {
    const { app, words, store } = this;
    await store.load();

    const state = new VaultState(app, store.settings, (path, error) =>
      report(words, words.notices.couldNotRead(path, reasonOf(error))),
    );
    this.register(store.onChange((settings) => void state.become(settings)));
    app.workspace.onLayoutReady(() => void state.start(this));

    const notes = new Notes(app);
    const writer = new RetroWriter(app, state, notes, words, getLanguage());
    const maker = new RetroMaker(app, state, notes, writer, words);
    const actions = new Actions(app, state, notes, maker, words);
    const week = thisWeek(maker, state, words);
    const missions = new MissionActions(notes, state, words, week);
    const ledger = new LedgerNote(app, notes, words, state);
    const lessons = new LessonActions(app, notes, state, words, ledger, week);
    app.workspace.onLayoutReady(() => void ledger.start(this));
    this.registerEditorSuggest(new LessonSuggest(app, state, words));
    for (const command of commands(app, { maker, actions, missions, state, words })) this.addCommand(command);

    const context = panelContext(this, state, { actions, missions, lessons }, words);
    this.registerView(VIEW_TYPE, (leaf) => new RetroView(leaf, context));
    this.registerHoverLinkSource(VIEW_TYPE, { display: this.manifest.name, defaultMod: false });
    this.addRibbonIcon("calendar-check", words.commands.openPanel, () => void reveal(app));

    const checker = new RetroChecker(app, state, notes, actions, words);
    const adopter = new RetroAdopter(app, state, store, notes, words);
    for (const command of checkingCommands(checker, adopter, words)) this.addCommand(command);

    new Reminder(app, state, maker, words).start(this, store);
    registerUri(this, state, maker, words);
    registerCli(this, state, maker, words);

    this.addSettingTab(new RetroSettingTab(this, store, state, writer, words));
  }

  override async onExternalSettingsChange(): Promise<void> {
    await this.store.load();
  }
}
