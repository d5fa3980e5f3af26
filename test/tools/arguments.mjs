// What somebody may write after `npm start --`.

/**
 * @typedef {object} StartArguments
 * @property {string | null} vault folder of a real vault to install into; null: serve the preview
 * @property {string} configDir its config folder's name
 * @property {number | null} port null: the usual one, or a free one
 * @property {boolean} save whether the preview keeps what one does on disk
 * @property {string | null} saveFolder in this folder; null: in one of the system's temporary files
 */

const usage = [
  "npm start                           serves the preview",
  "  -- --port N                       at this port of 127.0.0.1",
  "  -- --save [FOLDER]                and keeps what you do there, in a folder outside the repository or in FOLDER",
  "npm start -- --vault PATH           installs the plugin into a vault, and keeps it fresh",
  "  -- --vault PATH --config-dir NAME when its config folder is not .obsidian",
].join("\n");

/**
 * @param {string[]} args
 * @returns {StartArguments}
 * @throws {Error} that names the argument that is wrong, with the usage
 */
export function readArguments(args) {
  /** @type {StartArguments} */
  const result = { vault: null, configDir: ".obsidian", port: null, save: false, saveFolder: null };
  // Both `--port 5000` and `--port=5000` are common.
  const words = args.flatMap((arg) =>
    /^--[a-z-]+=/.test(arg) ? [arg.slice(0, arg.indexOf("=")), arg.slice(arg.indexOf("=") + 1)] : [arg],
  );
  const wrong = (/** @type {string} */ what) => new Error(`${what}\n\n${usage}`);
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const value = () => {
      const next = words.shift();
      if (!next || next.startsWith("--")) throw wrong(`${word} needs a value.`);
      return next;
    };
    if (word === "--save") {
      result.save = true;
      if (words[0] && !words[0].startsWith("--")) result.saveFolder = value();
    } else if (word === "--vault") result.vault = value();
    else if (word === "--config-dir") result.configDir = value();
    else if (word === "--port") {
      const text = value();
      result.port = Number(text);
      if (!/^\d{1,5}$/.test(text) || result.port > 65_535) throw wrong(`--port ${text} is no port: 0 to 65535.`);
    } else throw wrong(`What is ${word}?`);
  }
  if (/[/\\]/.test(result.configDir) || result.configDir === "." || result.configDir === "..")
    throw wrong(`--config-dir ${result.configDir} is not the name of one folder inside the vault.`);
  if (result.vault !== null && (result.save || result.port !== null))
    throw wrong("--port and --save belong to the preview, --vault to an install: one or the other.");
  return result;
}
