// The server behind the preview: the page, the built plugin, the vaults, and the word that something changed.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { listenSomewhere } from "./listen.mjs";
import { inRoot } from "./paths.mjs";
import { isOurHost } from "./same-origin.mjs";
import { acceptSave } from "./save.mjs";

/** Files as they are on disk, by path of the address. */
export const servedFiles = new Map([
  ["/", { path: inRoot("test", "preview", "index.html"), type: "text/html" }],
  ["/main.js", { path: inRoot("main.js"), type: "text/plain" }],
  ["/manifest.json", { path: inRoot("manifest.json"), type: "application/json" }],
  ["/styles.css", { path: inRoot("styles.css"), type: "text/css" }],
]);

/** The page asks nobody but us, whatever a note or the plugin says. main.js is evaluated, as Obsidian does it. */
const POLICY =
  "default-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

/**
 * @typedef {object} PreviewServer
 * @property {string} address such as http://127.0.0.1:8137/
 * @property {() => void} reload every open page
 * @property {() => Promise<void>} close
 */

/**
 * @param {object} options
 * @param {number | null} options.port null: the usual one, or any free one
 * @param {import("./preview-vaults.mjs").PreviewVaults} options.vaults
 * @param {() => Promise<void>} options.onSaved the page has written to a vault
 * @param {(name: "page.js" | "app.css") => Uint8Array | null} options.built the page's own code; null while it is broken
 * @returns {Promise<PreviewServer>}
 */
export async function startServer({ port, vaults, onSaved, built }) {
  /** @type {Set<import("node:http").ServerResponse>} */
  const listeners = new Set();

  /**
   * @param {import("node:http").IncomingMessage} request
   * @param {import("node:http").ServerResponse} response
   */
  async function answer(request, response) {
    const send = (/** @type {number} */ status, /** @type {string} */ type, /** @type {string | Uint8Array} */ body) =>
      response
        .writeHead(status, {
          "content-type": `${type}; charset=utf-8`,
          "cache-control": "no-store",
          "content-security-policy": POLICY,
        })
        .end(body);
    if (!isOurHost(request.headers.host, ourPort))
      return send(403, "text/plain", "This server answers 127.0.0.1 only.");
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    if (pathname === "/save") {
      if (!vaults.write) return send(403, "text/plain", "Nothing is saved without --save.");
      const refusal = await acceptSave(request, ourPort, vaults.write);
      if (refusal) return send(refusal.status, "text/plain", refusal.words);
      await onSaved();
      return send(200, "text/plain", "saved");
    }
    if (request.method !== "GET" && request.method !== "HEAD") return send(405, "text/plain", "Only GET.");
    if (pathname === "/events") {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" }).write(": open\n\n");
      listeners.add(response);
      return request.on("close", () => listeners.delete(response));
    }
    if (pathname === "/favicon.ico") return response.writeHead(204).end();
    if (pathname === "/saving.json") return send(200, "application/json", JSON.stringify(vaults.write !== null));
    const vault = vaults.read(/^\/vault\/([a-z]+)\.json$/.exec(pathname)?.[1] ?? "");
    if (vault) return send(200, "application/json", JSON.stringify(await vault));
    if (pathname === "/page.js" || pathname === "/app.css") {
      const file = built(pathname === "/page.js" ? "page.js" : "app.css");
      if (!file) return send(500, "text/plain", "The page does not build: see the terminal.");
      return send(200, pathname === "/page.js" ? "text/javascript" : "text/css", file);
    }
    const file = servedFiles.get(pathname);
    if (!file) return send(404, "text/plain", `There is no ${pathname}.`);
    return send(200, file.type, await readFile(file.path));
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      if (!response.headersSent) response.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
      response.end(error instanceof Error ? error.message : String(error));
    });
  });
  const ourPort = await listenSomewhere(server, port);
  return {
    address: `http://127.0.0.1:${ourPort}/`,
    reload: () => {
      for (const listener of listeners) listener.write("data: reload\n\n");
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
