import { describe, expect, it } from "vitest";
import type { Host } from "../host/index.ts";
import { drawn, ISO, start, texts } from "./subject.ts";

const retro = (start: string, end: string, body: string) => `---\nweek-start: ${start}\nweek-end: ${end}\n---\n${body}`;
const block = (...lines: string[]) => ["```weekly-retro", ...lines, "```", ""].join("\n");

const W09 = retro(
  "2026-02-23",
  "2026-03-01",
  "## Missions\n- [ ] water the plants\n- [ ] call Ruth\n\n## Never repeat\n- Skip lunch\n\n## Good\n- tea\n\n## Who I want to be\n- somebody **early**\n",
);
const W10 = retro(
  "2026-03-02",
  "2026-03-08",
  "## Missions\n- [ ] write\n- [x] rest\n\n## Never repeat\n- Skip lunch\n- Shout\n\n## Good\n- cake\n",
);
const files = { "Retros/2026-W09.md": W09, "Retros/2026-W10.md": W10 };
const today = "2026-03-06";

async function show(host: Host, text: string, path = "Note.md"): Promise<HTMLElement[]> {
  await host.write(path, text);
  await host.open(path, "preview");
  await drawn(host);
  return [...document.querySelectorAll<HTMLElement>(".block-language-weekly-retro")];
}

async function shown(text: string): Promise<HTMLElement> {
  const [first] = await show(await start({ today, files, data: ISO }), text);
  if (!first) throw new Error("The block was not drawn.");
  return first;
}

describe("A code block", () => {
  it.each([
    [["show: week"], "Week 10"],
    [["show: week", "week: W9"], "Week 9"],
    [["show: missions"], "write"],
    [["show: missions", "week: 2026-W09"], "water the plants"],
    [["show: open"], "water the plants"],
    [["show: lessons"], "Skip lunch"],
    [["show: lessons", "year: 2026"], "Skip lunch"],
    [["show: weeks"], "All weeks"],
    [["show: question", "heading: Good"], "cake"],
    [["show: question", "heading: good", "week: W9"], "tea"],
    [["show: wish"], "somebody early"],
  ])("%j shows it in a note that is no retro", async (lines, text) => {
    expect((await shown(block(...lines))).textContent).toContain(text);
  });

  it("shows the weeks of a year as the calendar that the look back has", async () => {
    const found = await shown(block("show: weeks", "year: 2026"));
    expect(found.querySelectorAll(".weekly-retro-cell").length).toBe(53);
    expect(found.querySelector(".weekly-retro-calendar")?.getAttribute("aria-label")).toBe("The weeks of 2026");
  });

  it.each([
    [["show: open"], ".weekly-retro-mission", 1],
    [["show: missions"], ".weekly-retro-mission", 1],
    [["show: lessons"], ".weekly-retro-lesson", 1],
    [["show: question", "heading: Good"], ".weekly-retro-book-week", 1],
  ])("%j shows no more rows than are asked for", async (lines, selector, count) => {
    expect(texts(await shown(block(...lines, "limit: 1")), selector)).toHaveLength(count);
  });

  it("is live: a tick in it writes to the retro, and a changed retro changes it", async () => {
    const host = await start({ today, files, data: ISO });
    const [found] = await show(host, block("show: missions"));
    found?.querySelector<HTMLInputElement>("input[type=checkbox]")?.click();
    await drawn(host);
    expect(host.read("Retros/2026-W10.md")).toBe(W10.replace("- [ ] write", "- [x] write"));

    await host.write("Retros/2026-W10.md", W10.replace("- [x] rest", "- [x] rest\n- [ ] one more"));
    await drawn(host);
    expect(found?.textContent).toContain("one more");
  });

  it.each([
    [[], "This block says nothing yet."],
    [["show: week", "", "month: 3"], "Line 3: there is no option “month”."],
    [["show: everything"], "Line 1: there is no part “everything”."],
    [["show: week", "week: W60"], "Line 2: “W60” is no week."],
    [["show: question", "heading: Nobody asked"], "No retro of this time has the heading “Nobody asked”."],
    [["show: question", "heading: Good", "year: 1999"], "No retro was written in this time."],
    [["show: weeks", "year: 1999"], "No retro was written in this time."],
    [["show: wish", "week: 2020-W10"], "No earlier retro says who you want to be."],
    [["show: open", "week: 2020-W10"], "Nothing is left open from earlier weeks."],
  ])("%j says in place what is wrong", async (lines, sentence) => {
    expect((await shown(block(...lines))).textContent).toContain(sentence);
  });

  it("is a sentence within a block, so that nothing draws itself for ever", async () => {
    const host = await start({
      today,
      files: { ...files, "Retros/2026-W10.md": `${W10}\n## Mirror\n${block("show: question", "heading: Mirror")}` },
      data: ISO,
    });
    const [outer, inner, ...more] = await show(host, block("show: question", "heading: Mirror"));
    expect(outer?.contains(inner ?? null)).toBe(true);
    expect(inner?.textContent).toBe("A part of Weekly Retro cannot be shown inside another one.");
    expect(more).toEqual([]);
  });

  it("stands in the retro itself as well, several of them side by side", async () => {
    const host = await start({ today, files, data: ISO });
    const found = await show(host, `${W10}\n${block("show: week")}${block("show: open")}`, "Retros/2026-W10.md");
    expect(found.map((each) => each.textContent.includes("Week 10") || each.textContent.includes("water"))).toEqual([
      true,
      true,
    ]);
  });

  it("says that a note is still being read, and shows it when it has been", async () => {
    const found = await shown(block("show: question", "heading: Good"));
    expect(texts(found, ".weekly-retro-book-week h4 button")).toEqual(["Week 9", "Week 10"]);
  });

  it("leaves nothing behind when its note is closed, or the plugin goes", async () => {
    const host = await start({ today, files, data: ISO });
    const [found] = await show(host, block("show: missions"));
    host.app.workspace.getLeavesOfType("markdown").forEach((leaf) => leaf.detach());
    await drawn(host);
    expect(found?.childNodes).toHaveLength(0);

    const [again] = await show(host, block("show: missions"));
    await host.unload("weekly-retro");
    expect(again?.querySelector("input")).toBeNull();
  });

  it("is written at the cursor by a command, on lines of its own", async () => {
    const host = await start({ today, files: { ...files, "Note.md": "before after\n" }, data: ISO });
    const view = await host.open("Note.md");
    view.editor.setCursor({ line: 0, ch: "before".length });
    await host.run("weekly-retro:insert-part");
    [...document.querySelectorAll<HTMLElement>(".suggestion-item")]
      .find((each) => each.textContent.includes("still open"))
      ?.click();
    await host.settled({ save: true });
    expect(host.read("Note.md")).toBe("before\n```weekly-retro\nshow: open\n```\n\n after\n");
  });

  it("is written with a heading that is chosen from those of the retros", async () => {
    const host = await start({ today, files: { ...files, "Note.md": "" }, data: ISO });
    await host.open("Note.md");
    await host.run("weekly-retro:insert-part");
    const choose = (text: string) =>
      [...document.querySelectorAll<HTMLElement>(".suggestion-item")]
        .find((each) => each.textContent.includes(text))
        ?.click();
    choose("One question");
    await host.settled();
    choose("Good");
    await host.settled({ save: true });
    expect(host.read("Note.md")).toBe("```weekly-retro\nshow: question\nyear: 2026\nheading: Good\n```\n");
  });
});
