import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/**
 * For what the arrow keys stop at: attributes of the element. Tab passes it by, until it is the one in its part that Tab
 * stops at; so does it pass by rows that are drawn later than their part.
 */
export const STOP = { "data-stop": true, tabIndex: -1 } as const;

/**
 * Makes a part of the panel one stop for Tab, within which the arrow keys go from row to row (and Home and End to its
 * ends), as the WAI-ARIA practices have it for lists of controls: https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/
 */
export function useStops(part: RefObject<HTMLElement>): void {
  const left = useRef<{ stop: HTMLElement; at: number } | null>(null);
  // After each drawing: rows come and go.
  useEffect(() => {
    const stops = stopsIn(part.current);
    const focused = stops.find((stop) => stop === stop.doc.activeElement);
    const current = focused ?? stops.find((stop) => stop.tabIndex === 0) ?? stops[0];
    for (const stop of stops) setTabIndex(stop, stop === current ? "0" : "-1");
    // A row that went with the focus on it (done, dropped, carried) leaves the focus to the one in its place.
    const gone = left.current && !left.current.stop.isConnected ? left.current : null;
    if (!gone) return;
    left.current = null;
    const { current: element } = part;
    if (element && element.doc.activeElement === element.doc.body) stops[Math.min(gone.at, stops.length - 1)]?.focus();
  });
  useEffect(() => {
    const { current } = part;
    if (!current) return;
    const enter = (event: FocusEvent) => {
      const stops = stopsIn(current);
      const at = stops.findIndex((stop) => stop === event.target);
      const stop = stops[at];
      left.current = stop ? { stop, at } : null;
      if (stop) for (const each of stops) setTabIndex(each, each === stop ? "0" : "-1");
    };
    const press = (event: KeyboardEvent) => moveFocus(current, event);
    // Taken out of the page, an element has nowhere that the focus goes to: only who goes elsewhere leaves.
    const leave = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null) left.current = null;
    };
    current.addEventListener("focusin", enter);
    current.addEventListener("focusout", leave);
    current.addEventListener("keydown", press);
    return () => {
      current.removeEventListener("focusin", enter);
      current.removeEventListener("focusout", leave);
      current.removeEventListener("keydown", press);
    };
  }, []);
}

/** Sets it only if it is another: hundreds of rows that stay as they are need not be styled anew. */
function setTabIndex(stop: HTMLElement, index: "0" | "-1"): void {
  if (stop.getAttribute("tabindex") !== index) stop.setAttribute("tabindex", index);
}

/** The stops that can be seen: not those in closed folds. */
function stopsIn(part: HTMLElement | null): HTMLElement[] {
  const stops = part?.findAll("[data-stop]") ?? [];
  if (!part?.querySelector("details:not([open])")) return stops;
  return stops.filter((stop) => {
    const fold = stop.parentElement?.closest("details:not([open])");
    return (
      !fold ||
      (stop.tagName === "SUMMARY" && stop.parentElement === fold && !fold.parentElement?.closest("details:not([open])"))
    );
  });
}

function moveFocus(part: HTMLElement, event: KeyboardEvent): void {
  const stops = stopsIn(part);
  const at = stops.findIndex((stop) => stop === event.target);
  if (at < 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 };
  const next = stops[steps[event.key] ?? -1];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
