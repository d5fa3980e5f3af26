import { describe, expect, it, onTestFinished, vi } from "vitest";
import { openHost } from "../host/index.ts";
import {
  checkboxes,
  drawn,
  fixture,
  ISO,
  manifest,
  panel,
  part,
  SATURDAY,
  setToday,
  start,
  subject,
  texts,
} from "./subject.ts";

const retro = (start: string, end: string, body: string) => `---\nweek-start: ${start}\nweek-end: ${end}\n---\n${body}`;
const W09 = retro(
  "2026-02-23",
  "2026-03-01",
  "## Missions\n- [ ] water the plants\n- [x] call mum\n\n## Never repeat\n- skip lunch\n",
);
const W10 = retro(
  "2026-03-02",
  "2026-03-08",
  "## Missions\n- [ ] write\n  - [x] outline\n  - [ ] draft\n- [ ] rest\n\n## Never repeat\n- Skip lunch!\n- argue tired\n",
);
const files = { "Retros/2026-W09.md": W09, "Retros/2026-W10.md": W10 };
const today = "2026-03-06";

const nameOf = (box: HTMLElement) => box.getAttribute("aria-label");

describe("What the panel cannot draw", () => {
  const retro = (missions: string) =>
    `---\nweek-start: 2026-03-02\nweek-end: 2026-03-08\n---\n## Missions\n${missions}\n## Never repeat\n- a\n`;

  it("because it is nested too deep, it draws to a depth and counts the rest", async () => {
    const deep = Array.from({ length: 60 }, (_, at) => `${"  ".repeat(at)}- [ ] level ${at + 1}`).join("\n");
    const host = await start({ today, files: { "Retros/2026-W10.md": retro(deep) }, data: ISO });
    const root = await panel(host);
    expect(checkboxes(part(root, "missions"))).toHaveLength(20);
    expect(part(root, "missions").textContent).toContain("40 more, nested deeper");
    expect(part(root, "lessons").textContent).toContain("a");
  });

  it("in one part leaves the others as they are, and is drawn again once its cause is gone", async () => {
    const again = "---\nweek-start: 2026-02-23\nweek-end: 2026-03-01\n---\n## Never repeat\n- a\n- once\n";
    const files = { "Retros/2026-W10.md": retro("- [ ] write"), "Retros/2026-W09.md": again };
    const host = await start({ today, files, data: ISO });
    const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
    // Which groups are folded is asked of the app by the part with the lessons alone.
    const broken = vi.spyOn(host.app, "loadLocalStorage").mockImplementation((key) => {
      if (key.includes("fold")) throw new Error("broken");
      return null;
    });
    const root = await panel(host);
    expect(part(root, "missions").textContent).toContain("write");
    expect(root.querySelector('section[data-section="lessons"]')).toBeNull();
    expect(texts(root, '[role="alert"]')).toEqual([expect.stringContaining("This part could not be drawn.")]);
    expect(said).toHaveBeenCalled();
    broken.mockRestore();
    await host.write("Retros/2026-W10.md", retro("- [ ] sleep"));
    await drawn(host);
    expect(part(root, "missions").textContent).toContain("sleep");
    expect(part(root, "lessons").textContent).toContain("a");
    expect(root.querySelector('[role="alert"]')).toBeNull();
    said.mockRestore();
  });
});

describe("A conflict copy of the shown week's retro", () => {
  it("is named beside it, opens on a click, and counts for nothing", async () => {
    const text = "---\nweek-start: 2026-03-02\nweek-end: 2026-03-08\n---\n## Missions\n- [ ] write\n";
    const files = { "Retros/2026-W10.md": text, "Retros/2026-W10 (conflict).md": text };
    const host = await start({ today: "2026-03-06", files, data: ISO });
    const root = await panel(host);
    expect(checkboxes(part(root, "missions"))).toHaveLength(1);
    const copy = [...part(root, "missions").querySelectorAll("button")].find(
      ({ textContent }) => textContent === "2026-W10 (conflict)",
    );
    copy?.click();
    await host.settled();
    expect(host.app.workspace.getActiveFile()?.path).toBe("Retros/2026-W10 (conflict).md");
  });
});

