// How a script ends badly: with one sentence, not with a stack.

/**
 * Runs a script's work. An error is printed as its message, and the exit code is 1.
 * @param {() => Promise<void>} work
 */
export async function failing(work) {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
