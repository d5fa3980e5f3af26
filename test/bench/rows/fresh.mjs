// The first index as an app makes it: each run in a process of its own.
import { several } from "../figures.mjs";
import { inProcess } from "../in-process.mjs";

const RUNS = 5;

/** @param {number} notes @returns {Promise<import("../figures.mjs").Row[]>} */
export async function freshRows(notes) {
  /** @type {{ indexed: number, learned: number }[]} */
  const runs = await several(RUNS, () => inProcess("in-fresh.mjs", [String(notes)]));
  return [
    { what: "first index, fresh process", notes, unit: "ms", values: runs.map(({ indexed }) => indexed) },
    {
      what: "first index, and the lessons learned, fresh process",
      notes,
      unit: "ms",
      values: runs.map(({ learned }) => learned),
    },
  ];
}
