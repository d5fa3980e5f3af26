import obsidianmd from "eslint-plugin-obsidianmd";
import regexp from "eslint-plugin-regexp";
import globals from "globals";
import { defineConfig, globalIgnores } from "eslint/config";

// What obsidian.d.ts declares for everybody.
const OBSIDIAN_GLOBALS = [
  ...["activeDocument", "activeWindow", "ajax", "ajaxPromise", "createDiv", "createEl", "createFragment", "createSpan"],
  ...["createSvg", "fish", "fishAll", "isBoolean", "nextFrame", "ready", "sleep"],
];

/** @param {string[]} names */
const off = (names) => Object.fromEntries(names.map((name) => [name, /** @type {const} */ ("off")]));

const message = "The core has no clock: take the day or the time as an argument.";
const CLOCK = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message },
  { selector: "CallExpression[callee.name='Date']", message },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message },
];

export default defineConfig([
  globalIgnores(["main.js", "node_modules/", "test/.output/", "test/preview/vault/"]),
  ...obsidianmd.configs.recommended,
  {
    files: ["**/*.{ts,tsx,mjs}"],
    linterOptions: { reportUnusedDisableDirectives: "error" },
    languageOptions: {
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
    plugins: { regexp },
    rules: {
      // Notes, names and settings may hold anything: a pattern takes time that is linear in the text.
      "regexp/no-super-linear-backtracking": "error",
      "regexp/no-super-linear-move": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  {
    // The pure core: no document, no app, no clock. What it may import, dependency-cruiser.config.mjs says.
    files: ["src/core/**/*.ts"],
    languageOptions: { globals: off([...Object.keys(globals.browser), ...OBSIDIAN_GLOBALS]) },
    rules: {
      "no-undef": "error",
      "no-restricted-syntax": ["error", ...CLOCK],
    },
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
