import { debounce, Keymap } from "obsidian";
import { shorten } from "../../core/base/shorten.ts";
import type { LessonRow } from "../../core/lessons/lesson-rows.ts";
import { lessonOfDay } from "../../core/lessons/lesson-of-day.ts";
import { readable } from "../../core/markdown/wording.ts";
import { onNewDay, today } from "../calendar/clock.ts";
import type { Context } from "../context/context.ts";
import { openNote } from "../context/open-note.ts";

/** How much of a lesson the status bar shows, in characters. */
const MOST = 48;

/** How long changes of the vault are gathered before the bar follows, in milliseconds. */
const PAUSE = 200;

/** A lesson that has come back in the status bar, another one each day, for those who have switched it on. */
export function showLessonInStatusBar(context: Context): void {
  const { plugin, state, store, words } = context;
  let item: HTMLElement | null = null;
  let shown: LessonRow | null = null;

  const open = (event: MouseEvent | KeyboardEvent): void => {
    const place = shown?.occurrences[0];
    if (place) void openNote(context, place.path, place.line, Keymap.isModEvent(event));
  };
  const make = (): HTMLElement => {
    const made = plugin.addStatusBarItem();
    made.addClass("mod-clickable", "weekly-retro-status");
    made.setAttrs({ role: "button", tabindex: "0" });
    made.addEventListener("click", open);
    made.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") open(event);
    });
    return made;
  };
  const draw = (): void => {
    if (!state.isReady) return;
    const isOn = store.settings.lessonInStatusBar;
    shown = isOn ? lessonOfDay(state.lessons.shown(today()).rows, today()) : null;
    if (!shown) {
      item?.remove();
      item = null;
      return;
    }
    item ??= make();
    const text = readable(shown.text);
    item.setText(shorten(text, MOST));
    // The whole of it, also as the tooltip.
    item.setAttribute("aria-label", words.lessons.inStatusBar(text, shown.count));
  };

  const follow = debounce(draw, PAUSE);
  plugin.register(state.onChange(() => store.settings.lessonInStatusBar && follow()));
  plugin.register(store.onChange(draw));
  plugin.register(() => follow.cancel());
  onNewDay(plugin, draw);
}
