import type { App, MarkdownView as ObsidianMarkdownView, Plugin as ObsidianPlugin, PluginManifest } from "obsidian";
import "./dom.ts";
import { HostApp } from "./app.ts";
import { pause, TimerWatch } from "./clockwork.ts";
import { Disk, type FaultPoint, type Interference } from "./disk.ts";
import { setEnvironment } from "./environment.ts";
import { folderOf, TFile } from "./files.ts";
import type { HostOptions } from "./host-options.ts";
import { MarkdownView } from "./markdown-view.ts";
import { Registrations } from "./registrations.ts";
import { PluginLoader, type PluginClass } from "./plugin-loader.ts";
import { SettingsDialog } from "./settings-dialog.ts";

const slowest = 4000;

/** A running app with a vault in memory, in the current document. */
export class Host {
  readonly app: App;
  /** The text of every notice so far. */
  readonly notices: string[] = [];
  /** Every file's text now, by path, hidden files too; it follows what happens, and is for reading only. */
  readonly saved: Map<string, string>;
  /** Files opened through `leaf.openFile` or `openLinkText`, in order. */
  readonly openLinks: string[] = [];
  private readonly inner: HostApp;
  private readonly disk: Disk;
  private readonly loader: PluginLoader;
  private readonly settings: SettingsDialog;
  private readonly timers = new TimerWatch();
  private readonly appEl: HTMLElement;
  private readonly onKey = (event: KeyboardEvent): void => {
    this.inner.keymap.handle(event);
  };
  private readonly onPointer = (event: Event): void => {
    this.inner.lastEvent = event;
  };

  constructor(options: HostOptions) {
    const { files = {}, fileTimes = {}, configDir = ".obsidian", vaultConfig = {} } = options;
    this.disk = new Disk(options.caseInsensitive ?? false);
    this.saved = this.disk.texts;
    this.disk.makeFolder(configDir);
    for (const [path, text] of Object.entries(files)) {
      this.disk.makeFolder(folderOf(path));
      const time = fileTimes[path];
      this.disk.put(path, text, time === undefined ? {} : { ctime: time, mtime: time });
    }
    setEnvironment({
      language: options.language ?? "en",
      apiVersion: options.apiVersion ?? "1.13.1",
      mobile: options.mobile ?? false,
      onNotice: (text) => this.notices.push(text),
    });
    this.appEl = document.body.createDiv({ cls: "app-container" });
    this.inner = new HostApp(this.openLinks, this.appEl, { disk: this.disk, configDir, vaultConfig });
    // The one place where the host's app is declared to be Obsidian's.
    this.app = this.inner as unknown as App;
    Reflect.set(window, "app", this.app);
    this.loader = new PluginLoader(this.inner);
    this.settings = new SettingsDialog(this.inner);
    document.addEventListener("keydown", this.onKey);
    for (const type of ["click", "keydown"]) document.addEventListener(type, this.onPointer, true);
    if (options.warmCache === true) this.inner.metadataCache.start(true);
  }

  /** Loads a plugin as the app does, from its class or the source of its main.js; `data` is what data.json holds. */
  async install(plugin: PluginClass | string, manifest: PluginManifest, data?: unknown): Promise<ObsidianPlugin> {
    return (await this.loader.install(plugin, manifest, data)) as unknown as ObsidianPlugin;
  }

  /** Start-up ends: `create` for every file there is, the `onLayoutReady` callbacks, then the metadata, then `resolved`. */
  async layoutReady(): Promise<void> {
    for (const file of this.inner.vault.getAllLoadedFiles().slice(1)) this.inner.vault.trigger("create", file);
    this.inner.workspace.becomeReady();
    this.inner.metadataCache.start(false);
    await this.settled();
  }

  async unload(pluginId: string): Promise<void> {
    this.settings.leave(pluginId);
    this.loader.unload(pluginId);
    await this.settled();
  }

  /** The ids of all commands of a plugin, without its own. */
  commandIds(plugin: string): string[] {
    const ids = this.inner.registeredCommands.ids().filter((id) => id.startsWith(`${plugin}:`));
    return ids.map((id) => id.slice(plugin.length + 1));
  }

  /** The commands whose check passes now, named as in the palette. */
  commands(): { id: string; name: string }[] {
    return this.inner.registeredCommands.available();
  }

  /** Runs a command by its full id, waits for its result, then settles. Throws if it is unknown or refuses. */
  async run(commandId: string): Promise<void> {
    await this.inner.registeredCommands.run(commandId);
    await this.settled();
  }

  /** Waits until metadata, promises the app knows of, and short timers are done; with `save`, unsaved typing is saved. */
  async settled({ save = false }: { save?: boolean } = {}): Promise<void> {
    if (save) await Promise.all(this.markdownViews().map((view) => view.save()));
    const begun = performance.now();
    let quiet = 0;
    // Three quiet turns in a row: what one turn started may only show in the next.
    while (quiet < 3 && performance.now() - begun < slowest) {
      await pause(1);
      quiet = !this.inner.busy && this.timers.idle ? quiet + 1 : 0;
    }
  }

  /** A file's text on disk; throws when there is none. */
  read(path: string): string {
    const text = this.disk.files.get(path)?.text;
    if (text !== undefined) return text;
    throw new Error(`The vault has no file "${path}". It has: ${[...this.disk.files.keys()].sort().join(", ")}`);
  }

  /** Writes as sync or another program does, missing folders too; then settles. */
  async write(path: string, text: string): Promise<void> {
    this.change(path, text);
    await this.settled();
  }

