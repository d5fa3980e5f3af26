import type { HostApp } from "./app.ts";
import { Component } from "./component.ts";
import { type TFile } from "./files.ts";
import { setIcon } from "./icons.ts";
import type { WorkspaceLeaf } from "./leaf.ts";
import type { Menu } from "./menu.ts";
import type { Scope } from "./keymap.ts";

/** Something shown in a leaf. */
export abstract class View extends Component {
  readonly app: HostApp;
  icon = "";
  navigation = false;
  scope: Scope | null = null;
  containerEl: HTMLElement;

  constructor(readonly leaf: WorkspaceLeaf) {
    super();
    this.app = leaf.app;
    this.containerEl = createDiv({ cls: "workspace-leaf-content" });
  }

  abstract getViewType(): string;
  abstract getDisplayText(): string;

  /** Shows the view in its leaf: loads it, then `onOpen`. The leaf alone calls it. */
  async open(parent: HTMLElement): Promise<void> {
    this.containerEl.dataset["type"] = this.getViewType();
    parent.appendChild(this.containerEl);
    this.load();
    await this.onOpen();
  }

  /** `onClose`, then unloads, then leaves the document. The leaf alone calls it. */
  async close(): Promise<void> {
    await this.onClose();
    this.unload();
    this.containerEl.remove();
  }

  onOpen(): Promise<void> {
    return Promise.resolve();
  }

  onClose(): Promise<void> {
    return Promise.resolve();
  }

  getState(): Record<string, unknown> {
    return {};
  }

  setState(_state: unknown, _result: { history: boolean }): Promise<void> {
    return Promise.resolve();
  }

  getEphemeralState(): Record<string, unknown> {
    return {};
  }

  setEphemeralState(_state: unknown): void {
    return;
  }

  getIcon(): string {
    return this.icon;
  }

  onResize(): void {
    return;
  }

  onPaneMenu(_menu: Menu, _source: string): void {
    return;
  }
}

/** A view with a header, its actions, and a content element. */
export abstract class ItemView extends View {
  contentEl: HTMLElement;
  private readonly titleEl: HTMLElement;
  private readonly actionsEl: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    const header = this.containerEl.createDiv({ cls: "view-header" });
    this.titleEl = header.createDiv({ cls: "view-header-title-container" }).createDiv({ cls: "view-header-title" });
    this.actionsEl = header.createDiv({ cls: "view-actions" });
    this.contentEl = this.containerEl.createDiv({ cls: "view-content" });
  }

  override async open(parent: HTMLElement): Promise<void> {
    await super.open(parent);
    this.showTitle();
  }

  addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const button = createEl("button", { cls: "clickable-icon view-action", attr: { "aria-label": title } });
    setIcon(button, icon);
    button.addEventListener("click", callback);
    this.actionsEl.prepend(button);
    return button;
  }

  protected showTitle(): void {
    this.titleEl.setText(this.getDisplayText());
  }
}

export abstract class FileView extends ItemView {
  file: TFile | null = null;
  allowNoFile = false;
  override navigation = true;

  getDisplayText(): string {
    return this.file?.basename ?? "No file";
  }

  override getState(): Record<string, unknown> {
    return { file: this.file?.path ?? null };
  }

  override async setState(state: unknown, result: { history: boolean }): Promise<void> {
    const path = (state as { file?: unknown } | null)?.file;
    const file = typeof path === "string" ? this.app.vault.getFileByPath(path) : null;
    if (file !== this.file) {
      if (this.file !== null) await this.onUnloadFile(this.file);
      this.file = file;
      if (file !== null) await this.onLoadFile(file);
      this.showTitle();
    }
    await super.setState(state, result);
  }

  override onload(): void {
    this.registerEvent(
      this.app.vault.on("rename", (file: TFile) => {
        if (file !== this.file) return;
        this.showTitle();
        void this.onRename(file);
      }),
    );
    this.registerEvent(
      this.app.vault.on("delete", (file: TFile) => {
        if (file === this.file) this.leaf.showNothing();
      }),
    );
  }

  override async onClose(): Promise<void> {
    if (this.file !== null) await this.onUnloadFile(this.file);
    this.file = null;
  }

  onLoadFile(_file: TFile): Promise<void> {
    return Promise.resolve();
  }

  onUnloadFile(_file: TFile): Promise<void> {
    return Promise.resolve();
  }

  onRename(_file: TFile): Promise<void> {
    return Promise.resolve();
  }

  canAcceptExtension(_extension: string): boolean {
    return false;
  }
}

/** What a leaf shows when it shows nothing; or in place of a view whose plugin is not loaded, under that view's type. */
export class PlaceholderView extends ItemView {
  override navigation = true;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly viewType = "empty",
    private readonly state: Record<string, unknown> = {},
  ) {
    super(leaf);
    this.navigation = viewType === "empty";
    if (viewType !== "empty") this.contentEl.setText("Plugin no longer active");
  }

  getViewType(): string {
    return this.viewType;
  }

  getDisplayText(): string {
    return this.viewType === "empty" ? "New tab" : "Plugin no longer active";
  }

  override getState(): Record<string, unknown> {
    return this.state;
  }
}
