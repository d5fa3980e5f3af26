import { describe, expect, it } from "vitest";
import { drawn, ISO, panel, part, setToday, start } from "./subject.ts";

const files = { "Retros/2025-W51.md": "" };
const button = (root: HTMLElement, label: string) =>
  [...root.querySelectorAll<HTMLElement>("button")].find(
    (each) => each.getAttribute("aria-label") === label || each.textContent === label,
  );

describe("Within the days of grace, while last week has no retro", () => {
  it("the panel shows that week first and says that it is not written yet", async () => {
    const host = await start({ today: "2025-12-29", files, data: ISO });
    const root = await panel(host);
    expect(part(root, "week").querySelector("h2")?.textContent).toBe("Week 52");
    expect(part(root, "missions").textContent).toContain("Week 52 is not written yet");
  });

  it("the panel's button and the command make the same retro, which the panel then shows as written", async () => {
    const host = await start({ today: "2025-12-29", files, data: ISO });
    const root = await panel(host);
    button(part(root, "missions"), "New retro")?.click();
    await drawn(host);
    expect(host.openLinks).toEqual(["Retros/2025-W52.md"]);
    expect(part(root, "week").querySelector("h2")?.textContent).toBe("Week 52");
    expect(root.textContent).not.toContain("not written yet");

    const other = await start({ today: "2025-12-29", files, data: ISO });
    await other.run("weekly-retro:new");
    expect(other.openLinks).toEqual(["Retros/2025-W52.md"]);
    expect(other.notices).toHaveLength(1);
    expect(other.notices[0]).toContain("week 52 was not written yet");
    expect(other.notices[0]).toContain("week 1");
  });

  it("this week can be shown all the same, until the next day", async () => {
    const host = await start({ today: "2025-12-29", files, data: ISO });
    const root = await panel(host);
    button(part(root, "week"), "Back to this week")?.click();
    await drawn(host);
    expect(part(root, "week").querySelector("h2")?.textContent).toBe("Week 1");
    expect(part(root, "missions").textContent).toContain("No retro yet");

    setToday("2025-12-30");
    window.dispatchEvent(new Event("focus"));
    await drawn(host);
    expect(part(root, "week").querySelector("h2")?.textContent).toBe("Week 52");
  });

  it("after them this week is shown", async () => {
    const host = await start({ today: "2025-12-29", files, data: ISO });
    const root = await panel(host);
    setToday("2025-12-31");
    window.dispatchEvent(new Event("focus"));
    await drawn(host);
    expect(part(root, "week").querySelector("h2")?.textContent).toBe("Week 1");
  });
});
