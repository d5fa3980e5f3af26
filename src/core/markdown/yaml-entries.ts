/** A property of a YAML block mapping as it stands: its key, and where its lines begin and end, with their line breaks. */
export interface YamlEntry {
  key: string;
  from: number;
  to: number;
}

/** The properties of a block, and the column in which their keys stand; null while there are none. */
export interface YamlEntries {
  entries: YamlEntry[];
  indent: number | null;
}

/**
 * Takes a YAML document apart into the properties of its block mapping (YAML 1.2, chapter 8), as far as is needed to put
 * one value in the place of another. Returns null where that is not certain: for another kind of document, for what no
 * parser accepts (two properties of one name, tabs as indent, a quote that is never closed), and for explicit keys,
 * directives and several documents.
 */
export function yamlEntries(block: string): YamlEntries | null {
  const entries: YamlEntry[] = [];
  const keys = new Set<string>();
  let indent: number | null = null;
  for (let at = 0; at < block.length;) {
    const line = lineAt(block, at);
    if (isEmpty(line)) {
      at = nextLine(block, at);
      continue;
    }
    const white = indentOf(line);
    if (white === null || (indent ?? white) !== white) return null;
    indent = white;
    const key = keyOf(line.slice(white));
    const to = key && valueEnd(block, at + white + key.length, white);
    if (!key || to === null || keys.has(key.name)) return null;
    keys.add(key.name);
    entries.push({ key: key.name, from: at, to });
    at = to;
  }
  return { entries, indent };
}

/** The line at an offset, without its line break. */
function lineAt(block: string, at: number): string {
  const end = block.indexOf("\n", at);
  const line = end < 0 ? block.slice(at) : block.slice(at, end);
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}

const nextLine = (block: string, at: number): number => block.indexOf("\n", at) + 1 || block.length;

