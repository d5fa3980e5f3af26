import { afterEach, describe, expect, it, vi } from "vitest";
import { actions } from "./faults/actions.ts";
import { attempt, faults, freshPanel, lostLines } from "./faults/run.ts";

afterEach(() => void vi.useRealTimers());

/** Hundreds of starts of the app; in milliseconds. */
const PATIENCE = 120_000;

describe.each(Object.entries(actions))("%s", { timeout: PATIENCE }, (_name, action) => {
  it("writes without faults, and says nothing of it that is wrong", async () => {
    const { operations, vault, panel } = await attempt(action, -1, null, null);
    expect(operations.length).toBeGreaterThan(0);
    expect(lostLines(action.files, vault, action)).toEqual([]);
    expect(panel).toBe(await freshPanel(vault, null));
  });

  it.each(faults)("harms nothing when an operation of the disk %s", async (fault) => {
    const { operations, vault: wanted } = await attempt(action, -1, null, null);
    for (let at = 0; at < operations.length; at++) {
      const where = `operation ${at} (${operations[at]?.kind} ${operations[at]?.path})`;
      const outcome = await attempt(action, at, fault, wanted);
      if (fault !== "finds it deleted") expect(lostLines(action.files, outcome.vault, action), where).toEqual([]);
      if (outcome.again) expect(outcome.again, `done again after ${where}`).toEqual(wanted);
      if (fault !== "is the last")
        expect(outcome.notices.length, `${where}: ${outcome.notices.join(" | ")}`).toBeLessThan(2);
      if (fault !== "is the last") expect(outcome.panel, where).toBe(await freshPanel(outcome.vault, outcome.data));
      expect(outcome.ticks, `a tick after ${where}`).toBe(true);
    }
  });
});
