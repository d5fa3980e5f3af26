// The figures as a file of the repository, with the machine and the date.
import { writeFile } from "node:fs/promises";
import { cpus, totalmem } from "node:os";
import { inRoot } from "../tools/paths.mjs";

/** On what machine the figures were measured. @returns {string} */
export function machine() {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${first?.model.trim() ?? "unknown processor"}, ${memory} GB, ${process.platform}, Node ${process.version}`;
}

/** @param {string} figures the table */
export async function record(figures) {
  const date = new Date().toISOString().slice(0, 10);
  const text = `# Figures\n\nMeasured on ${date}: ${machine()}. Written by \`npm run bench -- --record\`; see [README.md](README.md) for what each row says.\n\n${figures}\n`;
  await writeFile(inRoot("test", "bench", "RESULTS.md"), text);
}
