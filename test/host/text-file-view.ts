import { debounce } from "./debounce.ts";
import type { TFile } from "./files.ts";
import { merged } from "./three-way.ts";
import { FileView } from "./view.ts";

/** How long typing stays unsaved, in milliseconds. */
const saveDelay = 2000;

/**
 * A view that edits a file's text and saves it some time after the last change. A change on disk meanwhile is taken over,
 * merged with what is not saved yet.
 */
export abstract class TextFileView extends FileView {
  data = "";
  private lastSaved = "";
  private dirty = false;
  private saving = false;

  readonly requestSave = debounce(() => void this.save(), saveDelay, true);

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  override onload(): void {
    super.onload();
    this.registerEvent(
      this.app.vault.on("modify", (file: TFile) => {
        if (file === this.file && !this.saving) void this.takeOver(file);
      }),
    );
  }

  override async onLoadFile(file: TFile): Promise<void> {
    this.data = await this.app.vault.read(file);
    this.lastSaved = this.data;
    this.dirty = false;
    this.setViewData(this.data, true);
  }

  override async onUnloadFile(_file: TFile): Promise<void> {
    await this.save(true);
  }

  /** Marks the text as changed; it is saved when two seconds have passed without another change. */
  changed(): void {
    this.dirty = true;
    this.requestSave();
  }

  /** Writes the text if it was changed since it was read or saved. */
  async save(clear = false): Promise<void> {
    const { file } = this;
    this.requestSave.cancel();
    if (file !== null && this.dirty) {
      this.dirty = false;
      this.data = this.getViewData();
      if (this.data !== this.lastSaved) {
        this.lastSaved = this.data;
        this.saving = true;
        try {
          await this.app.vault.modify(file, this.data);
        } finally {
          this.saving = false;
        }
      }
    }
    if (clear) this.clear();
  }

  private async takeOver(file: TFile): Promise<void> {
    const disk = await this.app.vault.adapter.read(file.path);
    if (disk === this.lastSaved) return;
    const mine = this.getViewData();
    const text = this.dirty ? merged(this.lastSaved, mine, disk) : disk;
    this.lastSaved = disk;
    this.data = text;
    if (text !== mine) this.setViewData(text, false);
    if (text !== disk) this.changed();
  }
}
