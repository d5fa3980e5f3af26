/**
 * What `npm run soak` is asked for: `--actions N` (1000 without it) and `--seed S` (1).
 * @param {string[]} args
 * @throws {Error} with the usage
 */
export function soakOf(args) {
  const asked = { actions: 1000, seed: 1 };
  for (let at = 0; at < args.length; at += 2) {
    const name = args[at]?.replace(/^--/, "");
    const value = args[at + 1] ?? "";
    if ((name !== "actions" && name !== "seed") || !/^[1-9]\d*$/.test(value))
      throw new Error("Usage: npm run soak -- [--actions N] [--seed S], with numbers above 0.");
    asked[name] = Number(value);
  }
  return asked;
}
