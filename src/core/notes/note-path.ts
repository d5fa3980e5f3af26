/** Why a name makes no note. `name` is the whole name as it would have been. */
export interface NameProblem {
  code: "forbidden-signs" | "leaves-vault" | "empty-name";
  name: string;
  /** The forbidden signs that are in it, each once. */
  signs: string;
}

// What Obsidian refuses in a file's name on any system (`* " \ < > : | ?`) or cannot link to (`# ^ [ ]`).
const FORBIDDEN = /[*"\\<>:|?#^[\]\p{Cc}]/gu;

/** A path as the vault has it: composed letters, no spaces around its parts, no slash too many. */
export const tidyPath = (path: string): string =>
  path
    .normalize("NFC")
    .split("/")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join("/");

/** The path of a new note in a folder, both as the user wrote them; slashes in the name make folders. */
export function notePath(folder: string, name: string): { path: string } | { problem: NameProblem } {
  const parts = `${folder}/${name}`.split("/").map((part) => part.trim());
  const path = tidyPath(`${folder}/${name}`);
  const problem = (code: NameProblem["code"], signs = "") => ({ problem: { code, name: path || name, signs } });
  const signs = [...new Set(path.match(FORBIDDEN) ?? [])].map((sign) => (/\p{Cc}/u.test(sign) ? "␀" : sign)).join(" ");
  if (parts.includes("..") || parts.includes(".")) return problem("leaves-vault");
  if (parts[parts.length - 1] === "") return problem("empty-name");
  if (signs !== "") return problem("forbidden-signs", signs);
  // A name that begins with a dot is hidden from the vault; one that ends with it is cut by Windows.
  if (parts.some((part) => part.startsWith(".") || part.endsWith("."))) return problem("forbidden-signs", ".");
  return { path: `${path}.md` };
}

/** The folders that a path lies in, outermost first: `a/b/c.md` gives `a`, `a/b`. */
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
export const trimmed = (folder: string): string => folder.trim().replace(/^\/+|\/+$/g, "");

/** A note's path as people write it, with the extension that the vault has. */
export const withExtension = (path: string): string => (/\.md$/i.test(path) ? path : `${path}.md`);

/** A note's name: the last part of its path, without the extension. */
export const noteName = (path: string): string => path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/i, "");
