import { copyOf, type Extent } from "./allowed-element.ts";

/**
 * What of a rendered note is drawn is a list of what may stay, never of what must go: a note can come from anybody, and
 * other plugins draw in it too. Everything is copied, so that nothing that was attached to the original comes along.
 */
export function allowedNodes(rendered: HTMLElement, extent: Extent): ChildNode[] {
  const top = createDiv();
  const waiting: { nodes: ChildNode[]; into: HTMLElement }[] = [
    { nodes: [...rendered.childNodes].reverse(), into: top },
  ];
  for (let last = waiting.at(-1); last; last = waiting.at(-1)) {
    const node = last.nodes.pop();
    if (!node) waiting.pop();
    else if (node.nodeType === Node.TEXT_NODE) last.into.appendText(node.nodeValue ?? "");
    else if (node.instanceOf(HTMLElement)) {
      const copy = copyOf(node, extent);
      if (copy === "nothing") continue;
      if (copy !== "children") last.into.append(copy.element);
      if (copy !== "children" && copy.isWhole) continue;
      waiting.push({
        nodes: [...node.childNodes].reverse(),
        into: copy === "children" ? last.into : copy.element,
      });
    }
  }
  return [...top.childNodes];
}
