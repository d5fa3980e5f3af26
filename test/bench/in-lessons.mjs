// The rows of grouping lessons, as a process of its own: what ran before would be in the way.
import { groupingRows } from "../lessons/bench.mjs";

process.send?.(groupingRows(), () => process.exit());
