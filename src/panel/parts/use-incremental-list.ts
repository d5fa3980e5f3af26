import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
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
 * reach them.
 */
export function useGrowingRows<T>(items: readonly T[], draw: (item: T) => VNode, first = FIRST): VNode[] {
  return items.slice(0, useGrowing(items.length, first)).map(draw);
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
