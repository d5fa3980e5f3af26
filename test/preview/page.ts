import { MarkdownView, Notice, type PluginManifest } from "obsidian";
import { type Host, openHost } from "../host/index.ts";
import { startClockAt } from "./clock.ts";
import { drawEmptyState } from "./empty-state.ts";
import { drawFileList } from "./file-list.ts";
import { drawPhoneBar, furnishRibbon } from "./frame.ts";
import { addPageIcons } from "./icons.ts";
import { keepWork, keptWork } from "./kept-work.ts";
import { reloadOnChange } from "./live-reload.ts";
import { furnishNotes, toggleMode } from "./note-pane.ts";
import { CommandPalette } from "./palette.ts";
import { type PreviewOptions, readQuery } from "./query.ts";
import { saveChanges } from "./save-changes.ts";
import { drawFileListTab, drawTabs } from "./tabs.ts";
import { showTooltips } from "./tooltips.ts";
import { drawToolbar } from "./toolbar.ts";

declare global {
  interface Window {
    /** For tests: the host behind the page, once the page is ready (`data-ready` of the root element). */
    weeklyRetroPreview: Host;
  }
}

const CONFIG_DIR = ".obsidian";

async function get(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
  return response;
}

const getJson = async <T>(path: string): Promise<T> => (await (await get(path)).json()) as T;

/** What can change while the page stays. */
function draw({ theme, panel, font }: PreviewOptions): void {
  document.body.toggleClass("theme-dark", theme === "dark");
  document.body.toggleClass("theme-light", theme === "light");
  document.body.setCssProps({ "--preview-panel-width": `${panel}px`, "--preview-font-scale": String(font / 100) });
}

function parseOr<T>(text: string | undefined, otherwise: T): T {
  if (text === undefined) return otherwise;
  return JSON.parse(text) as T;
}

/** The note to begin with: the one asked for, else the vault's own start page, else its last note by name. */
function firstNote(paths: string[], asked: string): string | undefined {
  if (asked !== "") return asked;
  const notes = paths.filter((path) => path.endsWith(".md")).sort();
  return notes.find((path) => path === "Home.md") ?? notes.at(-1);
}

async function openPreview(options: PreviewOptions): Promise<Host> {
  const [original, manifest, source, isSaving] = await Promise.all([
    getJson<Record<string, string>>(`/vault/${options.vault}.json`),
    getJson<PluginManifest>("/manifest.json"),
    get("/main.js").then((response) => response.text()),
    getJson<boolean>("/saving.json"),
  ]);
  // With --save the folder on disk is the truth.
  const files = (isSaving ? null : keptWork(options.vault)) ?? original;
  const host = await openHost({
    files,
    configDir: CONFIG_DIR,
    language: options.lang,
    mobile: options.width === "phone",
    vaultConfig: parseOr(files[`${CONFIG_DIR}/app.json`], {}),
  });
  const { app } = host;
  draw(options);
  addPageIcons();
  showTooltips();

  const run = (id: string): void => void host.run(id).catch((error: unknown) => new Notice(String(error)));
  const openPalette = (): void => {
    if (document.querySelector(".prompt") === null) new CommandPalette(app, host.commands(), run).open();
  };
  const openSettings = (): void => void host.openSettings(manifest.id);
  const openFile = (path: string): void => void host.open(path, "preview");
  const actions = { openPalette, openSettings };

  const ownData = files[`${CONFIG_DIR}/plugins/${manifest.id}/data.json`];
  await host.install(source, manifest, ownData ?? (options.data === "" ? undefined : options.data));
  await host.layoutReady();

  const { containerEl } = app.workspace;
  const [leftEl, mainEl, rightEl] = ["mod-left-split", "mod-root", "mod-right-split"].map((cls) =>
    containerEl.getElementsByClassName(cls).item(0),
  ) as [HTMLElement, HTMLElement, HTMLElement];
  leftEl.removeClass("is-sidedock-collapsed");
  drawFileListTab(leftEl);
  drawFileList(app, leftEl.createDiv({ cls: "nav-files-container" }), openFile);
  drawTabs(app, mainEl);
  drawTabs(app, rightEl);
  drawEmptyState(app, mainEl, openPalette);
  furnishNotes(app);
  furnishRibbon(containerEl, actions);
  drawPhoneBar(app, containerEl, host.ribbon(), actions);
  if (options.toolbar) {
    document.body.addClass("has-toolbar");
    const bar = createDiv({ cls: "preview-toolbar" });
    document.body.prepend(bar);
    drawToolbar(bar, manifest.name, options, {
      draw,
      openPalette,
      openSettings,
      keepWork: async () => {
        await host.settled({ save: true });
        return keepWork(options.vault, host.saved);
      },
    });
  }

  document.addEventListener("keydown", (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    const view = app.workspace.getActiveViewOfType(MarkdownView);
    if (event.key === "p") openPalette();
    else if (event.key === ",") openSettings();
    else if (event.key === "e" && view) void toggleMode(view);
    else return;
    event.preventDefault();
  });

  const note = firstNote(Object.keys(files), options.note);
  if (note !== undefined) await host.open(note, "preview");
  await host.run(`${manifest.id}:open-panel`);
  if (options.width === "phone")
    containerEl.dataset["drawer"] =
      { left: "left", note: "", "look-back": "", "set-up": "" }[String(options.open)] ?? "right";
  if (options.open === "set-up") await host.run(`${manifest.id}:set-up`);
  if (options.open === "look-back") await host.run(`${manifest.id}:look-back`);
  if (options.open === "palette") openPalette();
  if (options.open === "settings") openSettings();
  if (isSaving)
    saveChanges(
      options.vault,
      () => host.saved,
      (error) => new Notice(String(error)),
    );
  return host;
}

const options = readQuery(window.location.search);
startClockAt(options.today);
reloadOnChange();
openPreview(options).then(
  async (host) => {
    await host.settled();
    window.weeklyRetroPreview = host;
    document.documentElement.dataset["ready"] = "true";
  },
  (error: unknown) => {
    console.error(error);
    const words = error instanceof Error ? error.message : String(error);
    document.body.createDiv({ cls: "preview-failure", text: `The preview did not start. ${words}` });
    document.documentElement.dataset["ready"] = "failed";
  },
);
