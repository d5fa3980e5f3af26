import type { HostApp } from "./app.ts";
import { Component } from "./component.ts";
import { parseMarkdown } from "./metadata.ts";
import { blanked, codeRanges, commentBlocks } from "./source-text.ts";
import { getFrontMatterInfo } from "./front-matter.ts";
import { drawBlocks } from "./markdown-dom.ts";
import { Keymap } from "./keymap.ts";

export interface PostProcessor {
  (el: HTMLElement, context: PostProcessorContext): unknown;
  sortOrder?: number;
}

interface PostProcessorContext {
  docId: string;
  sourcePath: string;
  frontmatter: unknown;
  addChild: (child: Component) => void;
  getSectionInfo: () => null;
}

const processors: { processor: PostProcessor; order: number }[] = [];

/** Returns the function that removes it. */
export function registerPostProcessor(processor: PostProcessor, order: number): () => void {
  const entry = { processor, order };
  processors.push(entry);
  processors.sort((a, b) => a.order - b.order);
  return () => {
    processors.splice(processors.indexOf(entry), 1);
  };
}

/** A processor that hands the source of code blocks of one language to the handler, with an empty element in their place. */
export function codeBlockProcessor(
  language: string,
  handler: (source: string, el: HTMLElement, context: PostProcessorContext) => unknown,
): PostProcessor {
  return async (el, context) => {
    for (const code of el.findAll(`pre > code.language-${language}`)) {
      const target = createDiv({ cls: `block-language-${language}` });
      code.parentElement?.replaceWith(target);
      await handler(code.textContent, target, context);
    }
  };
}

/**
 * Draws Markdown into an element, as DOM nodes made one by one: text is never read as HTML. Internal links open in the
 * app on a click; post processors run over the result.
 */
export async function renderMarkdown(
  app: HostApp,
  markdown: string,
  el: HTMLElement,
  sourcePath: string,
  component: Component,
): Promise<void> {
  await Promise.resolve();
  const front = getFrontMatterInfo(markdown);
  const hidden = [{ from: 0, to: front.contentStart }, ...commentBlocks(markdown, front.contentStart)];
  const visible = blanked(markdown, hidden);
  const code = blanked(visible, codeRanges(parseMarkdown(visible)));
  const inlineComments = [...code.matchAll(/%%[\s\S]*?%%/g)].map(({ index, 0: text }) => ({
    from: index,
    to: index + text.length,
  }));
  drawBlocks(parseMarkdown(blanked(visible, inlineComments)).children, el, {
    source: visible,
    exists: (link) => app.metadataCache.getFirstLinkpathDest(link.split("#")[0] ?? "", sourcePath) !== null,
  });
  for (const link of el.findAll("a.internal-link"))
    component.registerDomEvent(link, "click", (event: MouseEvent) => {
      event.preventDefault();
      app.track(app.workspace.openLinkText(link.getAttribute("data-href") ?? "", sourcePath, Keymap.isModEvent(event)));
    });
  const context: PostProcessorContext = {
    docId: sourcePath,
    sourcePath,
    frontmatter: app.metadataCache.getCache(sourcePath)?.frontmatter,
    addChild: (child) => component.addChild(child),
    getSectionInfo: () => null,
  };
  for (const { processor } of [...processors]) await processor(el, context);
}

/** The class of the API; only its static `render` does something. */
export class MarkdownRenderChild extends Component {
  constructor(readonly containerEl: HTMLElement) {
    super();
  }
}

export class MarkdownRenderer extends MarkdownRenderChild {
  static render(
    app: HostApp,
    markdown: string,
    el: HTMLElement,
    sourcePath: string,
    component: Component,
  ): Promise<void> {
    return renderMarkdown(app, markdown, el, sourcePath, component);
  }

  static renderMarkdown(markdown: string, el: HTMLElement, sourcePath: string, component: Component): Promise<void> {
    return renderMarkdown((window as unknown as { app: HostApp }).app, markdown, el, sourcePath, component);
  }
}

export class MarkdownPreviewRenderer {
  static registerPostProcessor(processor: PostProcessor, sortOrder = 0): void {
    registerPostProcessor(processor, sortOrder);
  }

  static createCodeBlockPostProcessor = codeBlockProcessor;
}
