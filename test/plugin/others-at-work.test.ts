import { describe, expect, it } from "vitest";
import type { Host } from "../host/index.ts";
import { checkboxes, drawn, ISO, panel, part, start, texts } from "./subject.ts";

const today = "2026-03-06";
const PATH = "Retros/2026-W10.md";
const NOTE = [
  "---",
  "week-start: 2026-03-02",
  "week-end: 2026-03-08",
  "modified: 0",
  "---",
  "## Missions of the week",
  "* [ ] write ",
  "* [ ] call",
  "",
].join("\n");

/** What the plugin asks the disk to write into notes. */
function writes(host: Host): string[] {
  const asked: string[] = [];
  host.interfere({
    before: ({ kind, path }) => void (kind !== "read" && kind !== "saveData" && asked.push(path)),
    after: () => undefined,
  });
  return asked;
}

/** Another plugin that changes a note after each change that is not its own, as formatters do. */
function formatter(host: Host, format: (text: string, nth: number) => string): () => number {
  const { metadataCache } = host.app;
  let runs = 0;
  let own = "";
  metadataCache.on("changed", (file, text) => {
    if (text === own) return;
    own = format(text, ++runs);
    host.change(file.path, own);
  });
  return () => runs;
}

describe("Beside a formatter that rewrites a note after every change", () => {
  it("a tick is one write, and there is no exchange without end", async () => {
    const host = await start({ today, files: { [PATH]: NOTE }, data: ISO });
    const root = await panel(host);
    const runs = formatter(host, (text, nth) =>
      text
        .replace(/modified: \d+/, `modified: ${nth}`)
        .replace(/^\* /gm, "- ")
        .replace(/[ \t]+$/gm, ""),
    );
    const asked = writes(host);
    checkboxes(part(root, "missions"))[0]?.click();
    await drawn(host);
    await drawn(host);
    expect(asked).toEqual([PATH]);
    expect(runs()).toBe(1);
    expect(host.read(PATH)).toBe(
      NOTE.replace("modified: 0", "modified: 1").replace("* [ ] write ", "- [x] write").replace("* [ ]", "- [ ]"),
    );
    checkboxes(part(root, "missions"))[1]?.click();
    await drawn(host);
    await drawn(host);
    expect(asked).toEqual([PATH, PATH]);
    expect(host.read(PATH)).toContain("- [x] write\n- [x] call\n");
    expect(host.notices).toEqual([]);
  });
});

describe("Beside a template plugin that fills in each new note", () => {
  it("the retro is the one that it has made of it", async () => {
    const template = "## Missions of the week\n- [ ] <% tp.date %>\n\n## Never repeat\n- \n";
    const host = await start({
      today,
      files: { "Templates/Retro.md": template },
      data: { ...ISO, templatePath: "Templates/Retro.md" },
    });
    const root = await panel(host);
    host.app.vault.on("create", ({ path }) => {
      if (!path.endsWith(".md")) return;
      // Templater waits for a moment, then writes the note once more.
      window.setTimeout(() => host.change(path, host.read(path).replace("<% tp.date %>", "water the plants")));
    });
    await host.run("weekly-retro:new");
    await drawn(host);
    await drawn(host);
    const [path = ""] = [...host.saved.keys()].filter((each) => each.startsWith("Retros/"));
    expect(host.read(path)).toContain("week-start: 2026-03-02");
    expect(host.read(path)).toContain("- [ ] water the plants\n");
    expect(texts(part(root, "missions"), ".weekly-retro-text")).toEqual(["water the plants"]);
    expect(host.notices).toEqual([]);
  });
});
