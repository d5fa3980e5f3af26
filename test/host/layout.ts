import { Events } from "./events.ts";
import type { WorkspaceLeaf } from "./leaf.ts";

/** Part of the window: the main area or a sidebar. */
export abstract class WorkspaceItem extends Events {
  abstract containerEl: HTMLElement;
}

export abstract class WorkspaceParent extends WorkspaceItem {}

/** A row of tabs; one of its leaves is seen. */
export class WorkspaceTabs extends WorkspaceParent {
  readonly containerEl = createDiv({ cls: "workspace-tabs" });
  readonly leaves: WorkspaceLeaf[] = [];
  selected: WorkspaceLeaf | null = null;

  constructor(readonly parent: WorkspaceSplit) {
    super();
    parent.containerEl.appendChild(this.containerEl);
  }

  add(leaf: WorkspaceLeaf): void {
    this.leaves.push(leaf);
    this.containerEl.appendChild(leaf.containerEl);
    this.select(this.selected ?? leaf);
  }

  remove(leaf: WorkspaceLeaf): void {
    const at = this.leaves.indexOf(leaf);
    if (at >= 0) this.leaves.splice(at, 1);
    leaf.containerEl.remove();
    if (this.selected === leaf) this.select(this.leaves[Math.max(0, at - 1)] ?? null);
  }

  /** Brings one leaf to the front of the row. */
  select(leaf: WorkspaceLeaf | null): void {
    this.selected = leaf;
    for (const each of this.leaves) each.containerEl.toggle(each === leaf);
  }
}

export class WorkspaceSplit extends WorkspaceParent {
  readonly containerEl: HTMLElement;
  readonly tabs: WorkspaceTabs[] = [];

  constructor(parentEl: HTMLElement, cls: string) {
    super();
    this.containerEl = parentEl.createDiv({ cls: `workspace-split mod-vertical ${cls}` });
  }

  get leaves(): WorkspaceLeaf[] {
    return this.tabs.flatMap((tabs) => tabs.leaves);
  }

  /** The row that new tabs go to. */
  lastTabs(): WorkspaceTabs {
    return this.tabs.at(-1) ?? this.newTabs();
  }

  newTabs(): WorkspaceTabs {
    const made = new WorkspaceTabs(this);
    this.tabs.push(made);
    return made;
  }
}

/** The main area. */
export class WorkspaceRoot extends WorkspaceSplit {
  readonly win = window;
  readonly doc = document;
}

/** A sidebar; collapsed until something in it is revealed. */
export class WorkspaceSidedock extends WorkspaceSplit {
  collapsed = true;

  constructor(parentEl: HTMLElement, cls: string) {
    super(parentEl, `mod-sidedock ${cls}`);
    this.collapse();
  }

  toggle(): void {
    if (this.collapsed) this.expand();
    else this.collapse();
  }

  collapse(): void {
    this.collapsed = true;
    this.containerEl.addClass("is-sidedock-collapsed");
  }

  expand(): void {
    this.collapsed = false;
    this.containerEl.removeClass("is-sidedock-collapsed");
  }
}
