import { describe, expect, test } from "vitest";
import { metadataOf } from "../host/metadata.ts";
import { cacheOf } from "./twin/metadata.mjs";
import { generateVault, retrosIn } from "./vault-generator.mjs";

const SIZE = 1_000;

describe("a generated vault", () => {
  const notes = [...generateVault(SIZE)];

  test("is the same every time, and has as many notes and retros as it says", () => {
    expect([...generateVault(SIZE)]).toEqual(notes);
    expect(new Set(notes.map(({ path }) => path)).size).toBe(SIZE);
    expect(notes.filter(({ text }) => /^---\nweek-start: /.test(text))).toHaveLength(retrosIn(SIZE));
  });

  test("has notes of some 2,000 characters and retros of some 3,000", () => {
    const mean = (some: typeof notes) => some.reduce((sum, { text }) => sum + text.length, 0) / some.length;
    expect(mean(notes.slice(0, retrosIn(SIZE)))).toBeCloseTo(3_000, -3);
    expect(Math.abs(mean(notes.slice(retrosIn(SIZE))) - 2_000)).toBeLessThan(500);
  });

  test("has the headings and properties in its metadata that the test host finds", () => {
    for (const { text } of notes.filter((_note, at) => at % 20 === 0)) {
      const { headings, frontmatter } = metadataOf(text);
      const found = cacheOf(text);
      expect(found.headings).toEqual(headings);
      expect(found.frontmatter?.["week-start"]).toEqual(frontmatter?.["week-start"]);
    }
  });
});
