import type { Host } from "../host/index.ts";
import { drawn, part, texts } from "./subject.ts";

/** The element of a part of the page whose own words are these. */
export function named(root: ParentNode, selector: string, words: string): HTMLElement {
  const all = [...root.querySelectorAll<HTMLElement>(selector)];
  const found = all.find((each) => each.textContent.trim().startsWith(words));
  if (!found) throw new Error(`There is no ${selector} "${words}": ${all.map((each) => each.textContent).join(", ")}.`);
  return found;
}

/** Chooses an entry in the menu of a row: a mission's or a lesson's. */
export async function chooseInMenu(host: Host, row: HTMLElement, entry: string): Promise<void> {
  row.querySelector<HTMLElement>(".weekly-retro-more")?.click();
  const items = texts(document.body, ".menu-item");
  if (!items.some((item) => item.startsWith(entry))) throw new Error(`No "${entry}" in: ${items.join(", ")}.`);
  named(document.body, ".menu-item", entry).click();
  await drawn(host);
}

export function missionRow(root: HTMLElement, words: string): HTMLElement {
  const text = named(root, ".weekly-retro-row .weekly-retro-text", words);
  const row = text.closest<HTMLElement>(".weekly-retro-row");
  if (!row) throw new Error(`"${words}" is in no row.`);
  return row;
}

export function lessonRow(root: HTMLElement, words: string): HTMLElement {
  const text = named(part(root, "lessons"), ".weekly-retro-lesson .weekly-retro-lesson-text", words);
  const row = text.closest<HTMLElement>(".weekly-retro-lesson");
  if (!row) throw new Error(`"${words}" is in no row.`);
  return row;
}

/** Types a mission into the field for a new one, and presses Enter. */
export async function addMission(host: Host, root: HTMLElement, words: string): Promise<void> {
  if (!part(root, "missions").querySelector(".weekly-retro-adding input")) {
    named(part(root, "missions"), ".weekly-retro-add", "").click();
    await drawn(host);
  }
  const field = part(root, "missions").querySelector<HTMLInputElement>(".weekly-retro-adding input");
  if (!field) throw new Error("There is no field for a new mission.");
  field.value = words;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await drawn(host);
  field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
  await drawn(host);
  // The field stays open for the next one.
  field.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true }));
  await drawn(host);
}

/** Presses a button of the open dialog. */
export async function press(host: Host, words: string): Promise<void> {
  named(document.body, ".modal button", words).click();
  await drawn(host);
}
