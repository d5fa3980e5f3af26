/** Something with more of its kind nested in it. */
interface Node<N> {
  children: readonly N[];
}

/** Some nodes and, after each, what is nested in it. Not by recursion: people nest deeper than the stack allows. */
export function preOrder<N extends Node<N>>(top: readonly N[]): N[] {
  const all: N[] = [];
  const waiting = [...top].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    all.push(node);
    for (let at = node.children.length - 1; at >= 0; at--) {
      const child = node.children[at];
      if (child) waiting.push(child);
    }
  }
  return all;
}

/** What `take` makes of each of some nodes, given what it has made of those nested in it: from the innermost outwards. */
export function foldTree<N extends Node<N>, T>(top: readonly N[], take: (node: N, nested: T[]) => T): T[] {
  const made = new Map<N, T>();
  const of = (nodes: readonly N[]): T[] => {
    const found: T[] = [];
    for (const node of nodes) if (made.has(node)) found.push(made.get(node) as T);
    return found;
  };
  for (const node of preOrder(top).reverse()) made.set(node, take(node, of(node.children)));
  return of(top);
}
