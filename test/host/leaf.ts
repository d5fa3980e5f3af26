import type { HostApp } from "./app.ts";
import { Events } from "./events.ts";
import type { TFile } from "./files.ts";
import type { WorkspaceTabs } from "./layout.ts";
import { PlaceholderView, type View } from "./view.ts";

interface ViewState {
  type: string;
  state?: Record<string, unknown>;
  active?: boolean;
  pinned?: boolean;
}

interface OpenState {
  state?: Record<string, unknown>;
  eState?: Record<string, unknown>;
  active?: boolean;
}

let count = 0;

/** A tab: one place that shows one view. */
export class WorkspaceLeaf extends Events {
  readonly id = `leaf-${++count}`;
  readonly isDeferred = false;
  readonly containerEl = createDiv({ cls: "workspace-leaf" });
  hoverPopover: unknown = null;
  pinned = false;
  view: View;

  constructor(
    readonly app: HostApp,
    public parent: WorkspaceTabs,
  ) {
    super();
    this.view = new PlaceholderView(this);
    this.view.containerEl.dataset["type"] = "empty";
    this.containerEl.appendChild(this.view.containerEl);
  }

  getRoot(): unknown {
    return this.parent.parent;
  }

  getContainer(): unknown {
    return this.parent.parent;
  }

  loadIfDeferred(): Promise<void> {
    return Promise.resolve();
  }

  async openFile(file: TFile, openState: OpenState = {}): Promise<void> {
    this.app.opened.push(file.path);
    const type = this.app.workspace.viewTypeOf(file);
    await this.setViewState({ type, state: { ...openState.state, file: file.path } }, openState.eState);
    // Opening a file makes its tab the active one, unless told not to.
    if (openState.active !== false) this.app.workspace.setActiveLeaf(this, { focus: true });
    this.app.workspace.fileOpened();
  }

  /** Shows a ready view. */
  async open(view: View): Promise<View> {
    if (this.view !== view) {
      await this.view.close();
      this.view = view;
      await view.open(this.containerEl);
      this.parent.select(this.parent.selected ?? this);
      this.app.workspace.trigger("layout-change");
    }
    return view;
  }

  getViewState(): ViewState {
    return { type: this.view.getViewType(), state: this.view.getState(), ...(this.pinned ? { pinned: true } : {}) };
  }

  /** Makes, loads and opens the registered view unless one of that type is there, then hands it the state. */
  async setViewState(viewState: ViewState, eState?: unknown): Promise<void> {
    const { type, state = {} } = viewState;
    if (this.view.getViewType() !== type || this.view instanceof PlaceholderView) {
      const create = this.app.workspace.creatorOf(type);
      await this.open(create === null ? new PlaceholderView(this, type, state) : create(this));
    }
    await this.view.setState(state, { history: false });
    if (viewState.pinned !== undefined) this.setPinned(viewState.pinned);
    if (viewState.active === true) this.app.workspace.setActiveLeaf(this, { focus: true });
    if (eState !== undefined) this.setEphemeralState(eState);
    this.app.workspace.trigger("layout-change");
  }

  getEphemeralState(): unknown {
    return this.view.getEphemeralState();
  }

  setEphemeralState(state: unknown): void {
    this.view.setEphemeralState(state);
  }

  setPinned(pinned: boolean): void {
    this.pinned = pinned;
    this.trigger("pinned-change", pinned);
  }

  togglePinned(): void {
    this.setPinned(!this.pinned);
  }

  getIcon(): string {
    return this.view.getIcon();
  }

  getDisplayText(): string {
    return this.view.getDisplayText();
  }

  onResize(): void {
    this.view.onResize();
  }

  detach(): void {
    const closing = this.view.close();
    this.parent.remove(this);
    this.app.workspace.leafGone(this);
    this.app.track(closing);
  }

  /** Back to an empty tab, as when the file it shows is deleted. */
  showNothing(): void {
    this.app.track(this.open(new PlaceholderView(this)));
  }
}
