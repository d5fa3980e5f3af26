import type { Component } from "obsidian";
import moment from "./moment.ts";
import { type Day, dayOf } from "../../core/calendar/day.ts";

/** How often the date is checked, in milliseconds: it may change a few seconds late. */
const LOOK_EVERY = 20_000;

/** Today, in local time. */
export const today = (): Day => dayOf(moment());

/** Calls back when the day has changed: at midnight, and after the machine has slept. Ends with the component. */
export function onNewDay(owner: Component, callback: (today: Day) => void): void {
  let known = today();
  onLook(owner, () => {
    const now = today();
    if (now === known) return;
    known = now;
    callback(now);
  });
}

/** Calls back every few seconds, and when somebody comes back to the window. Ends with the component. */
export function onLook(owner: Component, look: () => void): void {
  owner.registerInterval(window.setInterval(look, LOOK_EVERY));
  owner.registerDomEvent(window, "focus", look);
  owner.registerDomEvent(activeDocument, "visibilitychange", look);
}
