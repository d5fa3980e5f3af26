import { describe, expect, it } from "vitest";
import type { Host } from "../host/index.ts";
import { chooseFirst, suggestions } from "./prompt.ts";
import { drawn, ISO, manifest, panel, part, start, texts } from "./subject.ts";

const today = "2026-03-06";
const W10 = "Retros/2026-W10.md";
const W09 = "Retros/2026-W09.md";
const W08 = "Retros/2026-W08.md";
const LEDGER = "Retros/Lessons.md";
const LUNCH = "Skip lunch for meetings";
const LATE = "Stay up late";

const PERIODS: Record<string, [string, string]> = {
  [W10]: ["2026-03-02", "2026-03-08"],
  [W09]: ["2026-02-23", "2026-03-01"],
  [W08]: ["2026-02-16", "2026-02-22"],
};
const retro = (path: string, body: string) => {
  const [from = "", to = ""] = PERIODS[path] ?? [];
  return `---\nweek-start: ${from}\nweek-end: ${to}\n---\n${body}`;
};
const sworn = (path: string, ...lessons: string[]) =>
  retro(path, `## Never repeat\n${lessons.map((lesson) => `- ${lesson}\n`).join("")}`);

const CAME_BACK = { [W08]: sworn(W08, LUNCH, LATE), [W09]: sworn(W09, LUNCH) };

const names = (root: HTMLElement) => texts(part(root, "lessons"), ".weekly-retro-lesson-text");
const rowOf = (root: HTMLElement, name: string): HTMLElement => {
  const rows = [...root.querySelectorAll<HTMLElement>(".weekly-retro-lesson")];
  const found = rows.find((row) => row.querySelector(".weekly-retro-lesson-text")?.textContent.trim() === name);
  if (!found) throw new Error(`There is no lesson "${name}": ${names(root).join(", ")}.`);
  return found;
};

function openMenu(root: HTMLElement, lesson: string): string[] {
  rowOf(root, lesson).querySelector<HTMLElement>(".weekly-retro-more")?.click();
  return texts(document.body, ".menu-item");
}

async function choose(host: Host, root: HTMLElement, lesson: string, entry: string): Promise<void> {
  const entries = openMenu(root, lesson);
  const item = [...document.querySelectorAll<HTMLElement>(".menu-item")].find((each) =>
    each.textContent.startsWith(entry),
  );
  if (!item) throw new Error(`The menu has no "${entry}": ${entries.join(", ")}.`);
  item.click();
  await drawn(host);
}

const ledgerOf = (host: Host) => host.read(LEDGER).split("\n").slice(2).join("\n");

describe("A lesson that is being written", () => {
  it("does not count while the cursor stands in its line, though what is half written has been saved", async () => {
    const host = await start({ today, data: ISO, files: { ...CAME_BACK, [W10]: sworn(W10, "") } });
    const root = await panel(host);
    const { editor } = await host.open(W10);
    const line = editor.lastLine() - 1;
    editor.setCursor({ line, ch: 2 });
    editor.replaceSelection("Skip lunch");
    await host.settled({ save: true });
    await drawn(host);
    expect(host.read(W10)).toBe(sworn(W10, "Skip lunch"));
    expect(names(root)).not.toContain("Skip lunch");

    editor.setCursor({ line: 0, ch: 0 });
    document.dispatchEvent(new Event("selectionchange"));
    await drawn(host);
    expect(names(root)).toContain("Skip lunch");
    // The app saves two seconds after the last key.
  }, 15_000);
});

describe("A lesson in a note that nothing dates", () => {
  it("names that note where others name their week", async () => {
    const files = { "Ideas.md": "## Never repeat\n- Skip lunch\n", [W10]: sworn(W10, "Hurry") };
    const host = await start({ today, data: ISO, files });
    const root = await panel(host);
    const row = rowOf(root, "Skip lunch");
    expect(texts(row, ".weekly-retro-meta")).toEqual(["“Ideas”, no date"]);
    const details = row.querySelector("details");
    if (details) details.open = true;
    details?.dispatchEvent(new Event("toggle"));
    await drawn(host);
    expect(texts(row, "button.weekly-retro-link")).toEqual(["“Ideas”, no date"]);
  });
});

