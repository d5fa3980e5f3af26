import type { Dot } from "../../core/lessons/lesson-rows.ts";

/** From one dot to the next, and a dot's size, in pixels. */
const PITCH = 9;
const SIZE = 6;
/** A held one is a line around nothing: half of it lies outside the radius. */
const RADII = { occurred: SIZE / 2, held: SIZE / 2 - 0.5 };

/**
 * The last retros of a lesson: filled where it occurred, hollow where it held, nothing where there was no retro. Two paths
 * for all of them: hundreds of rows with an element for each dot would take long to draw.
 */
export function Dots({ dots, label }: { dots: readonly Dot[]; label: string }) {
  const width = dots.length * PITCH - (PITCH - SIZE);
  return (
    <svg
      class="weekly-retro-dots"
      role="img"
      aria-label={label}
      width={width}
      height={SIZE}
      viewBox={`0 0 ${width} ${SIZE}`}
    >
      <path data-dot="held" d={circles(dots, "held")} />
      <path data-dot="occurred" d={circles(dots, "occurred")} />
    </svg>
  );
}

const circles = (dots: readonly Dot[], wanted: keyof typeof RADII): string =>
  dots.map((dot, at) => (dot === wanted ? circle(at * PITCH + SIZE / 2, RADII[wanted]) : "")).join("");

const circle = (x: number, radius: number): string =>
  `M${x - radius} ${SIZE / 2}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;
