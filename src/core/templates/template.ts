import Mustache from "mustache";
import { type TemplateProblem, templateProblem } from "./template-problem.ts";

/**
 * What a tag stands for. A function is asked for the text in a format (what follows the colon, "" without one) and
 * says null to a format that it does not know; other values know no format. As a section a value is shown unless it
 * is "", 0, null or an empty list.
 */
export type Value = string | number | null | ((format: string) => string | null) | List;

/** What a list puts in: `text` as a plain tag, its items as a section, their number as `….length`. */
export interface List {
  text: string;
  items: readonly Values[];
  /** An item as it may be, so that its fields are known also where the list is empty. */
  example: Values;
}

export type Values = Readonly<Record<string, Value>>;

export type Rendered = { text: string; problem?: undefined } | { text?: undefined; problem: TemplateProblem };

/**
 * A token of mustache's parser: its tag begins and ends at these offsets. The last two are a section's; of a partial
 * something else stands there.
 */
type Token = [type: string, name: string, start: number, end: number, inside?: Token[], closing?: number];

const isSection = (type: string): boolean => type === "#" || type === "^";

/** The innermost values last, as a tag looks them up. */
type Scope = readonly Values[];

/**
 * Renders a Mustache template (https://mustache.github.io/mustache.5.html, HTML escaping off). A tag that is not known
 * is left as it stands, a section with all that is in it. What is put in is text: tags in it are not looked at. A
 * value of several lines repeats on each of them the spaces and quote marks that stand before its tag. Never throws: a
 * template that does not parse, or that would change the delimiters, returns the problem and its line.
 */
export function render(template: string, values: Values): Rendered {
  const problem = templateProblem(template);
  if (problem) return { problem };
  const kept: string[] = [];
  const known = keepUnknown(template, [values], kept);
  const newline = template.includes("\r\n") ? "\r\n" : "\n";
  return { text: new Output(kept, newline).write(parse(known), [values]) };
}

function parse(template: string): Token[] {
  // A new writer each time: the shared one would cache every state of a template that is being typed.
  return new Mustache.Writer().parse(template, ["{{", "}}"]) as Token[];
}

const KEPT = "kept ";

/**
 * The template with each unknown tag in the guise of a variable that stands for the tag itself. A variable leaves its
 * line alone; a section alone on a line would take the line break with it.
 */
function keepUnknown(template: string, scope: Scope, kept: string[]): string {
  let out = "";
  let from = 0;
  const walk = (tokens: Token[], inner: Scope) => {
    for (const [type, name, start, end, inside = [], closing = 0] of tokens) {
      if (type === "text" || type === "!") continue;
      const value = type === ">" ? undefined : lookUp(name, inner);
      if (value !== undefined) {
        const values = isList(value) ? ofItem(value.example) : { ".": value };
        if (isSection(type)) walk(inside, type === "#" ? [...inner, values] : inner);
        continue;
      }
      const last = isSection(type) ? template.indexOf("}}", closing) + 2 : end;
      out += `${template.slice(from, start)}{{${KEPT}${kept.length}}}`;
      kept.push(template.slice(start, last));
      from = last;
    }
  };
  walk(parse(template), scope);
  return out + template.slice(from);
}

/** What a tag's name stands for, its format already asked for; undefined if nothing does. */
function lookUp(name: string, scope: Scope): string | number | null | List | undefined {
  const colon = name.indexOf(":");
  const base = (colon < 0 ? name : name.slice(0, colon)).trimEnd();
  const format = colon < 0 ? undefined : name.slice(colon + 1).trimStart();
  const found = [...scope].reverse().find((values) => Object.prototype.hasOwnProperty.call(values, base))?.[base];
  if (typeof found === "function") return found(format ?? "") ?? undefined;
  if (found !== undefined) return format === undefined ? found : undefined;
  const list = base.endsWith(".length") ? lookUp(base.slice(0, -".length".length), scope) : undefined;
  return isList(list) && format === undefined ? list.items.length : undefined;
}

/** What an item's tags stand for: `.` is its text. */
const ofItem = (item: Values): Values => ({ ...item, ".": item["text"] ?? null });

const isList = (value: Value | undefined): value is List => typeof value === "object" && value !== null;

class Output {
  private text = "";
  /** The spaces and quote marks at the begin of the line that is being written. */
  private before = "";
  /** Whether nothing else stands in that line yet. */
  private isBefore = true;

  constructor(
    private readonly kept: readonly string[],
    private readonly newline: string,
  ) {}

  write(tokens: Token[], scope: Scope): string {
    for (const [type, name, , , inside = []] of tokens) {
      if (type === "text") this.add(name);
      else if (type === "#") this.section(lookUp(name, scope), inside, scope);
      else if (type === "^" && isEmpty(lookUp(name, scope))) this.write(inside, scope);
      else if (name.startsWith(KEPT)) this.add(this.kept[Number(name.slice(KEPT.length))] ?? "");
      else if (type === "name" || type === "&") this.put(lookUp(name, scope));
    }
    return this.text;
  }

  private section(value: Value | undefined, inside: Token[], scope: Scope): void {
    if (isEmpty(value)) return;
    if (isList(value)) for (const item of value.items) this.write(inside, [...scope, ofItem(item)]);
    else this.write(inside, [...scope, { ".": value ?? null }]);
  }

  private put(value: Value | undefined): void {
    const text = isList(value) ? value.text : String(value ?? "");
    const { before } = this;
    const [first = "", ...more] = text.split(/\r?\n/);
    this.add([first, ...more.map((each) => (each === "" ? before.trimEnd() : before + each))].join(this.newline));
  }

  /** Looks at what is added alone: asking the whole text each time would take time that grows with its square. */
  private add(text: string): void {
    this.text += text;
    const newline = text.lastIndexOf("\n");
    if (newline >= 0) {
      this.before = "";
      this.isBefore = true;
    }
    if (!this.isBefore) return;
    const line = text.slice(newline + 1);
    const white = /^[ \t>]*/.exec(line)?.[0] ?? "";
    this.before += white;
    this.isBefore = white.length === line.length;
  }
}

const isEmpty = (value: Value | undefined): boolean =>
  value === undefined || value === null || value === "" || value === 0 || (isList(value) && value.items.length === 0);
