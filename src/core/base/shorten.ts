/** A string from outside, short enough for a sentence: cut after `most` characters, with an ellipsis. */
export function shorten(text: string, most = 60): string {
  const start = [...text.slice(0, most * 2)];
  return start.length > most || text.length > most * 2 ? `${start.slice(0, most).join("")}…` : text;
}
