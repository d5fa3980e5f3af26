import { describe, expect, it } from "vitest";
import { ISO, setToday, start } from "./subject.ts";

// The tests' clock stands at ten in the morning; 2026-03-06 is a Friday.
const data = { ...ISO, reminder: "friday", reminderHour: 9 };
const look = async (host: Awaited<ReturnType<typeof start>>) => {
  window.dispatchEvent(new Event("focus"));
  await host.settled();
};

describe("The reminder", () => {
  it("says once that the week has no retro, and makes it on request", async () => {
    const host = await start({ today: "2026-03-06", files: { "Retros/2026-W09.md": "" }, data });
    await look(host);
    expect(host.notices).toEqual([expect.stringContaining("week 10 has no retro yet.")]);

    document.querySelector<HTMLButtonElement>(".notice button")?.click();
    await host.settled();
    expect(host.openLinks).toEqual(["Retros/2026-W10.md"]);
    setToday("2026-03-12");
    await look(host);
    expect(host.notices).toHaveLength(1);
    setToday("2026-03-13");
    await look(host);
    expect(host.notices).toHaveLength(2);
  });

  it("speaks of the week of its day, also at a later start", async () => {
    const host = await start({ today: "2026-03-11", files: { "Retros/2026-W08.md": "" }, data });
    expect(host.notices).toEqual([expect.stringContaining("week 10 has no retro yet.")]);
  });

  it("is silent where the week has one, before its hour, and where nobody wants it", async () => {
    const written = await start({ today: "2026-03-06", files: { "Retros/2026-W10.md": "" }, data });
    expect(written.notices).toEqual([]);
    const off = await start({ today: "2026-03-06", files: {}, data: ISO });
    expect(off.notices).toEqual([]);
  });

  it("means the next time when it is switched on, and writes no setting by itself", async () => {
    const host = await start({ today: "2026-03-06", files: {}, data: ISO });
    const on = JSON.stringify(data);
    await host.changeDataJson("weekly-retro", on);
    await look(host);
    expect(host.notices).toEqual([]);
    setToday("2026-03-13");
    await look(host);
    expect(host.notices).toHaveLength(1);
    expect(host.dataJson("weekly-retro")).toBe(on);
  });
});
