import type { Context } from "../context/context.ts";
import { SetUp } from "./set-up.ts";

/** Learning from weekly notes that are there. */
export function registerSetUp(context: Context): SetUp {
  return new SetUp(context);
}
