import type { CachedMetadata, HeadingCache, SectionCache } from "obsidian";
import type { Nodes, Root, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { getFrontMatterInfo, readProperties } from "./front-matter.ts";
import { blockIds, findLinks, findTags, frontMatterLinks } from "./metadata-inline.ts";
import { findListItems } from "./metadata-lists.ts";
import { blanked, codeRanges, commentBlocks, type Range, SourceText } from "./source-text.ts";

/** Parses Markdown with the GFM extensions. */
export const parseMarkdown = (markdown: string): Root =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

/**
 * What Obsidian's metadata cache says about a note: headings, sections, list items, links, embeds, tags, front matter
 * and block ids, with its positions (0-based lines and columns, offsets in UTF-16 units). A part that is empty is absent.
 * Compared with recordings of the real app: see "metadata" in test/fixtures/README.md.
 */
export function metadataOf(markdown: string): CachedMetadata {
  const source = new SourceText(markdown);
  const front = getFrontMatterInfo(markdown);
  const frontEnd = front.exists ? markdown.slice(0, front.contentStart).trimEnd().length : 0;
  const comments = commentBlocks(markdown, frontEnd);
  // Front matter and comment blocks are blanked, not cut: every offset stays what it is in the note.
  const visible = blanked(markdown, [{ from: 0, to: frontEnd }, ...comments]);
  const tree = parseMarkdown(visible);
  const listItems = findListItems(tree, source);
  const prose = blanked(blanked(markdown, [{ from: 0, to: frontEnd }]), codeRanges(tree));
  const { links, embeds } = findLinks(tree, prose, source);
  const tags = findTags(prose, [...links, ...embeds], source);
  const cache: CachedMetadata = {};
  const headings = findHeadings(tree, source);
  const sections = findSections(tree, source, comments, front.exists ? frontEnd : null);
  const blocks = blockIds(sections, listItems, source);
  if (headings.length > 0) cache.headings = headings;
  if (sections.length > 0) cache.sections = sections;
  if (listItems.length > 0) cache.listItems = listItems;
  if (links.length > 0) cache.links = links;
  if (embeds.length > 0) cache.embeds = embeds;
  if (tags.length > 0) cache.tags = tags;
  if (Object.keys(blocks).length > 0) cache.blocks = blocks;
  if (front.exists) Object.assign(cache, propertiesOf(markdown, source, frontEnd));
  return cache;
}

function propertiesOf(markdown: string, source: SourceText, end: number): Partial<CachedMetadata> {
  let properties: Record<string, unknown> | null;
  try {
    properties = readProperties(markdown);
  } catch {
    // A note whose YAML is broken has no properties; the app shows it as it is.
    return {};
  }
  const position = source.pos({ from: 0, to: end });
  if (properties === null) return { frontmatterPosition: position };
  return { frontmatter: properties, frontmatterPosition: position, frontmatterLinks: frontMatterLinks(properties) };
}

function findHeadings(tree: Root, source: SourceText): HeadingCache[] {
  const found: HeadingCache[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === "heading") {
      const range = source.rangeOf(node);
      found.push({ position: source.pos(range), heading: headingText(source.slice(range)), level: node.depth });
    } else if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return found;
}

function headingText(written: string): string {
  const atx = /^#{1,6}(?:[ \t]+|$)([\s\S]*?)(?:[ \t]+#+)?[ \t]*$/.exec(written);
  return atx ? (atx[1] ?? "") : written.replace(/\r?\n[ \t>]*[=-]+[ \t]*$/, "").trim();
}

const sectionNames: Partial<Record<RootContent["type"], string>> = { definition: "definition" };

function sectionType(node: RootContent, text: string): string {
  if (node.type === "blockquote") return /^\s*>\s*\[![^\]\s][^\]]*\]/.test(text) ? "callout" : "blockquote";
  return sectionNames[node.type] ?? node.type;
}

function findSections(tree: Root, source: SourceText, comments: Range[], frontEnd: number | null): SectionCache[] {
  const found: SectionCache[] = tree.children.map((node) => {
    const range = source.rangeOf(node);
    const from = source.lineStart(range.from);
    const text = source.slice({ from, to: range.to });
    const id = /(?:^|\s)\^([A-Za-z0-9-]+)$/.exec(text)?.[1];
    const section: SectionCache = { type: sectionType(node, text), position: source.pos({ from, to: range.to }) };
    return id !== undefined && node.type === "paragraph" ? { ...section, id } : section;
  });
  for (const range of comments) found.push({ type: "comment", position: source.pos(range) });
  if (frontEnd !== null) found.push({ type: "yaml", position: source.pos({ from: 0, to: frontEnd }) });
  return found.sort((a, b) => a.position.start.offset - b.position.start.offset);
}