describe("The panel", () => {
  it("shows the week with its retro, its progress by leaves and its missions as written", async () => {
    const root = await panel(await start({ today, files, data: ISO }));

    expect(part(root, "week").textContent).toContain("Week 10");
    expect(part(root, "missions").textContent).toContain("1 of 3 done");
    expect(checkboxes(part(root, "missions")).map((box) => [nameOf(box), box.checked])).toEqual([
      ["write", false],
      ["outline", true],
      ["draft", false],
      ["rest", false],
    ]);
  });

  it("lists what earlier weeks left open, with its age", async () => {
    const root = await panel(await start({ today, files, data: ISO }));

    expect(checkboxes(part(root, "open")).map((box) => nameOf(box))).toEqual(["water the plants"]);
    expect(part(root, "open").textContent).toContain("1 week");
  });

  it("counts the lessons of the vault by their exact wording, case and marks aside", async () => {
    const root = await panel(await start({ today, files, data: ISO }));

    const rows = [...part(root, "lessons").querySelectorAll<HTMLElement>("[data-count]")];
    expect(rows.map(({ dataset }) => [dataset["count"], dataset["state"]])).toEqual([
      ["2", "active"],
      ["1", "active"],
    ]);
    expect(rows[0]?.textContent).toContain("Skip lunch!");
  });

  it("writes one character when a mission is ticked, and the same bytes when it is ticked again", async () => {
    const host = await start({ today, files, data: ISO });
    const root = await panel(host);
    const [, , , rest] = checkboxes(part(root, "missions"));

    rest?.click();
    await drawn(host);
    expect(host.read("Retros/2026-W10.md")).toBe(W10.replace("- [ ] rest", "- [x] rest"));
    expect(part(root, "missions").textContent).toContain("2 of 3 done");

    rest?.click();
    await drawn(host);
    expect(host.read("Retros/2026-W10.md")).toBe(W10);
  });

  it("lands every one of several quick clicks, a second one on the same mission too", async () => {
    const host = await start({ today, files, data: ISO });
    const root = await panel(host);
    const [write, , draft, rest] = checkboxes(part(root, "missions"));

    for (const box of [write, draft, rest, write]) box?.click();
    await drawn(host);

    expect(host.read("Retros/2026-W10.md")).toBe(
      W10.replace("- [ ] draft", "- [x] draft").replace("- [ ] rest", "- [x] rest"),
    );
    expect(host.notices).toEqual([]);
  });

  it("tells identical missions apart", async () => {
    const twins = retro("2026-03-02", "2026-03-08", "## Missions\n- [ ] run\n- [ ] run\n- [ ] run\n");
    const host = await start({ today, files: { "Retros/2026-W10.md": twins }, data: ISO });
    const root = await panel(host);

    checkboxes(part(root, "missions"))[1]?.click();
    await drawn(host);

    expect(host.read("Retros/2026-W10.md")).toBe(twins.replace("- [ ] run\n- [ ] run", "- [ ] run\n- [x] run"));
  });

  it("keeps CRLF, callouts, tabs, numbers, block ids and trailing spaces", async () => {
    const body = "## Missions\r\n> [!todo] Work\r\n> - [ ] quoted  \r\n\r\n1. [ ] numbered ^id\r\n\t- [ ] tabbed\r\n";
    const note = retro("2026-03-02", "2026-03-08", "").replace(/\n/g, "\r\n") + body;
    const host = await start({ today, files: { "Retros/2026-W10.md": note }, data: ISO });
    const root = await panel(host);

    for (const box of checkboxes(part(root, "missions"))) box.click();
    await drawn(host);
    expect(host.read("Retros/2026-W10.md")).toBe(note.replaceAll("[ ]", "[x]"));

    for (const box of checkboxes(part(root, "missions"))) box.click();
    await drawn(host);
    expect(host.read("Retros/2026-W10.md")).toBe(note);
  });

  it("edits an open note through its editor, unsaved typing included", async () => {
    const host = await start({ today, files, data: ISO });
    const root = await panel(host);
    await host.open("Retros/2026-W10.md", "source");
    const typed = W10.replace("## Missions\n", "Typed just now.\n\n## Missions\n");
    host.type("Retros/2026-W10.md", typed);

    checkboxes(part(root, "missions"))[3]?.click();
    await drawn(host);

    const expected = typed.replace("- [ ] rest", "- [x] rest");
    expect(host.editorText("Retros/2026-W10.md")).toBe(expected);
    expect(host.read("Retros/2026-W10.md")).toBe(expected);
  });

  it("refuses a click on a line that is no longer there, and says so", async () => {
    const host = await start({ today, files, data: ISO });
    const root = await panel(host);
    const changed = W10.replace("- [ ] rest", "- [ ] rest a lot");
    const [, , , rest] = checkboxes(part(root, "missions"));

    const write = host.write("Retros/2026-W10.md", changed);
    rest?.click();
    await write;
    await drawn(host);

    expect(host.read("Retros/2026-W10.md")).toBe(changed);
    expect(host.notices).toHaveLength(1);
    expect(host.notices[0]).toContain("Retros/2026-W10.md");
    expect(checkboxes(part(root, "missions")).map((box) => [nameOf(box), box.checked])).toContainEqual([
      "rest a lot",
      false,
    ]);
  });

  it("stays as it is while renamed notes are still to be looked at, with what is half typed in it", async () => {
    const host = await start({ today, files, data: ISO });
    const root = await panel(host);
    part(root, "missions").querySelector<HTMLElement>(".weekly-retro-add")?.click();
    await drawn(host);
    const field = part(root, "missions").querySelector<HTMLInputElement>(".weekly-retro-adding input");
    if (!field) throw new Error("There is no field for a new mission.");
    field.value = "half typed";
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));

    // The turns that the plugin gives itself take their time.
    let deliver = (): void => undefined;
    vi.stubGlobal(
      "MessageChannel",
      class {
        port1 = { onmessage: () => undefined, close: () => undefined };
        port2 = { postMessage: () => (deliver = () => this.port1.onmessage()) };
      },
    );
    onTestFinished(() => void vi.unstubAllGlobals());
    await host.rename("Retros/2026-W09.md", "Retros/Old.md");
    await host.write("Retros/2026-W10.md", W10.replace("- [ ] rest", "- [x] rest"));
    await drawn(host);
    expect(part(root, "missions").querySelector<HTMLInputElement>(".weekly-retro-adding input")).toBe(field);
    expect(field.value).toBe("half typed");

    vi.unstubAllGlobals();
    deliver();
    await drawn(host);
    expect(part(root, "missions").textContent).toContain("2 of 3 done");
    expect(checkboxes(part(root, "open")).map((box) => nameOf(box))).toEqual(["water the plants"]);
    expect(field.isConnected).toBe(true);
  });

  it("follows every change of the vault: a note written, renamed out of the folder, deleted", async () => {
    const host = await start({ today, files: {}, data: ISO });
    const root = await panel(host);
    expect(part(root, "missions").textContent).toContain("No retro yet");

    await host.write("Retros/2026-W10.md", W10);
    await drawn(host);
    expect(checkboxes(part(root, "missions"))).toHaveLength(4);

    await host.rename("Retros/2026-W10.md", "Elsewhere.md");
    await drawn(host);
    expect(checkboxes(part(root, "missions"))).toHaveLength(4);

    await host.remove("Elsewhere.md");
    await drawn(host);
    expect(checkboxes(part(root, "missions"))).toHaveLength(0);
  });

  it("says that it is reading until the vault is ready, never that there is nothing", async () => {
    const host = await openHost({ files });
    onTestFinished(() => host.close());
    await host.install(await subject(), manifest, ISO);
    const leaf = host.app.workspace.getRightLeaf(false);
    await leaf?.setViewState({ type: "weekly-retro", active: true });

    const root = document.querySelector(".weekly-retro");
    expect(root?.textContent).toBe("Reading your retros…");

    await host.layoutReady();
    await drawn(host);
    expect(root?.querySelector("section[data-section=missions]")).not.toBeNull();
  });

  it("moves on to the new week", async () => {
    const host = await start({ today, files, data: ISO });
    const root = await panel(host);

    setToday("2026-03-09");
    window.dispatchEvent(new Event("focus"));
    await drawn(host);

    expect(part(root, "week").textContent).toContain("Week 11");
    expect(checkboxes(part(root, "open")).map((box) => nameOf(box))).toContain("rest");
  });

  it("goes to the earlier retro and back", async () => {
    const host = await start({ today, files, data: ISO });
    const root = await panel(host);
    const button = (name: string) => part(root, "week").querySelector<HTMLElement>(`[aria-label="${name}"]`);

    button("Earlier retro")?.click();
    await drawn(host);
    expect(part(root, "week").textContent).toContain("Week 9");
    expect(texts(part(root, "missions"), ".weekly-retro-text")).toEqual(["water the plants", "call mum"]);

    button("Later retro")?.click();
    await drawn(host);
    expect(part(root, "week").textContent).toContain("Week 10");
  });
});

