import { describe, expect, it } from "vitest";
import type { Host } from "../host/index.ts";
import { chooseInMenu, lessonRow, missionRow, named } from "./drive.ts";
import { checkboxes, drawn, ISO, panel, part, start } from "./subject.ts";

const today = "2026-03-06";
const W10 = "Retros/2026-W10.md";
const W09 = "Retros/2026-W09.md";
const LEDGER = "Retros/Lessons.md";
const retro = (start: string, end: string, body: string) => `---\nweek-start: ${start}\nweek-end: ${end}\n---\n${body}`;
const THIS = retro("2026-03-02", "2026-03-08", "## Missions\n- [ ] write\n\n## Never repeat\n- Sulk for a day\n");
const LAST = retro(
  "2026-02-23",
  "2026-03-01",
  "## Missions\n- [ ] plants\n  - [x] fern\n  - [ ] cactus\n- [x] swim\n- [/] paint\n\n## Never repeat\n- Skip lunch\n",
);
const FILES = { [W10]: THIS, [W09]: LAST };

async function undo(host: Host): Promise<void> {
  named(document.body, ".notice button", "Undo").click();
  await drawn(host);
}

describe("What a click takes out of sight", () => {
  it("comes back with Undo: a dropped mission, byte for byte", async () => {
    const host = await start({ today, files: FILES, data: ISO });
    const root = await panel(host);
    await chooseInMenu(host, missionRow(root, "write"), "Dropped");
    expect(host.read(W10)).toBe(THIS.replace("- [ ] write", "- [-] write"));
    expect(host.notices).toHaveLength(1);
    await undo(host);
    expect(host.read(W10)).toBe(THIS);
    expect(host.notices).toHaveLength(1);
  });

  it("comes back with Undo: a learned lesson, and one that is the same as another", async () => {
    const host = await start({ today, files: { ...FILES, [LEDGER]: "mine\n" }, data: ISO });
    const root = await panel(host);
    await chooseInMenu(host, lessonRow(root, "Skip lunch"), "Mark as learned");
    expect(host.read(LEDGER)).toContain("- [x] Skip lunch");
    await undo(host);
    expect(host.read(LEDGER)).toBe("mine\n");
    expect(lessonRow(root, "Skip lunch").dataset["state"]).toBe("active");
  });

  it("stays where the note has changed since, which is said", async () => {
    const host = await start({ today, files: FILES, data: ISO });
    const root = await panel(host);
    await chooseInMenu(host, missionRow(root, "write"), "Dropped");
    const changed = `${host.read(W10)}\nmore\n`;
    await host.write(W10, changed);
    await undo(host);
    expect(host.read(W10)).toBe(changed);
    expect(host.notices[1]).toContain("could not be taken back in “Retros/2026-W10.md”");
  });
});

describe("Carry all", () => {
  it("takes along what the previous retro has left open, and marks it there", async () => {
    const host = await start({ today, files: FILES, data: ISO });
    const root = await panel(host);
    named(part(root, "open"), "button", "Carry all").click();
    await drawn(host);
    expect(host.read(W10)).toBe(
      THIS.replace("- [ ] write", "- [ ] write\n- [ ] plants\n  - [x] fern\n  - [ ] cactus\n- [/] paint"),
    );
    expect(host.read(W09)).toBe(LAST.replace("- [ ] plants", "- [>] plants").replace("- [/] paint", "- [>] paint"));
    expect(host.notices).toEqual(["Weekly Retro: 2 missions carried to “2026-W10”.Undo"]);
    expect(part(root, "open").hidden).toBe(true);
    await undo(host);
    expect([host.read(W10), host.read(W09)]).toEqual([THIS, LAST]);
  });

  it("is a command, and says so where nothing is open", async () => {
    const host = await start({ today, files: { [W10]: THIS }, data: ISO });
    await host.run("weekly-retro:carry-all");
    expect(host.notices).toEqual([
      "Weekly Retro: the previous retro has left nothing open. Older missions are carried one by one, from their menus.",
    ]);
    expect(host.read(W10)).toBe(THIS);
  });

  it("can be tried again where the old ones could not be marked, and adds nothing twice", async () => {
    const host = await start({ today, files: FILES, data: ISO });
    await panel(host);
    let writes = 0;
    host.interfere({
      before: ({ kind, path }) => {
        if (kind === "process" && path === W09 && ++writes === 1) throw new Error("EBUSY");
      },
      after: () => undefined,
    });
    await host.run("weekly-retro:carry-all");
    expect(host.notices).toHaveLength(1);
    expect(host.read(W09)).toBe(LAST);
    named(document.body, ".notice button", "Try again").click();
    await drawn(host);
    expect(host.read(W09)).toContain("- [>] plants");
    expect(host.read(W10).match(/plants/g)).toHaveLength(1);
  });
});

