import type { TestProject } from "vitest/node";
import { openPreview } from "../tools/preview.mjs";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the preview is served, such as http://127.0.0.1:40123/. */
    preview: string;
  }
}

/** Builds and serves the preview once for all browser tests, at any free port. */
export default async function servePreview(project: TestProject): Promise<() => Promise<void>> {
  const preview = await openPreview({ port: 0, saveIn: null, watch: false });
  project.provide("preview", preview.address);
  return preview.close;
}
