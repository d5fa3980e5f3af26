/** Why a template makes no note, and on which of its lines (from 1). `name` is the tag's own text. */
export interface TemplateProblem {
  code: "unclosed-tag" | "unclosed-section" | "unopened-section" | "changed-delimiters" | "too-deep";
  name: string;
  line: number;
}

/** How deep sections may be nested: nobody writes more levels, and filling them in takes a stack as deep as they are. */
const LEVELS = 100;

/**
 * Finds where a template breaks the rules. The library says that it does, but of a section that is never closed it
 * names the place where it noticed; a person looks for the opening. Null if all tags are in order.
 */
export function templateProblem(template: string): TemplateProblem | null {
  const open: { name: string; at: number }[] = [];
  const problem = (code: TemplateProblem["code"], name: string, at: number): TemplateProblem => ({
    code,
    name,
    line: template.slice(0, at).split("\n").length,
  });

  for (let at = template.indexOf("{{"); at >= 0;) {
    const closing = /^\{\{\s*\{/.test(template.slice(at, at + 80)) ? "}}}" : "}}";
    const end = template.indexOf(closing, at + 2);
    if (end < 0) return problem("unclosed-tag", template.slice(at).split("\n")[0]?.trim() ?? "", at);
    const tag = template.slice(at + 2, end).trim();
    const name = tag.slice(1).trim();
    if (tag.startsWith("=")) return problem("changed-delimiters", tag, at);
    if (tag.startsWith("#") || tag.startsWith("^")) {
      open.push({ name, at });
      if (open.length > LEVELS) return problem("too-deep", name, at);
    }
    if (tag.startsWith("/")) {
      const opening = open.pop();
      if (!opening) return problem("unopened-section", name, at);
      if (opening.name !== name) return problem("unclosed-section", opening.name, opening.at);
    }
    at = template.indexOf("{{", end + closing.length);
  }
  const last = open.pop();
  return last ? problem("unclosed-section", last.name, last.at) : null;
}
