import { describe, expect, it } from "vitest";
import type { Host } from "../host/index.ts";
import { drawn, ISO, panel, start, texts } from "./subject.ts";

const retro = (start: string, end: string, body: string) => `---\nweek-start: ${start}\nweek-end: ${end}\n---\n${body}`;

const files = {
  "Retros/2025-W52.md": retro("2025-12-22", "2025-12-28", "## Never repeat\n- Say yes\n"),
  "Retros/2026-W01.md": retro(
    "2025-12-29",
    "2026-01-04",
    "## Who I wanted to be\n- somebody **calm**\n- somebody early\n\n## Missions\n- [x] run\n- [ ] album\n\n## Who I was this week\n- late, and calm\n",
  ),
  "Retros/2026-W03-04.md": retro(
    "2026-01-12",
    "2026-01-25",
    "## Who I wanted to be\n- somebody early\n\n## Missions\n- [ ] album\n\n## Never repeat\n- Say yes\n",
  ),
  "Retros/2026-W05.md": retro(
    "2026-01-26",
    "2026-02-01",
    "## Missions\n- [x] album\n\n## Who I was this week\n> [!note]\n> quoted\n",
  ),
};
const today = "2026-02-05";

async function view(host: Host): Promise<HTMLElement> {
  await host.run("weekly-retro:look-back");
  await drawn(host);
  return found(host);
}

function found(_host: Host): HTMLElement {
  const root = document.querySelector<HTMLElement>(".weekly-retro-look-back");
  if (!root) throw new Error("The look back is not in the document.");
  return root;
}

function part(root: HTMLElement, name: string): HTMLElement {
  const section = root.querySelector<HTMLElement>(`section[data-section="${name}"]`);
  if (!section) throw new Error(`The look back has no part "${name}".`);
  return section;
}

function button(root: HTMLElement, name: string): HTMLElement {
  const all = [...root.querySelectorAll<HTMLElement>("button")];
  const one = all.find((each) => (each.getAttribute("aria-label") ?? each.textContent.trim()) === name);
  if (!one) throw new Error(`There is no button "${name}": ${all.map((each) => each.textContent).join(", ")}`);
  return one;
}

