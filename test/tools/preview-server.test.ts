import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startServer } from "./preview-server.mjs";
import { vaultsInMemory, vaultsOnDisk } from "./preview-vaults.mjs";

type Server = Awaited<ReturnType<typeof startServer>>;

let folder = "";
let vault = "";
let open: Server[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "weekly-retro-"));
  vault = join(folder, "sample");
  await mkdir(join(vault, "Retros"), { recursive: true });
  await writeFile(join(vault, "Retros", "a.md"), "text");
});

afterEach(async () => {
  for (const server of open) await server.close();
  open = [];
  await rm(folder, { recursive: true });
});

async function start(save: boolean, port: number | null = 0): Promise<Server> {
  const vaults = save ? vaultsOnDisk(folder) : vaultsInMemory;
  const built = () => new TextEncoder().encode("built");
  const server = await startServer({ port, vaults, onSaved: () => Promise.resolve(), built });
  open.push(server);
  return server;
}

/** A request with any headers: `fetch` would not let a test lie about Host and Origin. */
const ask = (url: string, method = "GET", headers: Record<string, string> = {}, body = ""): Promise<string> =>
  new Promise((resolve, reject) => {
    const asked = request(url, { method, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
      response.on("end", () => resolve(`${response.statusCode} ${text}`));
    });
    asked.on("error", reject);
    asked.end(body);
  });

const save = (server: Server, change: object, origin = server.address.slice(0, -1)): Promise<string> =>
  ask(
    `${server.address}save`,
    "POST",
    { origin, "content-type": "application/json" },
    JSON.stringify({ vault: "sample", ...change }),
  );

describe("the preview's server", () => {
  test("serves the page's code and the vault", async () => {
    const { address } = await start(true);
    expect(await ask(`${address}page.js`)).toBe("200 built");
    expect(await ask(`${address}vault/sample.json`)).toBe('200 {"Retros/a.md":"text"}');
    expect(await ask(`${address}vault/empty.json`)).toBe("200 {}");
    expect(await ask(`${address}package.json`)).toMatch(/^404/);
  });

  test("does not answer to a foreign name", async () => {
    const { address } = await start(false);
    expect(await ask(`${address}vault/sample.json`, "GET", { host: "evil.example" })).toMatch(/^403/);
  });

  test("writes nothing unless it was started to", async () => {
    expect(await save(await start(false), { path: "Retros/a.md", text: "new" })).toBe(
      "403 Nothing is saved without --save.",
    );
    expect(await readFile(join(vault, "Retros", "a.md"), "utf8")).toBe("text");
  });

  test("keeps every vault in a folder of its own, filled when it is first asked for", async () => {
    const server = await start(true);
    const seed = JSON.parse((await ask(`${server.address}vault/seed.json`)).slice(4)) as Record<string, string>;
    expect(Object.keys(seed)).toEqual(["3주-기록.md"]);
    expect(await save(server, { vault: "seed", path: "new.md", text: "new" })).toBe("200 saved");
    expect((await readdir(join(folder, "seed"))).sort()).toEqual(["3주-기록.md", "new.md"]);
    expect(await save(server, { vault: "../seed", path: "new.md", text: "new" })).toMatch(/^400/);
  });

  test("writes what its own page sends", async () => {
    const server = await start(true);
    expect(await save(server, { path: "Retros/b.md", text: "new" })).toBe("200 saved");
    expect(await save(server, { path: "Retros/a.md", text: null })).toBe("200 saved");
    expect(await readdir(join(vault, "Retros"))).toEqual(["b.md"]);
  });

  test("writes nothing that another site sends, or that leaves the vault", async () => {
    const server = await start(true);
    expect(await save(server, { path: "Retros/a.md", text: "new" }, "http://evil.example")).toMatch(/^403/);
    expect(await save(server, { path: "../a.md", text: "new" })).toMatch(/^400/);
    expect(await save(server, { path: "Retros/a.md" })).toMatch(/^400/);
    expect(await readFile(join(vault, "Retros", "a.md"), "utf8")).toBe("text");
  });

  test("says so when the port that was asked for is taken", async () => {
    const { address } = await start(false);
    const { port } = new URL(address);
    await expect(start(false, Number(port))).rejects.toThrow(`Port ${port} is taken`);
  });
});
