import type { SettingDefinitionList } from "obsidian";
import { Platform } from "./environment.ts";
import { setIcon } from "./icons.ts";
import { Setting, type SettingGroup } from "./setting.ts";

/** A fragment is emptied when it is put into the document; a definition's must last for the next drawing. */
export function copyOf(text: string | DocumentFragment): string | DocumentFragment {
  return typeof text === "string" ? text : createFragment((copy) => copy.append(text.cloneNode(true)));
}

let dragged: number | null = null;

/** The affordances of one row: a delete button and the Delete key, and a handle to drag it. */
export function addListButtons({ onDelete, onReorder }: SettingDefinitionList, row: Setting, index: number): void {
  const { settingEl } = row;
  if (onReorder !== undefined) {
    const handle = settingEl.createDiv({
      cls: "clickable-icon setting-drag-handle",
      attr: { draggable: "true", "aria-label": "Drag to reorder" },
    });
    setIcon(handle, "grip-vertical");
    handle.addEventListener("dragstart", () => {
      dragged = index;
    });
    settingEl.addEventListener("dragover", (event) => {
      event.preventDefault();
    });
    settingEl.addEventListener("drop", (event) => {
      event.preventDefault();
      if (dragged !== null && dragged !== index) onReorder(dragged, index);
      dragged = null;
    });
  }
  if (onDelete !== undefined) {
    row.addExtraButton((button) => {
      button
        .setIcon("trash")
        .setTooltip("Delete")
        .onClick(() => {
          onDelete(index);
        });
      button.extraSettingsEl.addClass("setting-delete-button");
    });
    settingEl.tabIndex = 0;
    settingEl.addEventListener("keydown", (event) => {
      if (event.target === settingEl && (event.key === "Delete" || event.key === "Backspace")) onDelete(index);
    });
  }
}

export function showEmpty({ emptyState }: SettingDefinitionList, group: SettingGroup): void {
  if (emptyState === undefined) return;
  group.listEl.createDiv({ cls: "setting-list-empty", text: copyOf(emptyState) });
}

/** On a desktop a `+` in the list's head, on a phone a row below it. */
export function showAddItem({ addItem }: SettingDefinitionList, group: SettingGroup): void {
  if (addItem === undefined) return;
  if (Platform.isMobile) {
    const row = new Setting(group.groupEl).setName(`+ ${addItem.name}`).setClass("setting-add-item");
    row.settingEl.setAttrs({ role: "button", tabindex: "0" });
    row.settingEl.addEventListener("click", () => {
      addItem.action(row.settingEl);
    });
    return;
  }
  group.addExtraButton((button) => {
    button
      .setIcon("plus")
      .setTooltip(addItem.name)
      .onClick(() => {
        addItem.action(button.extraSettingsEl);
      });
    button.extraSettingsEl.addClass("setting-add-item");
  });
}
