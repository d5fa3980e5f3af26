import type { EventRef } from "./events.ts";

/** Something with a life: what it registers and its children go away when it is unloaded. */
export class Component {
  private isLoaded = false;
  private readonly children: Component[] = [];
  private cleanups: (() => unknown)[] = [];

  /** Loads this component, then its children. Returns the result of `onload`: a plugin's may be a promise. */
  load(): unknown {
    if (this.isLoaded) return undefined;
    this.isLoaded = true;
    const loading: unknown = this.onload();
    for (const child of [...this.children]) child.load();
    return loading;
  }

  onload(): unknown {
    return undefined;
  }

  unload(): void {
    if (!this.isLoaded) return;
    this.isLoaded = false;
    for (const child of this.children.splice(0).reverse()) child.unload();
    for (const cleanup of this.cleanups.splice(0).reverse()) cleanup();
    this.onunload();
  }

  onunload(): unknown {
    return undefined;
  }

  addChild<T extends Component>(child: T): T {
    this.children.push(child);
    if (this.isLoaded) child.load();
    return child;
  }

  removeChild<T extends Component>(child: T): T {
    const index = this.children.indexOf(child);
    if (index >= 0) this.children.splice(index, 1);
    child.unload();
    return child;
  }

  register(cleanup: () => unknown): void {
    this.cleanups.push(cleanup);
  }

  registerEvent(ref: EventRef): void {
    this.register(() => {
      ref.events.offref(ref);
    });
  }

  registerDomEvent(
    target: EventTarget,
    type: string,
    callback: (event: never) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void {
    target.addEventListener(type, callback as EventListener, options);
    this.register(() => {
      target.removeEventListener(type, callback as EventListener, options);
    });
  }

  registerInterval(id: number): number {
    this.register(() => {
      window.clearInterval(id);
    });
    return id;
  }
}
