/** Text of about so many characters. */
export type Shape = (size: number) => string;

const repeat =
  (bit: string): Shape =>
  (size) =>
    bit.repeat(Math.ceil(size / bit.length)).slice(0, size);

/** Lines, each indented further than the one before, by one level at a time. */
const deeper =
  (level: string, line: string): Shape =>
  (size) => {
    const lines: string[] = [];
    for (let written = 0, at = 0; written < size; at++) {
      const next = `${level.repeat(at)}${line}`;
      written += next.length + 1;
      lines.push(next);
    }
    return lines.join("\n");
  };

/** What a line, a name, a setting or a field may hold, made so that a careless search goes over it again and again. */
export const LINES: Readonly<Record<string, Shape>> = {
  "one letter": repeat("a"),
  words: repeat("some words "),
  "words that all differ": (size) =>
    Array.from({ length: Math.ceil(size / 7) }, (_, at) => (at * 7919).toString(36)).join(" "),
  "Korean words": repeat("할머니께 전화하고 바로 전 "),
  "Japanese words": repeat("昨日は寝る前に電話した"),
  "white space": (size) => `a${" ".repeat(size)}b`,
  tabs: (size) => `a${"\t".repeat(size)}b`,
  brackets: repeat("["),
  "double brackets": repeat("[["),
  "links that do not end": repeat("[a]("),
  "links in links": (size) => "[".repeat(size / 2) + "](a)".repeat(size / 8),
  "links that end": repeat("[[a|b]] [c](d) "),
  images: repeat("![[a"),
  stars: repeat("*"),
  "stars that open": repeat("**a *b "),
  underscores: repeat("_a_"),
  "runs of backticks": (size) =>
    Array.from({ length: Math.ceil(Math.sqrt(size * 2)) }, (_, at) => "`".repeat(at)).join(" "),
  backticks: repeat("`"),
  tags: repeat("#tag "),
  "number signs": repeat("#"),
  pipes: repeat("| "),
  "quote marks": repeat("> "),
  bullets: repeat("- "),
  boxes: repeat("- [ ] "),
  dashes: repeat("-"),
  parentheses: repeat("("),
  "Dataview fields": repeat("[a:: "),
  "block ids": repeat(" ^a"),
  "comments that do not end": repeat("<!-- "),
  "Obsidian comments": repeat("%% %"),
  HTML: repeat("<b "),
  entities: repeat("&amp"),
  backslashes: repeat("\\"),
  addresses: repeat("https://a.b/"),
  "template tags": repeat("{{a}} "),
  "tags that do not end": repeat("{{ "),
  "sections that do not end": repeat("{{#a}}"),
  "sections within each other": (size) => "{{#wish}}".repeat(size / 20) + "{{/wish}}".repeat(size / 20),
  "lists within each other": (size) => `${"{{#x}}".repeat(20)}${"{{x}}".repeat(size / 5)}${"{{/x}}".repeat(20)}`,
  "tags with white space": (size) => `{{a${" ".repeat(size)}:`,
  stars_of_names: repeat("*a"),
  slashes: repeat("a/"),
  dots: repeat("."),
  digits: repeat("1"),
  days: repeat("2026-01-05 "),
  "days in words": repeat("May 1, "),
  "periods that do not end": repeat("2026-01-05 ~ "),
  weeks: repeat("W10 "),
  "weeks in words": repeat("second week of "),
  "joined emoji": repeat("👩‍"),
  "combined letters": repeat("ä"),
  "zero-width characters": repeat("​‮"),
  "halves of characters": repeat("\ud83d"),
};

/** What stands under a heading of a note, or is one. */
const BODIES: Readonly<Record<string, Shape>> = {
  prose: repeat("some words in a line\n"),
  headings: repeat("### a\n"),
  "underlined headings": repeat("a\n---\n"),
  "headings of every level": repeat("# a\n## b\n### c\n#### d\n"),
  "sections with a role": repeat("## Missions\n- [ ] a\n## Never repeat\n- b\n"),
  missions: repeat("- [ ] some words\n"),
  "missions of many kinds": (size) =>
    Array.from({ length: Math.ceil(size / 20) }, (_, at) => `- [${" x/->"[at % 5] ?? ""}] words ${at}`).join("\n"),
  "numbered items": repeat("1. [ ] a\n"),
  "empty items": repeat("- [ ] \n-\n"),
  "plain items": repeat("- some words\n"),
  "a wrapped item": (size) => `- [ ] a\n${repeat("  more words\n")(size)}`,
  "lazy lines": (size) => `- [ ] a\n${repeat("more words\n")(size)}`,
  "items and prose": repeat("- [ ] a\n\n  words\n\n"),
  paragraphs: repeat("some words\n\n"),
  "bold leads": repeat("**some words** and more\n\n"),
  "typed bullets": repeat("• some words\n"),
  "a deep list": deeper("  ", "- [ ] a"),
  "a deep list with tabs": deeper("\t", "- [ ] a"),
  "a deep list of one space": deeper(" ", "- [ ] a"),
  "deep quotes": deeper("> ", "- [ ] a"),
  "a list that goes in and out": repeat("- [ ] a\n  - [ ] b\n    - [ ] c\n"),
  callouts: repeat("> [!note] a\n> - [ ] b\n"),
  "fences that open": repeat("```\n~~~\n"),
  "fences of growing length": (size) =>
    Array.from({ length: Math.ceil(Math.sqrt(size * 2)) }, (_, at) => "`".repeat(at + 3)).join("\n"),
  "fences in items": repeat("- [ ] a\n  ```\n  b\n  ```\n"),
  "comments that do not end": repeat("<!-- a\n"),
  "comments that end": repeat("<!-- a -->\n"),
  "Obsidian comments": repeat("%% a\n"),
  breaks: repeat("---\n"),
  tables: repeat("| a | b |\n|---|---|\n"),
  "indented code": repeat("    - [ ] a\n"),
  "blank lines": repeat("\n"),
  "lines of white space": repeat("    \n"),
  "CRLF missions": repeat("- [ ] some words\r\n"),
  "lines of one letter": repeat("a\n"),
};

/** Notes in which all of that stands under a heading with a role, in properties, or as one line. */
export const NOTES: Readonly<Record<string, Shape>> = Object.fromEntries([
  ...["Missions", "Never repeat", "Who I want to be next week"].flatMap((heading) =>
    Object.entries(BODIES).map(([name, shape]): [string, Shape] => [
      `${name} under ${heading}`,
      (size) => `## ${heading}\n${shape(size)}`,
    ]),
  ),
  ...Object.entries(LINES).map(([name, shape]): [string, Shape] => [
    `${name} as one item`,
    (size) => `## Missions\n- [ ] ${shape(size)}\n\n## Never repeat\n- ${shape(size)}\n`,
  ]),
  ["properties", (size) => `---\n${repeat("key: value\n")(size)}---\n## Missions\n- [ ] a\n`],
  ["properties that do not end", (size) => `---\n${repeat("key: value\n")(size)}`],
  ["a list in the properties", (size) => `---\nkey:\n${repeat("  - value\n")(size)}---\n`],
  ["deep properties", (size) => `---\n${deeper(" ", "k:")(size)}\n---\n`],
]);
