// What a change costs: the main thread's time from the event until everybody is told, waiting left out.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { several } from "../figures.mjs";
import { busyTime, quiet } from "../stretches.mjs";
import { cacheOf } from "../twin/metadata.mjs";

const RUNS = 7;
const RETROS = 100;
const OTHERS = 400;

/**
 * Notes with their texts before and after a change.
 * @param {import("./indexing.mjs").Vault} vault
 * @param {import("../twin/files.mjs").TFile[]} files
 * @param {(text: string) => string} change
 */
async function changesOf({ app }, files, change) {
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(app.vault.folder, file.place), "utf8");
      const changed = change(text);
      return { file, turns: [text, changed].map((each) => /** @type {const} */ ([each, cacheOf(each)])) };
    }),
  );
}

/** @param {import("../twin/files.mjs").TFile[]} files @param {number} count */
const spreadOver = (files, count) => files.filter((_file, at) => at % Math.ceil(files.length / count) === 0);

/**
 * @param {import("./indexing.mjs").Vault} vault
 * @param {Pick<import("../running.mjs").Running, "told">} running
 * @returns {Promise<import("../figures.mjs").Row[]>}
 */
export async function changeRows(vault, running) {
  const { app } = vault;
  const notes = app.vault.files.size;
  const retros = spreadOver(vault.retros, RETROS);
  const ticked = await changesOf(vault, retros, (text) => text.replace("- [x] ", "- [ ] "));
  const sworn = await changesOf(vault, retros, (text) =>
    text.replace(/^(## (?:Never|반복).*)\n/m, "$1\n- Something else entirely\n"),
  );
  const others = await changesOf(vault, spreadOver(vault.others, OTHERS), (text) => `${text}\n- one more line\n`);
  let turn = 0;
  app.asked.reads = 0;

  /** One retro after the other, each time until the plugin has told its listeners. @param {typeof ticked} changes */
  const eachTold = (changes) =>
    several(RUNS, async () => {
      turn = 1 - turn;
      const took = await busyTime(async () => {
        for (const { file, turns } of changes) {
          const told = running.told();
          app.metadataCache.trigger("changed", file, ...(turns[turn] ?? []));
          await told;
        }
      });
      return took / changes.length;
    });

  const ticks = await eachTold(ticked);
  const lessons = await eachTold(sworn);
  const other = await several(RUNS, async () => {
    turn = 1 - turn;
    const begun = performance.now();
    for (const { file, turns } of others) app.metadataCache.trigger("changed", file, ...(turns[turn] ?? []));
    const took = performance.now() - begun;
    await quiet();
    return (took / others.length) * 1_000;
  });
  return [
    { what: "one changed retro: a tick", notes, unit: "ms", aim: "0.1", values: ticks },
    { what: "one changed retro: a lesson", notes, unit: "ms", aim: "0.1", values: lessons },
    { what: "one changed other note", notes, unit: "µs", aim: "5", values: other },
    { what: "notes read for changes", notes, unit: "", aim: "0", values: [app.asked.reads] },
  ];
}
