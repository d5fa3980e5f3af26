import { describe, expect, it } from "vitest";
import { broken, PROPERTIES } from "../fuzz/properties.ts";

describe("Whatever the input", () => {
  it.each(PROPERTIES)("$name", (property) => {
    expect(broken(property, 20190112, 100)).toBeNull();
  });
});
