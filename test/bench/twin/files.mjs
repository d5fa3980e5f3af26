// Files and folders, as `instanceof` tells them.

export class TAbstractFile {
  /** @param {string} path */
  constructor(path) {
    this.path = path;
  }
}

export class TFolder extends TAbstractFile {}

export class TFile extends TAbstractFile {
  /**
   * @param {string} path
   * @param {{ ctime: number, mtime: number, size: number }} stat
   */
  constructor(path, stat) {
    super(path);
    this.stat = stat;
    /** Where its text is on disk: it stays there when the file is renamed. */
    this.place = path;
    this.extension = "md";
  }

  get basename() {
    return this.path.slice(this.path.lastIndexOf("/") + 1, -".md".length);
  }
}
