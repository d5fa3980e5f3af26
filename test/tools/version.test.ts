import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inRoot } from "./paths.mjs";
import { released, releaseProblem } from "./version.mjs";

const manifest = { id: "weekly-retro", version: "0.1.0", minAppVersion: "1.13.0", isDesktopOnly: false };
const versions = { "0.1.0": "1.13.0" };

describe("A new version", () => {
  it("is written to the manifest, and to the versions with the oldest Obsidian it runs on", () => {
    expect(released(manifest, versions, "0.2.0")).toEqual({
      manifest: { ...manifest, version: "0.2.0" },
      versions: { "0.1.0": "1.13.0", "0.2.0": "1.13.0" },
    });
  });

  it("keeps the order of the fields, so that the change is one line", () => {
    expect(Object.keys(released(manifest, versions, "0.2.0").manifest)).toEqual(Object.keys(manifest));
  });

  it.each(["v1.0.0", "1.0", "1.0.0-beta.1", ""])("cannot be %j, which Obsidian does not read", (version) => {
    expect(() => released(manifest, versions, version)).toThrow("is not a version");
  });

  it("is released only where tag, package, manifest and versions agree", () => {
    expect(releaseProblem("0.1.0", "0.1.0", manifest, versions)).toBeNull();
    expect(releaseProblem("v0.1.0", "0.1.0", manifest, versions)).toContain("v0.1.0");
    expect(releaseProblem("0.2.0", "0.2.0", manifest, versions)).toContain("manifest.json");
    expect(releaseProblem("0.1.0", "0.1.0", manifest, {})).toContain("versions.json");
  });

  it("is the same today in every file that names one", () => {
    const read = (name: string) => JSON.parse(readFileSync(inRoot(name), "utf8")) as never;
    const { version } = read("package.json") as { version: string };
    expect(releaseProblem(version, version, read("manifest.json"), read("versions.json"))).toBeNull();
  });
});
