import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const styles = read("../../styles.css").replace(/\/\*[^]*?\*\//g, "");
const documented = new Set(read("../fixtures/obsidian-css-variables.txt").match(/--[a-z0-9-]+/g));

/** What the app makes of the user's font and the theme's (`--font-monospace-theme`): its page names the parts alone. */
const UNWRITTEN = new Set(["--font-monospace"]);

describe("styles.css", () => {
  it("uses Obsidian's documented variables and its own, and no other", () => {
    const used = new Set([...styles.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = ""]) => name));
    const own = new Set([...styles.matchAll(/(--weekly-retro-[\w-]+)\s*:/g)].map(([, name = ""]) => name));
    expect([...used].filter((name) => !documented.has(name) && !own.has(name) && !UNWRITTEN.has(name))).toEqual([]);
    expect(used.size).toBeGreaterThan(30);
  });

  it("sets no variable that nobody uses", () => {
    const set = [...styles.matchAll(/(--weekly-retro-[\w-]+)\s*:/g)].map(([, name = ""]) => name);
    expect([...new Set(set)].filter((name) => !styles.includes(`var(${name})`))).toEqual([]);
  });

  it("names no colour by itself", () => {
    const colours = /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(\s*[\d.]/gi;
    const named =
      /:[^;{}]*\b(?:white|black|red|green|blue|gray|grey|orange|yellow|purple|silver|navy|teal)\b(?!-)[^;{}]*;/gi;
    expect([...styles.matchAll(colours), ...styles.matchAll(named)].map(([found]) => found)).toEqual([]);
  });
});
