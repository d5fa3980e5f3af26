import { moment as obsidianMoment } from "obsidian";
import type momentType from "moment";

// Obsidian's own copy, which holds the user's locale. Under TypeScript 6 obsidian.d.ts types it as a namespace, which
// cannot be called: hence the one cast.
export default obsidianMoment as unknown as typeof momentType;
