// One pass over the characters: patterns that look for the end of each opening bracket take quadratic time where there
// is none.

/** Without any of these characters there is nothing to take out: most items are spared the work. */
const MAY_HAVE_MARKUP = /[[<%^]/;
const BLOCK_ID = /\s\^[\w-]+\s*$/;
/** What stands between the brackets of an autolink: a URL with its scheme, or an e-mail address (CommonMark 6.5). */
const AUTOLINK = /^(?:[a-z][a-z0-9+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9.-]+)$/i;
const TAG_START = /^<\/?[a-z]/i;

/** Markdown of one item as the words one reads: links as their text, without images, comments, HTML tags, block id. */
export function plainWords(markdown: string): string {
  if (!MAY_HAVE_MARKUP.test(markdown)) return markdown.trim();
  return withoutMarkup(markdown).replace(BLOCK_ID, "").trim();
}

function withoutMarkup(text: string): string {
  const next = finder(text);
  const partners = bracketPartners(text);
  /** Where the target of a link whose text is being copied begins, and where it ends. */
  const targets = new Map<number, number>();
  let out = "";
  let copied = 0;
  const skip = (from: number, to: number, instead = ""): number => {
    out += text.slice(copied, from) + instead;
    copied = to;
    return to;
  };

  for (let at = 0; at < text.length;) {
    const target = targets.get(at);
    if (target !== undefined) {
      at = skip(at, target);
      continue;
    }
    const char = text.charAt(at);
    if (char === "<") {
      const comment = text.startsWith("<!--", at) ? next("-->", at + 4) : -1;
      const end = comment >= 0 ? comment + 3 : next(">", at + 1) + 1;
      const inside = text.slice(at + 1, end - 1);
      if (comment < 0 && end > 0 && AUTOLINK.test(inside)) {
        at = skip(at, end, inside);
        continue;
      }
      if (comment >= 0 || (end > 0 && TAG_START.test(text.slice(at, at + 3)))) {
        at = skip(at, end);
        continue;
      }
    } else if (char === "%" && text.startsWith("%%", at)) {
      const end = next("%%", at + 2);
      if (end >= 0) {
        at = skip(at, end + 2);
        continue;
      }
    } else if (char === "[" || (char === "!" && text.charAt(at + 1) === "[")) {
      const isImage = char === "!";
      const from = isImage ? at + 1 : at;
      const wiki = text.startsWith("[[", from) ? next("]", from + 2) : -1;
      if (wiki >= 0 && text.startsWith("]]", wiki)) {
        const [link = "", alias] = splitOnce(text.slice(from + 2, wiki));
        at = skip(at, wiki + 2, isImage ? "" : (alias ?? link));
        continue;
      }
      const close = partners.get(from) ?? -1;
      const end = close >= 0 && text.charAt(close + 1) === "(" ? partners.get(close + 1) : undefined;
      if (end !== undefined) {
        if (!isImage) targets.set(close, end + 1);
        at = skip(at, isImage ? end + 1 : at + 1);
        continue;
      }
    }
    at++;
  }
  return out + text.slice(copied);
}

/** Finds the next place of a string, in amortised linear time as long as the places asked for do not go back. */
function finder(text: string): (wanted: string, from: number) => number {
  const found = new Map<string, number>();
  return (wanted, from) => {
    const known = found.get(wanted) ?? -2;
    if (known === -1 || known >= from) return known;
    const at = text.indexOf(wanted, from);
    found.set(wanted, at);
    return at;
  };
}

/** For each opening bracket or parenthesis the place of the one that closes it. */
function bracketPartners(text: string): Map<number, number> {
  const partners = new Map<number, number>();
  const brackets: number[] = [];
  const parentheses: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === "[") brackets.push(at);
    else if (char === "(") parentheses.push(at);
    else if (char === "]" || char === ")") {
      const from = (char === "]" ? brackets : parentheses).pop();
      if (from !== undefined) partners.set(from, at);
    }
  }
  return partners;
}

function splitOnce(link: string): [string, string?] {
  const bar = link.indexOf("|");
  return bar < 0 ? [link] : [link.slice(0, bar), link.slice(bar + 1)];
}
