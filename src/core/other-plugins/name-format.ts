/** Why another plugin's names are not offered: a new note named so could not be told to be that week's. */
export type NameGap = "no-week" | "no-year" | "ordinal" | "foreign-tag" | "not-read-back";

/** A template of names for `fileName`, or what it lacks and where (`in`: the format, or the tag). */
export type NameOffer = { fileName: string } | { gap: NameGap; in: string };

const TOKEN = /\[[^[\]]*\]|gggg|GGGG|YYYY|gg|GG|YY|ww|WW|w|W|[A-Za-z]+|[^A-Za-z[]+|\[/g;

const withoutLiterals = (format: string): string => format.replace(/\[[^[\]]*\]/g, "");

/**
 * A moment format as a template of names: `gggg-[W]ww` is `{{year}}-W{{week:00}}`. A calendar year beside a week's
 * number becomes the week's year, which is what was meant. It must hold a week with its year, or a whole date.
 */
export function nameOf(format: string): NameOffer {
  if (isOrdinal(format)) return { gap: "ordinal", in: format };
  const fileName = tagsOf(format, "start");
  const gap = gapIn(fileName);
  return gap ? { gap, in: format } : { fileName };
}

/** Whether a format has a week's number as an ordinal (10th), which no tag writes. */
export const isOrdinal = (format: string): boolean => /wo/i.test(withoutLiterals(format));

/** A format of a week's first or last day as tags of a name, which may be a part of it only. */
export function tagsOf(format: string, day: "start" | "end"): string {
  const bare = withoutLiterals(format);
  // A year beside month and day is the calendar's: the whole is one date.
  if (!/w|gg/i.test(bare) || (/M/.test(bare) && /D/.test(bare))) return `{{${day}:${format}}}`;
  return format.replace(TOKEN, (token) => {
    if (token.startsWith("[") && token.length > 1) return token.slice(1, -1);
    if (/^(?:gggg|GGGG|YYYY)$/.test(token)) return "{{year}}";
    if (/^(?:gg|GG|YY)$/.test(token)) return "{{year:YY}}";
    if (/^ww$/i.test(token)) return "{{week:00}}";
    if (/^w$/i.test(token)) return "{{week}}";
    return /^[A-Za-z]/.test(token) ? `{{${day}:${token}}}` : token;
  });
}

/** What a name made of tags lacks of a week with its year, or a whole date; null if it lacks nothing. */
export function gapIn(fileName: string): NameGap | null {
  const hasYear = fileName.includes("{{year");
  for (const day of ["start", "end"] as const) {
    const formats = [...fileName.matchAll(day === "start" ? START_FORMAT : END_FORMAT)];
    const bare = withoutLiterals(formats.map(([, format = ""]) => format).join(" "));
    if (/M/.test(bare) && /D/.test(bare) && (hasYear || /Y/.test(bare))) return null;
    if (/w/i.test(bare) && /M/.test(bare) && /D/.test(bare)) return "no-year";
  }
  if (!fileName.includes("{{week")) return "no-week";
  return hasYear || /\{\{(?:start|end):[^}]*YY/.test(fileName) ? null : "no-year";
}

const START_FORMAT = /\{\{start:([^}]*)\}\}/g;
const END_FORMAT = /\{\{end:([^}]*)\}\}/g;
