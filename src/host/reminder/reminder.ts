import moment from "../calendar/moment.ts";
import { dayOf } from "../../core/calendar/day.ts";
import { dueWeek } from "../../core/retros/new-retro.ts";
import { weekLabel } from "../../core/calendar/period.ts";
import { lastReminder } from "../../core/reminder/last-reminder.ts";
import { type Settings, WEEKDAYS } from "../../core/settings/settings.ts";
import type { RetroMaker } from "../retros/retro-maker.ts";
import { onLayoutReady } from "../app/layout-ready.ts";
import type { Context } from "../context/context.ts";
import { retrosOf } from "../../core/notes/retro.ts";

/** How often the clock is looked at, in milliseconds: a reminder may be a minute late. */
const LOOK_EVERY = 60_000;

/** Where a device remembers the day of its last reminder: settings are written by their user alone, and synced. */
const REMEMBERED = "weekly-retro-reminded";

/** Reminds of a retro that is not there yet: at the chosen hour, or at the first start after it, and only once. */
export class Reminder {
  constructor(
    private readonly context: Context,
    private readonly maker: RetroMaker,
  ) {}

  /** Begins to look at the clock, until the plugin is unloaded. */
  start(): void {
    const { app, plugin, store } = this.context;
    let chosen = choice(store.settings);
    plugin.register(
      store.onChange((settings) => {
        if (choice(settings) === chosen) return;
        chosen = choice(settings);
        // A time that was just chosen means the next one.
        app.saveLocalStorage(REMEMBERED, lastDay(settings));
      }),
    );
    const look = () => void this.look();
    plugin.registerInterval(window.setInterval(look, LOOK_EVERY));
    plugin.registerDomEvent(window, "focus", look);
    onLayoutReady(plugin, look);
  }

  private async look(): Promise<void> {
    const { app, notices, state, words } = this.context;
    if (lastDay(state.settings) === null) return;
    await state.whenReady();
    const { settings, index, rule } = state;
    const day = lastDay(settings);
    if (day === null || app.loadLocalStorage(REMEMBERED) === day) return;
    app.saveLocalStorage(REMEMBERED, day);
    const { start, end } = dueWeek(day, index.chain, rule, settings.graceDays);
    if (retrosOf({ start, end }, index.chain, rule).length > 0) return;
    const { due, make } = words.reminder;
    const week = weekLabel({ start, end }, rule);
    notices.offer(due(week), make, () => void this.maker.make({ start, end }));
  }
}

const choice = ({ reminder, reminderHour }: Settings): string => `${reminder} ${reminderHour}`;

/** The day of the last reminder that was due; null where none is wanted. */
function lastDay({ reminder, reminderHour }: Settings): string | null {
  if (reminder === "off") return null;
  const now = moment();
  return lastReminder(dayOf(now), now.hour(), { weekday: WEEKDAYS.indexOf(reminder), hour: reminderHour });
}
