import { describe, expect, it } from "vitest";
import type { Host } from "../host/index.ts";
import { checkboxes, drawn, ISO, manifest, panel, part, setToday, start, texts } from "./subject.ts";

const today = "2026-03-06";
const W10_PATH = "Retros/2026-W10.md";
const W09_PATH = "Retros/2026-W09.md";
const OLD_PATH = "Retros/2026-W05.md";

const retro = (start: string, end: string, body: string) => `---\nweek-start: ${start}\nweek-end: ${end}\n---\n${body}`;
const week10 = (body: string) => retro("2026-03-02", "2026-03-08", body);
const week9 = (body: string) => retro("2026-02-23", "2026-03-01", body);
const week5 = (body: string) => retro("2026-01-26", "2026-02-01", body);

const W10 = week10("## Missions\n- [ ] write\n- [ ] rest\n\n## Never repeat\n- skip lunch\n");
const W09 = week9("## Missions\n- [ ] plants\n  - [x] fern\n  - [ ] cactus\n- [x] call mum\n");

/** The row of a mission in a part of the panel. */
function row(root: HTMLElement, name: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>(".weekly-retro-row")].find(
    (each) => each.querySelector(".weekly-retro-text")?.textContent.trim() === name,
  );
  if (!found) throw new Error(`There is no mission "${name}".`);
  return found;
}

const stopOf = (root: HTMLElement, name: string): HTMLElement => {
  const stop = row(root, name).querySelector<HTMLElement>("[data-stop]");
  if (!stop) throw new Error(`"${name}" cannot have the focus.`);
  return stop;
};

/** Chooses an entry of a mission's menu. */
async function choose(host: Host, root: HTMLElement, mission: string, entry: string): Promise<void> {
  row(root, mission).querySelector<HTMLElement>(".weekly-retro-more")?.click();
  const item = [...document.querySelectorAll<HTMLElement>(".menu-item")].find((each) => each.textContent === entry);
  if (!item) throw new Error(`The menu has no "${entry}": ${texts(document.body, ".menu-item").join(", ")}.`);
  item.click();
  await drawn(host);
}

function press(element: HTMLElement, key: string, options: KeyboardEventInit = {}): void {
  element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...options }));
}

/** Types a mission into the field for a new one, and presses Enter. */
async function add(host: Host, root: HTMLElement, text: string): Promise<void> {
  part(root, "missions").querySelector<HTMLElement>(".weekly-retro-add")?.click();
  await drawn(host);
  const field = part(root, "missions").querySelector<HTMLInputElement>(".weekly-retro-adding input");
  if (!field) throw new Error("There is no field for a new mission.");
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await drawn(host);
  press(field, "Enter");
  await drawn(host);
}

const missionNames = (root: HTMLElement) =>
  checkboxes(part(root, "missions")).map((box) => box.getAttribute("aria-label"));
const openNames = (root: HTMLElement) => checkboxes(part(root, "open")).map((box) => box.getAttribute("aria-label"));

