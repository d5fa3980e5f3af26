import * as obsidian from "./obsidian.ts";
import type { PluginClass } from "./plugin-loader.ts";

/** Evaluates the source of a main.js as the app does: CommonJS, with a `require` that knows `obsidian` alone. */
export function evaluateMain(source: string): PluginClass {
  const module: { exports: unknown } = { exports: {} };
  const require = (id: string): unknown => {
    if (id === "obsidian") return obsidian;
    throw new Error(`The test host cannot give main.js the module "${id}".`);
  };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- The project's own build, evaluated as Obsidian does.
  const run = new Function("module", "exports", "require", `${source}\n//# sourceURL=plugin:main.js`) as (
    module: unknown,
    exports: unknown,
    require: unknown,
  ) => void;
  run(module, module.exports, require);
  const exported = module.exports as { default?: PluginClass } | PluginClass;
  const Main = typeof exported === "function" ? exported : exported.default;
  if (Main === undefined) throw new Error("main.js exports no plugin class.");
  return Main;
}
