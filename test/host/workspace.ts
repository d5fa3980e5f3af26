import type { HostApp } from "./app.ts";
import { debounce } from "./debounce.ts";
import { Events } from "./events.ts";
import type { TFile } from "./files.ts";
import { WorkspaceRoot, WorkspaceSidedock, type WorkspaceSplit, type WorkspaceTabs } from "./layout.ts";
import { WorkspaceLeaf } from "./leaf.ts";
import { getLinkpath, parseLinktext } from "./links.ts";
import { MarkdownView } from "./markdown-view.ts";
import { FileView, PlaceholderView, type View } from "./view.ts";
import { ViewRegistry } from "./view-registry.ts";

type PaneType = "tab" | "split" | "window";
type ViewClass<T> = abstract new (...args: never[]) => T;

/** The window: a main area and two sidebars, each with leaves; one of all leaves is active. */
export class Workspace extends Events {
  readonly containerEl: HTMLElement;
  readonly leftSplit: WorkspaceSidedock;
  readonly rootSplit: WorkspaceRoot;
  readonly rightSplit: WorkspaceSidedock;
  readonly views = new ViewRegistry();
  activeLeaf: WorkspaceLeaf | null = null;
  layoutReady = false;
  readonly requestSaveLayout = debounce(() => undefined, 0);
  private readonly waiting: (() => unknown)[] = [];
  /** Leaves by last use, latest last. */
  private recent: WorkspaceLeaf[] = [];
  private activeFile: TFile | null = null;
  private readonly lastOpen: string[] = [];

