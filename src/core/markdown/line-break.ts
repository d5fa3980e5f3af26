/** The line break that a note is written with: CRLF if it has any. */
export const lineBreakOf = (note: string): string => (note.includes("\r\n") ? "\r\n" : "\n");

/** The lines of a text, whatever their line breaks. */
export const splitLines = (text: string): string[] => text.split(/\r?\n/);

/** Where the line begins that follows an offset, or the note's end. */
export const nextLineStart = (note: string, offset: number): number => note.indexOf("\n", offset) + 1 || note.length;

/** Where the line ends that holds an offset, without its line break. */
export function lineEnd(note: string, offset: number): number {
  const newline = note.indexOf("\n", offset);
  if (newline < 0) return note.length;
  return newline > offset && note.charAt(newline - 1) === "\r" ? newline - 1 : newline;
}
