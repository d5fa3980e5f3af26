/**
 * What tells retros from the other notes of their folder, as a line of text: `name: weekly_*`, `title: *주차 회고`,
 * `heading: Next week`, `tags: weekly` (a property that is or holds the value). `*` stands for any words; case makes no
 * difference.
 */
export type Mark = string;

/** What a note is asked for marks. */
export interface Marked {
  /** Its name, without folder and extension. */
  name: string;
  /** Its title: the property, else the first heading; "" without both. */
  title: string;
  headings: readonly string[];
  properties: Readonly<Record<string, unknown>> | null;
}

/** Makes the function that says whether a note bears one of the marks. A mark that cannot be read is borne by none. */
export function markFinder(marks: readonly Mark[]): (note: Marked) => boolean {
  const tests = marks.flatMap((mark) => markTest(mark) ?? []);
  return (note) => tests.some((test) => test(note));
}

/** What a mark asks of a note; null if the line is none: no colon, or nothing but `*` behind it. */
function markTest(mark: Mark): ((note: Marked) => boolean) | null {
  const colon = mark.indexOf(":");
  if (colon < 1) return null;
  const place = mark.slice(0, colon).trim();
  const wanted = mark.slice(colon + 1);
  const fits = wildcard(wanted);
  if (folded(wanted) === "") return null;
  if (place === "name" || place === "title") return (note) => fits(note[place]);
  if (place === "heading") return ({ headings }) => headings.some(fits);
  return ({ properties }) => {
    const value = properties?.[place];
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return values.some((each) => (typeof each === "string" || typeof each === "number") && fits(String(each)));
  };
}

const folded = (text: string): string => text.normalize("NFC").toLowerCase().trim();

/** Whether a text is the pattern's parts in their order, with anything for each `*`. Linear in the text. */
function wildcard(pattern: string): (text: string) => boolean {
  const [first = "", ...rest] = folded(pattern).split("*");
  const last = rest.pop();
  return (raw) => {
    const text = folded(raw);
    if (last === undefined) return text === first;
    if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
    const end = text.length - last.length;
    let from = first.length;
    for (const part of rest) {
      const at = text.indexOf(part, from);
      if (at < 0 || at + part.length > end) return false;
      from = at + part.length;
    }
    return true;
  };
}

/** Whether a text could be a mark: for the settings, which say so beside the field. */
export const isMark = (text: string): boolean => markTest(text) !== null;
