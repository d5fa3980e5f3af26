import { useEffect, useState } from "preact/hooks";
import { useNextFrame } from "./animation-frame.ts";

/** So many rows are drawn at first, and so many more in each frame: nobody waits for what lies below the fold. */
const FIRST = 12;
const STEP = 16;

/** Of a list that begins further down. */
export const FIRST_BELOW = 8;

/** How many of a list's rows to draw now; in the end all of them, so that find and screen readers reach them. */
export function useGrowing(total: number, first = FIRST): number {
  const nextFrame = useNextFrame();
  const [drawn, setDrawn] = useState(first);
  const isGrowing = drawn < total;
  useEffect(() => (isGrowing ? nextFrame(() => setDrawn((count) => count + STEP)) : undefined), [drawn, isGrowing]);
  return Math.min(drawn, total);
}
