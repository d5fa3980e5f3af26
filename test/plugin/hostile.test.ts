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
    // A drawing without a word in it.
    for (const code of el.findAll("code.language-mermaid")) code.parentElement?.replaceWith(createDiv("mermaid"));
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

/** The links that may be followed, by their text. */
const LINKS = ["page", "mail", "app", "note", "#a"];

/** Asserts that nothing of a drawn note can run, load or lead out, and that its words are there. */
function expectHarmless(root: HTMLElement, links: readonly string[]): void {
  const all = [...root.querySelectorAll<HTMLElement>("*")];
  expect(root.textContent).toContain("script link in disguise");
  expect(root.textContent).not.toMatch(/hacked|display|Send|drawing/);
  const allowed = [
    "class",
    "href",
    "data-href",
    "rel",
    "target",
    "tabindex",
    "dir",
    "style",
    "data-callout",
    "start",
    "open",
  ];
  const box = ["type", "disabled", "checked", "data-task", "aria-label"];
  const image = ["src", "alt", "width"];
  const names = new Set(all.flatMap((each) => each.getAttributeNames()));
  expect([...names].filter((name) => ![...allowed, ...box, ...image].includes(name))).toEqual([]);
  expect(root.querySelector("script, style, iframe, svg, form, button, link, meta, object, embed")).toBeNull();
  expect([...root.querySelectorAll("a[href]")].map(({ textContent }) => textContent)).toEqual(links);
  for (const each of all) {
    for (const name of ["href", "data-href", "src"]) {
      expect(each.getAttribute(name) ?? "").not.toMatch(/^\s*(?:java|vb|data:|file:)|\/etc\//i);
    }
    expect(each.getAttribute("style") ?? "").not.toMatch(/url|fixed/);
    if (each.localName === "img") expect(each.getAttribute("src")).toBe("app://host/cat.png");
    if (each.localName !== "a") each.click();
  }
  expect(Reflect.get(window, "hacked")).toBeUndefined();
}

/** More than words: a quote, a table, code, boxes, and images from within the vault and outside of it. */
const PAGE =
  "> [!note] Title\n> words `html`\n\n| a | b |\n|---|---|\n| c | d |\n\n```js\nfetch()\n```\n\n3. three\n\n- [x] box\n\n" +
  "![[cat.png]] ![[Note]] ![far](https://example.com/far.png) ![data](data:image/png;base64,x)\n\n```mermaid\ngraph\n```\n";

describe("What the other places draw of a note", () => {
  const files = {
    "Retros/2026-W09.md": `## What happened\n${PAGE}\n## Who I want to be next week\n- calm \`html\`\n`,
    "cat.png": "",
    "Note.md": "",
    "T.md": `${PAGE}\n{{wish}}\n`,
  };
  const links = [...LINKS, "Note", "far"];

  /** What a page keeps that words do not have. */
  function expectPage(root: HTMLElement): void {
    expect(root.querySelector(".callout[data-callout=note] .callout-content")?.textContent).toContain("words");
    expect(texts(root, "td")).toEqual(["c", "d"]);
    expect(root.querySelector("pre > code.language-js")?.textContent).toContain("fetch()");
    expect(root.querySelector("ol")?.getAttribute("start")).toBe("3");
    const box = root.querySelector<HTMLInputElement>("input[type=checkbox]");
    expect([box?.checked, box?.disabled, box?.getAttribute("aria-label")]).toEqual([true, true, "box"]);
    expect([...root.querySelectorAll("img")].map(({ alt }) => alt)).toEqual(["cat.png"]);
    expect(texts(root, "div > code")).toEqual(["mermaid"]);
  }

  it("is on the list too: passages of the look back, whose links work", async () => {
    drawHtml();
    const host = await start({ today, files, data: ISO });
    await host.run("weekly-retro:look-back");
    await drawn(host);
    for (let tries = 0; tries < 20 && !document.querySelector(".weekly-retro-passage td"); tries++) await drawn(host);
    const page = document.querySelector<HTMLElement>(".weekly-retro-passage.markdown-rendered");
    if (!page) throw new Error("There is no passage.");
    expectPage(page);
    expectHarmless(page, links);
    page.querySelector<HTMLElement>("a.internal-link[data-href=Note]")?.click();
    await drawn(host);
    expect(host.app.workspace.getActiveFile()?.path).toBe("Note.md");
  });

  it("is on the list too: a code block in a note", async () => {
    drawHtml();
    const block = "```weekly-retro\nshow: wish\n```\n";
    const host = await start({ today, files: { ...files, "Block.md": block }, data: ISO });
    await host.open("Block.md", "preview");
    await drawn(host);
    const page = document.querySelector<HTMLElement>(".weekly-retro-block .weekly-retro-passage");
    if (!page) throw new Error("There is no passage.");
    expectHarmless(page, LINKS);
  });

  it("is on the list too: the preview of a template in the settings, as a picture without links", async () => {
    drawHtml();
    const host = await start({ today, files, data: { ...ISO, templatePath: "T.md" } });
    host.openSettings("weekly-retro");
    await drawn(host);
    const page = document.querySelector<HTMLElement>(".weekly-retro-preview .markdown-rendered");
    if (!page) throw new Error("There is no preview.");
    expectPage(page);
    expectHarmless(page, []);
    expect(texts(page, "a")).toEqual(expect.arrayContaining(links));
  });

  it("is on the list too: the next note in the dialog that learns from notes", async () => {
    drawHtml();
    const notes = Object.fromEntries(
      ["02-02", "02-09", "02-16", "02-23"].map((day) => [`Weekly/2026-${day}.md`, `## What happened\n${PAGE}`]),
    );
    const host = await start({ today, files: { ...notes, "cat.png": "", "Note.md": "" } });
    await host.run("weekly-retro:set-up");
    const found = () => document.querySelector<HTMLElement>(".weekly-retro-set-up-preview .markdown-rendered");
    for (let tries = 0; tries < 50 && !found()?.querySelector("b"); tries++) await drawn(host);
    const page = found();
    if (!page) throw new Error("There is no next note.");
    expect(page.querySelector(".callout[data-callout=note]")).not.toBeNull();
    expectHarmless(page, []);
  });

  it("is its text as it stands where drawing fails", async () => {
    MarkdownPreviewRenderer.registerPostProcessor((el) => {
      if (el.textContent.includes("break")) throw new Error("another plugin is broken");
    });
    const text = "## Missions\n- [ ] please *break*\n- [ ] please *rest*\n";
    const root = await panel(await start({ today, files: { "Retros/2026-W10.md": text }, data: ISO }));
    expect(texts(part(root, "missions"), ".weekly-retro-inline")).toEqual(["please *break*", "please rest"]);
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
