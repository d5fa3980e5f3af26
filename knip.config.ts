import type { KnipConfig } from "knip";

// What nobody uses goes: files, exports, packages. Part of `npm run check`.
const config: KnipConfig = {
  entry: [
    "src/main.ts",
    // The stand-in takes the place of the package `obsidian`: the app's names are its exports.
    "test/host/obsidian.ts",
    "test/preview/page.ts",
    "test/preview/live-reload.ts",
    // Started in processes and pages of their own, by path.
    "test/bench/{in-vault,in-fresh,in-lessons,in-set-up,on-start}.mjs",
    "test/bench/subject.ts",
    "test/fuzz/properties.ts",
    "test/bench/twin/app.mjs",
    "dependency-cruiser.config.mjs",
  ],
  project: ["src/**", "test/**", "*.config.*"],
  // A type that stands in the signature of an exported function is exported with it.
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreDependencies: [
    // Run by their path (test/tools/parts.mjs), and injected into a page (test/browser/axe.ts).
    "prettier",
    "axe-core",
  ],
};

export default config;
