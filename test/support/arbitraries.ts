import * as fc from "fast-check";

// One seed for every run: a property that fails once fails again, and says with which value.
fc.configureGlobal({ seed: 20190112, numRuns: 300 });

export { fc };

const BITS = [
  "- ",
  "* ",
  "1. ",
  "10) ",
  "[ ] ",
  "[x] ",
  "[X] ",
  "[/] ",
  "[-] ",
  "[>] ",
  "[ ]",
  "[x]",
  "\t",
  "  ",
  "    ",
  "> ",
  ">",
  "\n",
  "\n",
  "\n",
  "\n\n",
  "\r\n",
  "## ",
  "# ",
  "### ",
  "Missions",
  "Never repeat",
  "Did it happen again?",
  "이번 주 미션",
  "Who I want to be next week",
  "---\n",
  "----",
  "===",
  "```",
  "~~~",
  "<!--",
  "-->",
  "%%",
  "<br/>",
  "^id",
  " ^abc",
  "#tag",
  "[[note]]",
  "![[image.png]]",
  "![a](b)",
  "2026-01-05",
  " ~ 2026-01-11",
  "없음",
  "none",
  "a",
  "word",
  "할머니",
  "👩‍👩‍👧‍👦",
  "\u2028",
  "\u0000",
  "\uFEFF",
  "week-start: 2026-01-05",
  "{{wish}}",
  "<% tp %>",
  "**bold**",
  "`code`",
  "\\",
  "$&",
  "\ud83d",
] as const;

/** Text that looks like a note, and wrong in every way a note can be wrong. */
export const noteLike = fc.oneof(
  { weight: 5, arbitrary: fc.array(fc.constantFrom(...BITS), { maxLength: 60 }).map((bits) => bits.join("")) },
  {
    weight: 3,
    arbitrary: fc.array(missionLine(), { maxLength: 20 }).map((lines) => `## Missions\n${lines.join("\n")}`),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
);

function missionLine() {
  return fc
    .tuple(
      fc.constantFrom("", "", "  ", "    ", "\t", "\t\t", "> ", "> > ", ">"),
      fc.constantFrom("- ", "* ", "+ ", "1. ", "12) ", "-\t", "-   "),
      fc.constantFrom("[ ] ", "[x] ", "[X] ", "[/] ", "[-] ", "[🔥] ", "[ ]\t", "", "[x]"),
      fc.constantFrom("a", "b", "a ^id", "할머니", "[ ] twice", "[x] no", "없음", "", "[[A|b]]", "<!-- c -->", "x\r"),
    )
    .map((parts) => parts.join(""));
}

/** Templates, whole and broken ones. */
export const templateLike = fc.oneof(
  fc
    .array(
      fc.constantFrom(
        "{{",
        "}}",
        "{{{",
        "}}}",
        "{{wish}}",
        "{{#wish}}",
        "{{/wish}}",
        "{{^wish}}",
        "{{#lessons}}",
        "{{/lessons}}",
        "{{text}}",
        "{{nobody}}",
        "{{#nobody}}",
        "{{/nobody}}",
        "{{! said aside }}",
        "{{> part}}",
        "{{=<% %>=}}",
        "{{&wish}}",
        "{{{wish}}}",
        "{{start:YYYY}}",
        "{{.}}",
        "{{}}",
        "#",
        "/",
        "^",
        "&",
        "=",
        ">",
        " ",
        "\n",
        "\r\n",
        "a",
        "- ",
        "> ",
        "text",
      ),
      { maxLength: 30 },
    )
    .map((bits) => bits.join("")),
  fc.string({ unit: "binary", maxLength: 80 }),
);

/** Every way to cut and number weeks: seven first days, and the three rules that the settings offer. */
export const RULES = [0, 1, 2, 3, 4, 5, 6].flatMap((firstDay) =>
  [1, 4, 7].map((minimalDays) => ({ firstDay, minimalDays })),
);
