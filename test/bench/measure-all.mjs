// All rows of the table, in its order.
import { findChromium } from "../tools/chromium.mjs";
import { inProcess } from "./in-process.mjs";
import { freshRows } from "./rows/fresh.mjs";
import { startUpRows } from "./rows/start-up.mjs";

/** @typedef {import("./figures.mjs").Row} Row */

/**
 * @param {readonly number[]} sizes of the vaults
 * @returns {Promise<Row[]>}
 */
export async function measureAll(sizes) {
  console.log("Start-up …");
  const rows = await startUpRows();
  for (const size of sizes) {
    console.log(`A vault of ${size.toLocaleString("en")} notes …`);
    /** @type {Row[]} */
    const found = await inProcess("in-vault.mjs", [String(size)]);
    rows.push(...found, ...(await freshRows(size)));
  }
  console.log("Lessons …");
  /** @type {Row[]} */
  const grouping = await inProcess("in-lessons.mjs", []);
  rows.push(...grouping);
  console.log("Set up …");
  /** @type {Row[]} */
  const setUp = await inProcess("in-set-up.mjs", []);
  rows.push(...setUp);
  const chromium = process.env["CHROMIUM_PATH"] ?? (await findChromium());
  if (chromium === null) {
    console.log("No Chromium was found: the rows of the panel are missing.");
    return rows;
  }
  console.log("The panel, in Chromium …");
  try {
    const { panelRows } = await import("./panel.mjs");
    rows.push(...(await panelRows(chromium)));
  } catch (error) {
    // Whatever a browser may have against it: the other figures are there.
    console.log(`The rows of the panel are missing: ${error instanceof Error ? error.message : String(error)}`);
  }
  return rows;
}