describe("A mission's menu", () => {
  it.each([
    ["In progress", "/"],
    ["Done", "x"],
    ["Dropped", "-"],
    ["Carried", ">"],
  ])("makes it %s, which is one character", async (entry, status) => {
    const host = await start({ today, files: { [W10_PATH]: W10 }, data: ISO });
    const root = await panel(host);

    await choose(host, root, "rest", entry);

    expect(host.read(W10_PATH)).toBe(W10.replace("- [ ] rest", `- [${status}] rest`));
    expect(row(root, "rest").querySelector<HTMLElement>("input")?.dataset["task"]).toBe(status);
  });

  it("says which status the mission has", async () => {
    const host = await start({ today, files: { [W10_PATH]: W10.replace("[ ] rest", "[/] rest") }, data: ISO });
    const root = await panel(host);

    row(root, "rest").querySelector<HTMLElement>(".weekly-retro-more")?.click();

    expect(texts(document.body, ".menu-item[aria-checked=true]")).toEqual(["In progress"]);
    expect(stopOf(root, "rest").getAttribute("aria-description")).toBe("In progress");
    press(document.body, "Escape");
  });

  it("lists where else the same mission stands, and opens it at its line", async () => {
    const again = week9("## Missions\n- [ ] plants\n- [>] Rest ⏫\n");
    const files = { [W10_PATH]: W10, [W09_PATH]: again, [OLD_PATH]: week5("## Missions\n- [x] rest ✅ 2026-01-27\n") };
    const host = await start({ today, files, data: ISO });
    const root = await panel(host);

    row(root, "write").querySelector<HTMLElement>(".weekly-retro-more")?.click();
    expect(texts(document.body, ".menu-item")).not.toContain("The same mission");
    press(document.body, "Escape");

    row(root, "rest").querySelector<HTMLElement>(".weekly-retro-more")?.click();
    const entries = texts(document.body, ".menu-item");
    expect(entries.slice(entries.indexOf("The same mission"))).toEqual([
      "The same mission",
      "2026-W09, line 7",
      "2026-W05, line 6",
    ]);
    [...document.querySelectorAll<HTMLElement>(".menu-item")]
      .find((each) => each.textContent === "2026-W09, line 7")
      ?.click();
    await drawn(host);
    expect(host.app.workspace.getActiveFile()?.path).toBe(W09_PATH);
  });

  it("moves a mission down", async () => {
    const host = await start({ today, files: { [W10_PATH]: W10 }, data: ISO });
    const root = await panel(host);

    await choose(host, root, "write", "Move down");

    expect(host.read(W10_PATH)).toBe(W10.replace("- [ ] write\n- [ ] rest", "- [ ] rest\n- [ ] write"));
    expect(missionNames(root)).toEqual(["rest", "write"]);
  });

  it("refuses a status for a line that has changed, and says so", async () => {
    const host = await start({ today, files: { [W10_PATH]: W10 }, data: ISO });
    const root = await panel(host);
    row(root, "rest").querySelector<HTMLElement>(".weekly-retro-more")?.click();
    const changed = W10.replace("[ ] rest", "[ ] rest well");
    await host.write(W10_PATH, changed);

    [...document.querySelectorAll<HTMLElement>(".menu-item")].find((each) => each.textContent === "Dropped")?.click();
    await drawn(host);

    expect(host.read(W10_PATH)).toBe(changed);
    expect(host.notices).toEqual([expect.stringContaining("has changed in the meantime")]);
  });
});

