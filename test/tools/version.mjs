// Keeps manifest.json and versions.json, which Obsidian reads, in step with package.json.
// `npm version X` runs it, and commits and tags what it wrote. `node test/tools/version.mjs --check TAG`: only compares.
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { failing } from "./failing.mjs";
import { inRoot } from "./paths.mjs";

/**
 * @typedef {{ version: string, minAppVersion: string }} Manifest the fields that are read here; the others are kept
 * @typedef {Record<string, string>} Versions for each version of the plugin, the oldest Obsidian that it runs on
 */

/**
 * Manifest and versions as they are to be for a new version.
 * @template {Manifest} M
 * @param {M} manifest
 * @param {Versions} versions
 * @param {string} version
 * @throws {Error} with a sentence, when Obsidian could not read the version
 */
export function released(manifest, versions, version) {
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`${version} is not a version such as 1.2.3.`);
  return { manifest: { ...manifest, version }, versions: { ...versions, [version]: manifest.minAppVersion } };
}

/**
 * What keeps a tag from being released; null when nothing does.
 * @param {string} tag
 * @param {string} version of package.json
 * @param {Manifest} manifest
 * @param {Versions} versions
 */
export function releaseProblem(tag, version, manifest, versions) {
  if (tag !== version) return `The tag is ${tag}, but package.json has version ${version}.`;
  if (manifest.version !== version) return `manifest.json has version ${manifest.version}, package.json ${version}.`;
  if (versions[version] !== manifest.minAppVersion)
    return `versions.json must have "${version}": "${manifest.minAppVersion}", which is the minAppVersion.`;
  return null;
}

/** @param {string} name of a JSON file at the root @returns {Promise<any>} */
const read = async (name) => JSON.parse(await readFile(inRoot(name), "utf8"));

/** @param {string} name @param {unknown} value */
const write = (name, value) => writeFile(inRoot(name), `${JSON.stringify(value, null, 2)}\n`);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await failing(async () => {
    const [{ version }, manifest, versions] = await Promise.all(
      ["package.json", "manifest.json", "versions.json"].map(read),
    );
    const [flag, tag = ""] = process.argv.slice(2);
    if (flag === "--check") {
      const problem = releaseProblem(tag, version, manifest, versions);
      if (problem !== null) throw new Error(problem);
      console.log(`${version} is the same in package.json, manifest.json, versions.json and the tag.`);
      return;
    }
    if (flag !== undefined) throw new Error(`What is ${flag}? The only argument is --check TAG.`);
    const next = released(manifest, versions, version);
    await write("manifest.json", next.manifest);
    await write("versions.json", next.versions);
  });
}