/** A line without anything, or a comment. */
const isEmpty = (line: string): boolean => /^[ \t]*(?:#|$)/.test(line);

/** How many spaces a line is indented by; null where tabs do it. */
function indentOf(line: string): number | null {
  const { length } = /^ */.exec(line)?.[0] ?? "";
  return line.charAt(length) === "\t" ? null : length;
}

const QUOTED_KEY = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)')[ \t]*:(?=[ \t]|$)/;
/** What begins something else than a plain key: indicators (YAML 1.2, 5.3), those behind which a space stands apart. */
const NO_PLAIN = /^(?:[,[\]{}#&*!|>'"%@`]|[-?:](?:[ \t]|$))/;

/** The key with which a line begins, and how long it is with its colon; null if the line begins otherwise. */
function keyOf(line: string): { name: string; length: number } | null {
  const [quoted, double, single] = QUOTED_KEY.exec(line) ?? [];
  if (quoted !== undefined) return { name: double ?? single?.replaceAll("''", "'") ?? "", length: quoted.length };
  const colon = line.search(/:(?:[ \t]|$)/);
  if (colon <= 0 || NO_PLAIN.test(line) || /[ \t]#/.test(line.slice(0, colon))) return null;
  return { name: line.slice(0, colon).trimEnd(), length: colon + 1 };
}

/** Where the lines of a value end that begins at `from`, behind its key; null where that is not certain. */
function valueEnd(block: string, from: number, indent: number): number | null {
  const at = behindProperties(block, from);
  const rest = lineAt(block, at);
  const [first = ""] = rest;
  if (isEmpty(rest)) return nestedEnd(block, nextLine(block, at), indent, true);
  if (first === "|" || first === ">") {
    const isHeader = /^[|>][-+1-9]{0,2}[ \t]*(?:[ \t]#.*)?$/.test(rest);
    return isHeader ? nestedEnd(block, nextLine(block, at), indent, false) : null;
  }
  if (first === '"' || first === "'") return closedEnd(block, quoteEnd(block, at));
  if (first === "[" || first === "{") return closedEnd(block, flowEnd(block, at));
  if (first !== "*" && NO_PLAIN.test(rest)) return null;
  return plainEnd(block, at, indent);
}

/** Where a value itself begins, behind white space, an anchor and a tag. */
function behindProperties(block: string, from: number): number {
  const properties = /^[ \t]*(?:[&!][^\s,[\]{}]*(?:[ \t]+|$)){0,2}/.exec(lineAt(block, from))?.[0] ?? "";
  return from + properties.length;
}

/**
 * Where the lines end that are indented further than a key, the last of them with words: comments and blank lines behind
 * them are nobody's. The items of a list may stand in the column of its key.
 */
function nestedEnd(block: string, from: number, indent: number, mayBeList: boolean): number | null {
  let end = from;
  for (let at = from; at < block.length; at = nextLine(block, at)) {
    const line = lineAt(block, at);
    if (line.trim() === "") continue;
    const white = indentOf(line);
    if (white === null) return null;
    const isItem = mayBeList && white === indent && /^-(?:[ \t]|$)/.test(line.slice(white));
    if (white <= indent && !isItem) {
      // A comment may stand in any column between the items of a list.
      if (mayBeList && line.charAt(white) === "#") continue;
      break;
    }
    if (!mayBeList || line.charAt(white) !== "#") end = nextLine(block, at);
  }
  return end;
}

/** Behind the quote with which a scalar ends that begins at `from`; null if it never does. */
function quoteEnd(block: string, from: number): number | null {
  const quote = block.charAt(from);
  for (let at = from + 1; at < block.length; at++) {
    const char = block.charAt(at);
    if (char === "\\" && quote === '"') at++;
    else if (char === quote && quote === "'" && block.charAt(at + 1) === "'") at++;
    else if (char === quote) return at + 1;
  }
  return null;
}

/** Behind the bracket with which a flow collection ends that begins at `from`; null if it never does. */
function flowEnd(block: string, from: number): number | null {
  const open: string[] = [];
  let before = "";
  for (let at = from; at < block.length; at++) {
    const char = block.charAt(at);
    if (char === "#" && /\s/.test(block.charAt(at - 1))) {
      at = nextLine(block, at) - 1;
    } else if ((char === '"' || char === "'") && "[{,:".includes(before)) {
      const end = quoteEnd(block, at);
      if (end === null) return null;
      at = end - 1;
      before = char;
    } else if (char === "[" || char === "{") {
      open.push(char === "[" ? "]" : "}");
      before = char;
    } else if (char === "]" || char === "}") {
      if (open.pop() !== char) return null;
      if (open.length === 0) return at + 1;
      before = char;
    } else if (!/\s/.test(char)) {
      before = char;
    }
  }
  return null;
}

/** Where the line ends behind a value that has an end of its own; null if something else stands there. */
function closedEnd(block: string, end: number | null): number | null {
  if (end === null) return null;
  return /^(?:[ \t]+#.*|[ \t]*)$/.test(lineAt(block, end)) ? nextLine(block, end) : null;
}

const KEY_OR_COMMENT = /:(?:[ \t]|$)|[ \t]#/;

/** Where a plain scalar ends, which may go on in lines that are indented further than its key. */
function plainEnd(block: string, from: number, indent: number): number | null {
  const first = lineAt(block, from);
  const comment = first.search(/[ \t]#/);
  if (/:(?:[ \t]|$)/.test(comment < 0 ? first : first.slice(0, comment))) return null;
  let end = nextLine(block, from);
  for (let at = end; at < block.length; at = nextLine(block, at)) {
    const line = lineAt(block, at);
    if (line.trim() === "") continue;
    const white = indentOf(line);
    if (white === null) return null;
    if (white <= indent) break;
    if (line.charAt(white) === "#") continue;
    // What goes on behind a comment, or holds a key, is no scalar.
    if (comment >= 0 || KEY_OR_COMMENT.test(line)) return null;
    end = nextLine(block, at);
  }
  return end;
}
