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

/**
 * All that `take` makes of some nodes, one list in their order. It is given what it has made of those nested in a node:
 * from the innermost outwards.
 */
export function foldTree<N extends Node<N>, T>(top: readonly N[], take: (node: N, nested: T[]) => T[]): T[] {
  // Backwards each node comes right behind all that is nested in it, of which the first came last.
  const made: T[][] = [];
  for (const node of preOrder(top).reverse()) {
    made.push(take(node, takeLast(made, node.children.length)));
  }
  return takeLast(made, made.length);
}

/** Takes the last lists off, and joins them from the end backwards. By hand: `flat` takes ten times as long. */
function takeLast<T>(lists: T[][], count: number): T[] {
  const joined: T[] = [];
  for (let left = count; left > 0; left--) for (const each of lists.pop() ?? []) joined.push(each);
  return joined;
}
