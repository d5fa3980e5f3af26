import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { broken, brokenBy, PROPERTIES } from "../fuzz/properties.ts";

const FOUND = new URL("../fixtures/fuzz/", import.meta.url);

describe("Whatever the input", () => {
  it.each(PROPERTIES)("$name", (property) => {
    expect(broken(property, 20190112, 100)).toBeNull();
  });
});

describe("What was found before", () => {
  it.each(readdirSync(FOUND))("holds now: %s", (file) => {
    const { name, counterexample } = JSON.parse(readFileSync(new URL(file, FOUND), "utf8")) as {
      name: string;
      counterexample: unknown[];
    };
    const property = PROPERTIES.find((each) => each.name === name);
    if (!property) throw new Error(`There is no property “${name}”.`);
    expect(brokenBy(property, counterexample)).toBeNull();
  });
});
