/** Where in an item's line its words begin, behind marker and checkbox. All offsets in UTF-16 units. */
export function wordsStart(item: { raw: string; offset: number; mark: number; status: string | null }): number {
  const { raw, offset, mark, status } = item;
  const behind = mark - offset + (status === null ? 0 : status.length + 1);
  return raw.length - raw.slice(behind).trimStart().length;
}
