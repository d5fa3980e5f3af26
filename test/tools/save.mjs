// One change of the page, written to the vault's folder (`npm start -- --save`).
import { mayWrite } from "./same-origin.mjs";
import { isInsideVault, writeVaultFile } from "./vault-folder.mjs";

/** Far more than a note; a limit so that nothing fills the memory. */
const MOST_CHARACTERS = 10_000_000;

/**
 * @param {unknown} value
 * @returns {value is { path: string, text: string | null }} text null: the file is removed
 */
function isChange(value) {
  if (typeof value !== "object" || value === null || !("path" in value) || !("text" in value)) return false;
  return isInsideVault(value.path) && (typeof value.text === "string" || value.text === null);
}

/**
 * Writes what the page sent: `{ path, text }` as JSON.
 * @param {import("node:http").IncomingMessage} request
 * @param {number} port ours
 * @param {string} vault folder
 * @returns {Promise<{ status: number, words: string } | null>} why not; null when it is written
 */
export async function acceptSave(request, port, vault) {
  if (request.method !== "POST") return { status: 405, words: "Only POST." };
  if (!mayWrite(request.headers, port)) return { status: 403, words: "Only the preview's own page may write." };
  let body = "";
  for await (const chunk of request.setEncoding("utf8")) {
    body += chunk;
    if (body.length > MOST_CHARACTERS) return { status: 413, words: "That is too long for a note." };
  }
  /** @type {unknown} */
  let change = null;
  try {
    change = JSON.parse(body);
  } catch {
    // Answered below, like every other body that is no change.
  }
  if (!isChange(change)) return { status: 400, words: "A change is a path inside the vault, and a text or null." };
  await writeVaultFile(vault, change.path, change.text);
  return null;
}
