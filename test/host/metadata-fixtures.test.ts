// @vitest-environment node
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { CachedMetadata } from "obsidian";
import { describe, expect, it } from "vitest";
import { metadataOf } from "./metadata.ts";

// Notes of our own in the form of recordings of the real app, and by their conventions: see test/fixtures/README.md.
const folder = fileURLToPath(new URL("../fixtures/metadata/", import.meta.url));

interface Recording {
  fileContents: string;
  cachedMetadata: CachedMetadata;
}

describe("The host's metadata are what the app's cache holds", () => {
  it.each(readdirSync(folder).sort())("for %s", (name) => {
    const { fileContents, cachedMetadata } = JSON.parse(readFileSync(folder + name, "utf8")) as Recording;
    expect(metadataOf(fileContents)).toEqual(cachedMetadata);
  });
});