describe("Happened again", () => {
  it("is added to this week's lessons", async () => {
    const host = await start({ today, data: ISO, files: { ...CAME_BACK, [W10]: sworn(W10, "") } });
    const root = await panel(host);
    await choose(host, root, LUNCH, "Happened again");
    expect(host.read(W10)).toBe(sworn(W10, LUNCH));
    expect(rowOf(root, LUNCH).dataset["count"]).toBe("3");
    expect(host.saved.has(LEDGER)).toBe(false);
  });

  it("is ticked where this week's retro asks", async () => {
    const body = `## Did it happen again?\n- [ ] ${LUNCH}\n`;
    const host = await start({ today, data: ISO, files: { ...CAME_BACK, [W10]: retro(W10, body) } });
    const root = await panel(host);
    await choose(host, root, LUNCH, "Happened again");
    expect(host.read(W10)).toBe(retro(W10, body.replace("[ ]", "[x]")));
    await choose(host, root, LUNCH, "Happened again");
    expect(host.read(W10)).toBe(retro(W10, body.replace("[ ]", "[x]")));
    expect(host.notices).toEqual([expect.stringContaining("Undo"), expect.stringContaining("says so already")]);
  });

  it("makes this week's retro if there is none", async () => {
    const host = await start({ today, data: ISO, files: CAME_BACK });
    const root = await panel(host);
    await choose(host, root, LUNCH, "Happened again");
    expect(host.read(W10)).toContain(LUNCH);
    expect(rowOf(root, LUNCH).dataset["count"]).toBe("3");
  });

  it("makes a lesson active that was learned in the same week", async () => {
    const files = { ...CAME_BACK, [W10]: sworn(W10, ""), [LEDGER]: `- [x] ${LUNCH} ✅ 2026-03-04\n` };
    const host = await start({ today, data: ISO, files });
    const root = await panel(host);
    expect(rowOf(root, LUNCH).dataset["state"]).toBe("learned");
    await choose(host, root, LUNCH, "Happened again");
    expect(rowOf(root, LUNCH).dataset["state"]).toBe("active");
    expect(host.read(LEDGER)).toBe(`- [ ] ${LUNCH}\n`);
  });
});