describe("What earlier weeks left open", () => {
  it("is carried: added to this week's retro with what is nested in it, then marked", async () => {
    const host = await start({ today, files: { [W10_PATH]: W10, [W09_PATH]: W09 }, data: ISO });
    const root = await panel(host);

    await choose(host, root, "plants", "Carry to this week");

    expect(host.read(W10_PATH)).toBe(
      W10.replace("- [ ] rest", "- [ ] rest\n- [ ] plants\n  - [x] fern\n  - [ ] cactus"),
    );
    expect(host.read(W09_PATH)).toBe(W09.replace("- [ ] plants", "- [>] plants"));
    expect(missionNames(root)).toEqual(["write", "rest", "plants", "fern", "cactus"]);
    expect(part(root, "open").hidden).toBe(true);
  });

  it("has one way to be carried in its menu, which makes the copy", async () => {
    const host = await start({ today, files: { [W10_PATH]: W10, [W09_PATH]: W09 }, data: ISO });
    const root = await panel(host);
    row(root, "plants").querySelector<HTMLElement>(".weekly-retro-more")?.click();
    const entries = texts(document.body, ".menu-item");
    expect(entries).toContain("Carry to this week");
    expect(entries).not.toContain("Carried");
    press(document.body, "Escape");
  });

  it("is carried into a retro that is made for it, without being opened", async () => {
    const host = await start({ today, files: { [W09_PATH]: W09 }, data: ISO });
    const root = await panel(host);

    await choose(host, root, "plants", "Carry to this week");

    expect(host.read(W10_PATH)).toContain("## Missions of the week\n- [ ] plants\n  - [x] fern\n  - [ ] cactus\n\n");
    expect(host.read(W09_PATH)).toContain("- [>] plants");
    expect(host.openLinks).toEqual([]);
  });

  it("is not carried twice when the template has brought it along", async () => {
    const template = "## Missions\n{{missions}}\n";
    const files = { [W09_PATH]: W09, "Templates/Retro.md": template };
    const host = await start({ today, files, data: { ...ISO, templatePath: "Templates/Retro.md" } });
    const root = await panel(host);

    await choose(host, root, "plants", "Carry to this week");

    expect(host.read(W10_PATH).match(/plants/g)).toHaveLength(1);
    expect(host.read(W09_PATH)).toContain("- [>] plants");
  });

  it("says the same in the editor and in the panel if the editor cannot save", async () => {
    const host = await start({ today, files: { [W10_PATH]: W10 }, data: ISO });
    const root = await panel(host);
    await host.open(W10_PATH);
    host.fault("modify", new Error("The disk is full."));
    checkboxes(part(root, "missions"))[0]?.click();
    await drawn(host);

    expect(host.notices).toEqual([expect.stringContaining("The disk is full.")]);
    expect(host.editorText(W10_PATH)).toBe(W10);
    expect(host.read(W10_PATH)).toBe(W10);
    expect(checkboxes(part(root, "missions")).map(({ checked }) => checked)).toEqual([false, false]);
    checkboxes(part(root, "missions"))[0]?.click();
    await drawn(host);
    expect(host.read(W10_PATH)).toBe(W10.replace("[ ] write", "[x] write"));
  });

  it("stays as it is everywhere if it cannot be added", async () => {
    const host = await start({ today, files: { [W10_PATH]: W10, [W09_PATH]: W09 }, data: ISO });
    const root = await panel(host);
    host.fault("process", new Error("The disk is full."));

    await choose(host, root, "plants", "Carry to this week");

    expect([host.read(W10_PATH), host.read(W09_PATH)]).toEqual([W10, W09]);
    expect(host.notices).toEqual([expect.stringContaining("The disk is full.")]);
    expect(openNames(root)).toEqual(["plants", "fern", "cactus"]);
  });

  it("is not carried if it is no longer as it was shown, and says so", async () => {
    const host = await start({ today, files: { [W10_PATH]: W10, [W09_PATH]: W09 }, data: ISO });
    const root = await panel(host);
    row(root, "plants").querySelector<HTMLElement>(".weekly-retro-more")?.click();
    const changed = W09.replace("[ ] plants", "[ ] the plants");
    await host.write(W09_PATH, changed);

    [...document.querySelectorAll<HTMLElement>(".menu-item")]
      .find((each) => each.textContent === "Carry to this week")
      ?.click();
    await drawn(host);

    expect([host.read(W10_PATH), host.read(W09_PATH)]).toEqual([W10, changed]);
    expect(host.notices).toEqual([expect.stringContaining(W09_PATH)]);
  });

  it("is said to be added, but not marked, if only the second write fails", async () => {
    const host = await start({ today, files: { [W10_PATH]: W10, [W09_PATH]: W09 }, data: ISO });
    const root = await panel(host);
    const { vault } = host.app;
    const process = vault.process.bind(vault);
    vault.process = async (file, ...rest) => {
      if (file.path === W09_PATH) throw new Error("It is locked.");
      return process(file, ...rest);
    };

    await choose(host, root, "plants", "Carry to this week");

    expect(host.read(W10_PATH)).toContain("- [ ] plants");
    expect(host.read(W09_PATH)).toBe(W09);
    expect(host.notices).toEqual([expect.stringContaining("It is locked.")]);
  });

  it("is dropped and done by its menu and its checkbox", async () => {
    const old = week9("## Missions\n- [ ] one\n- [ ] two\n");
    const host = await start({ today, files: { [W10_PATH]: W10, [W09_PATH]: old }, data: ISO });
    const root = await panel(host);

    await choose(host, root, "one", "Dropped");
    checkboxes(part(root, "open"))[0]?.click();
    await drawn(host);

    expect(host.read(W09_PATH)).toBe(old.replace("[ ] one", "[-] one").replace("[ ] two", "[x] two"));
    expect(part(root, "open").hidden).toBe(true);
  });

  it("asks for a decision from four weeks on, and not before", async () => {
    const old = week5("## Missions\n- [ ] letters\n");
    const host = await start({ today, files: { [W10_PATH]: W10, [W09_PATH]: W09, [OLD_PATH]: old }, data: ISO });
    const root = await panel(host);
    const open = part(root, "open");

    expect(openNames(root)).toEqual(["plants", "fern", "cactus", "letters"]);
    expect(row(open, "letters").textContent).toContain("5 weeks");
    expect(texts(open, ".weekly-retro-decision")).toHaveLength(1);

    [...open.querySelectorAll<HTMLElement>(".weekly-retro-decision button")]
      .find((each) => each.textContent === "Drop it")
      ?.click();
    await drawn(host);
    expect(host.read(OLD_PATH)).toBe(old.replace("[ ]", "[-]"));
    expect(texts(part(root, "open"), ".weekly-retro-decision")).toEqual([]);
  });

  it("of a plain parent is carried and dropped with the checkboxes beneath it", async () => {
    const old = week5("## Missions\n- House\n  - [x] roof\n  - [ ] door\n");
    const host = await start({ today, files: { [W10_PATH]: W10, [OLD_PATH]: old }, data: ISO });
    const root = await panel(host);

    await choose(host, part(root, "open"), "House", "Carry to this week");

    expect(host.read(W10_PATH)).toContain("- [ ] rest\n- House\n  - [x] roof\n  - [ ] door\n");
    expect(host.read(OLD_PATH)).toBe(old.replace("[ ] door", "[>] door"));
    expect(host.notices).toEqual([expect.stringContaining("Undo")]);
  });
});

