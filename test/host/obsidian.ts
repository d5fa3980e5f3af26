// The module that a plugin sees as `obsidian`: what the host models itself, and obsidian-test-mocks for the rest.
import "./dom.ts";

export * from "obsidian-test-mocks/obsidian";
export { HostApp as App } from "./app.ts";
export { BaseComponent, ValueComponent } from "./base-component.ts";
export { ButtonComponent, ExtraButtonComponent } from "./button.ts";
export { Component } from "./component.ts";
export { ConfirmationButton, ConfirmationModal } from "./confirmation-modal.ts";
export { DropdownComponent, ToggleComponent } from "./choice-controls.ts";
export { AbstractTextComponent, SearchComponent, TextAreaComponent, TextComponent } from "./text-controls.ts";
export { ColorComponent, DisplayValueComponent, ProgressBarComponent, SliderComponent } from "./value-controls.ts";
export { debounce } from "./debounce.ts";
export { Editor } from "./editor.ts";
export { EditorSuggest } from "./editor-suggest.ts";
export { getLanguage, moment, Platform, requireApiVersion } from "./environment.ts";
export { Events } from "./events.ts";
export { FileManager } from "./file-manager.ts";
export { TAbstractFile, TFile, TFolder } from "./files.ts";
export { getFrontMatterInfo, parseYaml, stringifyYaml } from "./front-matter.ts";
export { addIcon, getIcon, getIconIds, removeIcon, setIcon } from "./icons.ts";
export { Keymap, Scope } from "./keymap.ts";
export {
  WorkspaceItem,
  WorkspaceParent,
  WorkspaceRoot,
  WorkspaceSidedock,
  WorkspaceSplit,
  WorkspaceTabs,
} from "./layout.ts";
export { WorkspaceLeaf } from "./leaf.ts";
export { getLinkpath, parseLinktext } from "./links.ts";
export { MarkdownPreviewRenderer, MarkdownRenderChild, MarkdownRenderer } from "./markdown-renderer.ts";
export { MarkdownView } from "./markdown-view.ts";
export { Menu, MenuItem, MenuSeparator } from "./menu.ts";
export { MetadataCache } from "./metadata-cache.ts";
export { Modal } from "./modal.ts";
export { MomentFormatComponent } from "./moment-format.ts";
export { Notice } from "./notice.ts";
export { normalizePath } from "./path.ts";
export { Plugin } from "./plugin.ts";
export { AbstractInputSuggest, PopoverSuggest } from "./popover-suggest.ts";
export { prepareFuzzySearch, prepareSimpleSearch, renderMatches } from "./search.ts";
export { Setting, SettingGroup } from "./setting.ts";
export { PluginSettingTab, SettingPage, SettingTab } from "./setting-tab.ts";
export { FuzzySuggestModal, SuggestModal } from "./suggest-modal.ts";
export { TextFileView } from "./text-file-view.ts";
export { displayTooltip, setTooltip } from "./tooltip.ts";
export { Vault } from "./vault.ts";
export { FileView, ItemView, View } from "./view.ts";
export { Workspace } from "./workspace.ts";
