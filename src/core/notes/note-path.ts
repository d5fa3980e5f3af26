import { trimEnd, trimStart } from "../base/trim.ts";
/** Why a name cannot name a note. `name` is the whole name as it would have been. */
export interface NameProblem {
  code: "forbidden-signs" | "leaves-vault" | "empty-name";
  name: string;
  /** The forbidden characters that are in it, each once. */
  signs: string;
}

// Characters that Obsidian refuses in a file name on any system (`* " \ < > : | ?`) or cannot link to (`# ^ [ ]`).
const FORBIDDEN = /[*"\\<>:|?#^[\]\p{Cc}]/gu;

/**
 * Characters that cannot be seen: zero-width ones, soft hyphens, and those that turn the direction of writing, by which a
 * name can look like another. Joiners stay where writing needs them: between emoji, and in Arabic and Indic scripts.
 */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g;
const JOINER = /[\u200C\u200D]/;
const JOINERS = /[\u200C\u200D]+/g;
const JOINED = /[\p{M}\p{Extended_Pictographic}\u0600-\u0DFF]$/u;

function withoutInvisible(path: string): string {
  const seen = path.replace(INVISIBLE, "");
  if (!JOINER.test(seen)) return seen;
  return seen.replace(JOINERS, (run: string, at: number) => {
    const next = seen.charAt(at + run.length);
    return next !== "" && next !== "/" && JOINED.test(seen.slice(Math.max(0, at - 2), at)) ? run : "";
  });
}

/**
 * Names that Windows keeps for devices, with whatever extension:
 * https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

/** A path as the vault has it: composed letters, nothing invisible, no spaces around its parts, no slash too many. */
export const tidyPath = (path: string): string =>
  withoutInvisible(path.normalize("NFC"))
    .split("/")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join("/");

/** The path of a new note: a part that Windows would take for a device gets an underscore (`CON_`). */
export const tidyName = (name: string): string =>
  tidyPath(name)
    .split("/")
    .map((part) => part.replace(DEVICE, "$&_"))
    .join("/");

/** The path of a new note in a folder, both as the user wrote them; slashes in the name make folders. */
export function notePath(folder: string, name: string): { path: string } | { problem: NameProblem } {
  const parts = withoutInvisible(`${folder}/${name}`)
    .split("/")
    .map((part) => part.trim());
  const path = tidyPath(`${folder}/${tidyName(name)}`);
  const problem = (code: NameProblem["code"], signs = "") => ({ problem: { code, name: path || name, signs } });
  const signs = [...new Set(path.match(FORBIDDEN) ?? [])].map((sign) => (/\p{Cc}/u.test(sign) ? "␀" : sign)).join(" ");
  if (parts.includes("..") || parts.includes(".")) return problem("leaves-vault");
  if (parts[parts.length - 1] === "") return problem("empty-name");
  if (signs !== "") return problem("forbidden-signs", signs);
  // A name that begins with a dot is hidden from the vault; one that ends with it is cut by Windows.
  if (parts.some((part) => part.startsWith(".") || part.endsWith("."))) return problem("forbidden-signs", ".");
  return { path: `${path}.md` };
}

/** What forbids writing a new note under a path of the vault; null if nothing does. */
export function pathProblem(path: string): NameProblem | null {
  const at = notePath("", path);
  return "problem" in at ? at.problem : null;
}

/** Whether a path stays in the vault, and out of the folders that the app hides (`.obsidian`, `.trash`). */
export const isVisible = (path: string): boolean =>
  path.split("/").every((part) => part.trim() !== "" && !/^\s*\./.test(part));

/** The folders of a path, outermost first: `a`, `a/b` for `a/b/c.md`. */
export function foldersOf(path: string): string[] {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_part, at) => parts.slice(0, at + 1).join("/"));
}

/** A note to be made: nothing has been written yet. */
export interface NewNote {
  path: string;
  content: string;
}

/** A folder's path without the slashes that people write around it. */
export const trimmed = (folder: string): string => trimStart(trimEnd(folder.trim(), "/"), "/");

/** A note's path as people write it, with the extension that the vault has. */
export const withExtension = (path: string): string => (/\.md$/i.test(path) ? path : `${path}.md`);

/** A note's name: the last part of its path, without the extension. */
export const noteName = (path: string): string => path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/i, "");
