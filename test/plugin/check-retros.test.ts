import { describe, expect, it, vi } from "vitest";
import { fixture, ISO, SATURDAY, start } from "./subject.ts";

const today = "2026-03-06";
const retro = (previous: string, line: string) =>
  `---\nweek-start: 2026-03-02\nweek-end: 2026-03-08\nprevious: "[[${previous}]]"\n---\n> ${line}\n`;

const rows = () => [...document.querySelectorAll<HTMLElement>(".weekly-retro-modal .setting-item")];
const button = (text: string): HTMLButtonElement => {
  const found = [...document.querySelectorAll<HTMLButtonElement>(".weekly-retro-modal button")].find(
    (each) => each.textContent === text,
  );
  if (!found) throw new Error(`The dialog has no button "${text}".`);
  return found;
};

describe("Check retros", () => {
  const files = {
    "Retros/2026-W08.md": "",
    "Retros/2026-W09.md": "",
    "Retros/2026-W10.md": retro("2026-W08", "2026-03-02(일) ~ 2026-03-08(일)"),
  };

  it("checks the others when one retro cannot be read, says which in one notice, and finds nothing that is not so", async () => {
    const host = await start({ today, files, data: ISO });
    const { vault } = host.app;
    const read = vault.cachedRead.bind(vault);
    vi.spyOn(vault, "cachedRead").mockImplementation((file) =>
      file.path === "Retros/2026-W09.md" ? Promise.reject(new Error("locked")) : read(file),
    );
    await host.run("weekly-retro:check");
    expect(rows()).toHaveLength(2);
    expect(host.notices).toEqual([expect.stringContaining("“Retros/2026-W09.md” could not be read (locked)")]);
  });

  it("lists what is wrong, changes nothing by itself, and fixes what is asked for", async () => {
    const host = await start({ today, files, data: ISO });
    await host.run("weekly-retro:check");
    expect(rows().map((row) => row.querySelector(".setting-item-description")?.textContent)).toEqual([
      "Its “previous” points to “2026-W08”. The retro before it is “2026-W09”.",
      "Line 6 calls 2026-03-02 “일”; it is “월”.",
    ]);
    expect(host.read("Retros/2026-W10.md")).toBe(files["Retros/2026-W10.md"]);

    button("Link to 2026-W09").click();
    await host.settled();
    button("Write “월”").click();
    await host.settled();

    expect(host.read("Retros/2026-W10.md")).toBe(retro("2026-W09", "2026-03-02(월) ~ 2026-03-08(일)"));
    expect(rows().map((row) => row.querySelector(".weekly-retro-fixed")?.textContent)).toEqual(["Fixed", "Fixed"]);
  });

  it("says so where nothing is wrong", async () => {
    const host = await start({ today, files: { "Retros/2026-W08.md": "" }, data: ISO });
    await host.run("weekly-retro:check");
    expect(host.notices).toEqual(["Weekly Retro: nothing is wrong with your 1 retro."]);
  });

  it("writes nothing, and says so, where the note has changed since", async () => {
    const host = await start({ today, files, data: ISO });
    await host.run("weekly-retro:check");
    const other = retro("2026-W09", "no dates any more");
    await host.write("Retros/2026-W10.md", other);
    button("Write “월”").click();
    await host.settled();

    expect(host.read("Retros/2026-W10.md")).toBe(other);
    expect(host.notices).toHaveLength(1);
  });
});

describe("Adopt retros…", () => {
  const old = fixture("3주-기록");
  const byHand = "## 지난 주 회고에서 '나'에게 원했던 것\n- 고요\n\n## 배운 것\n- 하나\n";

  it("gives the ticked notes their properties, as corrected, and changes nothing else", async () => {
    const files = { "3주-기록.md": old, "2019-02-05 mine.md": byHand };
    const host = await start({ today: "2019-02-20", files, data: SATURDAY });
    await host.run("weekly-retro:adopt");
    const [first, second] = rows();
    expect(first?.textContent).toContain("Week 3. Known by its period line");
    expect(second?.textContent).toContain("is it a retro?");
    expect(button("Adopt 1 note").disabled).toBe(false);

    const [start2, end2] = second?.querySelectorAll("input") ?? [];
    expect(start2?.value).toBe("2019-02-02");
    if (!start2 || !end2) throw new Error("No dates.");
    end2.value = "2019-02-15";
    end2.dispatchEvent(new Event("input", { bubbles: true }));
    second?.querySelector<HTMLElement>(".checkbox-container")?.click();
    button("Adopt 2 notes").click();
    await host.settled();

    const body = old.replace(/^---\n([\s\S]*?)---\n/, "");
    const made = host.read("3주-기록.md");
    expect(made.endsWith(body)).toBe(true);
    expect(made).toContain("week-start: 2019-01-12\nweek-end: 2019-01-18\n---\n");
    expect(host.read("2019-02-05 mine.md")).toBe(`---\nweek-start: 2019-02-02\nweek-end: 2019-02-15\n---\n${byHand}`);
  });

  it("lets a heading mean something from now on", async () => {
    const host = await start({ today: "2019-02-20", files: { "2019-02-05 mine.md": byHand }, data: SATURDAY });
    await host.run("weekly-retro:adopt");
    const select = document.querySelector<HTMLSelectElement>(".weekly-retro-modal select");
    if (!select) throw new Error("No heading is asked about.");
    select.value = "lessons";
    select.dispatchEvent(new Event("change", { bubbles: true }));
    await host.settled();

    const data = JSON.parse(host.dataJson("weekly-retro") ?? "{}") as { roles?: { lessons?: string[] } };
    expect(data.roles?.lessons).toContain("배운 것");
    expect(host.read("2019-02-05 mine.md")).toBe(byHand);
  });
});
