/** At most so many of a list, evenly spread over it. */
export const spread = <T>(list: readonly T[], count: number): T[] =>
  list.length <= count ? [...list] : list.filter((_each, at) => at % Math.ceil(list.length / count) === 0);
