import type { SettingFileControl, SettingFolderControl } from "obsidian";
import type { HostApp } from "./app.ts";
import type { TextComponent } from "./text-controls.ts";
import type { TAbstractFile } from "./files.ts";
import { AbstractInputSuggest } from "./popover-suggest.ts";

/** Offers the vault's files or folders for an input that holds a path. */
export class PathSuggest extends AbstractInputSuggest<TAbstractFile> {
  private constructor(
    app: HostApp,
    private readonly component: TextComponent,
    private readonly control: SettingFileControl | SettingFolderControl,
  ) {
    super(app, component.inputEl);
  }

  static attach(app: HostApp, component: TextComponent, control: SettingFileControl | SettingFolderControl): void {
    new PathSuggest(app, component, control);
  }

  getSuggestions(query: string): TAbstractFile[] {
    const { control } = this;
    const all: TAbstractFile[] =
      control.type === "file" ? this.app.vault.getFiles() : this.app.vault.getAllFolders(control.includeRoot);
    const filter = control.filter as ((file: TAbstractFile) => boolean) | undefined;
    return all.filter((file) => file.path.toLowerCase().includes(query.toLowerCase()) && (filter?.(file) ?? true));
  }

  renderSuggestion(file: TAbstractFile, el: HTMLElement): void {
    el.setText(file.path);
  }

  override selectSuggestion(file: TAbstractFile): void {
    this.component.setValue(file.path);
    this.component.onChanged();
    this.close();
  }
}