  constructor(
    readonly app: HostApp,
    appEl: HTMLElement,
  ) {
    super();
    this.containerEl = appEl.createDiv({ cls: "workspace" });
    this.leftSplit = new WorkspaceSidedock(this.containerEl, "mod-left-split");
    this.rootSplit = new WorkspaceRoot(this.containerEl, "mod-root");
    this.rightSplit = new WorkspaceSidedock(this.containerEl, "mod-right-split");
    this.views.register("markdown", (leaf) => new MarkdownView(leaf), ["md"]);
  }

  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) this.app.track(callback());
    else this.waiting.push(callback);
  }

  /** The host alone calls it, once. */
  becomeReady(): void {
    this.layoutReady = true;
    for (const callback of this.waiting.splice(0)) this.app.track(callback());
    this.trigger("layout-ready");
  }

  get activeEditor(): MarkdownView | null {
    const view = this.activeLeaf?.view;
    return view instanceof MarkdownView && view.file !== null ? view : null;
  }

  creatorOf(type: string): ((leaf: WorkspaceLeaf) => View) | null {
    return this.views.creatorOf(type);
  }

  viewTypeOf(file: TFile): string {
    return this.views.typeOf(file.extension) ?? "empty";
  }

  /** Makes a view type known; leaves that wait for it under a placeholder get their view. Returns the function that removes it. */
  registerView(type: string, create: (leaf: WorkspaceLeaf) => View): () => void {
    this.views.register(type, create);
    for (const leaf of this.getLeavesOfType(type)) this.app.track(leaf.setViewState(leaf.getViewState()));
    return () => {
      this.views.unregister(type);
      for (const leaf of this.getLeavesOfType(type)) {
        const { state = {} } = leaf.getViewState();
        this.app.track(leaf.open(new PlaceholderView(leaf, type, state)));
      }
    };
  }

  getLeaf(newLeaf: PaneType | boolean = false, _direction?: string): WorkspaceLeaf {
    if (newLeaf === false) {
      const usable = (leaf: WorkspaceLeaf): boolean =>
        leaf.view.navigation && !leaf.pinned && this.rootSplit.leaves.includes(leaf);
      const found = [...this.recent].reverse().find(usable) ?? this.rootSplit.leaves.find(usable);
      if (found !== undefined) return found;
    }
    return this.newLeaf(newLeaf === "split" ? this.rootSplit.newTabs() : this.rootSplit.lastTabs());
  }

  getUnpinnedLeaf(): WorkspaceLeaf {
    return this.getLeaf(false);
  }

  splitActiveLeaf(): WorkspaceLeaf {
    return this.getLeaf("split");
  }

  createLeafBySplit(_leaf: WorkspaceLeaf): WorkspaceLeaf {
    return this.getLeaf("split");
  }

  openPopoutLeaf(): WorkspaceLeaf {
    return this.getLeaf("window");
  }

  getLeftLeaf(split: boolean): WorkspaceLeaf {
    return this.newLeaf(split ? this.leftSplit.newTabs() : this.leftSplit.lastTabs());
  }

  getRightLeaf(split: boolean): WorkspaceLeaf {
    return this.newLeaf(split ? this.rightSplit.newTabs() : this.rightSplit.lastTabs());
  }

  async ensureSideLeaf(
    type: string,
    side: "left" | "right",
    options: { active?: boolean; split?: boolean; reveal?: boolean; state?: Record<string, unknown> } = {},
  ): Promise<WorkspaceLeaf> {
    const { active = false, split = false, reveal = true, state } = options;
    const known = this.getLeavesOfType(type)[0];
    const leaf = known ?? (side === "left" ? this.getLeftLeaf(split) : this.getRightLeaf(split));
    if (known === undefined || state !== undefined) await leaf.setViewState({ type, ...(state && { state }) });
    if (reveal) await this.revealLeaf(leaf);
    if (active) this.setActiveLeaf(leaf, { focus: true });
    return leaf;
  }

  async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
    leaf.parent.select(leaf);
    const side = leaf.parent.parent;
    if (side instanceof WorkspaceSidedock) side.expand();
    await leaf.loadIfDeferred();
    this.trigger("layout-change");
  }

  setActiveLeaf(leaf: WorkspaceLeaf, _params?: unknown, _focus?: boolean): void {
    leaf.parent.select(leaf);
    this.recent = [...this.recent.filter((each) => each !== leaf), leaf];
    if (this.activeLeaf === leaf) return;
    this.activeLeaf?.containerEl.removeClass("mod-active");
    leaf.containerEl.addClass("mod-active");
    this.activeLeaf = leaf;
    this.trigger("active-leaf-change", leaf);
    this.fileOpened();
  }

  /** Fires `file-open` if another file is the active one now. */
  fileOpened(): void {
    const view = this.activeLeaf?.view;
    if (!(view instanceof FileView) && !(view instanceof PlaceholderView)) return;
    const file = view instanceof FileView ? view.file : null;
    if (file === this.activeFile) return;
    this.activeFile = file;
    if (file !== null) this.lastOpen.unshift(file.path);
    this.trigger("file-open", file);
  }

  async openLinkText(
    linktext: string,
    sourcePath: string,
    newLeaf: PaneType | boolean = false,
    openState: { eState?: Record<string, unknown>; active?: boolean; state?: Record<string, unknown> } = {},
  ): Promise<void> {
    const { subpath } = parseLinktext(linktext);
    const linkpath = getLinkpath(linktext);
    let file = this.app.metadataCache.getFirstLinkpathDest(linkpath, sourcePath);
    // A link to a note that is not there makes it, as a click in the app does.
    file ??= await this.app.vault.create(/\.[^/.\s]+$/.test(linkpath) ? linkpath : `${linkpath}.md`, "");
    const eState = subpath === "" ? openState.eState : { subpath, ...openState.eState };
    await this.getLeaf(newLeaf).openFile(file, { ...openState, ...(eState && { eState }) });
  }

  getLeafById(id: string): WorkspaceLeaf | null {
    return this.allLeaves().find((leaf) => leaf.id === id) ?? null;
  }

  getMostRecentLeaf(root: WorkspaceSplit = this.rootSplit): WorkspaceLeaf | null {
    return [...this.recent].reverse().find((leaf) => root.leaves.includes(leaf)) ?? root.leaves[0] ?? null;
  }

  getActiveViewOfType<T extends View>(type: ViewClass<T>): T | null {
    const view = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  getActiveFile(): TFile | null {
    const view = this.activeLeaf?.view;
    if (view instanceof FileView) return view.file;
    const latest = [...this.recent].reverse().find((leaf) => leaf.view instanceof FileView)?.view;
    return latest instanceof FileView ? latest.file : null;
  }

  iterateRootLeaves(visit: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of [...this.rootSplit.leaves]) visit(leaf);
  }

  iterateAllLeaves(visit: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this.allLeaves()) visit(leaf);
  }

  getLeavesOfType(type: string): WorkspaceLeaf[] {
    return this.allLeaves().filter((leaf) => leaf.view.getViewType() === type);
  }

  detachLeavesOfType(type: string): void {
    for (const leaf of this.getLeavesOfType(type)) leaf.detach();
  }

  getLastOpenFiles(): string[] {
    return [...new Set(this.lastOpen)].slice(0, 10);
  }

  updateOptions(): void {
    return;
  }

  handleLinkContextMenu(): boolean {
    return false;
  }

  /** A leaf was detached: another one becomes active if it was the one. */
  leafGone(leaf: WorkspaceLeaf): void {
    this.recent = this.recent.filter((each) => each !== leaf);
    if (this.activeLeaf === leaf) {
      this.activeLeaf = null;
      const next = this.recent.at(-1) ?? this.rootSplit.leaves[0];
      if (next !== undefined) this.setActiveLeaf(next);
      else this.trigger("active-leaf-change", null);
    }
    this.trigger("layout-change");
  }

  private newLeaf(tabs: WorkspaceTabs): WorkspaceLeaf {
    const leaf = new WorkspaceLeaf(this.app, tabs);
    tabs.add(leaf);
    return leaf;
  }

  private allLeaves(): WorkspaceLeaf[] {
    return [this.leftSplit, this.rootSplit, this.rightSplit].flatMap((split) => split.leaves);
  }
}
