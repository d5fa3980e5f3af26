// A folder with 5,000 notes gets another name.
import { several } from "../figures.mjs";
import { busyTime, longestStretch, quiet } from "../stretches.mjs";
import { JOURNAL } from "../vault-generator.mjs";

const RUNS = 8;

/**
 * @param {import("./indexing.mjs").Vault} vault
 * @param {Pick<import("../running.mjs").Running, "told">} running
 * @returns {Promise<import("../figures.mjs").Row[]>}
 */
export async function renamingRows({ app }, running) {
  const notes = app.vault.files.size;
  const names = [JOURNAL, "Diary"];
  app.asked.reads = 0;
  const runs = await several(RUNS, async () => {
    const [from = "", to = ""] = names;
    names.reverse();
    const fire = app.renameFolder(from, to);
    await quiet();
    let stretch = NaN;
    const busy = await busyTime(async () => {
      stretch = await longestStretch(async () => {
        const told = running.told();
        fire();
        await told;
      });
    });
    await quiet();
    return { busy, stretch };
  });
  const what = "rename of a folder with half the notes, 5,000 at most";
  return [
    { what, notes, unit: "ms", values: runs.map(({ busy }) => busy) },
    { what: "longest stretch while renaming", notes, unit: "ms", aim: "8", values: runs.map(({ stretch }) => stretch) },
    { what: "notes read for the renaming", notes, unit: "", aim: "0", values: [app.asked.reads] },
  ];
}
