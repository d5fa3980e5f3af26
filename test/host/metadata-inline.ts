import type {
  BlockCache,
  FrontmatterLinkCache,
  LinkCache,
  ListItemCache,
  Reference,
  SectionCache,
  TagCache,
} from "obsidian";
import type { Nodes, Root } from "mdast";
import type { SourceText } from "./source-text.ts";

/** Links that leave the vault: a scheme and a colon. */
const external = /^[a-z][a-z0-9+.-]*:/i;

/** `link` and what is shown for it, of a wikilink's inside. */
function wikilink(inside: string): { link: string; displayText: string } {
  // A bar with nothing before it separates nothing: `[[|x]]` links to a note named `|x`.
  const bar = inside.indexOf("|", 1);
  const link = (bar < 0 ? inside : inside.slice(0, bar)).trim();
  const shown = bar < 0 ? link.replace(/^#/, "").replace(/#/g, " > ") : inside.slice(bar + 1).trim();
  return { link, displayText: shown };
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

function textOf(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

/** Wikilinks and Markdown links inside the vault, and embeds, in the order of the text. */
export function findLinks(tree: Root, prose: string, source: SourceText): { links: LinkCache[]; embeds: LinkCache[] } {
  const links: LinkCache[] = [];
  const embeds: LinkCache[] = [];
  for (const match of prose.matchAll(/(!?)\[\[([^[\]\n]+?)\]\]/g)) {
    const [original, bang, inside] = match;
    const position = source.pos({ from: match.index, to: match.index + original.length });
    (bang === "!" ? embeds : links).push({ position, original, ...wikilink(inside ?? "") });
  }
  const visit = (node: Nodes): void => {
    if ((node.type === "link" || node.type === "image") && !external.test(node.url) && node.url !== "") {
      const range = source.rangeOf(node);
      const original = source.slice(range);
      const displayText = node.type === "link" ? textOf(node) : (node.alt ?? "");
      if (/^!?\[/.test(original))
        (node.type === "link" ? links : embeds).push({
          position: source.pos(range),
          link: decoded(node.url),
          original,
          displayText,
        });
    } else if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  const byPlace = (a: LinkCache, b: LinkCache): number => a.position.start.offset - b.position.start.offset;
  return { links: links.sort(byPlace), embeds: embeds.sort(byPlace) };
}

/** Tags start after a space, an escaped mark or a line's start, hold a character that is no digit, and never lie inside a link. */
export function findTags(prose: string, links: LinkCache[], source: SourceText): TagCache[] {
  const found: TagCache[] = [];
  const inLink = (at: number): boolean =>
    links.some(({ position }) => position.start.offset <= at && at < position.end.offset);
  const tag = /(^|\s|\\[[\]*_`])(#[^\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+)/gmu;
  for (const match of prose.matchAll(tag)) {
    const [, before = "", name = ""] = match;
    const from = match.index + before.length;
    if (/^#\d+$/.test(name) || inLink(from)) continue;
    found.push({ position: source.pos({ from, to: from + name.length }), tag: name });
  }
  return found;
}

/** Links in properties, also those in lists and nested values; the key of an inner one is its dotted path. */
export function frontMatterLinks(properties: Record<string, unknown>): FrontmatterLinkCache[] {
  const found: FrontmatterLinkCache[] = [];
  const visit = (key: string, value: unknown): void => {
    if (typeof value === "string") {
      const inside = /^\[\[([^[\]]+)\]\]$/.exec(value.trim())?.[1];
      if (inside !== undefined) {
        const reference: Reference = { original: value.trim(), ...wikilink(inside) };
        found.push({ key, ...reference });
      }
    } else if (typeof value === "object" && value !== null)
      for (const [inner, each] of Object.entries(value)) visit(`${key}.${inner}`, each);
  };
  for (const [key, value] of Object.entries(properties)) visit(key, value);
  return found;
}

/** Block ids, `^id` at the end of a paragraph or list item, by id in lower case. */
export function blockIds(
  sections: SectionCache[],
  items: ListItemCache[],
  source: SourceText,
): Record<string, BlockCache> {
  const blocks: Record<string, BlockCache> = {};
  for (const { id, position } of [...sections, ...items])
    if (id !== undefined) blocks[id.toLowerCase()] = { id, position };
  // An id alone on a line names the block before it.
  for (const [index, section] of sections.entries()) {
    const alone = /^\^([A-Za-z0-9-]+)$/.exec(
      source.slice({ from: section.position.start.offset, to: section.position.end.offset }),
    );
    const before = sections[index - 1];
    const id = alone?.[1];
    if (id !== undefined && before !== undefined) blocks[id.toLowerCase()] = { id, position: before.position };
  }
  return blocks;
}