describe("A mission that is added in the panel", () => {
  it("goes to the end of the list, and the field waits for the next", async () => {
    const host = await start({ today, files: { [W10_PATH]: W10 }, data: ISO });
    const root = await panel(host);

    await add(host, root, "  bake   bread ");

    expect(host.read(W10_PATH)).toBe(W10.replace("- [ ] rest", "- [ ] rest\n- [ ] bake bread"));
    expect(missionNames(root)).toEqual(["write", "rest", "bake bread"]);
    const field = root.querySelector<HTMLInputElement>(".weekly-retro-adding input");
    expect([field?.value, document.activeElement === field]).toEqual(["", true]);
  });

  it("makes the section if there is none, where the template has it", async () => {
    const note = week10("\n## Who I wanted to be this week\n- calm\n\n## Never repeat\n- skip lunch\n");
    const host = await start({ today, files: { [W10_PATH]: note }, data: ISO });
    const root = await panel(host);

    await add(host, root, "bake bread");

    expect(host.read(W10_PATH)).toBe(
      note.replace("## Never repeat", "## Missions of the week\n- [ ] bake bread\n\n## Never repeat"),
    );
    expect(missionNames(root)).toEqual(["bake bread"]);
  });

  it("is not lost if it cannot be written", async () => {
    const host = await start({ today, files: { [W10_PATH]: W10 }, data: ISO });
    const root = await panel(host);
    host.fault("process", new Error("The disk is full."));

    await add(host, root, "bake bread");

    expect(host.read(W10_PATH)).toBe(W10);
    expect(root.querySelector<HTMLInputElement>(".weekly-retro-adding input")?.value).toBe("bake bread");
    expect(host.notices).toEqual([expect.stringContaining("The disk is full.")]);
  });

  it("is not added by the Enter that ends a composed syllable, nor without words", async () => {
    const host = await start({ today, files: { [W10_PATH]: W10 }, data: ISO });
    const root = await panel(host);
    await add(host, root, "   ");
    const field = root.querySelector<HTMLInputElement>(".weekly-retro-adding input");
    if (!field) throw new Error("The field has gone.");
    field.value = "빵";
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await drawn(host);

    press(field, "Enter", { isComposing: true });
    await drawn(host);

    expect(host.read(W10_PATH)).toBe(W10);
  });
});

