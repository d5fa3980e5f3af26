import { type App, Component, getLinkpath, MarkdownRenderer } from "obsidian";
import { allowedNodes } from "./allowed-markdown.ts";

/** Words of a row; a page with blocks; or a picture of a page, in which links lead nowhere. */
export type DrawnAs = "words" | "page" | "picture";

/** Marks what is drawn of a note, by which a block in it knows that it is inside of another part. */
const PASSAGE = "weekly-retro-passage";
/** Marks a picture as well: its block is in no other part once the note is made. */
const PICTURE = "weekly-retro-picture";

/** Formats that both Obsidian and the browser of any device show. */
const IMAGE = /^(?:avif|bmp|gif|jpe?g|png|svg|webp)$/i;

/**
 * Draws Markdown of the note at `path` as the app does: the one place where the plugin asks for it. Resolves with what of
 * it may be shown, as new nodes that nothing is attached to; with the Markdown as text where it cannot be drawn.
 */
export async function drawMarkdown(app: App, markdown: string, path: string, as: DrawnAs): Promise<ChildNode[]> {
  // Embeds, and blocks of other plugins, live as long as their component. What is copied needs none.
  const component = new Component();
  component.load();
  try {
    const drawn = createDiv().createDiv({ cls: as === "picture" ? [PASSAGE, PICTURE] : [PASSAGE] });
    await MarkdownRenderer.render(app, markdown, drawn, path, component);
    return allowedNodes(drawn, {
      hasBlocks: as !== "words",
      hasLinks: as !== "picture",
      imageOf: (link) => imageOf(app, link, path),
    });
  } catch {
    // Other plugins take part in drawing, and may fail.
    return [activeDocument.createTextNode(markdown)];
  } finally {
    component.unload();
  }
}

function imageOf(app: App, link: string, path: string): string | null {
  const file = app.metadataCache.getFirstLinkpathDest(getLinkpath(link), path);
  return file && IMAGE.test(file.extension) ? app.vault.getResourcePath(file) : null;
}
