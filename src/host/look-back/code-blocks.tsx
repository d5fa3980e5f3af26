import { MarkdownRenderChild } from "obsidian";
import { BLOCK_LANGUAGE } from "../../core/look-back/code-block.ts";
import { drawBlock } from "../../panel/look-back/block.tsx";
import type { LookBackContext } from "../../panel/look-back/look-back-context.ts";
import type { Context } from "../context/context.ts";

/** Draws a part of the plugin in place of each code block that asks for one, in reading view and live preview. */
export function registerBlocks({ plugin, state }: Context, drawn: LookBackContext): void {
  plugin.registerMarkdownCodeBlockProcessor(BLOCK_LANGUAGE, (source, el, context) => {
    context.addChild(new BlockChild(el, source, drawn, () => state.rule));
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
