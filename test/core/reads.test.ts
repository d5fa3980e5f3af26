import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const src = join(import.meta.dirname, "../../src");

describe("Reads of the vault", () => {
  it("all go through the one that is patient and has a limit", () => {
    const files = readdirSync(src, { recursive: true, encoding: "utf8" })
      .map((name) => name.replaceAll("\\", "/"))
      // The plugin's own settings are no note: whoever owns them reads them.
      .filter((name) => /\.tsx?$/.test(name) && !name.startsWith("host/settings/"));
    const reads = files.flatMap((name) =>
      readFileSync(join(src, name), "utf8")
        .split("\n")
        .filter((line) => /(?:vault|adapter)\.(?:cachedRead|read|readBinary)\(/.test(line)),
    );
    expect(reads.length).toBeGreaterThan(3);
    expect(reads.filter((line) => !line.includes("patientRead(() => "))).toEqual([]);
  });
});
