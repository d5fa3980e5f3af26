// How long the look back takes with ten years of retros, in the page of the panel's rows.
import { openLookBack, readQuestion, showBlock } from "./in-page-look-back.mjs";

const RUNS = 7;

/** @param {import("playwright-core").Page} page @param {string} speed in words @returns {Promise<import("./figures.mjs").Row[]>} */
export async function lookBackRows(page, speed) {
  const openings = [];
  for (let run = 0; run < RUNS; run++)
    openings.push(await page.evaluate(openLookBack, run * 3 + (speed === "" ? 0 : 1)));
  const readings = [];
  for (let run = 0; run < RUNS; run++) readings.push(await page.evaluate(readQuestion, run));
  const blocks = [];
  for (let run = 0; run < RUNS; run++) blocks.push(await page.evaluate(showBlock, run));
  /** @type {(what: string, values: number[], aim?: string) => import("./figures.mjs").Row} */
  const row = (what, values, aim) => ({
    what: `look back${speed}: ${what}`,
    notes: null,
    unit: "ms",
    values,
    ...(aim && { aim }),
  });
  const isFast = speed === "";
  return [
    row("520 retros opened, until the frame is drawn", openings, isFast ? "100" : ""),
    row("a question read through 520 retros, until its words are drawn", readings, isFast ? "300" : ""),
    row("four blocks in a note, until the frame is drawn", blocks),
  ];
}
