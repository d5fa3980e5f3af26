import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { ISO } from "../subject.ts";
import type { Action } from "./note-actions.ts";
import { attempt, faults, freshPanel, hurry, lostLines, settingsOf, struck, withoutFault } from "./run.ts";

/** Hundreds of starts of the app; in milliseconds. */
const PATIENCE = 120_000;

/** Tests each action with every fault of the disk. In a file of its own for each list of actions: files run side by side. */
export function testWithFaults(actions: Readonly<Record<string, Action>>): void {
  const slowDown = hurry();
  afterAll(slowDown);
  afterEach(() => void vi.useRealTimers());

  describe.each(Object.entries(actions))("%s", { timeout: PATIENCE }, (_name, action) => {
    it("writes without faults, and says nothing of it that is wrong", async () => {
      const { operations, vault, panel, data } = await withoutFault(action);
      expect(operations.length).toBeGreaterThan(0);
      expect(lostLines(action.files, vault, action)).toEqual([]);
      // What is taken back leaves the vault as it was.
      if (!action.isLost) expect([vault, settingsOf(data)]).not.toEqual([action.files, ISO]);
      expect(panel).toBe(await freshPanel(vault, data));
    });

    it.each(faults)("harms nothing when an operation of the disk %s", async (fault) => {
      const { operations, vault: wanted, data, notices } = await withoutFault(action);
      const mostNotices = action.says ? notices.length + 1 : 1;
      for (const at of struck(operations)) {
        const where = `operation ${at} (${operations[at]?.kind} ${operations[at]?.path})`;
        const outcome = await attempt(action, at, fault, wanted);
        if (fault !== "finds it deleted") expect(lostLines(action.files, outcome.vault, action), where).toEqual([]);
        if (outcome.again) expect(outcome.again, `done again after ${where}`).toEqual(wanted);
        if (fault !== "is the last")
          expect(outcome.notices.length, `${where}: ${outcome.notices.join(" | ")}`).toBeLessThanOrEqual(mostNotices);
        if (fault !== "is the last") {
          const panels = [await freshPanel(outcome.vault, outcome.data)];
          // Settings that could not be saved are in use until the app is closed, and a notice says so.
          if (operations[at]?.kind === "saveData") panels.push(await freshPanel(outcome.vault, data));
          expect(panels, where).toContain(outcome.panel);
        }
        expect(outcome.ticks, `a tick after ${where}`).toBe(true);
      }
    });
  });
}
