import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// No test of `npm test` is about time: the limit is there for one that hangs. In milliseconds.
const ON_A_BUSY_MACHINE = 60_000;

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// `core` is plain Node without any Obsidian; `plugin` runs the plugin on the test host under happy-dom, from source, or
// as the built main.js when WEEKLY_RETRO_SUBJECT=main.js; `host` tests that stand-in itself; `tools` tests the scripts
// behind npm start, npm test and npm run bench; `browser` drives the preview in a real Chromium; `linear` finds out whether time
// grows as its input does, and runs by itself.
export default defineConfig({
  test: {
    // One core is left idle otherwise, which of two is half of them.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "core",
          environment: "node",
          // Pure functions share nothing that a test could spoil; each file in a world of its own costs four times as much.
          isolate: false,
          testTimeout: ON_A_BUSY_MACHINE,
          include: ["test/core/**/*.test.ts", "test/words/**/*.test.ts"],
          env: { TZ: "Asia/Seoul" },
        },
      },
      {
        resolve: { alias: { obsidian: at("test/host/obsidian.ts") } },
        oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
        test: {
          name: "plugin",
          testTimeout: ON_A_BUSY_MACHINE,
          environment: "happy-dom",
          include: ["test/plugin/**/*.test.ts"],
          env: { TZ: "Asia/Seoul" },
        },
      },
      {
        resolve: { alias: { obsidian: at("test/host/obsidian.ts") } },
        test: {
          name: "host",
          testTimeout: ON_A_BUSY_MACHINE,
          environment: "happy-dom",
          include: ["test/host/**/*.test.ts"],
          env: { TZ: "Asia/Seoul" },
        },
      },
      {
        test: {
          name: "tools",
          testTimeout: ON_A_BUSY_MACHINE,
          environment: "node",
          include: ["test/tools/**/*.test.ts", "test/preview/**/*.test.ts", "test/bench/**/*.test.ts"],
          env: { TZ: "Asia/Seoul" },
        },
      },
      {
        test: {
          name: "linear",
          environment: "node",
          // Another file beside it would be measured too.
          fileParallelism: false,
          testTimeout: ON_A_BUSY_MACHINE,
          include: ["test/linear/**/*.test.ts"],
          env: { TZ: "Asia/Seoul" },
        },
      },
      {
        test: {
          name: "browser",
          environment: "node",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: "test/browser/serve-preview.ts",
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
