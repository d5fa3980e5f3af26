import { type TFile, folderOf } from "./files.ts";
import type { Vault } from "./vault.ts";

/** How new links are written: the vault's option `newLinkFormat`. */
export type LinkFormat = "shortest" | "relative" | "absolute";

/** Path and subpath of a link's text: `note` and `#heading` for `note#heading`. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
  const cleaned = linktext.replace(/\u00A0/g, " ").normalize("NFC");
  const hash = cleaned.indexOf("#");
  if (hash < 0) return { path: cleaned, subpath: "" };
  return { path: cleaned.slice(0, hash), subpath: cleaned.slice(hash) };
}

export const getLinkpath = (linktext: string): string => parseLinktext(linktext).path;

/** The name that a link may use alone: without `.md`, whole for other files. */
export const linkName = (file: TFile): string => (file.extension === "md" ? file.basename : file.name);

/** Resolves and writes links; names are matched without regard to case, as in the app. */
export class Links {
  private byName: Map<string, TFile[]> | null = null;

  constructor(private readonly vault: Vault) {}

  /** To be called whenever files came, went or moved. */
  forget(): void {
    this.byName = null;
  }

  /**
   * The file that a link from `sourcePath` leads to; null when there is none. The empty path is the source itself. Among
   * several matches: the exact path, then one in the source's folder, then the shortest path.
   */
  resolve(linkpath: string, sourcePath: string): TFile | null {
    const folder = folderOf(sourcePath);
    let wanted = linkpath
      .replace(/\u00A0/g, " ")
      .normalize("NFC")
      .toLowerCase();
    if (wanted === "") return this.vault.getFileByPath(sourcePath);
    const anchored = wanted.startsWith("/") || wanted.startsWith("./") || wanted.startsWith("../");
    if (wanted.startsWith("/")) wanted = wanted.slice(1);
    else if (anchored) wanted = joined(folder.toLowerCase(), wanted);
    const name = wanted.slice(wanted.lastIndexOf("/") + 1);
    const candidates = [...this.named(name), ...this.named(`${name}.md`)];
    const paths = [wanted, `${wanted}.md`];
    const exact = candidates.find((file) => paths.includes(file.path.toLowerCase()));
    const inFolder = (file: TFile): boolean => folder !== "" && file.path.startsWith(`${folder}/`);
    if (exact !== undefined && (anchored || wanted.includes("/"))) return exact;
    if (anchored) return null;
    const ending = candidates.filter((file) =>
      paths.some((path) => `/${file.path}`.toLowerCase().endsWith(`/${path}`)),
    );
    const sorted = ending.sort(
      (a, b) =>
        Number(inFolder(b)) - Number(inFolder(a)) || a.path.length - b.path.length || (a.path < b.path ? -1 : 1),
    );
    return sorted[0] ?? null;
  }

  /** The text of a link to a file in the given format; `.md` is left out on request. */
  textFor(file: TFile, sourcePath: string, format: LinkFormat, omitMd: boolean): string {
    const bare = (path: string): string => (omitMd && file.extension === "md" ? path.slice(0, -".md".length) : path);
    if (format === "absolute") return bare(file.path);
    if (format === "relative") return bare(relative(folderOf(sourcePath), file.path));
    const unique = this.named(file.name.toLowerCase()).length === 1;
    return bare(unique ? file.name : file.path);
  }

  private named(name: string): TFile[] {
    if (this.byName === null) {
      this.byName = new Map();
      for (const file of this.vault.getFiles()) {
        const key = file.name.toLowerCase();
        this.byName.set(key, [...(this.byName.get(key) ?? []), file]);
      }
    }
    return this.byName.get(name) ?? [];
  }
}

function joined(folder: string, path: string): string {
  const parts = folder === "" ? [] : folder.split("/");
  for (const part of path.split("/"))
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  return parts.join("/");
}

function relative(folder: string, path: string): string {
  const from = folder === "" ? [] : folder.split("/");
  const to = path.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}
