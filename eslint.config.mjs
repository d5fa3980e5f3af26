import obsidianmd from "eslint-plugin-obsidianmd";
import globals from "globals";
import { defineConfig, globalIgnores } from "eslint/config";

export default defineConfig([
  globalIgnores(["main.js", "node_modules/", "test/.output/", "test/preview/vault/"]),
  ...obsidianmd.configs.recommended,
  {
    files: ["**/*.{ts,tsx,mjs}"],
    linterOptions: { reportUnusedDisableDirectives: "error" },
    languageOptions: {
      globals: {
        ...globals.browser,
        createEl: "readonly",
        createDiv: "readonly",
        createSpan: "readonly",
        createFragment: "readonly",
      },
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    settings: {
      "import/parsers": { "@typescript-eslint/parser": [".ts", ".tsx"] },
      "import/resolver": { node: { extensions: [".ts", ".tsx", ".mjs", ".js"] } },
    },
    rules: { "import/no-cycle": "error" },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  {
    // The border of the pure core: no Obsidian, no view, no host.
    files: ["src/core/**/*.ts"],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          // `moment` is allowed here, unlike in the recommended set: the bundle's alias makes it Obsidian's own copy.
          paths: ["obsidian", "preact", "preact/hooks"],
          patterns: [
            {
              group: ["**/host/*", "**/host/**", "**/panel/**", "**/words/**"],
              message: "The core knows neither host, view nor words.",
            },
          ],
        },
      ],
      "no-restricted-globals": [
        "error",
        "document",
        "window",
        "app",
        "activeDocument",
        "activeWindow",
        "Date",
        "console",
      ],
    },
  },
  {
    files: ["src/host/calendar/moment.ts"],
    // The one place that names moment's types: it is the alias itself.
    rules: { "@typescript-eslint/no-restricted-imports": "off" },
  },
  {
    // Obsidian's API is written in moment; the user's locale lives in its copy. No other library may stand in for it.
    files: ["package.json"],
    rules: { "depend/ban-dependencies": ["error", { allowed: ["moment"] }] },
  },
  {
    // Tools and tests run in Node, and print.
    files: ["test/**/*.{ts,tsx,mjs}", "*.mjs", "*.config.ts"],
    languageOptions: { globals: globals.node },
    rules: {
      "obsidianmd/no-nodejs-modules": "off",
      "obsidianmd/rule-custom-message": "off",
      "obsidianmd/hardcoded-config-path": "off",
      "import/no-nodejs-modules": "off",
      "no-restricted-globals": "off",
      "@typescript-eslint/no-restricted-imports": "off",
    },
  },
]);
