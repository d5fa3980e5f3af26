// Who may ask the preview for something. It listens on this machine only, but every web page open in the browser can
// reach it there.

/**
 * Whether a request is meant for this server by name. A foreign site that points its own name at 127.0.0.1 (DNS
 * rebinding) sends that name as Host.
 * @param {string | undefined} host the request's Host header
 * @param {number} port ours
 */
export const isOurHost = (host, port) => host === `127.0.0.1:${port}` || host === `localhost:${port}`;

/**
 * Whether a request that writes comes from our own page. A browser sends the Origin with every POST, and no page can
 * change it.
 * @param {{ host?: string | undefined, origin?: string | undefined, "content-type"?: string | undefined }} headers
 * @param {number} port ours
 */
export const mayWrite = (headers, port) =>
  isOurHost(headers.host, port) &&
  headers.origin === `http://${headers.host}` &&
  headers["content-type"] === "application/json";
