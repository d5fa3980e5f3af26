/**
 * How programs that sync files name the copy that they make of two versions of one note, in front of `.md`:
 * Syncthing (https://docs.syncthing.net/users/syncing.html, "Conflicting Changes"), Resilio, and those that put
 * "conflict" or "conflicted copy" into brackets (Dropbox, Nextcloud, Obsidian Sync).
 */
const SUFFIXES = [
  /\.sync-conflict-\d{8}-\d{6}(?:-[A-Z0-9]{1,7})?$/,
  /\.conflict(?:-\d+)?$/i,
  /[ _-]?\([^()]{0,80}(?:conflict|충돌|競合|冲突|衝突|konflikt|conflit)[^()]{0,80}\)$/i,
  /[ _-]conflict[ _-]\d[\d _-]{0,30}$/i,
];

/** The path of the note that a conflict copy is a copy of; null if the name is not one of a copy. */
export function conflictOriginal(path: string): string | null {
  const name = path.replace(/\.md$/i, "");
  for (const suffix of SUFFIXES) {
    const at = name.search(suffix);
    if (at > 0 && name.charAt(at - 1) !== "/") return `${name.slice(0, at)}${path.slice(name.length)}`;
  }
  return null;
}

/** The conflict copies among the paths of a vault, whether the notes they are copies of are there or not. */
export class ConflictCopies {
  private readonly originals = new Map<string, string>();
  private readonly copies = new Map<string, Set<string>>();

  come(path: string): void {
    const original = conflictOriginal(path);
    if (original === null) return;
    this.originals.set(path, original);
    this.copies.set(original, (this.copies.get(original) ?? new Set()).add(path));
  }

  gone(path: string): void {
    this.copies.get(this.originals.get(path) ?? "")?.delete(path);
    this.originals.delete(path);
  }

  /** The path of the note that a note is a copy of; null if its name is not one of a copy. */
  originalOf(path: string): string | null {
    return this.originals.get(path) ?? null;
  }

  /** The copies of a note, by path. */
  of(original: string): readonly string[] {
    return [...(this.copies.get(original) ?? [])].sort();
  }
}
