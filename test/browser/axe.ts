import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

/** What axe-core found at fault, and where. */
export interface Fault {
  rule: string;
  elements: string[];
}

const source = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

declare global {
  interface Window {
    axe: {
      run: (
        within: unknown,
      ) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
    };
  }
}

/** Everything that axe-core has against the parts of a page; all of its rules, best practices too. */
export async function faultsOf(page: Page, ...selectors: string[]): Promise<Fault[]> {
  // As text, since the page's policy forbids a script from elsewhere.
  await page.evaluate(await source);
  return page.evaluate(async (include) => {
    const { violations } = await window.axe.run({ include });
    return violations.map(({ id, nodes }) => ({
      rule: id,
      elements: nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary.replace(/\s+/g, " ")}`),
    }));
  }, selectors);
}
