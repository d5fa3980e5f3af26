import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../preview/vault/", import.meta.url));

/** The sample vault of the preview by path, hidden files too. @returns {Record<string, string>} */
export function sampleVault() {
  const names = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    names.map((entry) => {
      const path = `${entry.parentPath}/${entry.name}`;
      return [path.slice(root.length).replaceAll("\\", "/").replace(/^\/+/, ""), readFileSync(path, "utf8")];
    }),
  );
}