describe("The ledger", () => {
  it("is made with the first decision, in the retro folder, and never counts itself", async () => {
    const host = await start({ today, data: ISO, files: CAME_BACK });
    const root = await panel(host);
    expect(host.saved.has(LEDGER)).toBe(false);
    await choose(host, root, LUNCH, "Mark as learned");
    expect(ledgerOf(host)).toBe(`- [x] ${LUNCH} ✅ ${today}\n`);
    expect(rowOf(root, LUNCH).dataset["state"]).toBe("learned");
    await host.write(LEDGER, `${host.read(LEDGER)}\n## Never repeat\n- [ ] Made up\n`);
    await drawn(host);
    expect(names(root).sort()).toEqual([LUNCH, LATE].sort());
  });

  it("takes a tick back", async () => {
    const host = await start({
      today,
      data: ISO,
      files: { ...CAME_BACK, [LEDGER]: `- [x] ${LUNCH} ✅ 2026-03-04 ^id\n` },
    });
    const root = await panel(host);
    await choose(host, root, LUNCH, "Not learned yet");
    expect(host.read(LEDGER)).toBe(`- [ ] ${LUNCH} ^id\n`);
    expect(rowOf(root, LUNCH).dataset["state"]).toBe("active");
  });

  it("says in which words a lesson came back, and which are another lesson after all", async () => {
    const host = await start({ today, data: ISO, files: CAME_BACK });
    const root = await panel(host);
    await choose(host, root, LATE, "Same lesson as…");
    expect(suggestions()).toEqual([`${LUNCH} | 2× · Week 9`]);
    await chooseFirst(host);
    await drawn(host);
    expect(ledgerOf(host)).toBe(`- [ ] ${LUNCH}\n  - ${LATE}\n`);
    expect(names(root)).toEqual([LUNCH]);

    await choose(host, root, LUNCH, `Not the same: ${LATE}`);
    expect(ledgerOf(host)).toBe(`- [ ] ${LUNCH}\n\n## Not the same\n- ${LUNCH}\n  - ${LATE}\n`);
    expect(names(root)).toEqual([LUNCH, LATE]);
  });

  it("has the Korean heading in Korean", async () => {
    const files = { [W08]: sworn(W08, "Skipping lunch on Mondays"), [W09]: sworn(W09, "Skipped lunch on Mondays") };
    const host = await start({ today, data: ISO, files, language: "ko" });
    const root = await panel(host);
    await choose(host, root, "Skipped lunch on Mondays", "같지 않음");
    expect(host.read(LEDGER)).toContain("## 같은 교훈이 아닌 것\n- Skipped");
    expect(names(root)).toHaveLength(2);
  });

  it("is followed when it is edited from outside, renamed in the app, and deleted", async () => {
    const host = await start({ today, data: ISO, files: { ...CAME_BACK, [LEDGER]: "" } });
    const root = await panel(host);
    expect(names(root)).toHaveLength(2);
    await host.write(LEDGER, `- ${LUNCH}\n  - ${LATE}\n`);
    await drawn(host);
    expect(names(root)).toHaveLength(1);
    // The setting follows.
    await host.rename(LEDGER, "Retros/Away.md");
    await drawn(host);
    expect(names(root)).toHaveLength(1);
    expect(host.dataJson(manifest.id)).toContain('"ledger": "Away"');
    await host.remove("Retros/Away.md");
    await drawn(host);
    expect(names(root)).toHaveLength(2);
  });

  it("is looked for under the name in the settings, at once", async () => {
    const files = { ...CAME_BACK, "Retros/교훈.md": `- ${LUNCH}\n  - ${LATE}\n` };
    const host = await start({ today, data: ISO, files });
    const root = await panel(host);
    expect(names(root)).toHaveLength(2);
    await host.changeDataJson(manifest.id, JSON.stringify({ ...ISO, ledger: "교훈" }));
    await drawn(host);
    expect(names(root)).toHaveLength(1);
    await choose(host, root, LUNCH, "Mark as learned");
    expect(host.read("Retros/교훈.md")).toBe(`- [x] ${LUNCH} ✅ ${today}\n  - ${LATE}\n`);
    expect(host.saved.has(LEDGER)).toBe(false);
  });

  it("keeps what it cannot read, and says so once", async () => {
    const host = await start({ today, data: ISO, files: { ...CAME_BACK, [LEDGER]: `- ${LUNCH}\n-broken\n` } });
    const root = await panel(host);
    expect(host.notices).toEqual([expect.stringContaining("line 2")]);
    await choose(host, root, LUNCH, "Mark as learned");
    await host.write(LEDGER, `Words.\n\n${host.read(LEDGER)}`);
    expect(host.read(LEDGER)).toBe(`Words.\n\n- [x] ${LUNCH} ✅ ${today}\n-broken\n`);
    expect(host.notices.filter((notice) => notice.includes("line"))).toHaveLength(1);
  });

  it("that cannot be written leaves all as it is, and says so", async () => {
    const host = await start({ today, data: ISO, files: CAME_BACK });
    const root = await panel(host);
    host.fault("create", new Error("disk full"));
    await choose(host, root, LUNCH, "Mark as learned");
    expect(host.notices).toEqual([expect.stringContaining("disk full")]);
    expect(rowOf(root, LUNCH).dataset["state"]).toBe("active");
  });
});

describe("A new retro", () => {
  it("asks of active recurring lessons whether they happened again, not of learned ones", async () => {
    const files = {
      [W08]: sworn(W08, LUNCH, LATE),
      [W09]: sworn(W09, LUNCH, LATE),
      [LEDGER]: `- [x] ${LATE} ✅ 2026-03-04\n`,
    };
    const host = await start({ today, data: ISO, files });
    await host.run("weekly-retro:new");
    expect(host.read(W10)).toContain(`## Did it happen again?\n- [ ] ${LUNCH}\n\n`);
    expect(host.read(W10)).not.toContain(LATE);
  });
});

