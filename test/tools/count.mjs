// Adding up what passed and what failed, over all parts of a run.

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/** @type {Count} */
export const onePassed = { passed: 1, failed: 0, skipped: 0 };

/** @type {Count} */
export const oneFailed = { passed: 0, failed: 1, skipped: 0 };

/**
 * @param {Count[]} counts
 * @returns {Count}
 */
export function sum(counts) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const count of counts) {
    total.passed += count.passed;
    total.failed += count.failed;
    total.skipped += count.skipped;
  }
  return total;
}

/**
 * The line that ends a run, alone on its line.
 * @param {Count} count
 */
export function lastLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/**
 * What vitest's JSON reporter writes, as far as it is read here (the shape of Jest's `--json`).
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} [numTodoTests]
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults one for each file
 */

/**
 * A file that failed without a failed test (it could not be loaded, or a hook threw) is one failure; so is a run that
 * ended badly though every test passed (an error that no test caught), and a run that left no report.
 * @param {VitestReport | null} report null: there is none
 * @param {number} exitCode of vitest
 * @returns {Count}
 */
export function countVitest(report, exitCode) {
  if (!report) return oneFailed;
  const brokenFiles = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  ).length;
  const count = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
  const silentFailure = count.failed === 0 && (exitCode !== 0 || count.passed === 0);
  return silentFailure ? sum([count, oneFailed]) : count;
}