describe("What was open long ago", () => {
  const OLD = retro("2025-12-01", "2025-12-07", "## Missions\n- [ ] shelf\n- [ ] attic\n");

  it("is folded away, and let go in one click that can be taken back", async () => {
    const host = await start({ today, files: { ...FILES, "Retros/2025-W49.md": OLD }, data: ISO });
    const root = await panel(host);
    const fold = part(root, "open").querySelector<HTMLElement>("[data-group=long-ago]");
    if (!fold) throw new Error("Nothing is folded.");
    expect(checkboxes(fold).map((box) => box.getAttribute("aria-label"))).toEqual(["shelf", "attic"]);
    named(fold, "button", "Let all go").click();
    await drawn(host);
    expect(host.read("Retros/2025-W49.md")).toBe(OLD.replaceAll("[ ]", "[-]"));
    expect(host.notices).toEqual(["Weekly Retro: 2 missions let go.Undo"]);
    await undo(host);
    expect(host.read("Retros/2025-W49.md")).toBe(OLD);
  });

  it("is asked about one at a time: of those in sight the oldest", async () => {
    const older = retro("2026-01-26", "2026-02-01", "## Missions\n- [ ] shelf\n- [ ] attic\n");
    const host = await start({ today, files: { ...FILES, "Retros/2026-W05.md": older }, data: ISO });
    const root = await panel(host);
    const asked = [...root.querySelectorAll(".weekly-retro-decision")].map((each) => each.getAttribute("aria-label"));
    expect(asked).toEqual([expect.stringContaining("attic")]);
  });
});

describe("Words in the panel", () => {
  const field = (root: HTMLElement) => {
    const found = root.querySelector<HTMLInputElement>(".weekly-retro-edit");
    if (!found) throw new Error("Nothing is being edited.");
    return found;
  };
  async function type(host: Host, root: HTMLElement, words: string, key: string): Promise<void> {
    const input = field(root);
    input.value = words;
    input.dispatchEvent(new Event("input", { bubbles: true }));
    await drawn(host);
    field(root).dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    await drawn(host);
  }

  it("of a mission can be edited with F2: Enter writes one line, Escape leaves it", async () => {
    const host = await start({ today, files: FILES, data: ISO });
    const root = await panel(host);
    const press = () =>
      missionRow(root, "write").dispatchEvent(new KeyboardEvent("keydown", { key: "F2", bubbles: true }));
    press();
    await drawn(host);
    await type(host, root, "write more", "Escape");
    expect(host.read(W10)).toBe(THIS);
    press();
    await drawn(host);
    await type(host, root, "write a page", "Enter");
    expect(host.read(W10)).toBe(THIS.replace("write", "write a page"));
    expect(root.querySelector(".weekly-retro-edit")).toBeNull();
  });

  it("of a mission can be edited by a double click, which opens no note", async () => {
    const host = await start({ today, files: FILES, data: ISO });
    const root = await panel(host);
    const text = missionRow(root, "write").querySelector<HTMLElement>(".weekly-retro-text");
    text?.click();
    text?.dispatchEvent(new MouseEvent("dblclick", { bubbles: true }));
    await drawn(host);
    expect(field(root).value).toBe("write");
    expect(host.openLinks).toEqual([]);
  });

  it("of a lesson can be edited from its menu", async () => {
    const host = await start({ today, files: FILES, data: ISO });
    const root = await panel(host);
    await chooseInMenu(host, lessonRow(root, "Skip lunch"), "Edit");
    await type(host, root, "Skip lunch on weekdays", "Enter");
    expect(host.read(W09)).toBe(LAST.replace("Skip lunch", "Skip lunch on weekdays"));
  });
});
