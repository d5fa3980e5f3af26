import { MarkdownRenderChild } from "obsidian";
import { BLOCK_LANGUAGE } from "../../core/look-back/code-block.ts";
import { drawBlock } from "../../panel/look-back/block.tsx";
import type { LookBackContext } from "../../panel/look-back/look-back-context.ts";
import type { Context } from "../context/context.ts";

/** Draws a part of the plugin in place of each code block that asks for one, in reading view and live preview. */
export function registerBlocks({ plugin, state }: Context, drawn: LookBackContext): void {
  const shown = new Set<BlockChild>();
  plugin.registerMarkdownCodeBlockProcessor(BLOCK_LANGUAGE, (source, el, context) => {
    const child = new BlockChild(el, source, drawn, () => state.rule);
    shown.add(child);
    child.register(() => shown.delete(child));
    context.addChild(child);
  });
  // The notes that they are in stay open when the plugin goes.
  plugin.register(() => {
    for (const child of [...shown]) child.unload();
  });
}

/** A block that is drawn for as long as it is in its note. */
class BlockChild extends MarkdownRenderChild {
  private end: () => void = () => undefined;

  constructor(
    el: HTMLElement,
    private readonly source: string,
    private readonly drawn: LookBackContext,
    private readonly rule: Parameters<typeof drawBlock>[3],
  ) {
    super(el);
  }

  override onload(): void {
    this.end = drawBlock(this.containerEl, this.source, this.drawn, this.rule);
  }

  override onunload(): void {
    this.end();
  }
}
