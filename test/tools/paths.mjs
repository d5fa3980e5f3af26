// Where things are, from this file alone: the scripts may be started from any folder.
import { fileURLToPath } from "node:url";
import { join } from "node:path";

/** The folder of package.json, without a slash at its end. */
export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[/\\]$/, "");

/** @param {string[]} parts of a path below the root */
export const inRoot = (...parts) => join(root, ...parts);

/** Everything that a run leaves behind for people to look at (git ignores it). */
export const outputFolder = inRoot("test", ".output");

/** The sample vault that the repository holds. */
export const sampleVault = inRoot("test", "preview", "vault");
