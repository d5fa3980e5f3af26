import type { HostApp } from "./app.ts";
import type { Command } from "./commands.ts";
import { Component } from "./component.ts";
import type { EditorSuggest } from "./editor-suggest.ts";
import type { WorkspaceLeaf } from "./leaf.ts";
import { registerPostProcessor, type PostProcessor, codeBlockProcessor } from "./markdown-renderer.ts";
import { Platform } from "./environment.ts";
import { Registrations } from "./registrations.ts";
import type { SettingTab } from "./setting-tab.ts";
import type { View } from "./view.ts";

/** What a plugin's manifest.json says. */
export interface Manifest {
  id: string;
  name: string;
  version: string;
  minAppVersion: string;
  description: string;
  author: string;
  dir?: string;
}

/** The base class of plugins. Whatever it registers is taken back when it is unloaded. */
export abstract class Plugin extends Component {
  settings?: unknown;

  constructor(
    readonly app: HostApp,
    readonly manifest: Manifest,
  ) {
    super();
  }

  onUserEnable(): void {
    return;
  }

  addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    return this.take(Registrations.of(this.app).addRibbonIcon(icon, title, callback));
  }

  /** Not on mobile: there the item is in no document. */
  addStatusBarItem(): HTMLElement {
    const item = createDiv({ cls: `status-bar-item plugin-${this.manifest.id}` });
    if (!Platform.isMobile) Registrations.of(this.app).statusBarEl.appendChild(item);
    return this.take(item);
  }

  addCommand(command: Command): Command {
    command.id = `${this.manifest.id}:${command.id}`;
    command.name = `${this.manifest.name}: ${command.name}`;
    this.app.registeredCommands.add(command);
    this.register(() => {
      this.app.registeredCommands.remove(command.id);
    });
    return command;
  }

  removeCommand(id: string): void {
    this.app.registeredCommands.remove(`${this.manifest.id}:${id}`);
  }

  addSettingTab(tab: SettingTab): void {
    const { settingTabs } = Registrations.of(this.app);
    settingTabs.set(this.manifest.id, tab);
    tab.update();
    this.register(() => settingTabs.delete(this.manifest.id));
  }

  registerView(type: string, create: (leaf: WorkspaceLeaf) => View): void {
    this.register(this.app.workspace.registerView(type, create));
  }

  registerExtensions(extensions: string[], type: string): void {
    this.app.workspace.views.registerExtensions(extensions, type);
  }

  registerHoverLinkSource(id: string, source: { display: string; defaultMod: boolean }): void {
    this.registerIn(Registrations.of(this.app).hoverSources, id, source);
  }

  registerObsidianProtocolHandler(action: string, handler: (data: Record<string, string>) => unknown): void {
    this.registerIn(Registrations.of(this.app).protocolHandlers, action, handler);
  }

  /** Throws when the command is taken, as documented. */
  registerCliHandler(
    command: string,
    _description: string,
    _flags: unknown,
    handler: (data: Record<string, string>) => string | Promise<string>,
  ): void {
    const { cliHandlers } = Registrations.of(this.app);
    if (cliHandlers.has(command)) throw new Error(`The CLI command "${command}" is already registered.`);
    this.registerIn(cliHandlers, command, handler);
  }

  registerEditorSuggest(suggest: EditorSuggest<unknown>): void {
    this.register(this.app.editorSuggests.add(suggest));
  }

  registerMarkdownPostProcessor(processor: PostProcessor, sortOrder = 0): PostProcessor {
    this.register(registerPostProcessor(processor, sortOrder));
    return processor;
  }

  registerMarkdownCodeBlockProcessor(
    language: string,
    handler: (source: string, el: HTMLElement, context: unknown) => unknown,
    sortOrder = 0,
  ): PostProcessor {
    return this.registerMarkdownPostProcessor(codeBlockProcessor(language, handler), sortOrder);
  }

  /** CodeMirror is not part of the host: an extension is accepted and has no effect. */
  registerEditorExtension(_extension: unknown): void {
    return;
  }

  registerBasesView(_id: string, _registration: unknown): boolean {
    return false;
  }

  /** What data.json holds; null when there is none. Rejects with a SyntaxError when it is no JSON. */
  async loadData(): Promise<unknown> {
    const path = this.dataPath();
    if (!(await this.app.vault.adapter.exists(path))) return null;
    return JSON.parse(await this.app.vault.adapter.read(path)) as unknown;
  }

  async saveData(data: unknown): Promise<void> {
    const path = this.dataPath();
    await this.app.vault.adapter.mkdir(path.slice(0, path.lastIndexOf("/")));
    await this.app.vault.disk.perform("saveData", path, () => {
      this.app.vault.disk.put(path, JSON.stringify(data, null, 2));
      this.app.vault.sync(path);
    });
  }

  private dataPath(): string {
    return `${this.app.vault.configDir}/plugins/${this.manifest.id}/data.json`;
  }

  private take(el: HTMLElement): HTMLElement {
    this.register(() => {
      el.remove();
    });
    return el;
  }

  private registerIn<T>(map: Map<string, T>, key: string, value: T): void {
    map.set(key, value);
    this.register(() => map.delete(key));
  }
}
