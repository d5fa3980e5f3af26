import { type App, Keymap, type Plugin } from "obsidian";
import { summarise } from "../core/summary.ts";
import type { PanelActions, PanelContext, PanelSource } from "../panel/source.ts";
import { VIEW_TYPE } from "../panel/view.tsx";
import type { Words } from "../words/index.ts";
import type { Actions } from "./actions.ts";
import { onNewDay, today } from "./clock.ts";
import { locale } from "./locale.ts";
import type { VaultState } from "./vault-state.ts";

/** What the panel is given of the vault and of the app. */
export function panelContext(plugin: Plugin, state: VaultState, actions: Actions, words: Words): PanelContext {
  return { source: panelSource(plugin, state, words), actions: panelActions(plugin.app, actions) };
}

function panelSource(plugin: Plugin, state: VaultState, words: Words): PanelSource {
  const dayListeners = new Set<() => void>();
  onNewDay(plugin, () => dayListeners.forEach((listener) => listener()));
  return {
    words,
    locale: locale(),
    today,
    summarise: (day) => (state.isReady ? summarise(state.index, day, today(), state.rule) : null),
    onChange: (listener) => {
      const end = state.onChange(listener);
      dayListeners.add(listener);
      return () => {
        end();
        dayListeners.delete(listener);
      };
    },
  };
}

function panelActions(app: App, actions: Actions): PanelActions {
  return {
    make: (period) => void actions.make(period),
    open: (path, line, event) => void actions.open(path, line, Keymap.isModEvent(event)),
    hover: (path, line, event) => {
      app.workspace.trigger("hover-link", {
        event,
        source: VIEW_TYPE,
        hoverParent: { hoverPopover: null },
        targetEl: event.currentTarget,
        linktext: path,
        state: { scroll: line },
      });
    },
    toggle: (path, shown) => actions.toggle(path, shown),
    makeCheckboxes: (path) => void actions.makeCheckboxes(path),
  };
}
