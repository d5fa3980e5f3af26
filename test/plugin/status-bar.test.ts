import { describe, expect, it } from "vitest";
import { drawn, ISO, setToday, start } from "./subject.ts";

const retro = (start: string, end: string, lessons: string) =>
  `---\nweek-start: ${start}\nweek-end: ${end}\n---\n## Never repeat\n${lessons}\n`;
const files = {
  "Retros/2026-W08.md": retro("2026-02-16", "2026-02-22", "- skip lunch\n- argue **tired**"),
  "Retros/2026-W09.md": retro("2026-02-23", "2026-03-01", "- intro\n- skip lunch\n- argue **tired**"),
};
const data = { ...ISO, lessonInStatusBar: true };
const item = () => document.querySelector<HTMLElement>(".status-bar .weekly-retro-status");
type Host = Awaited<ReturnType<typeof start>>;
/** Waits until the bar has followed: changes are gathered for a moment. */
const followed = async (host: Host) => {
  await drawn(host);
  await new Promise((resolve) => window.setTimeout(resolve, 250));
};

describe("The lesson in the status bar", () => {
  it("is off until it is switched on, follows the switch, and goes with the plugin", async () => {
    const host = await start({ today: "2026-03-05", files, data: ISO });
    await followed(host);
    expect(item()).toBeNull();
    await host.changeDataJson("weekly-retro", JSON.stringify(data));
    await followed(host);
    expect(item()?.textContent).toMatch(/^(skip lunch|argue tired)$/);
    await host.changeDataJson("weekly-retro", JSON.stringify(ISO));
    await followed(host);
    expect(item()).toBeNull();
  });

  it("says the lesson as it reads and how often it came back, another one each day", async () => {
    const host = await start({ today: "2026-03-05", files, data });
    await followed(host);
    const first = item()?.textContent ?? "";
    expect(item()?.getAttribute("aria-label")).toBe(`${first} (2×)`);
    expect(item()?.getAttribute("role")).toBe("button");
    setToday("2026-03-06");
    window.dispatchEvent(new Event("focus"));
    await followed(host);
    expect([first, item()?.textContent].sort()).toEqual(["argue tired", "skip lunch"]);
  });

  it("opens at its line in its latest note, by a click or by Enter", async () => {
    const host = await start({ today: "2026-03-05", files, data });
    await followed(host);
    const line = item()?.textContent === "skip lunch" ? 6 : 7;
    item()?.click();
    await drawn(host);
    expect(host.app.workspace.getActiveFile()?.path).toBe("Retros/2026-W09.md");
    expect(host.app.workspace.activeEditor?.editor?.getCursor().line).toBe(line);
    await host.open("Retros/2026-W08.md", "source");
    item()?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    await drawn(host);
    expect(host.app.workspace.getActiveFile()?.path).toBe("Retros/2026-W09.md");
  });

  it("follows a lesson that is written once more", async () => {
    const host = await start({ today: "2026-03-05", files: {}, data });
    await followed(host);
    expect(item()).toBeNull();
    await host.write("Retros/2026-W08.md", files["Retros/2026-W08.md"]);
    await host.write("Retros/2026-W09.md", retro("2026-02-23", "2026-03-01", "- skip lunch"));
    await followed(host);
    expect(item()?.textContent).toBe("skip lunch");
  });
});
