import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Two projects: `core` is plain Node without any Obsidian; `plugin` runs the plugin on the test host under happy-dom,
// from source, or as the built main.js when WEEKLY_RETRO_SUBJECT=main.js.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "core",
          environment: "node",
          include: ["test/core/**/*.test.ts", "test/words/**/*.test.ts", "test/settings.test.ts"],
          env: { TZ: "Asia/Seoul" },
        },
      },
      {
        resolve: { alias: { obsidian: at("test/host/obsidian.ts") } },
        esbuild: { jsx: "automatic", jsxImportSource: "preact" },
        test: {
          name: "plugin",
          environment: "happy-dom",
          include: ["test/host/**/*.test.ts", "test/plugin/**/*.test.ts"],
          env: { TZ: "Asia/Seoul" },
        },
      },
    ],
  },
});
