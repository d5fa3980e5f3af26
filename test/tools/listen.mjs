// Finding a port on 127.0.0.1.

/** The usual port: nobody's default, and the same each time, so that the browser's history knows it. */
const USUAL_PORT = 8137;

/**
 * @param {import("node:http").Server} server
 * @param {number} port 0: any free one
 * @returns {Promise<number>} the port it listens on
 */
const listen = (server, port) =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });

/**
 * @param {unknown} error
 * @returns {boolean} whether the port is taken, or not for us
 */
const isTaken = (error) =>
  error instanceof Error && "code" in error && ["EADDRINUSE", "EACCES"].includes(String(error.code));

/**
 * @param {import("node:http").Server} server
 * @param {number | null} port as asked for; null: the usual one, else any free one
 * @throws {Error} with a sentence when a port that was asked for is taken
 */
export async function listenSomewhere(server, port) {
  try {
    return await listen(server, port ?? USUAL_PORT);
  } catch (error) {
    if (!isTaken(error)) throw error;
    if (port !== null) throw new Error(`Port ${port} is taken: choose another one, or leave --port out.`);
    return listen(server, 0);
  }
}
