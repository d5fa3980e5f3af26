// Everything that is measured in one vault, in a process of its own: `node --expose-gc in-vault.mjs NOTES`.
// The rows go to the parent process.
import { load } from "./running.mjs";
import { changeRows } from "./rows/changes.mjs";
import { indexingRows } from "./rows/indexing.mjs";
import { memoryRows } from "./rows/memory.mjs";
import { renamingRows } from "./rows/renaming.mjs";
import { quiet } from "./stretches.mjs";
import { buildSubject, evaluate } from "./subject.mjs";
import { openWindow } from "./twin/obsidian.mjs";
import { vaultOnDisk } from "./vault-on-disk.mjs";

openWindow();
const source = await buildSubject();
const vault = await vaultOnDisk(Number(process.argv[2]));
try {
  const indexing = await indexingRows(source, vault);
  const subject = evaluate(source);
  const memory = await memoryRows(subject, vault);
  const plugin = await load(subject, vault.app);
  const running = plugin.begin();
  await running.told();
  await quiet();
  const changes = await changeRows(vault, running);
  const renaming = await renamingRows(vault, running);
  plugin.unload();
  process.send?.([...indexing, ...memory, ...changes, ...renaming]);
} finally {
  await vault.remove();
}
