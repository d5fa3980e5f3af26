import { Keymap } from "obsidian";
import { monthList } from "../../core/overview/month-list.ts";
import { summarise } from "../../core/overview/summary.ts";
import { type PanelActions, type PanelContext, type PanelSource, VIEW_TYPE } from "../../panel/panel-port.ts";
import type { Retros } from "../retros/register.ts";
import { drawMarkdown } from "../app/draw-markdown.ts";
import { onNewDay, today } from "../calendar/clock.ts";
import type { LessonActions } from "../lessons/lesson-actions.ts";
import { TimeSlicer } from "../app/time-slices.ts";
import { dayFormat } from "../calendar/locale.ts";
import { showLookBack } from "../look-back/look-back-leaf.ts";
import type { SetUpWays } from "../set-up/register.ts";
import type { MissionActions } from "../missions/mission-actions.ts";
import type { Context } from "../context/context.ts";
import { OpenRetros } from "./opened-retro.ts";
import { openNote } from "../context/open-note.ts";

const FOLD = "weekly-retro-fold-";
const SWITCH = "weekly-retro-switch-";

/** Who carries out what is clicked. */
export interface PanelDoers {
  retros: Retros;
  missions: MissionActions;
  lessons: LessonActions;
  setUp: SetUpWays;
}

/** What the panel is given of the vault and of the app. */
export function panelContext(context: Context, doers: PanelDoers): PanelContext {
  const opened = new OpenRetros(context);
  return { source: panelSource(context, doers.retros, opened), actions: panelActions(context, doers, opened) };
}

function panelSource({ app, plugin, state, words }: Context, { maker }: Retros, opened: OpenRetros): PanelSource {
  const dayListeners = new Set<() => void>();
  onNewDay(plugin, () => dayListeners.forEach((listener) => listener()));
  return {
    words,
    dayFormat: dayFormat(),
    today,
    due: () => maker.due().start,
    summarise: (day) => (state.isReady ? summarise(state.knowledge, day, today()) : null),
    monthList: (year, shown) => monthList(state.knowledge, year, shown, today()),
    onChange: (listener) => {
      const end = state.onChange(listener);
      dayListeners.add(listener);
      return () => {
        end();
        dayListeners.delete(listener);
      };
    },
    openRetro: () => opened.current(),
    onOpened: (listener) => opened.onOpened(listener),
    inSlices: (steps, signal) => new TimeSlicer().run(steps, signal),
    // Which groups are folded belongs to the device, not to the vault: a phone shows less than a desk.
    isFolded: (group) => app.loadLocalStorage(FOLD + group) !== "open",
    fold: (group, folded) => app.saveLocalStorage(FOLD + group, folded ? null : "open"),
    isOn: (option) => app.loadLocalStorage(SWITCH + option) === "on",
    switch: (option, on) => app.saveLocalStorage(SWITCH + option, on ? "on" : null),
  };
}

function panelActions(
  context: Context,
  { retros, missions, lessons, setUp }: PanelDoers,
  opened: OpenRetros,
): PanelActions {
  const { app } = context;
  return {
    missions,
    lessons,
    noticed: (signal) => setUp.setUp.noticed(signal),
    setUp: (sample) => setUp.open(sample),
    lookBack: () => void showLookBack(context),
    makeFor: () => void retros.maker.choose(),
    make: (period) => void retros.maker.make(period),
    open: (path, line, event) => {
      opened.expect(path);
      void openNote(context, path, line, Keymap.isModEvent(event));
    },
    openLink: (link, path, event) => void app.workspace.openLinkText(link, path, Keymap.isModEvent(event)),
    // The app's own search, by the only way to it that is public: https://help.obsidian.md/uri
    searchTag: (tag) => window.open(`obsidian://search?query=${encodeURIComponent(`tag:${tag}`)}`),
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
    drawMarkdown: (markdown, path) => drawMarkdown(app, markdown, path, "words"),
  };
}