describe("Plain missions", () => {
  const week = { today: "2019-01-18", data: SATURDAY, language: "ko" };
  const name = "3주-기록.md";

  it("are shown with the offer of checkboxes, which adds them and nothing else", async () => {
    const note = fixture("3주-기록");
    const host = await start({ ...week, files: { [name]: note } });
    const root = await panel(host);
    expect(texts(part(root, "missions"), ".weekly-retro-text")).toHaveLength(7);
    expect(texts(part(root, "lessons"), "[data-count]")).toHaveLength(2);

    part(root, "missions").querySelector<HTMLElement>(".weekly-retro-offer button")?.click();
    await drawn(host);

    expect(checkboxes(part(root, "missions"))).toHaveLength(7);
    expect(host.read(name).replaceAll("- [ ] ", "- ")).toBe(note);
  });

  it("become checkboxes by the command, which is there only while there are plain ones", async () => {
    const host = await start({ ...week, files: { [name]: fixture("3주-기록"), "Other.md": "- plain" } });
    const ids = () => host.commands().map(({ id }) => id);

    await host.open("Other.md", "source");
    expect(ids()).not.toContain("weekly-retro:make-checkboxes");
    await host.open(name, "source");
    expect(ids()).toContain("weekly-retro:make-checkboxes");
    await host.run("weekly-retro:make-checkboxes");

    expect(host.editorText(name)?.match(/- \[ \] /g)).toHaveLength(7);
    expect(ids()).not.toContain("weekly-retro:make-checkboxes");
  });
});
