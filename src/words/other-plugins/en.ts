import type { NeighbourWords } from "./words.ts";

export const neighboursEn: NeighbourWords = {
  heading: "From your other plugins",
  offer: (folder, name, firstDay) =>
    [
      ...(folder === null ? [] : [`Weekly notes in ${folder === "" ? "the vault's root" : `“${folder}”`}.`]),
      ...(name === null ? [] : [`This week's is called ${name}.`]),
      ...(firstDay === null ? [] : [`Weeks begin on ${firstDay}.`]),
    ].join(" "),
  notOffered: {
    "no-week": (format) =>
      `Its names cannot be used: ${format} says neither a week nor a whole date. “Set up from a note…” can learn them from your notes.`,
    "no-year": (format) =>
      `Its names cannot be used: ${format} leaves the year out, so that weeks of different years would have one name.`,
    ordinal: (format) =>
      `Its names cannot be used: ${format} writes the week as an ordinal (10th). With W or WW in that place they can.`,
    "foreign-tag": (tag) => `Its names cannot be used: nobody but that plugin knows what ${tag} stands for.`,
    "not-read-back": (name) =>
      `Its names cannot be used: a note called ${name} would not be known again as the one of its week.`,
  },
  adopt: "Use these",
  adopted: (plugin) => `folder, name and week are those of ${plugin} now, as far as it says.`,
};