describe("A mission that is moved by Alt and an arrow", () => {
  it("goes up with what is nested in it, and keeps the focus", async () => {
    const note = week10("## Missions\n- [ ] write\n- [ ] rest\n\t- [ ] sleep\n");
    const host = await start({ today, files: { [W10_PATH]: note }, data: ISO });
    const root = await panel(host);

    stopOf(root, "rest").focus();
    press(stopOf(root, "rest"), "ArrowUp", { altKey: true });
    await drawn(host);

    expect(host.read(W10_PATH)).toBe(week10("## Missions\n- [ ] rest\n\t- [ ] sleep\n- [ ] write\n"));
    expect(missionNames(root)).toEqual(["rest", "sleep", "write"]);
    expect(document.activeElement?.getAttribute("aria-label")).toBe("rest");
  });

  it("stays where it is at the end of its list, without a word", async () => {
    const host = await start({ today, files: { [W10_PATH]: W10 }, data: ISO });
    const root = await panel(host);

    press(stopOf(root, "rest"), "ArrowDown", { altKey: true });
    await drawn(host);

    expect(host.read(W10_PATH)).toBe(W10);
    expect(host.notices).toEqual([]);
  });
});

describe("Several edits", () => {
  it("all land when ten rows are clicked at once", async () => {
    const lines = Array.from({ length: 10 }, (_, at) => `- [ ] mission ${at}`);
    const note = week10(`## Missions\n${lines.join("\n")}\n`);
    const host = await start({ today, files: { [W10_PATH]: note }, data: ISO });
    const root = await panel(host);

    for (const box of checkboxes(part(root, "missions"))) box.click();
    await drawn(host);

    expect(host.read(W10_PATH)).toBe(note.replaceAll("[ ]", "[x]"));
    expect(checkboxes(part(root, "missions")).every((box) => box.checked)).toBe(true);
    expect(host.notices).toEqual([]);
  });

  it("in an open note are undone one by one", async () => {
    const host = await start({ today, files: { [W10_PATH]: W10 }, data: ISO });
    const root = await panel(host);
    const { editor } = await host.open(W10_PATH, "source");

    for (const box of checkboxes(part(root, "missions"))) box.click();
    await drawn(host);
    expect(host.read(W10_PATH)).toBe(W10.replaceAll("[ ]", "[x]"));

    editor.undo();
    expect(editor.getValue()).toBe(W10.replace("[ ] write", "[x] write"));
    editor.undo();
    await host.settled({ save: true });
    await drawn(host);
    expect(host.read(W10_PATH)).toBe(W10);
    expect(checkboxes(part(root, "missions")).map((box) => box.checked)).toEqual([false, false]);
  });

  it("leave the cursor of an open note where it is", async () => {
    const host = await start({ today, files: { [W10_PATH]: W10 }, data: ISO });
    const root = await panel(host);
    const { editor } = await host.open(W10_PATH, "source");
    editor.setCursor({ line: 8, ch: 3 });

    checkboxes(part(root, "missions"))[0]?.click();
    await drawn(host);
    expect(editor.getCursor()).toEqual({ line: 8, ch: 3 });

    await choose(host, root, "write", "Move down");
    expect(editor.getCursor()).toEqual({ line: 8, ch: 3 });
  });
});

describe("Plain missions", () => {
  it("of several notes become checkboxes at once, nested ones under a mission left alone", async () => {
    const note = week10("## Missions\n- write\n- [ ] rest\n  - long\n");
    const other = "---\ndate: 2026-03-03\n---\n## Missions\n- bake\n";
    const host = await start({ today, files: { [W10_PATH]: note, "Other.md": other }, data: ISO });
    const root = await panel(host);
    expect(part(root, "missions").querySelector(".weekly-retro-offer")?.textContent).toContain(
      "2 missions have no checkbox yet.",
    );

    part(root, "missions").querySelector<HTMLElement>(".weekly-retro-offer button")?.click();
    await drawn(host);

    expect(host.read(W10_PATH)).toBe(note.replace("- write", "- [ ] write"));
    expect(host.read("Other.md")).toBe(other.replace("- bake", "- [ ] bake"));
    expect(part(root, "missions").querySelector(".weekly-retro-offer")).toBeNull();
  });
});

