import { build } from "esbuild";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { buildOptions } from "../../esbuild.config.mjs";

const root = join(import.meta.dirname, "../..");

/** What the plugin must not be able to do, and the words in a bundle by which it would. */
const POWERS: [what: string, pattern: RegExp][] = [
  ["ask the network", /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|requestUrl|RTCPeerConnection)\b/],
  ["load a script", /\bimportScripts\b|\bnew\s+(?:Shared)?Worker\b|\bserviceWorker\b|createElement\(["'`]script/],
  ["run text as code", /\beval\b|\bFunction\s*\(|\bnew\s+Function\b|\bsetTimeout\(\s*["'`]/],
  ["load a module later", /\bimport\s*\(/],
  ["reach Node", /\bprocess\b\s*\.|\bchild_process\b|\b__dirname\b|["'`]node:|\bglobal\.require\b/],
  ["ask for a module by another name", /\brequire\b(?!\(["']obsidian["']\))/],
];

const HTML =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|srcdoc|setHTMLUnsafe)\b|document\.write/;

/** The first place in a text where a pattern fits, with what is around it; null: it fits nowhere. */
function place(text: string, pattern: RegExp): string | null {
  const found = pattern.exec(text);
  return found && text.slice(Math.max(0, found.index - 60), found.index + 60);
}

async function bundle(): Promise<string> {
  if (process.env["WEEKLY_RETRO_SUBJECT"] === "main.js") return readFileSync(join(root, "main.js"), "utf8");
  const { outputFiles } = await build({ ...buildOptions, write: false });
  return outputFiles[0]?.text ?? "";
}

const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(root, "src", name), "utf8") }));

describe("The bundle", () => {
  let text = "";
  beforeAll(async () => {
    text = await bundle();
  });

  it("is the whole plugin, and asks for nothing but the app's own module", () => {
    expect(text.length).toBeGreaterThan(100_000);
    const asked = [...text.matchAll(/\brequire\(["']([^"']*)["']\)/g)].map(([, name]) => name);
    expect([...new Set(asked)]).toEqual(["obsidian"]);
  });

  it.each(POWERS)("cannot %s", (_, pattern) => {
    expect(place(text, pattern)).toBeNull();
  });
});

describe("The source", () => {
  it("makes no HTML of text", () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(
      sources.filter(({ text }) => HTML.test(text) || text.includes("dangerously")).map(({ name }) => name),
    ).toEqual([]);
  });

  it("draws Markdown in one place, which takes over only what is on its list", () => {
    expect(sources.filter(({ text }) => text.includes("MarkdownRenderer")).map(({ name }) => name)).toEqual([
      "host/app/draw-markdown.ts",
    ]);
  });

  it("lets Obsidian alone draw Markdown", () => {
    const names = sources.filter(({ text }) => /DOMParser|sanitizeHTMLToDom/.test(text)).map(({ name }) => name);
    expect(names).toEqual([]);
  });
});

describe("The patterns", () => {
  it.each([
    "fetch('x')",
    "new WebSocket(u)",
    "navigator.sendBeacon(u)",
    "(0,eval)(x)",
    "new Function('x')",
    "Function('x')()",
    "import('x')",
    "require('fs')",
    'require("electron")',
    "window.require(x)",
    "process.env",
  ])("find %s", (code) => {
    expect(POWERS.some(([, pattern]) => pattern.test(code))).toBe(true);
  });

  it("leave alone what a plugin needs", () => {
    expect(POWERS.filter(([, pattern]) => pattern.test('require("obsidian");f=function(a){return a}'))).toEqual([]);
  });
});
