import { ISO, start } from "./subject.ts";
import { describe, expect, it } from "vitest";
import { testWithFaults } from "./faults/bench.ts";
import { noteActions } from "./faults/note-actions.ts";
import { vaultActions } from "./faults/vault-actions.ts";
import { waysIn, WRITES_NOTHING } from "./faults/ways.ts";

describe("What can be done", () => {
  it("is tested with faults, or writes nothing: something new belongs to one of the two", async () => {
    const host = await start({ today: "2026-03-06", files: {}, data: ISO });
    const ids = host.commandIds("weekly-retro");
    expect(ids.length).toBeGreaterThan(10);
    const ways = [...new Set(waysIn(ids))].sort();
    const covered = Object.values({ ...noteActions, ...vaultActions }).flatMap(({ covers = [] }) => covers);
    expect([...new Set([...covered, ...WRITES_NOTHING])].sort()).toEqual(ways);
    expect(covered.filter((way) => WRITES_NOTHING.includes(way))).toEqual([]);
  });
});

testWithFaults(noteActions);
