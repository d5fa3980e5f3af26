import type { VNode } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useNextFrame } from "./animation-frame.ts";

/** How many rows are drawn at first: nobody waits for what lies below the fold. */
const FIRST = 12;

/** Of a list that begins further down. */
export const FIRST_BELOW = 8;

/** The fewest rows that a frame adds. */
const LEAST_STEP = 16;

/** While a frame's script takes less than this, in milliseconds, the next frame adds up to twice as many rows. */
const BUDGET = 6;

/**
 * Draws as many of a list's rows as there is time for now, and in the end all of them, so that find and screen readers
 * reach them. A row is drawn once: Preact passes over what it is given again. `inputs` is all that `draw` depends on
 * besides its item; `items` and each of them count as changed when they are other objects.
 */
export function useGrowingRows<T>(
  items: readonly T[],
  draw: (item: T) => VNode,
  inputs: readonly unknown[] = [],
  first = FIRST,
): VNode[] {
  const count = useGrowing(items.length, first);
  const kept = useRef<{ from: readonly unknown[]; rows: VNode[] }>({ from: [], rows: [] });
  const from = [items, ...inputs];
  if (from.length !== kept.current.from.length || from.some((each, at) => each !== kept.current.from[at]))
    kept.current = { from, rows: [] };
  const { rows } = kept.current;
  const again = rows.slice(0, count);
  for (const item of items.slice(rows.length, count)) rows.push(draw(item));
  useLayoutEffect(() => again.forEach(leaveParent));
  return rows.slice(0, count);
}

/**
 * Where a virtual node is given again, Preact draws a copy of it, and the node itself keeps pointing to the parent under
 * which it was drawn first. That is a tree of long ago, which holds the kept rows of other lists, and so on: without this
 * every tree that was ever drawn would stay. Preact's `_parent` is called `__` in each of its builds (its mangle.json).
 */
function leaveParent(row: VNode): void {
  Reflect.set(row, "__", null);
}

/** How many of a list's rows to draw now. */
function useGrowing(total: number, first: number): number {
  const nextFrame = useNextFrame();
  const [drawn, setDrawn] = useState(first);
  const step = useRef(LEAST_STEP);
  const isGrowing = drawn < total;
  useEffect(() => {
    if (!isGrowing) return undefined;
    return nextFrame(() => {
      const begun = performance.now();
      setDrawn((count) => count + step.current);
      // Preact draws in a microtask of this frame, which comes before this one.
      queueMicrotask(() => {
        const fitting = Math.floor((step.current * BUDGET) / (performance.now() - begun));
        step.current = Math.max(LEAST_STEP, Math.min(fitting, step.current * 2));
      });
    });
  }, [drawn, isGrowing]);
  return Math.min(drawn, total);
}
