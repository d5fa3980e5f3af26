import type { NeighbourWords } from "./words.ts";

export const neighboursEn: NeighbourWords = {
  heading: "From your other plugins",
  offer: (folder, name, firstDay) =>
    [
      ...(folder === null ? [] : [`Weekly notes in ${folder === "" ? "the vault's root" : `“${folder}”`}.`]),
      ...(name === null ? [] : [`This week's is called ${name}.`]),
      ...(firstDay === null ? [] : [`Weeks begin on ${firstDay}.`]),
    ].join(" "),
  adopt: "Use these",
  adopted: (plugin) => `folder, name and week are those of ${plugin} now, as far as it says.`,
};
