import { MarkdownPreviewRenderer } from "obsidian";
import { describe, expect, it } from "vitest";
import type { Host } from "../host/index.ts";
import { addMission, lessonRow } from "./drive.ts";
import { drawn, fixture, ISO, panel, part, start, texts } from "./subject.ts";

const today = "2026-03-06";

/** What the app's renderer makes of HTML in a note: it draws it, where the stand-in writes it out. */
const RENDERED = `
  <b id="evil" onclick="window.hacked=1" style="position:fixed" class="modal-container tag">bold</b>
  <script>window.hacked=1</script><style>* { display: none }</style>
  <img src="x" onerror="window.hacked=1"><iframe srcdoc="frame"></iframe>
  <svg><a href="javascript:window.hacked=1"><text>drawing</text></a></svg>
  <form action="https://example.com"><input name="secret"><button>Send</button></form>
  <details open ontoggle="window.hacked=1"><summary>sum</summary>folded</details>
  <a href="javascript:window.hacked=1">script link</a>
  <a href=" JaVaScRiPt:window.hacked=1">script link in disguise</a>
  <a href="java&#10;script:window.hacked=1">script link over two lines</a>
  <a href="data:text/html,x">data link</a> <a href="file:///etc/passwd">file link</a>
  <a href="vbscript:x">other script</a> <a href="//example.com/x">no scheme</a>
  <a class="internal-link" href="javascript:window.hacked=1">internal in name</a>
  <a class="internal-link" href="Note" data-href="file:///etc/passwd">internal in part</a>
  <a class="tag" href="javascript:window.hacked=1">tag in name</a>
  <a class="external-link" href="https://example.com/" ping="https://example.com/" download="x">page</a>
  <a href="mailto:a@example.com">mail</a> <a href="obsidian://open?vault=x">app</a>
  <a class="internal-link" href="Note" data-href="Note">note</a> <a class="tag" href="#a">#a</a>
  <span class="math math-inline is-loaded"><mjx-container class="MathJax evil" style="vertical-align: 1em; position: fixed"
    onclick="window.hacked=1"><mjx-c class="mjx-c1D465 TEX-I"></mjx-c></mjx-container></span>`;

/** Draws this in the place of each inline code `html`, as the app would have drawn HTML that stands there. */
function drawHtml(): void {
  MarkdownPreviewRenderer.registerPostProcessor((el) => {
    for (const code of el.findAll("code")) {
      if (code.textContent !== "html") continue;
      const page = new DOMParser().parseFromString(RENDERED, "text/html");
      code.replaceWith(...page.head.childNodes, ...page.body.childNodes);
    }
  });
}

