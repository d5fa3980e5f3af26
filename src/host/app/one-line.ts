/** What somebody typed, as the words of one list item: in one line, without white space around it. */
export const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
