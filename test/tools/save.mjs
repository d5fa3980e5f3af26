// One change of the page, written to its vault's folder (`npm start -- --save`).
import { mayWrite } from "./same-origin.mjs";
import { isInsideVault } from "./vault-folder.mjs";

/** Far more than a note; a limit so that nothing fills the memory. */
const MOST_CHARACTERS = 10_000_000;

/**
 * @param {unknown} value
 * @returns {value is { vault: string, path: string, text: string | null }} text null: the file is removed
 */
function isChange(value) {
  if (typeof value !== "object" || value === null || !("vault" in value)) return false;
  if (!("path" in value) || !("text" in value)) return false;
  if (typeof value.vault !== "string" || !/^[a-z]+$/.test(value.vault)) return false;
  return isInsideVault(value.path) && (typeof value.text === "string" || value.text === null);
}

/**
 * Writes what the page sent: `{ vault, path, text }` as JSON.
 * @param {import("node:http").IncomingMessage} request
 * @param {number} port ours
 * @param {(vault: string, path: string, text: string | null) => Promise<void>} write
 * @returns {Promise<{ status: number, words: string } | null>} why not; null when it is written
 */
export async function acceptSave(request, port, write) {
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
  if (!isChange(change)) return { status: 400, words: "A change is a vault, a path inside it, and a text or null." };
  await write(change.vault, change.path, change.text);
  return null;
}
