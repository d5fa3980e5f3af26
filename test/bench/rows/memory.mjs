// What the plugin keeps of a vault.
import { runInThisContext } from "node:vm";
import { several } from "../figures.mjs";
import { load } from "../running.mjs";
import { quiet } from "../stretches.mjs";

const RUNS = 3;

/** Node's collector, where it was started with --expose-gc. @type {() => void} */
const collect = runInThisContext("gc");

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
  const runs = await several(RUNS, async () => {
    const plugin = await load(subject, app);
    const before = await heap();
    const running = plugin.begin();
    await running.told();
    const kept = (await heap()) - before;
    plugin.unload();
    return kept / 2 ** 20;
  });
  const notes = app.vault.files.size;
  return [{ what: "memory kept: index and lessons", notes, unit: "MB", aim: "3", values: runs }];
}
