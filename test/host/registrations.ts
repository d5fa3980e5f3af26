import type { HostApp } from "./app.ts";
import { setIcon } from "./icons.ts";
import type { SettingTab } from "./setting-tab.ts";
import { setTooltip } from "./tooltip.ts";

type Handler = (data: Record<string, string>) => unknown;

const known = new WeakMap<HostApp, Registrations>();

/** What plugins added to the app beside commands and views: ribbon, status bar, settings tabs, URIs, hover sources, CLI. */
export class Registrations {
  readonly settingTabs = new Map<string, SettingTab>();
  readonly hoverSources = new Map<string, { display: string; defaultMod: boolean }>();
  readonly protocolHandlers = new Map<string, Handler>();
  readonly cliHandlers = new Map<string, (data: Record<string, string>) => string | Promise<string>>();
  readonly ribbonEl: HTMLElement;
  readonly statusBarEl: HTMLElement;

  private constructor(app: HostApp) {
    this.ribbonEl = createDiv({ cls: "workspace-ribbon side-dock-ribbon mod-left" });
    app.workspace.containerEl.prepend(this.ribbonEl);
    this.statusBarEl = app.containerEl.createDiv({ cls: "status-bar" });
  }

  static of(app: HostApp): Registrations {
    const found = known.get(app) ?? new Registrations(app);
    known.set(app, found);
    return found;
  }

  addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const button = this.ribbonEl.createDiv({
      cls: "clickable-icon side-dock-ribbon-action",
      attr: { role: "button", tabindex: "0" },
    });
    button.dataset["icon"] = icon;
    setIcon(button, icon);
    setTooltip(button, title, { placement: "right" });
    button.addEventListener("click", callback);
    return button;
  }

  /** The ribbon's buttons, from the top. */
  ribbon(): { icon: string; title: string; click: () => void }[] {
    return this.ribbonEl.findAll(".side-dock-ribbon-action").map((button) => ({
      icon: button.dataset["icon"] ?? "",
      title: button.getAttribute("aria-label") ?? "",
      click: () => {
        button.click();
      },
    }));
  }
}
