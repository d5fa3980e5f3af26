// The first index of a vault, beside what cannot be had for less.
import { median, several } from "../figures.mjs";
import { load } from "../running.mjs";
import { collect, longestStretch, quiet } from "../stretches.mjs";
import { evaluate } from "../subject.mjs";

/** @typedef {Awaited<ReturnType<typeof import("../vault-on-disk.mjs").vaultOnDisk>>} Vault */

const RUNS = 9;
const COLD_RUNS = 5;
const AT_ONCE = 16;

/** Reading nothing but the retros, 16 at once. @param {Vault} vault */
async function reading({ app, retros }) {
  const begun = performance.now();
  const queue = retros.values();
  const worker = async () => {
    for (const file of queue) await app.vault.cachedRead(file);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return performance.now() - begun;
}

/** Asking for the metadata of every note. @param {Vault} vault */
async function asking({ app }) {
  const begun = performance.now();
  let headings = 0;
  for (const file of app.vault.getMarkdownFiles())
    headings += app.metadataCache.getFileCache(file)?.headings?.length ?? 0;
  return headings > 0 ? performance.now() - begun : NaN;
}

/**
 * Loads the plugin and lets it index the vault.
 * @param {any} subject
 * @param {Vault} vault
 */
async function index(subject, { app }) {
  const plugin = await load(subject, app);
  await quiet();
  app.asked.reads = 0;
  let indexed = NaN;
  let learned = NaN;
  const stretch = await longestStretch(async () => {
    const begun = performance.now();
    const running = plugin.begin();
    const told = running.told();
    await running.indexed;
    indexed = performance.now() - begun;
    await told;
    learned = performance.now() - begun;
  });
  const { reads } = app.asked;
  plugin.unload();
  return { indexed, learned, stretch, reads };
}

/**
 * @param {string} source of the subject
 * @param {Vault} vault
 * @returns {Promise<import("../figures.mjs").Row[]>}
 */
export async function indexingRows(source, vault) {
  const notes = vault.app.vault.files.size;
  // As an app starts, once: code that has never run. What makes each source another one is a comment at its end.
  let nth = 0;
  const cold = await several(COLD_RUNS, () => {
    const subject = evaluate(`${source}\n// ${nth++}`);
    // What making the vault, or the run before, has left behind is not this run's to clear away.
    collect();
    return index(subject, vault);
  });
  const subject = evaluate(source);
  for (let warming = 0; warming < 3; warming++) await index(subject, vault);
  // The limits and the index take turns, so that a slow moment of the machine meets all of them.
  const runs = await several(RUNS, async () => {
    const read = await reading(vault);
    const asked = await asking(vault);
    const found = await index(subject, vault);
    await quiet(50);
    return { read, asked, ...found };
  });
  const of = (/** @type {keyof (typeof runs)[0]} */ key) => runs.map((run) => run[key]);
  const limit = median(of("read")) + median(of("asked"));
  const aim = notes > 10_000 ? "2.5 × limit" : "1.5 × limit";
  return [
    { what: "limit: reading the retros, 16 at once", notes, unit: "ms", values: of("read") },
    { what: "limit: getFileCache on every note", notes, unit: "ms", values: of("asked") },
    { what: "first index", notes, unit: "ms", aim, limit, values: of("indexed") },
    { what: "first index, and the lessons learned", notes, unit: "ms", limit, values: of("learned") },
    { what: "longest stretch while indexing", notes, unit: "ms", aim: "8", values: of("stretch") },
    {
      what: "first index, code that has never run",
      notes,
      unit: "ms",
      limit,
      values: cold.map(({ indexed }) => indexed),
    },
    {
      what: "longest stretch while indexing, such code",
      notes,
      unit: "ms",
      values: cold.map(({ stretch }) => stretch),
    },
    { what: "notes read for the index", notes, unit: "", limit: vault.retros.length, values: of("reads") },
  ];
}
