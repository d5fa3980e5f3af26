// What has changed since figures that were recorded: `npm run bench -- --against FILE`.
import { median } from "./figures.mjs";

/**
 * @typedef {import("./figures.mjs").Row} Row
 * @typedef {object} Recorded one row of a recorded table
 * @property {string} what
 * @property {string} notes as written, "" for none
 * @property {number} median
 * @property {string} unit
 * @property {number} from the least of its values; the median where there was but one
 * @property {number} to
 */

/** A number as the table writes it. @param {string} text */
const numberIn = (text) => Number(text.replaceAll(",", ""));

/**
 * Reads the rows of a recorded table.
 * @param {string} text of a file that `--record` has written
 * @returns {Recorded[]}
 */
export function recordedRows(text) {
  return text.split("\n").flatMap((line) => {
    const [, what = "", notes = "", , middle = "", range = ""] = line.split("|").map((cell) => cell.trim());
    const [, value = "", unit = ""] = /^([\d.,]+) ?(.*)$/.exec(middle) ?? [];
    if (value === "") return [];
    const found = numberIn(value);
    const [from = found, to = found] = range === "" ? [] : range.split(" – ").map(numberIn);
    return [{ what, notes, median: found, unit, from, to }];
  });
}

/**
 * The rows that have changed by more than the spread of both: neither median lies in the other's range.
 * @param {readonly Row[]} rows
 * @param {readonly Recorded[]} recorded
 * @returns {string[]} a line for each
 */
export function changedRows(rows, recorded) {
  return rows.flatMap(({ what, notes, unit, values }) => {
    const name = notes === null ? "" : notes.toLocaleString("en");
    const before = recorded.find((row) => row.what === what && row.notes === name && row.unit === unit);
    const now = median(values);
    if (!before) return [];
    const isWithin = now >= before.from && now <= before.to;
    const wasWithin = before.median >= Math.min(...values) && before.median <= Math.max(...values);
    if (isWithin || wasWithin || now === before.median) return [];
    const factor = before.median === 0 ? "" : ` (× ${(now / before.median).toFixed(2)})`;
    return [`${what}${name && `, ${name} notes`}: ${before.median} → ${Number(now.toPrecision(3))} ${unit}${factor}`];
  });
}
