import { describe, expect, test } from "vitest";
import { countVitest, lastLine, sum } from "./count.mjs";

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

const report = (passed: number, failed: number, ...testResults: ReturnType<typeof file>[]) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 0,
  testResults,
});

describe("the last line", () => {
  test("names what passed and what failed", () => {
    expect(lastLine({ passed: 12, failed: 0, skipped: 0 })).toBe("12 passed, 0 failed");
  });

  test("names skipped tests only when there are some", () => {
    expect(lastLine({ passed: 3, failed: 1, skipped: 2 })).toBe("3 passed, 1 failed, 2 skipped");
  });

  test("is the sum of all parts", () => {
    const parts = [
      { passed: 1, failed: 0, skipped: 0 },
      { passed: 20, failed: 3, skipped: 1 },
    ];
    expect(sum(parts)).toEqual({ passed: 21, failed: 3, skipped: 1 });
  });
});

describe("counting a run of vitest", () => {
  test("takes its own numbers", () => {
    expect(countVitest(report(2, 1, file("failed", "passed", "passed", "failed")), 1)).toEqual({
      passed: 2,
      failed: 1,
      skipped: 0,
    });
  });

  test("counts a file that could not be loaded as a failure", () => {
    expect(countVitest(report(2, 0, file("passed", "passed", "passed"), file("failed")), 1).failed).toBe(1);
  });

  test("counts a bad end that no test shows as a failure", () => {
    expect(countVitest(report(2, 0, file("passed", "passed", "passed")), 1).failed).toBe(1);
  });

  test("counts a run without a report, or without a test, as a failure", () => {
    expect(countVitest(null, 0).failed).toBe(1);
    expect(countVitest(report(0, 0), 0).failed).toBe(1);
  });
});
