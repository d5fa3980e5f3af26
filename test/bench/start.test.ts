import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { inProcess } from "./in-process.mjs";
import { buildMain } from "./subject.mjs";

// What the bench's stand-in lacks would be found only when somebody measures.
it("starts the plugin as it is shipped, which asks the vault nothing before the layout is ready", async () => {
  const folder = await mkdtemp(join(tmpdir(), "weekly-retro-bench-"));
  try {
    const file = join(folder, "main.js");
    await writeFile(file, (await buildMain()).source);
    expect(await inProcess("on-start.mjs", [file])).toMatchObject({ asked: 0 });
  } finally {
    await rm(folder, { recursive: true });
  }
});
