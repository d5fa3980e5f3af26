import { fc } from "./arbitraries.ts";

/** How a generated list is written. */
export interface ListStyle {
  newline: "\n" | "\r\n";
  /** What stands before each line: nothing, or quote marks. */
  quote: "" | "> " | "> > ";
  /** What a level is indented by. */
  level: "  " | "    " | "\t";
  marker: "-" | "*" | "+";
  /** Whether the top level is numbered, from 1 or from 8, where numbers grow. */
  numbers: null | 1 | 8;
  isEnded: boolean;
}

interface Node {
  status: string;
  words: string;
  children: Node[];
}

export const listStyle: fc.Arbitrary<ListStyle> = fc.record({
  newline: fc.constantFrom("\n" as const, "\r\n" as const),
  quote: fc.constantFrom("" as const, "" as const, "> " as const, "> > " as const),
  level: fc.constantFrom("  " as const, "    " as const, "\t" as const),
  marker: fc.constantFrom("-" as const, "*" as const, "+" as const),
  numbers: fc.constantFrom(null, null, 1 as const, 8 as const),
  isEnded: fc.boolean(),
});

const node = (depth: number): fc.Arbitrary<Node> =>
  fc.record({
    status: fc.constantFrom(" ", " ", "x", "/", "-", ">"),
    words: fc.constantFrom("run", "run", "write **home**", "할머니께 전화", "call ^id", "see [[A|b]]"),
    children: depth === 0 ? fc.constant([]) : fc.array(node(depth - 1), { maxLength: 3 }),
  });

/** Missions of up to three levels. */
export const missionTree: fc.Arbitrary<Node[]> = fc.array(node(2), { minLength: 1, maxLength: 5 });

/** The lines of a list in a style, under a heading that means missions. */
export function written(tree: readonly Node[], style: ListStyle): string {
  const { newline, quote, level, marker, numbers, isEnded } = style;
  const lines = (nodes: readonly Node[], indent: string, first: number | null): string[] =>
    nodes.flatMap(({ status, words, children }, at) => {
      const mark = first === null ? marker : `${first + at}.`;
      // What is nested has to reach the text of what it hangs under.
      const inner = first === null || level === "\t" ? indent + level : indent + " ".repeat(mark.length + 1);
      return [`${quote}${indent}${mark} [${status}] ${words}`, ...lines(children, inner, null)];
    });
  return ["## Missions", ...lines(tree, "", numbers)].join(newline) + (isEnded ? newline : "");
}
