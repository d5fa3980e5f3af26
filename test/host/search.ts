/** Matched stretches as [from, to), and how good the match is: 0 is best, less is worse. */
export interface SearchResult {
  score: number;
  matches: [number, number][];
}

/** Finds strings that contain the query's characters in this order, spaces aside, without regard to case. */
export function prepareFuzzySearch(query: string): (text: string) => SearchResult | null {
  const wanted = [...query.toLowerCase().replace(/\s+/g, "")];
  return (text) => {
    const lower = text.toLowerCase();
    const matches: [number, number][] = [];
    let at = 0;
    for (const character of wanted) {
      const found = lower.indexOf(character, at);
      if (found < 0) return null;
      const last = matches.at(-1);
      if (last?.[1] === found) last[1] = found + character.length;
      else matches.push([found, found + character.length]);
      at = found + character.length;
    }
    return { score: -(matches.length + (matches[0]?.[0] ?? 0) / 100 + text.length / 10000), matches };
  };
}

/** Finds strings that contain every word of the query. */
export function prepareSimpleSearch(query: string): (text: string) => SearchResult | null {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  return (text) => {
    const matches: [number, number][] = [];
    for (const word of words) {
      const at = text.toLowerCase().indexOf(word);
      if (at < 0) return null;
      matches.push([at, at + word.length]);
    }
    return { score: -text.length / 10000, matches: matches.sort((a, b) => a[0] - b[0]) };
  };
}

/** Puts the text into the element, matched stretches marked. */
export function renderMatches(el: Node, text: string, matches: [number, number][] | null, offset = 0): void {
  let at = 0;
  for (const [from, to] of matches ?? []) {
    const start = Math.max(at, from + offset);
    el.appendText(text.slice(at, start));
    el.createSpan({ cls: "suggestion-highlight", text: text.slice(start, to + offset) });
    at = Math.max(start, to + offset);
  }
  el.appendText(text.slice(at));
}