  async rename(from: string, to: string): Promise<void> {
    for (const folder of this.disk.makeFolder(folderOf(to))) this.inner.vault.sync(folder);
    await this.inner.vault.rename(this.existing(from), to);
    await this.settled();
  }

  async remove(path: string): Promise<void> {
    const { path: place } = this.existing(path);
    this.disk.drop(place);
    this.inner.vault.sync(place);
    await this.settled();
  }

  /** Opens a note in a leaf of the main area, which becomes active. */
  async open(path: string, mode: "source" | "preview" = "source"): Promise<ObsidianMarkdownView> {
    const file = this.existing(path);
    if (!(file instanceof TFile)) throw new Error(`"${path}" is a folder.`);
    const leaf = this.inner.workspace.getLeaf(false);
    await leaf.openFile(file, { state: { mode } });
    this.openLinks.pop();
    await this.settled();
    return leaf.view as unknown as ObsidianMarkdownView;
  }

  /** What an open editor holds, unsaved typing included; null when the note is open in none. */
  editorText(path: string): string | null {
    return this.viewOf(path)?.getViewData() ?? null;
  }

  /** Replaces an open editor's text as its user's typing, unsaved; throws when the note is open in none. */
  type(path: string, text: string): void {
    const view = this.viewOf(path);
    if (view === undefined) throw new Error(`"${path}" is open in no editor.`);
    view.type(text);
  }

  ribbon(): { icon: string; title: string; click: () => void }[] {
    return Registrations.of(this.inner).ribbon();
  }

  /** Opens the settings dialog at a plugin's tab and returns the tab's element. */
  openSettings(pluginId: string): HTMLElement {
    return this.settings.show(pluginId);
  }

  closeSettings(): void {
    this.settings.close();
  }

  /** The text of the plugin's data.json; null when there is none. */
  dataJson(pluginId: string): string | null {
    return this.disk.files.get(this.dataPath(pluginId))?.text ?? null;
  }

  /** Another device changed data.json: it is written, then the plugin is told. */
  async changeDataJson(pluginId: string, text: string): Promise<void> {
    const path = this.dataPath(pluginId);
    this.disk.makeFolder(folderOf(path));
    this.disk.put(path, text);
    await this.loader.tellOfNewData(pluginId);
    await this.settled();
  }

  /** Makes the next such calls fail. */
  fault(on: FaultPoint, error: Error, times = 1): void {
    this.disk.fail(on, error, times);
  }

  /** Lets a test stand around every operation of the disk; null leaves them alone again. */
  interfere(interference: Interference | null): void {
    this.disk.interference = interference;
  }

  /** What another program does to a file, at once and without waiting: null deletes it. Folders are made. */
  change(path: string, text: string | null): void {
    if (text === null) this.disk.drop(path);
    else {
      for (const folder of this.disk.makeFolder(folderOf(path))) this.inner.vault.sync(folder);
      this.disk.put(path, text);
    }
    this.inner.vault.sync(path);
  }

  /** Calls the handler of `obsidian://action?key=value`; throws when there is none. */
  async openUri(action: string, data: Record<string, string> = {}): Promise<void> {
    const handler = Registrations.of(this.inner).protocolHandlers.get(action);
    if (handler === undefined) throw new Error(`No plugin handles obsidian://${action}.`);
    await handler({ action, ...data });
    await this.settled();
  }

  /** Runs a registered CLI command and returns what it prints; throws when there is none. */
  async cli(command: string, data: Record<string, string> = {}): Promise<string> {
    const handler = Registrations.of(this.inner).cliHandlers.get(command);
    if (handler === undefined) throw new Error(`There is no CLI command "${command}".`);
    const output = await handler(data);
    await this.settled();
    return output;
  }

  /** How many listeners, commands and other registrations there are in the app, the host's own included. */
  registered(): number {
    const { vault, metadataCache, workspace, registeredCommands } = this.inner;
    const { settingTabs, hoverSources, protocolHandlers, cliHandlers } = Registrations.of(this.inner);
    const maps = [settingTabs, hoverSources, protocolHandlers, cliHandlers];
    const listeners = vault.listening + metadataCache.listening + workspace.listening;
    return maps.reduce((sum, { size }) => sum + size, listeners + registeredCommands.available().length);
  }

  /** The hover sources that plugins registered. */
  hoverSources(): string[] {
    return [...Registrations.of(this.inner).hoverSources.keys()];
  }

  /** Unloads everything and clears the document. */
  async close(): Promise<void> {
    this.settings.close();
    for (const id of this.loader.ids()) this.loader.unload(id);
    await this.settled();
    this.inner.workspace.iterateAllLeaves((leaf) => {
      leaf.detach();
    });
    await this.settled();
    this.timers.stop();
    document.removeEventListener("keydown", this.onKey);
    for (const type of ["click", "keydown"]) document.removeEventListener(type, this.onPointer, true);
    document.body.empty();
    setEnvironment({});
    Reflect.deleteProperty(window, "app");
  }

  private existing(path: string): NonNullable<ReturnType<HostApp["vault"]["getAbstractFileByPath"]>> {
    const file = this.inner.vault.getAbstractFileByPath(path);
    if (file === null) throw new Error(`The vault has nothing at "${path}".`);
    return file;
  }

  private markdownViews(): MarkdownView[] {
    const views: MarkdownView[] = [];
    this.inner.workspace.iterateAllLeaves(({ view }) => {
      if (view instanceof MarkdownView) views.push(view);
    });
    return views;
  }

  private viewOf(path: string): MarkdownView | undefined {
    return this.markdownViews().find((view) => view.file?.path === path);
  }

  private dataPath(pluginId: string): string {
    return `${this.inner.vault.configDir}/plugins/${pluginId}/data.json`;
  }
}
