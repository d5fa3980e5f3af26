import { describe, expect, it } from "vitest";
import { freshHost } from "./fresh-host.ts";
import type { Host } from "./index.ts";

function hear(host: Host): string[] {
  const { metadataCache } = host.app;
  const heard: string[] = [];
  metadataCache.on("changed", (file, text, cache) =>
    heard.push(`changed ${file.path} ${text.length} ${cache.headings?.length ?? 0}`),
  );
  metadataCache.on("deleted", (file, previous) =>
    heard.push(`deleted ${file.path} ${previous?.headings?.length ?? "-"}`),
  );
  metadataCache.on("resolved", () => heard.push("resolved"));
  return heard;
}

describe("the metadata cache", () => {
  it("is not ready when create has resolved, and says changed later, then resolved", async () => {
    const host = await freshHost();
    const heard = hear(host);
    const file = await host.app.vault.create("a.md", "# One");
    expect(host.app.metadataCache.getFileCache(file)).toBeNull();
    expect(heard).toEqual([]);
    await host.settled();
    expect(host.app.metadataCache.getFileCache(file)?.headings?.[0]?.heading).toBe("One");
    expect(heard).toEqual(["changed a.md 5 1", "resolved"]);
  });

  it("still knows the old text right after a change", async () => {
    const host = await freshHost({ files: { "a.md": "# One" } });
    const file = host.app.vault.getFileByPath("a.md");
    if (!file) throw new Error("no file");
    await host.app.vault.modify(file, "# Two");
    expect(host.app.metadataCache.getFileCache(file)?.headings?.[0]?.heading).toBe("One");
    await host.settled();
    expect(host.app.metadataCache.getFileCache(file)?.headings?.[0]?.heading).toBe("Two");
  });

  it("is empty when the layout becomes ready, and says changed for each note of the vault", async () => {
    const host = await freshHost({ files: { "a.md": "# One", "b.md": "" }, ready: false });
    const heard = hear(host);
    host.app.workspace.onLayoutReady(() =>
      heard.push(host.app.metadataCache.getCache("a.md") === null ? "ready, cache empty" : "ready"),
    );
    await host.layoutReady();
    expect(heard).toEqual(["ready, cache empty", "changed a.md 5 1", "changed b.md 0 0", "resolved"]);
  });

  it("is there from the start after a warm start, without changed", async () => {
    const host = await freshHost({ files: { "a.md": "# One" }, ready: false, warmCache: true });
    const heard = hear(host);
    expect(host.app.metadataCache.getCache("a.md")?.headings).toHaveLength(1);
    await host.layoutReady();
    expect(heard).toEqual(["resolved"]);
  });

  it("moves with a rename, and does not say changed", async () => {
    const host = await freshHost({ files: { "in/a.md": "# One" } });
    const heard = hear(host);
    await host.rename("in", "out");
    expect(heard).toEqual(["resolved"]);
    expect(host.app.metadataCache.getCache("out/a.md")?.headings).toHaveLength(1);
    expect(host.app.metadataCache.getCache("in/a.md")).toBeNull();
  });

  it("hands over what it knew of a deleted note", async () => {
    const host = await freshHost({ files: { "a.md": "# One" } });
    const heard = hear(host);
    await host.remove("a.md");
    expect(heard).toEqual(["deleted a.md 1", "resolved"]);
    expect(host.app.metadataCache.getCache("a.md")).toBeNull();
  });

  it("counts resolved and unresolved links, anew when files come and go", async () => {
    const host = await freshHost({ files: { "a.md": "[[b]] [[b|again]] [[c]]", "b.md": "" } });
    const { metadataCache } = host.app;
    expect(metadataCache.resolvedLinks["a.md"]).toEqual({ "b.md": 2 });
    expect(metadataCache.unresolvedLinks["a.md"]).toEqual({ c: 1 });
    await host.write("c.md", "");
    expect(metadataCache.resolvedLinks["a.md"]).toEqual({ "b.md": 2, "c.md": 1 });
    await host.remove("b.md");
    expect(metadataCache.resolvedLinks["a.md"]).toEqual({ "c.md": 1 });
  });
});