describe("The look back", () => {
  it("opens in the main area by its command, on the current year", async () => {
    const host = await start({ today, files, data: ISO });
    const root = await view(host);

    expect(host.app.workspace.getLeavesOfType("weekly-retro-look-back")).toHaveLength(1);
    expect(root.querySelector("h2")?.textContent).toBe("2026");
    expect(root.querySelector(".weekly-retro-look-back-summary")?.textContent).toBe(
      "4 of 5 weeks written · 2 of 4 missions done · 1 lesson, 1 of them came back",
    );
    await view(host);
    expect(host.app.workspace.getLeavesOfType("weekly-retro-look-back")).toHaveLength(1);
  });

  it("opens from the panel", async () => {
    const host = await start({ today, files, data: ISO });
    button(await panel(host), "Look back").click();
    await drawn(host);
    expect(found(host).querySelector("h2")?.textContent).toBe("2026");
  });

  it("opens by an address, on the year that is asked for, and says what is wrong with it", async () => {
    const host = await start({ today, files, data: ISO });
    await host.openUri("weekly-retro", { action: "look-back", year: "2025" });
    await drawn(host);
    expect(found(host).querySelector("h2")?.textContent).toBe("2025");

    await host.openUri("weekly-retro", { action: "look-back", year: "soon" });
    expect(host.notices.at(-1)).toBe("Weekly Retro: “soon” is no year. Write year=2026.");
  });

  it("has a cell for each week, which says what became of it and opens its retro", async () => {
    const host = await start({ today, files, data: ISO });
    const calendar = part(await view(host), "calendar");
    const labels = [...calendar.querySelectorAll("button.weekly-retro-cell")].map((cell) =>
      cell.getAttribute("aria-label"),
    );
    expect(labels).toEqual([
      "Week 1, Mon 29 Dec – Sun 4 Jan: 1 of 2 done",
      "Week 2, Mon 5 – Sun 11 January: no retro",
      "Weeks 3–4, Mon 12 – Sun 25 January: 0 of 1 done",
      "Week 5, Mon 26 Jan – Sun 1 Feb: 1 of 1 done",
      "Week 6, Mon 2 – Sun 8 February: this week, not written yet",
    ]);
    button(calendar, labels[2] ?? "").click();
    await host.settled();
    expect(host.openLinks.at(-1)).toBe("Retros/2026-W03-04.md");
  });

  it("asks before it makes a retro for a week without one", async () => {
    const host = await start({ today, files, data: ISO });
    button(part(await view(host), "calendar"), "Week 2, Mon 5 – Sun 11 January: no retro").click();
    expect(host.app.vault.getAbstractFileByPath("Retros/2026-W02.md")).toBeNull();
    document.querySelector<HTMLElement>(".menu-item")?.click();
    await drawn(host);
    expect(host.app.vault.getAbstractFileByPath("Retros/2026-W02.md")).not.toBeNull();
  });

  it("reads who one wanted to be beside who one was, week by week, with the words as they stand", async () => {
    const host = await start({ today, files, data: ISO });
    const book = part(await view(host), "questions");
    const weeks = [...book.querySelectorAll(".weekly-retro-book-week")];
    expect(weeks.map((week) => texts(week as HTMLElement, "h4 button"))).toEqual([
      ["Week 1"],
      ["Weeks 3–4"],
      ["Week 5"],
    ]);
    expect(texts(weeks[0] as HTMLElement, "p[data-kind]")).toEqual([
      "somebody calm",
      "somebody early",
      "late, and calm",
    ]);
    expect(weeks[0]?.querySelector("strong")?.textContent).toBe("calm");
    // More than words is drawn by the app.
    expect(weeks[2]?.querySelector(".callout, blockquote")).not.toBeNull();
  });

  it("opens the note at the line that is clicked, and at the heading by keyboard", async () => {
    const host = await start({ today, files, data: ISO });
    const book = part(await view(host), "questions");
    const lines: unknown[] = [];
    const [leaf] = host.app.workspace.getLeavesOfType("weekly-retro-look-back");
    const { openFile } = Object.getPrototypeOf(leaf) as { openFile: (...of: unknown[]) => Promise<void> };
    (Object.getPrototypeOf(leaf) as Record<string, unknown>)["openFile"] = function (...of: unknown[]) {
      lines.push((of[1] as { eState?: { line?: number } }).eState?.line);
      return openFile.apply(this, of);
    };
    book.querySelectorAll<HTMLElement>("p[data-kind]")[1]?.click();
    book.querySelector<HTMLElement>("h4 button")?.click();
    await host.settled();
    (Object.getPrototypeOf(leaf) as Record<string, unknown>)["openFile"] = openFile;
    expect(lines).toEqual([6, 4]);
  });

  it("reads another question when it is chosen, and remembers it with the workspace", async () => {
    const host = await start({ today, files, data: ISO });
    const root = await view(host);
    button(root, "Missions").click();
    await drawn(host);
    const book = part(root, "questions");
    expect(book.textContent).toContain("album");
    const [leaf] = host.app.workspace.getLeavesOfType("weekly-retro-look-back");
    expect(leaf?.view.getState()).toEqual({ scope: null, questions: ["role wish", "role missions"] });
    button(root, "Who I wanted to be").click();
    await drawn(host);
    expect(leaf?.view.getState()).toEqual({ scope: null, questions: ["role missions"] });
  });

  it("finds words in what is read, and says when there are none", async () => {
    const host = await start({ today, files, data: ISO });
    const root = await view(host);
    const search = root.querySelector<HTMLInputElement>("input[type=search]");
    const type = async (text: string) => {
      if (search) search.value = text;
      search?.dispatchEvent(new Event("input", { bubbles: true }));
      await drawn(host);
    };
    await type("LATE");
    expect(texts(root, ".weekly-retro-book-week h4 button")).toEqual(["Week 1"]);
    await type("nobody");
    expect(part(root, "questions").textContent).toContain("No week has “nobody”.");
  });

  it("follows a note that changes, and reads only that one again", async () => {
    const host = await start({ today, files, data: ISO });
    const root = await view(host);
    const reads: string[] = [];
    const { vault } = host.app;
    const read = vault.cachedRead.bind(vault);
    vault.cachedRead = (file) => {
      reads.push(file.path);
      return read(file);
    };
    await host.write(
      "Retros/2026-W05.md",
      `${files["Retros/2026-W05.md"]}- and more\n\n## Who I wanted to be\n- new words\n`,
    );
    await drawn(host);
    expect(part(root, "questions").textContent).toContain("new words");
    expect([...new Set(reads)]).toEqual(["Retros/2026-W05.md"]);
  });

  it("reads no note before a question is open", async () => {
    const host = await start({ today, files, data: ISO });
    const reads: string[] = [];
    const { vault } = host.app;
    const read = vault.cachedRead.bind(vault);
    vault.cachedRead = (file) => {
      reads.push(file.path);
      return read(file);
    };
    await panel(host);
    expect(reads).toEqual([]);
    await view(host);
    expect(new Set(reads)).toEqual(new Set(["Retros/2026-W01.md", "Retros/2026-W03-04.md", "Retros/2026-W05.md"]));
  });

  it("draws lessons as lines that open to their weeks, and missions that stand out", async () => {
    const host = await start({ today, files, data: ISO });
    const root = await view(host);
    const lines = part(root, "lesson-lines");
    expect(lines.querySelectorAll("summary .weekly-retro-mark")).toHaveLength(1);
    expect(lines.querySelector("summary")?.getAttribute("aria-label")).toBe("Say yes, 1 time, 1 relapse, held 1 retro");
    lines.querySelector("details")?.setAttribute("open", "");
    lines.querySelector("details")?.dispatchEvent(new Event("toggle"));
    await drawn(host);
    expect(texts(lines, ".weekly-retro-occurrences button")).toEqual(["Weeks 3–4, 2026"]);
    expect(part(root, "mission-history").textContent).toContain("Carried most often");
  });

  it("has a table in place of each drawing", async () => {
    const host = await start({ today, files, data: ISO });
    const root = await view(host);
    for (const name of ["calendar", "lesson-lines"]) button(part(root, name), "Show as a table").click();
    await drawn(host);
    expect(texts(part(root, "calendar"), "tbody tr")).toHaveLength(5);
    expect(texts(part(root, "lesson-lines"), "tbody tr")).toHaveLength(1);
    expect(part(root, "calendar").querySelector(".weekly-retro-calendar")).toBeNull();
  });

  it("says so of a year without retros", async () => {
    const host = await start({ today, files, data: ISO });
    await host.openUri("weekly-retro", { action: "look-back", year: "1999" });
    await drawn(host);
    expect(found(host).textContent).toContain("No retro was written in this time.");
  });

  it("goes from year to year, and back to what was shown before it was closed", async () => {
    const host = await start({ today, files, data: ISO });
    const root = await view(host);
    button(root, "Back to 2025").click();
    await drawn(host);
    expect(root.querySelector("h2")?.textContent).toBe("2025");
    expect(button(root, "Back to 2024")).toHaveProperty("disabled", true);
    button(root, "On to 2026").click();
    await drawn(host);
    expect(root.querySelector("h2")?.textContent).toBe("2026");
  });

  it("makes a note of what is shown, never over another one, which does not count itself", async () => {
    const host = await start({ today, files, data: ISO });
    const root = await view(host);
    button(root, "Make a note of it").click();
    await drawn(host);
    const note = host.read("Retros/Looking back on 2026.md");
    expect(note).toContain("## Who I wanted to be\n\n### [[2026-W01|Week 1, 2026]]\n\n- somebody **calm**");
    expect(note).toContain("- Say yes: 1 time, 1 relapse");
    button(root, "Make a note of it").click();
    await drawn(host);
    expect(host.read("Retros/Looking back on 2026.md")).toBe(note);
    expect(host.read("Retros/Looking back on 2026 2.md")).not.toBe("");
    await panel(host);
    const lessons = document.querySelector('[data-type="weekly-retro"] .weekly-retro-lesson[data-count="2"]');
    expect(lessons?.textContent).toContain("Say yes");
    expect(host.notices).toEqual([]);
  });

  it("leaves nothing behind when it is closed", async () => {
    const host = await start({ today, files, data: ISO });
    await view(host);
    for (const leaf of host.app.workspace.getLeavesOfType("weekly-retro-look-back")) leaf.detach();
    await drawn(host);
    expect(document.querySelector(".weekly-retro-look-back")).toBeNull();
  });

  it("speaks Korean where the app does", async () => {
    const host = await start({ today, files, data: ISO, language: "ko" });
    const root = await view(host);
    expect(root.querySelector("h2")?.textContent).toBe("2026년");
    expect(part(root, "questions").textContent).toContain("1주차");
  });
});
