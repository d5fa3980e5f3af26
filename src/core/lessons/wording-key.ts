import { normalise } from "../markdown/wording.ts";

/** A lesson that is nothing but a link to its own note. */
const LONE_LINK = /^\s*\[\[([^\]|#]+)(?:#[^\]|]*)?(?:\|[^\]]*)?\]\]\s*$/;

/** The name of the note that a wording links to, if it is nothing but a wikilink, whatever the link is called. */
export function linkedName(text: string): string | null {
  const target = LONE_LINK.exec(text)?.[1];
  return target === undefined
    ? null
    : target
        .slice(target.lastIndexOf("/") + 1)
        .replace(/\.md$/i, "")
        .trim();
}

/**
 * The exact key of a wording: two wordings with the same key are the same lesson. A wording that is nothing but a wikilink
 * has the key of the linked note's name.
 */
export const wordingKey = (text: string): string => normalise(linkedName(text) ?? text);