describe("What the panel draws of a note", () => {
  it("is only what is on its list of elements, attributes and link schemes", async () => {
    drawHtml();
    const text = "## Missions\n- [ ] x `html`\n\n## Never repeat\n- y `html`\n";
    const root = await panel(await start({ today, files: { "Retros/2026-W10.md": text }, data: ISO }));
    const rows = [...root.querySelectorAll<HTMLElement>(".weekly-retro-inline")].filter((row) =>
      row.textContent.includes("bold"),
    );
    expect(rows).toHaveLength(2);
    for (const row of rows) {
      const all = [...row.querySelectorAll<HTMLElement>("*")];
      expect(new Set(all.map(({ localName }) => localName))).toEqual(
        new Set(["a", "b", "span", "mjx-container", "mjx-c"]),
      );
      const attributes = new Set(all.flatMap((each) => each.getAttributeNames()));
      const allowed = new Set(["class", "href", "data-href", "rel", "target", "tabindex", "dir", "style"]);
      expect([...attributes].filter((name) => !allowed.has(name))).toEqual([]);
      expect(texts(row, "a")).toEqual(["page", "mail", "app", "note", "#a"]);
      expect([...row.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual([
        "https://example.com/",
        "mailto:a@example.com",
        "obsidian://open?vault=x",
        "Note",
        "#a",
      ]);
      expect(row.querySelector("b")?.className).toBe("tag");
      expect(row.querySelector("mjx-container")?.className).toBe("MathJax");
      expect(row.querySelector("mjx-container")?.getAttribute("style")).not.toContain("fixed");
      expect(row.textContent).toContain("script link in disguise");
      expect(row.textContent).not.toMatch(/hacked|display|Send|drawing/);
      for (const each of all) if (each.localName !== "a") each.click();
    }
    expect(Reflect.get(window, "hacked")).toBeUndefined();
  });
});

const NAMES = ["__proto__", "constructor", "toString", "hasOwnProperty"];
const INVISIBLE = "\u202Etxt.elttil\u202C zero\u200Bwidth \u2066a\u2069 \uFEFFb";
const TAGS = "{{wish}} {{{missions}}} {{#lessons}} <% tp.file.title %> $& $1 $`";

describe("Hostile text", () => {
  it("as headings, lessons, missions and template tags is text like any other", async () => {
    const lines = NAMES.map((name) => `## ${name}\n- ${name}\n\n`).join("");
    const text = `${lines}## Missions\n${NAMES.map((name) => `- [ ] ${name}\n`).join("")}\n## Never repeat\n${NAMES.map((name) => `- ${name}\n`).join("")}`;
    const template = NAMES.map(
      (name) => `{{${name}}} {{#${name}}}x{{/${name}}} {{wish.${name}}} {{start:${name}}} {{date:${name}}}\n`,
    ).join("");
    const files = { "Retros/2026-W09.md": text, "T.md": `${template}## Missions\n{{missions}}\n` };
    const host = await start({ today, files, data: { ...ISO, templatePath: "T.md" } });
    const root = await panel(host);
    // Two underscores on both sides are bold.
    expect(texts(part(root, "lessons"), ".weekly-retro-lesson-text").sort()).toEqual([
      "constructor",
      "hasOwnProperty",
      "proto",
      "toString",
    ]);
    const answer = JSON.parse(await host.cli("weekly-retro:lessons", { format: "json" })) as { count: number }[];
    expect(answer.map(({ count }) => count)).toEqual([1, 1, 1, 1]);
    await host.run("weekly-retro:new");
    expect(host.saved.get("Retros/2026-W09.md")).toBe(text);
    expect(host.notices).toEqual([]);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  it("as settings keys changes no setting and no prototype", async () => {
    const data = JSON.parse(
      `{"firstDayOfWeek":"monday","firstWeek":"first-4-day-week","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":"x","folder":["x"],"missionsHeading":{"__proto__":null}}`,
    ) as unknown;
    const host = await start({ today, files: { "Retros/2026-W10.md": "## Missions\n- [ ] a\n" }, data });
    expect(Reflect.get({}, "polluted")).toBeUndefined();
    expect(texts(part(await panel(host), "missions"), ".weekly-retro-inline")).toEqual(["a"]);
  });

  it("that is carried into a new retro stays the text that it is", async () => {
    const wish = `Somebody who writes ${TAGS} ${INVISIBLE}`;
    const text = `## Missions\n- [ ] m ${TAGS}\n\n## Never repeat\n- l ${TAGS}\n\n## Who I want to be next week\n- ${wish}\n`;
    const host = await start({ today, files: { "Retros/2026-W09.md": text }, data: ISO });
    await panel(host);
    await host.openUri("weekly-retro", { action: "new" });
    await drawn(host);
    const made = host.read("Retros/2026-W10.md");
    expect(made).toContain(wish);
    expect(host.read("Retros/2026-W09.md")).toBe(text);
  });

  it("that is typed in the panel is written as it is, and drawn again as text", async () => {
    const host = await start({ today, files: { "Retros/2026-W10.md": "## Missions\n- [ ] a\n" }, data: ISO });
    const root = await panel(host);
    const typed = `<img src=x onerror="window.hacked=1"> ${TAGS} __proto__`;
    await addMission(host, root, typed);
    expect(host.read("Retros/2026-W10.md")).toContain(`- [ ] ${typed}\n`);
    expect(root.querySelector("img")).toBeNull();
  });

  it("of the fixture is drawn, and no byte of the note changes", async () => {
    const text = fixture("hostile");
    const host = await start({ today: "2026-03-18", files: { "Retros/2026-W12.md": text }, data: ISO });
    const root = await panel(host);
    expect(lessonRow(root, "constructor").textContent).toContain("constructor");
    expect(root.querySelector("img, script")).toBeNull();
    expect(host.read("Retros/2026-W12.md")).toBe(text);
  });
});

describe("Through the address and the command line", () => {
  const HOSTILE = [
    "<script>window.hacked=1</script>",
    "__proto__",
    "../../outside",
    "javascript:alert(1)",
    INVISIBLE,
    "{{wish}}",
    "\u0000",
    "x".repeat(100_000),
  ];
  const unchanged = (host: Host, before: Map<string, string>) =>
    expect(new Map([...host.saved].filter(([path]) => !path.startsWith(".obsidian/")))).toEqual(before);
  const begin = async () => {
    const files = { "Retros/2026-W10.md": "## Missions\n- [ ] a\n\n## Never repeat\n- b\n" };
    const host = await start({ today, files, data: ISO });
    return { host, before: new Map([...host.saved].filter(([path]) => !path.startsWith(".obsidian/"))) };
  };

  it.each(HOSTILE.map((text) => [text.slice(0, 40), text]))(
    "“%s” as a date or an action makes nothing",
    async (_, text) => {
      const { host, before } = await begin();
      await host.openUri("weekly-retro", { action: "new", date: text });
      await host.openUri("weekly-retro", { action: text });
      await host.openUri("weekly-retro", { action: "look-back", year: text });
      expect(host.notices).toHaveLength(3);
      for (const notice of host.notices) expect(notice.length).toBeLessThan(300);
      for (const flags of [{ date: text }, { format: text }, { [text]: "x" }] as Record<string, string>[]) {
        const answer = await host.cli("weekly-retro:new", flags);
        expect(answer.length).toBeLessThan(300);
        expect(answer).not.toMatch(/^Made /);
      }
      unchanged(host, before);
    },
  );

  it.each(["mission", "lesson"])("a %s is one line of the note, and text", async (action) => {
    const { host, before } = await begin();
    const [path = "", text = ""] = [...before][0] ?? [];
    await host.openUri("weekly-retro", { action, text: `<script>\n## Heading\n---\n${TAGS} ${NAMES.join(" ")}` });
    const lines = host.read(path).split("\n");
    const added = lines.filter((line) => !text.split("\n").includes(line));
    expect(added).toEqual([expect.stringMatching(/^- .*<script>.*\{\{wish\}\}.*__proto__/)]);
    expect(lines.filter((line) => line.startsWith("## Heading"))).toEqual([]);
    await panel(host);
    expect(document.querySelector(".weekly-retro script")).toBeNull();
  });
});
