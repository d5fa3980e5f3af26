// What the app's metadata cache would hold of a generated note, as far as anybody here looks at it.

const FRONT_MATTER = /^---\n([^]*?)\n---\n/;
const HEADING = /^(#{1,6}) (.+)$/;

/**
 * Headings with their positions, and front matter of plain `key: value` lines.
 * @param {string} text
 * @returns {import("obsidian").CachedMetadata}
 */
export function cacheOf(text) {
  const headings = [];
  let offset = 0;
  let inCode = false;
  for (const [number, line] of text.split("\n").entries()) {
    if (line.startsWith("```")) inCode = !inCode;
    const [, marks = "", heading = ""] = (!inCode && HEADING.exec(line)) || [];
    if (marks !== "") {
      const start = { line: number, col: 0, offset };
      const end = { line: number, col: line.length, offset: offset + line.length };
      headings.push({ heading, level: marks.length, position: { start, end } });
    }
    offset += line.length + 1;
  }
  const lines =
    FRONT_MATTER.exec(text)?.[1]
      ?.split("\n")
      .filter((line) => /^[\w-]+: ./.test(line)) ?? [];
  const frontmatter = Object.fromEntries(lines.map((line) => line.split(": ")));
  const cache = { ...(headings.length > 0 && { headings }), ...(lines.length > 0 && { frontmatter }) };
  // The app's cache comes out of a database: none of its strings holds on to the note that it was cut from.
  return JSON.parse(JSON.stringify(cache));
}
