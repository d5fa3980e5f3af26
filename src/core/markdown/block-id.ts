import { trimEnd } from "../base/trim.ts";

/** Obsidian's name for a block, by which links find it (https://help.obsidian.md/links). */
const BLOCK_ID = /[ \t]\^[\w-]+$/;

/** Where the words of a line end: before its block id and the white space around that. An index into the line. */
export function wordsEnd(line: string): number {
  const text = trimEnd(line, " \t");
  return BLOCK_ID.exec(text)?.index ?? text.length;
}
