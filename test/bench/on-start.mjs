// One start of the plugin: `node on-start.mjs MAIN_JS`. The figures go to the parent process.
import { readFileSync } from "node:fs";
import { MANIFEST } from "./running.mjs";
import { evaluate } from "./subject.mjs";
import { App } from "./twin/app.mjs";
import { openWindow } from "./twin/obsidian.mjs";

openWindow();
const source = readFileSync(process.argv[2] ?? "", "utf8");
const app = new App("");
const begun = performance.now();
const { default: WeeklyRetro } = evaluate(source);
const evaluated = performance.now();
const plugin = new WeeklyRetro(app, MANIFEST);
await plugin.onload();
const loaded = performance.now();
const { reads, caches, lists } = app.asked;
process.send?.({ evaluating: evaluated - begun, onload: loaded - evaluated, asked: reads + caches + lists });
plugin.unload();
