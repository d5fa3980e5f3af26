import type { NeighbourWords } from "./words.ts";

export const neighboursEn: NeighbourWords = {
  heading: "From your other plugins",
  offer: (folder, fileName, firstDay) =>
    [
      ...(folder === null ? [] : [folder === "" ? "Weekly notes in the vault's root." : `Weekly notes in “${folder}”.`]),
      ...(fileName === null ? [] : [`Called ${fileName}.`]),
      ...(firstDay === null ? [] : [`Weeks begin on ${firstDay}.`]),
    ].join(" "),
  adopt: "Use these",
  adopted: (plugin) => `folder, name and week are those of ${plugin} now, as far as it says.`,
};
