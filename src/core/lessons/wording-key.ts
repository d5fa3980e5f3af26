import { normalise } from "../normalise.ts";

/** A lesson that is nothing but a link to its own note. */
const LONE_LINK = /^\s*\[\[([^\]|#]+)(?:#[^\]|]*)?(?:\|[^\]]*)?\]\]\s*$/;

/**
 * The exact key of a wording: two wordings with the same key are the same lesson. Of a lone wikilink the name of the
 * note that it leads to, whatever the link is called.
 */
export function wordingKey(text: string): string {
  const target = LONE_LINK.exec(text)?.[1];
  return normalise(target === undefined ? text : target.slice(target.lastIndexOf("/") + 1).replace(/\.md$/i, ""));
}