describe("The question", () => {
  const files = {
    [W08]: sworn(W08, "Buying too many plants", "Skipping lunch because of meetings"),
    [W09]: sworn(W09, "Shouting at the printer"),
    [W10]: sworn(W10, "Meetings made me go without any lunch"),
  };
  const answer = async (host: Host, root: HTMLElement, name: string) => {
    const buttons = [...part(root, "lessons").querySelectorAll<HTMLElement>(".weekly-retro-question button")];
    buttons.find((button) => button.textContent === name)?.click();
    await drawn(host);
  };

  it.each([
    ["Same", 3, "- [ ] Skipping lunch because of meetings\n  - Meetings made me go without any lunch\n"],
    [
      "Different",
      4,
      "## Not the same\n- Meetings made me go without any lunch\n  - Skipping lunch because of meetings\n",
    ],
  ])("answered by %s is kept in the ledger and not asked again", async (name, lessons, ledger) => {
    const host = await start({ today, data: ISO, files });
    const root = await panel(host);
    expect(texts(root, ".weekly-retro-question p")).toEqual([
      "Meetings made me go without any lunch",
      "Skipping lunch because of meetings",
    ]);
    await answer(host, root, name);
    expect(ledgerOf(host)).toBe(ledger);
    expect(names(root)).toHaveLength(lessons);
    expect(root.querySelector(".weekly-retro-question")).toBeNull();
  });

  it("says how often and when each was said, and which is the new one", async () => {
    const root = await panel(await start({ today, data: ISO, files }));
    expect(texts(root, ".weekly-retro-said .weekly-retro-meta")).toEqual(["1× · week 10", "1× · week 8"]);
    expect(texts(root, ".weekly-retro-new")).toEqual(["New"]);
    expect(root.querySelector(".weekly-retro-said")?.textContent).toContain("Meetings made me go without any lunch");
  });

  it("is put off by Later, with nothing written", async () => {
    const host = await start({ today, data: ISO, files });
    const root = await panel(host);
    await answer(host, root, "Later");
    expect(root.querySelector(".weekly-retro-question")).toBeNull();
    expect(host.app.vault.getFileByPath(LEDGER)).toBeNull();
  });
});

describe("A lesson's own note", () => {
  it("lists the occurrences as links, is opened the next time, and a link to it is an occurrence", async () => {
    const files = { ...CAME_BACK, [W09]: `${sworn(W09, LUNCH)}  - no time\n` };
    const host = await start({ today, data: ISO, files });
    const root = await panel(host);
    expect(openMenu(root, LUNCH)).toContain("Make a note of it");
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    await choose(host, root, LUNCH, "Make a note of it");
    const page = `Retros/${LUNCH}.md`;
    expect(host.read(page)).toContain("- [[2026-W08]]\n- [[2026-W09]]\n  - no time\n");
    expect(host.openLinks).toEqual([page]);
    expect(host.saved.has(LEDGER)).toBe(false);

    await host.write(W10, sworn(W10, `[[${LUNCH}|that again]]`));
    await drawn(host);
    expect(rowOf(root, "that again").dataset["count"]).toBe("3");
    await choose(host, root, "that again", "Open its note");
    expect(host.openLinks).toEqual([page, page]);
    expect(names(root)).toHaveLength(2);
  });

  it("with a name that had to be cut is kept together with its lesson in the ledger", async () => {
    const long = "점심을 거르고 회의에 들어가서 화를 내는 일 ".repeat(8).trim();
    const host = await start({ today, data: ISO, files: { [W08]: sworn(W08, long), [W09]: sworn(W09, long) } });
    const root = await panel(host);
    await choose(host, root, long, "Make a note of it");
    const [page = ""] = host.openLinks;
    expect(ledgerOf(host)).toBe(`- [ ] ${long}\n  - [[${page.slice("Retros/".length, -".md".length)}]]\n`);
    await choose(host, root, long, "Open its note");
    expect(host.openLinks).toEqual([page, page]);
  });

  it("is refused where the lesson leaves no name, and said why", async () => {
    const host = await start({ today, data: ISO, files: { [W08]: sworn(W08, "???") } });
    const root = await panel(host);
    await choose(host, root, "???", "Make a note of it");
    expect(host.notices).toEqual([expect.stringContaining("no name for a note")]);
  });

  it("is no retro, though links in it name dates", async () => {
    const files = { "Retros/2026-02-16 ~ 2026-02-22.md": "## Never repeat\n- Skip lunch\n" };
    const host = await start({ today, data: ISO, files });
    const root = await panel(host);
    await choose(host, root, "Skip lunch", "Make a note of it");
    expect(host.read("Retros/Skip lunch.md")).toContain("2026-02-16 ~ 2026-02-22");
    await host.open(W10).catch(() => undefined);
    expect(names(root)).toEqual(["Skip lunch"]);
    await host.open("Retros/Skip lunch.md");
    expect(host.commands().map(({ id }) => id)).not.toContain("weekly-retro:previous");
  });
});

