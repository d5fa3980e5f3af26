// What the plugin keeps of a vault.
import { several } from "../figures.mjs";
import { load } from "../running.mjs";
import { collect, quiet } from "../stretches.mjs";

const RUNS = 3;

/** Bytes in use once everything that nobody needs is gone. */
async function heap() {
  for (let round = 0; round < 3; round++) {
    await quiet();
    collect();
  }
  return process.memoryUsage().heapUsed;
}

/**
 * @param {any} subject
 * @param {import("./indexing.mjs").Vault} vault
 * @returns {Promise<import("../figures.mjs").Row[]>}
 */
export async function memoryRows(subject, { app }) {
  const run = async () => {
    const plugin = await load(subject, app);
    const before = await heap();
    const running = plugin.begin();
    await running.told();
    const all = (await heap()) - before;
    // What is left when the lessons are let go is the index.
    Reflect.set(running.state.knowledge, "lessons", null);
    const index = (await heap()) - before;
    plugin.unload();
    return { all: all / 2 ** 20, index: index / 2 ** 20 };
  };
  // The first run would count compiled code too.
  await run();
  const runs = await several(RUNS, run);
  const notes = app.vault.files.size;
  return [
    { what: "memory kept: index", notes, unit: "MB", aim: "3", values: runs.map(({ index }) => index) },
    { what: "memory kept: index and lessons", notes, unit: "MB", values: runs.map(({ all }) => all) },
  ];
}
