import { withoutTaskId } from "./task-signs.ts";

/**
 * A line of what is nested in an item that is written anew: indented by two spaces a level (`depth` 0: right beneath it),
 * with its checkbox, without an id of a task, which must be unique.
 */
export function outlineLine({ status, text }: { status: string | null; text: string }, depth: number): string {
  const box = status === null ? "" : `[${status}] `;
  return `${"  ".repeat(depth + 1)}- ${box}${withoutTaskId(text)}`;
}
