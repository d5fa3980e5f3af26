// One first index in a process that has run nothing of the plugin before, as an app starts:
// `node --expose-gc in-fresh.mjs NOTES`. The figures go to the parent process.
import { load } from "./running.mjs";
import { collect, quiet } from "./stretches.mjs";
import { buildSubject, evaluate } from "./subject.mjs";
import { openWindow } from "./twin/obsidian.mjs";
import { vaultOnDisk } from "./vault-on-disk.mjs";

openWindow();
const source = await buildSubject();
const vault = await vaultOnDisk(Number(process.argv[2]));
try {
  const plugin = await load(evaluate(source), vault.app);
  await quiet();
  // What making the vault has left behind is not the plugin's to clear away.
  collect();
  const begun = performance.now();
  const running = plugin.begin();
  const told = running.told();
  await running.indexed;
  const indexed = performance.now() - begun;
  await told;
  process.send?.({ indexed, learned: performance.now() - begun });
  plugin.unload();
} finally {
  await vault.remove();
}
