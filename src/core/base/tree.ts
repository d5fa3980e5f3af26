/** Something with more of its kind nested in it. */
interface Node<N> {
  children: readonly N[];
}

/**
 * Some nodes and, after each that `enters` does not refuse, what is nested in it. Not by recursion: people nest deeper
 * than the stack allows.
 */
export function preOrder<N extends Node<N>>(top: readonly N[], enters?: (node: N) => boolean): N[] {
  const all: N[] = [];
  const waiting = [...top].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    all.push(node);
    if (enters && !enters(node)) continue;
    for (let at = node.children.length - 1; at >= 0; at--) {
      const child = node.children[at];
      if (child) waiting.push(child);
    }
  }
  return all;
}

/**
 * Lines of an outline: of each node what is nested in it, as deep as it is (0: a top one), in the order of the text. What
 * `keeps` refuses is left out with all that is nested in it. Not by recursion either.
 */
export function outlined<N extends Node<N>>(
  top: readonly N[],
  keeps: (node: N) => boolean = () => true,
): { node: N; depth: number }[] {
  const all: { node: N; depth: number }[] = [];
  const waiting = top.map((node) => ({ node, depth: 0 })).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (!keeps(next.node)) continue;
    all.push(next);
    const { children } = next.node;
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at];
      if (child) waiting.push({ node: child, depth: next.depth + 1 });
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