describe("While a lesson is written", () => {
  const BODY = sworn(W10, "");
  const press = (init: KeyboardEventInit) =>
    document
      .querySelector(".cm-content")
      ?.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...init }));
  const offered = () => texts(document.body, ".suggestion-container .suggestion-item .suggestion-title");

  async function typing(words: string, data: Record<string, unknown> = ISO, files: Record<string, string> = CAME_BACK) {
    const host = await start({ today, data, files: { ...files, [W10]: BODY } });
    const view = await host.open(W10);
    const line = BODY.split("\n").length - 2;
    const type = async (text: string) => {
      const { editor } = view;
      const { ch } = editor.getCursor();
      editor.setCursor({ line, ch });
      host.type(W10, BODY.replace(/- \n$/, `- ${text}\n`));
      await host.settled();
    };
    await type(words);
    return { host, type };
  }

  it("earlier ones are offered with count and last week, and chosen in the same words", async () => {
    const { host } = await typing("Ski");
    expect(offered()).toEqual([LUNCH]);
    expect(texts(document.body, ".suggestion-container .suggestion-note")).toEqual(["2× · Week 9"]);
    press({ key: "Enter" });
    await host.settled();
    expect(host.editorText(W10)).toBe(sworn(W10, LUNCH));
  });

  it("by likeness too", async () => {
    await typing("meetings over lunch");
    expect(offered()).toEqual([LUNCH]);
  });

  it("none is before two characters, and what is written already is not", async () => {
    const { type } = await typing("S");
    expect(offered()).toEqual([]);
    await type(LUNCH);
    expect(offered()).toEqual([]);
  });

  it("nothing is if the setting is off", async () => {
    await typing("Ski", { ...ISO, suggestLessons: false });
    expect(offered()).toEqual([]);
  });

  it("the line itself is not, though it was saved half written", async () => {
    const { host, type } = await typing("Eat too m", ISO);
    await host.settled({ save: true });
    await type("Eat too much");
    expect(offered()).toEqual([]);
  });

  it("Enter that ends a composition chooses nothing", async () => {
    const { host } = await typing("Ski");
    press({ key: "Enter", isComposing: true });
    await host.settled();
    // The line break is the editor's: only a real composition, as in the browser tests, keeps the key from it.
    expect(host.editorText(W10)).toBe(sworn(W10, "Ski\n- "));
  });
});

describe("Likeness", () => {
  const files = { [W08]: sworn(W08, "Skipping lunch on Mondays"), [W09]: sworn(W09, "Skipped lunch on Mondays") };

  it("groups nearly equal words, and at 1 equal ones alone, at once", async () => {
    const host = await start({ today, data: ISO, files });
    const root = await panel(host);
    expect(names(root)).toHaveLength(1);
    await host.changeDataJson(manifest.id, JSON.stringify({ ...ISO, similarity: 1 }));
    await drawn(host);
    expect(names(root)).toHaveLength(2);
  });
});

describe("The groups of lessons", () => {
  it("stay as they were folded", async () => {
    const files = { ...CAME_BACK, [LEDGER]: "- [x] Something else\n" };
    const host = await start({ today, data: ISO, files });
    const root = await panel(host);
    const fold = () => root.querySelector<HTMLDetailsElement>('details[data-group="once"]');
    const before = fold()?.open;
    fold()?.querySelector("summary")?.click();
    await drawn(host);
    expect(fold()?.open).toBe(!before);
    await host.write(W10, sworn(W10, "Another"));
    await drawn(host);
    expect(fold()?.open).toBe(!before);
    fold()?.querySelector("summary")?.click();
    await drawn(host);
    expect(fold()?.open).toBe(before);
  });
});
