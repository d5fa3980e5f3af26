/**
 * The text without any of these characters at its end. Takes linear time, which a pattern such as `/[ .]+$/` does not:
 * it is tried anew from every character of a long run.
 */
export function trimEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** The text without any of these characters at its beginning. */
export function trimStart(text: string, characters: string): string {
  let start = 0;
  while (start < text.length && characters.includes(text.charAt(start))) start++;
  return text.slice(start);
}
