import type { VNode } from "preact";

/**
 * Stands between what is drawn once and a component in it that redraws itself. Preact leaves the first drawing of such a
 * component in the `children` that its parent was given, and from there parts that are passed over lead to every later
 * one: none would ever be collected. What a function draws is kept by nobody.
 */
export function Redrawn({ draw }: { draw: () => VNode }): VNode {
  return draw();
}