describe("Folded groups", () => {
  const files = {
    [W09_PATH]: week9("## Never repeat\n- skip lunch\n"),
    [W10_PATH]: week10("## Never repeat\n- skip lunch\n- argue tired\n"),
  };

  it("remember on this device that they were opened", async () => {
    const host = await start({ today, files, data: ISO });
    const once = () => document.querySelector<HTMLDetailsElement>("details[data-group=once]");
    await panel(host);
    expect(once()?.open).toBe(false);

    const group = once();
    if (group) group.open = true;
    group?.dispatchEvent(new Event("toggle"));
    const [leaf] = host.app.workspace.getLeavesOfType("weekly-retro");
    leaf?.detach();
    await drawn(host);
    await panel(host);

    expect(once()?.open).toBe(true);
    expect(host.dataJson(manifest.id) ?? "").not.toContain("fold");
  });
});

describe("Several panels", () => {
  it("show the same at once, in the sidebar and in the main area", async () => {
    const host = await start({ today, files: { [W10_PATH]: W10, [W09_PATH]: W09 }, data: ISO });
    await panel(host);
    await host.app.workspace.getLeaf("tab").setViewState({ type: "weekly-retro", active: true });
    await drawn(host);
    const [side, main] = [...document.querySelectorAll<HTMLElement>(".weekly-retro")];
    if (!side || !main) throw new Error("There are not two panels.");

    checkboxes(part(main, "missions"))[0]?.click();
    await drawn(host);
    expect(host.read(W10_PATH)).toBe(W10.replace("[ ] write", "[x] write"));
    for (const root of [side, main])
      expect(checkboxes(part(root, "missions")).map((box) => box.checked)).toEqual([true, false]);

    part(side, "week").querySelector<HTMLElement>('[aria-label="Earlier retro"]')?.click();
    await drawn(host);
    expect(
      [part(side, "week"), part(main, "week")].map(({ textContent }) => /Week \d+/.exec(textContent)?.[0]),
    ).toEqual(["Week 9", "Week 10"]);
  });
});

describe("The panel's week", () => {
  it("is the new one at midnight", async () => {
    const next = retro("2026-03-09", "2026-03-15", "## Missions\n- [ ] begin\n");
    const host = await start({
      today: "2026-03-08",
      files: { [W10_PATH]: W10, "Retros/2026-W11.md": next },
      data: ISO,
    });
    const root = await panel(host);
    expect(missionNames(root)).toEqual(["write", "rest"]);

    setToday("2026-03-09");
    window.dispatchEvent(new Event("focus"));
    await drawn(host);

    expect(part(root, "week").textContent).toContain("Week 11");
    expect(missionNames(root)).toEqual(["begin"]);
    expect(openNames(root)).toEqual(["write", "rest"]);
  });

  it("follows a changed week setting", async () => {
    const sunday = retro("2026-03-08", "2026-03-14", "## Missions\n- [ ] sunday\n");
    const host = await start({ today: "2026-03-08", files: { [W10_PATH]: W10, "Sunday.md": sunday }, data: ISO });
    const root = await panel(host);
    expect(missionNames(root)).toEqual(["write", "rest"]);

    await host.changeDataJson(
      manifest.id,
      JSON.stringify({ ...ISO, firstDayOfWeek: "sunday", firstWeek: "contains-jan-1" }),
    );
    await drawn(host);

    expect(missionNames(root)).toEqual(["sunday"]);
    expect(part(root, "week").textContent).toContain("Week 11");
  });

  it("without a retro offers to make one, and what is open can still be seen", async () => {
    const host = await start({ today, files: { [W09_PATH]: W09 }, data: ISO });
    const root = await panel(host);
    expect(part(root, "missions").textContent).toContain("No retro yet");
    expect(openNames(root)).toEqual(["plants", "fern", "cactus"]);
    expect(root.querySelector(".weekly-retro-add")).toBeNull();

    part(root, "missions").querySelector<HTMLElement>("button.mod-cta")?.click();
    await drawn(host);

    expect(host.read(W10_PATH)).toContain("week-start: 2026-03-02");
    expect(root.querySelector(".weekly-retro-add")).not.toBeNull();
  });
});
