// Rows as a Markdown table.
import { median, slope } from "./figures.mjs";

/** @typedef {import("./figures.mjs").Row} Row */

const COLUMNS = ["", "notes", "aim", "median", "from – to", "limit", "ratio", "slope"];

/** Three digits that count. @param {number} value */
const short = (value) => {
  if (!Number.isFinite(value)) return "–";
  const digits = value === 0 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return Number.isInteger(value) ? value.toLocaleString("en") : value.toFixed(Math.min(4, digits));
};

/**
 * @param {Row} row
 * @param {readonly Row[]} rows all of them: the slope is the one from the next smaller vault
 * @returns {string[]}
 */
function cells(row, rows) {
  const { what, notes, unit, values, aim = "", limit } = row;
  const middle = median(values);
  const smaller = rows.filter((other) => other.what === what && (other.notes ?? Infinity) < (notes ?? 0)).pop();
  return [
    what,
    notes === null ? "" : short(notes),
    /^[\d.]+$/.test(aim) ? `${aim} ${unit}`.trim() : aim,
    `${short(middle)} ${unit}`.trim(),
    values.length > 1 ? `${short(Math.min(...values))} – ${short(Math.max(...values))}` : "",
    limit === undefined ? "" : short(limit),
    limit === undefined ? "" : (middle / limit).toFixed(2),
    smaller && middle > 0 ? slope(smaller, row).toFixed(2) : "",
  ];
}

/** How wide a text is in a terminal, Korean aside. @param {string[][]} lines @param {number} column */
const width = (lines, column) => Math.max(...lines.map((line) => (line[column] ?? "").length), 3);

/**
 * The rows of one kind stand together, whatever the vault.
 * @param {readonly Row[]} rows by vault, smaller ones first
 * @returns {string} Markdown
 */
export function table(rows) {
  const kinds = [...new Set(rows.map(({ what }) => what))];
  const sorted = kinds.flatMap((kind) => rows.filter(({ what }) => what === kind));
  const lines = [COLUMNS, ...sorted.map((row) => cells(row, rows))];
  const padded = lines.map((line) =>
    line.map((cell, column) =>
      column === 0 ? cell.padEnd(width(lines, column)) : cell.padStart(width(lines, column)),
    ),
  );
  const rule = COLUMNS.map((_name, column) =>
    column === 0 ? "-".repeat(width(lines, 0)) : `${"-".repeat(width(lines, column) - 1)}:`,
  );
  return [padded[0] ?? [], rule, ...padded.slice(1)].map((line) => `| ${line.join(" | ")} |`).join("\n");
}
