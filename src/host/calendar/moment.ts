import { moment as obsidianMoment } from "obsidian";
import type momentType from "moment";

// The bundle's `moment` is this module (see `alias` in esbuild.config.mjs): Obsidian's copy, in the user's locale.
// Under TypeScript 6 obsidian.d.ts types it as a namespace, which cannot be called: hence the one cast.
export default obsidianMoment as unknown as typeof momentType;
