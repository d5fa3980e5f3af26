import type { WriteTimes } from "./disk.ts";
import { folderOf, TFile, type TAbstractFile, type TFolder } from "./files.ts";
import { readProperties, withProperties } from "./front-matter.ts";
import { type LinkFormat, linkName } from "./links.ts";
import type { MetadataCache } from "./metadata-cache.ts";
import { ConfirmationModal } from "./confirmation-modal.ts";
import type { HostApp } from "./app.ts";
import type { Vault } from "./vault.ts";

/** What the app does with files on behalf of the user, by the vault's options. */
export class FileManager {
  private readonly vault: Vault;
  private readonly metadata: MetadataCache;

  constructor(private readonly app: HostApp) {
    this.vault = app.vault;
    this.metadata = app.metadataCache;
  }

  getNewFileParent(sourcePath: string, _newFilePath?: string): TFolder {
    const place = this.vault.getConfig("newFileLocation");
    const chosen = this.vault.getConfig("newFileFolderPath");
    const wanted = place === "current" ? folderOf(sourcePath) : place === "folder" ? String(chosen) : "";
    return this.vault.getFolderByPath(wanted) ?? this.vault.getRoot();
  }

  /** Moves a file and rewrites the wikilinks that led to it, where the vault's option asks for that. */
  async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
    const linking = Object.entries(this.metadata.resolvedLinks).filter(([, to]) => to[file.path] !== undefined);
    const oldPath = file.path;
    const oldTargets = new Map(linking.map(([path]) => [path, this.linksTo(path, oldPath)]));
    await this.vault.rename(file, newPath);
    if (!(file instanceof TFile) || this.vault.getConfig("alwaysUpdateLinks") === false) return;
    for (const [path, originals] of oldTargets) {
      const source = this.vault.getFileByPath(path);
      if (source !== null) await this.vault.process(source, (text) => this.relinked(text, originals, file, path));
    }
  }

  async promptForDeletion(file: TAbstractFile): Promise<boolean> {
    return new Promise((resolve) => {
      const modal = new ConfirmationModal(this.app);
      modal.setTitle("Delete file").setContent(`Are you sure you want to delete "${file.name}"?`);
      let confirmed = false;
      modal.addButton((button) => {
        button.setButtonText("Delete").setDestructive();
        button.onClick(() => {
          confirmed = true;
        });
      });
      modal.addCancelButton();
      modal.setCloseCallback(() => {
        resolve(confirmed);
        if (confirmed) void this.trashFile(file);
      });
      modal.open();
    });
  }

  trashFile(file: TAbstractFile): Promise<void> {
    const option = this.vault.getConfig("trashOption");
    // Lint recommends this method over deleting through a `Vault`.
    const disposal: Pick<Vault, "delete" | "trash"> = this.vault;
    return option === "none" ? disposal.delete(file) : disposal.trash(file, option !== "local");
  }

  /** A link in the vault's own style: wikilink or Markdown, shortest, relative or absolute; an embed for other files. */
  generateMarkdownLink(file: TFile, sourcePath: string, subpath = "", alias = ""): string {
    const markdown = this.vault.getConfig("useMarkdownLinks") === true;
    const format = (this.vault.getConfig("newLinkFormat") ?? "shortest") as LinkFormat;
    const target =
      file.path === sourcePath && subpath !== ""
        ? ""
        : this.metadata.links.textFor(file, sourcePath, format, !markdown);
    const link = target + subpath;
    const bang = file.extension === "md" ? "" : "!";
    if (markdown) {
      // Spaces and control characters alone, as the app writes it.
      const encoded = [...link]
        .map((each) => (each <= " " || each === "\\" ? encodeURIComponent(each) : each))
        .join("");
      return `${bang}[${alias === "" ? linkName(file) : alias}](${encoded})`;
    }
    if (alias === "" || alias === link) return `${bang}[[${link}]]`;
    if (alias.toLowerCase() === link.toLowerCase()) return `${bang}[[${alias}]]`;
    return `${bang}[[${link}|${alias}]]`;
  }

  /** Changes the properties of a note as one step; its body keeps its bytes. Throws what the YAML parser or `change` throws. */
  async processFrontMatter(
    file: TFile,
    change: (properties: Record<string, unknown>) => void,
    times?: WriteTimes,
  ): Promise<void> {
    await this.vault.process(
      file,
      (text) => {
        const properties = readProperties(text) ?? {};
        const before = JSON.stringify(properties);
        change(properties);
        return JSON.stringify(properties) === before ? text : withProperties(text, properties);
      },
      times,
    );
  }

  async getAvailablePathForAttachment(filename: string, sourcePath = ""): Promise<string> {
    const option = this.vault.getConfig("attachmentFolderPath");
    const chosen = typeof option === "string" ? option : "/";
    const folder = chosen.startsWith("./")
      ? `${folderOf(sourcePath)}/${chosen.slice(2)}`.replace(/^\/|\/$/g, "")
      : chosen.replace(/^\/|\/$/g, "");
    if (folder !== "" && this.vault.getFolderByPath(folder) === null) await this.vault.createFolder(folder);
    const dot = filename.lastIndexOf(".");
    const [stem, ending] = dot > 0 ? [filename.slice(0, dot), filename.slice(dot)] : [filename, ""];
    const at = (name: string): string => (folder === "" ? name : `${folder}/${name}`);
    let path = at(filename);
    for (let number = 1; this.vault.disk.locate(path) !== null; number++) path = at(`${stem} ${number}${ending}`);
    return path;
  }

  private linksTo(path: string, target: string): string[] {
    const cache = this.metadata.getCache(path);
    const all = [...(cache?.links ?? []), ...(cache?.embeds ?? []), ...(cache?.frontmatterLinks ?? [])];
    return all
      .filter(({ link }) => this.metadata.getFirstLinkpathDest(link.split("#")[0] ?? "", path)?.path === target)
      .map(({ original }) => original);
  }

  private relinked(text: string, originals: string[], file: TFile, source: string): string {
    let result = text;
    for (const original of new Set(originals)) {
      const parts = /^!?\[\[([^\]|#]*)(#[^\]|]*)?(?:\|([^\]]*))?\]\]$/.exec(original);
      if (parts === null) continue;
      const target = this.metadata.links.textFor(file, source, "shortest", true) + (parts[2] ?? "");
      const bang = original.startsWith("!") ? "!" : "";
      result = result.replaceAll(original, `${bang}[[${target}${parts[3] === undefined ? "" : `|${parts[3]}`}]]`);
    }
    return result;
  }
}
