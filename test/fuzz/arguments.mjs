/**
 * For how long `npm run fuzz` is to run, in minutes; 1 without arguments.
 * @param {string[]} args
 * @throws {Error} with the usage
 */
export function minutesOf(args) {
  if (args.length === 0) return 1;
  const [name = "", value = ""] = args.length === 1 ? (args[0] ?? "").split("=") : args;
  const minutes = Number(value);
  if (name === "--minutes" && args.length <= 2 && /^\d+(?:\.\d+)?$/.test(value) && minutes > 0) return minutes;
  throw new Error("Usage: npm run fuzz -- --minutes N, where N is a number above 0.");
}
