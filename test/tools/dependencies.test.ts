import { describe, expect, test } from "vitest";
import { isInstalled } from "./dependencies.mjs";

const wanted = {
  packages: {
    "": { version: "0.1.0" },
    "node_modules/esbuild": { version: "0.28.2" },
    "node_modules/@esbuild/aix-ppc64": { version: "0.28.2", optional: true },
  },
};

describe("whether the packages are installed", () => {
  test("they are not when npm left no list", () => {
    expect(isInstalled(wanted, null)).toBe(false);
  });

  test("they are when every package is there, but for those of other platforms", () => {
    expect(isInstalled(wanted, { packages: { "node_modules/esbuild": { version: "0.28.2" } } })).toBe(true);
  });

  test("they are not when one is missing or has another version", () => {
    expect(isInstalled(wanted, { packages: {} })).toBe(false);
    expect(isInstalled(wanted, { packages: { "node_modules/esbuild": { version: "0.27.0" } } })).toBe(false);
  });
});
