import type { Host } from "../host/index.ts";

/** The open prompt's suggestions as a person reads them: the lines of each, joined by " | ". */
export function suggestions(): string[] {
  return [...document.querySelectorAll<HTMLElement>(".prompt .suggestion-item")].map((item) =>
    [...item.querySelectorAll(".suggestion-title, .suggestion-note, .suggestion-flair")]
      .map((line) => line.textContent)
      .join(" | "),
  );
}

/** Types into the open prompt. */
export async function typeInto(host: Host, text: string): Promise<void> {
  const input = document.querySelector<HTMLInputElement>(".prompt-input");
  if (!input) throw new Error("No prompt is open.");
  input.value = text;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  await host.settled();
}

/** Chooses what is selected in the open prompt, as Enter does. */
export async function chooseFirst(host: Host): Promise<void> {
  document.querySelector(".prompt-input")?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
  await host.settled();
}
