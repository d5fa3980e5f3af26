import { describe, expect, it } from "vitest";
import { person } from "../support/own-weeks.ts";
import { drawn, panel, start } from "./subject.ts";

const { notes, latest } = person("jiwoo");
const files = Object.fromEntries(notes.map(({ path, text }) => [path, text]));
const begin = () => start({ today: "2023-07-26", files });

const dialog = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>(".weekly-retro-set-up");
  if (!found) throw new Error("The dialog is not open.");
  return found;
};
const rows = (root: HTMLElement, row: string) => root.querySelector<HTMLElement>(`[data-part="${row}"]`);

// The first start takes its time.
describe("The dialog that learns from a note", { timeout: 30_000 }, () => {
  async function open() {
    const host = await begin();
    await host.run("weekly-retro:set-up");
    for (
      let tries = 0;
      tries < 50 && !document.querySelector(".weekly-retro-set-up-foot .mod-cta:not([disabled])");
      tries++
    ) {
      await drawn(host);
    }
    return host;
  }
  const button = (text: string) =>
    [...dialog().querySelectorAll("button")].find(({ textContent }) => textContent === text);

  it("shows what was learned, each part with what comes of it", async () => {
    await open();
    expect(rows(dialog(), "sample")?.textContent).toContain("and 21 notes like it in “_posts”");
    expect(rows(dialog(), "days")?.textContent).toContain("22 of 22 notes read · none in doubt");
    expect(rows(dialog(), "headings")?.textContent).toContain("repeat the list under “PLAN” of the note before");
    expect(rows(dialog(), "next")?.textContent).toContain("week-of");
  });

  it("uses them with one click, and gives the settings of before back with another", async () => {
    const host = await open();
    button("Use these")?.click();
    for (let tries = 0; tries < 50 && host.notices.length === 0; tries++) await drawn(host);
    expect(host.notices).toEqual([expect.stringContaining("22 retros found in your notes")]);
    expect(await host.cli("weekly-retro:retros", {})).toContain(latest);
    document.querySelector<HTMLButtonElement>(".weekly-retro-offer-button")?.click();
    for (let tries = 0; tries < 50 && host.notices.length === 1; tries++) await drawn(host);
    expect(await host.cli("weekly-retro:retros", {})).not.toContain(latest);
  });

  it("is offered by the panel while no retro is known", async () => {
    const host = await begin();
    const root = await panel(host);
    for (let tries = 0; tries < 50 && !root.querySelector("[data-section=set-up]"); tries++) await drawn(host);
    expect(root.querySelector("[data-section=set-up]")?.textContent).toContain(
      "22 notes in “_posts” look like weekly notes",
    );
  });
});
