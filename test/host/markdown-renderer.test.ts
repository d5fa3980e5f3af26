import { Component, MarkdownRenderer, Plugin } from "obsidian";
import { describe, expect, it } from "vitest";
import { freshHost, manifest } from "./fresh-host.ts";
import type { Host, HostOptions } from "./index.ts";

async function rendered(
  markdown: string,
  options: HostOptions = {},
): Promise<{ host: Host; el: HTMLElement; component: Component }> {
  const host = await freshHost(options);
  const el = document.body.createDiv();
  const component = new Component();
  component.load();
  await MarkdownRenderer.render(host.app, markdown, el, "in/source.md", component);
  return { host, el, component };
}

const html = async (markdown: string): Promise<string> =>
  (await rendered(markdown)).el.innerHTML.replaceAll(' dir="auto"', "");

describe("rendered Markdown", () => {
  it("has the elements of its blocks", async () => {
    expect(await html("para **b** *i* ~~d~~ ==m== `c`")).toBe(
      "<p>para <strong>b</strong> <em>i</em> <del>d</del> <mark>m</mark> <code>c</code></p>",
    );
    const { el } = await rendered("# One\n\n> quote\n\n```js\nx\n```\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n---\n");
    expect([...el.children].map(({ tagName }) => tagName)).toEqual(["H1", "BLOCKQUOTE", "PRE", "TABLE", "HR"]);
    expect(el.querySelector("code")?.className).toBe("language-js");
    expect([...el.querySelectorAll("td")].map((cell) => cell.textContent)).toEqual(["1", "2"]);
  });

  it("has real checkboxes with their marks", async () => {
    const { el } = await rendered("- [ ] open\n- [x] done\n- [/] half\n- plain\n");
    const rows = [...el.querySelectorAll("li")].map((li) => [
      li.dataset["task"] ?? null,
      li.querySelector<HTMLInputElement>("input[type=checkbox]")?.checked ?? null,
      li.textContent,
    ]);
    expect(rows).toEqual([
      ["", false, "open"],
      ["x", true, "done"],
      ["/", true, "half"],
      [null, null, "plain"],
    ]);
  });

  it("has callouts with their type and title", async () => {
    const { el } = await rendered("> [!tip]- Look **here**\n> inside\n");
    const callout = el.querySelector<HTMLElement>(".callout");
    expect([callout?.dataset["callout"], callout?.dataset["calloutFold"]]).toEqual(["tip", "-"]);
    expect(callout?.querySelector(".callout-content")?.textContent).toBe("inside");
  });

  it("never turns text into elements or scripts", async () => {
    const { el } = await rendered(
      '<img src=x onerror="boom()"> <script>boom()</script> [x](javascript:boom())\n\n<div onclick="boom()">y</div>\n',
    );
    expect(el.querySelector("img, script, div, a")).toBeNull();
    expect(el.textContent).toContain("<script>");
  });

  it("hides front matter and comments", async () => {
    const { el } = await rendered("---\na: 1\n---\ntext %%hidden%% end\n\n%%\nmore\n%%\n");
    expect(el.textContent.replace(/\s+/g, " ").trim()).toBe("text end");
  });

  it("opens internal links on a click, and marks those that lead nowhere", async () => {
    const { host, el } = await rendered("[[a|shown]] [b](b.md) [[none]] [web](https://example.org) #tag", {
      files: { "in/a.md": "", "b.md": "" },
    });
    const links = [...el.querySelectorAll<HTMLElement>("a")].map((link) => `${link.className} ${link.textContent}`);
    expect(links).toEqual([
      "internal-link shown",
      "internal-link b",
      "internal-link is-unresolved none",
      "external-link web",
      "tag #tag",
    ]);
    el.querySelector<HTMLElement>("a")?.click();
    await host.settled();
    expect(host.openLinks).toEqual(["in/a.md"]);
  });
});

it("runs code block processors, until their plugin is unloaded", async () => {
  class Blocks extends Plugin {
    override onload(): void {
      this.registerMarkdownCodeBlockProcessor("sample", (source, el) => {
        el.setText(source.toUpperCase());
      });
    }
  }
  const host = await freshHost();
  await host.install(Blocks, manifest);
  const render = async (): Promise<string> => {
    const el = createDiv();
    const component = new Component();
    await MarkdownRenderer.render(host.app, "```sample\nabc\n```", el, "", component);
    return el.innerHTML;
  };
  expect(await render()).toBe('<div class="block-language-sample">ABC</div>');
  await host.unload("sample");
  expect(await render()).toContain("<pre>");
});
