import { describe, expect, it, onTestFinished } from "vitest";
import { type Host, openHost } from "../host/index.ts";
import { ISO, manifest, panel, start, subject } from "./subject.ts";

const files = { "Retros/2026-W09.md": "## Missions\n- [ ] a\n", "Retros/Lessons.md": "## Lessons\n" };
const id = "weekly-retro";

async function app(): Promise<Host> {
  const host = await openHost({ files });
  onTestFinished(() => host.close());
  return host;
}

describe("A plugin that is switched off leaves nothing behind", () => {
  it("after it has been used", async () => {
    const host = await start({ today: "2026-03-06", files, data: ISO });
    expect(host.commands().length).toBeGreaterThan(0);
    await panel(host);
    await host.unload(id);
    const left = host.registered();

    const untouched = await app();
    await untouched.layoutReady();
    expect(left).toBe(untouched.registered());
    expect(host.commands()).toEqual([]);
  });

  it("before the layout is ready", async () => {
    const host = await app();
    const before = host.registered();
    await host.install(await subject(), manifest, ISO);
    expect(host.registered()).toBeGreaterThan(before);
    await host.unload(id);
    await host.layoutReady();
    expect(host.registered()).toBe(before);
    expect(host.notices).toEqual([]);
  });

  it("while its settings are loaded", async () => {
    const host = await app();
    const before = host.registered();
    let letGo = () => undefined as void;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    host.interfere({ before: ({ kind }) => (kind === "read" ? held : undefined), after: () => undefined });
    const installing = host.install(await subject(), manifest, ISO);
    await Promise.resolve();
    const unloading = host.unload(id);
    letGo();
    await Promise.all([installing, unloading]);
    host.interfere(null);
    await host.layoutReady();
    expect(host.registered()).toBe(before);
    expect(host.commands()).toEqual([]);
  });
});
