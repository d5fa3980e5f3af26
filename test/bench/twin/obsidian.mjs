// The module `obsidian` as the plugin is given it here: enough to be loaded, to index and to follow the vault.
import { clearInterval, clearTimeout, setTimeout } from "node:timers";
import { runInThisContext } from "node:vm";
import moment from "moment";
import { Events } from "./events.mjs";
import { TAbstractFile, TFile, TFolder } from "./files.mjs";

class Component {
  /** @type {(() => unknown)[]} */
  #ends = [];

  /** @param {() => unknown} end */
  register(end) {
    this.#ends.push(end);
  }

  /** @param {{ end: () => void }} reference */
  registerEvent(reference) {
    this.register(() => reference.end());
  }

  /** @param {number} timer */
  registerInterval(timer) {
    this.register(() => clearInterval(timer));
    return timer;
  }

  registerDomEvent() {}

  unload() {
    for (const end of this.#ends.splice(0).reverse()) end();
  }
}

class Plugin extends Component {
  /**
   * @param {unknown} app
   * @param {unknown} manifest
   */
  constructor(app, manifest) {
    super();
    this.app = app;
    this.manifest = manifest;
  }

  async loadData() {
    return null;
  }
}

// What is registered is not used here, as nothing is drawn.
for (const name of [
  "addCommand",
  "addRibbonIcon",
  "addSettingTab",
  "addStatusBarItem",
  "registerCliHandler",
  "registerEditorSuggest",
  "registerHoverLinkSource",
  "registerMarkdownCodeBlockProcessor",
  "registerObsidianProtocolHandler",
  "registerView",
]) {
  Reflect.set(Plugin.prototype, name, () => {});
}

class Nothing {}

/**
 * @param {() => void} run
 * @param {number} [wait] milliseconds
 */
function debounce(run, wait = 0) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const call = () => {
    clearTimeout(timer);
    timer = setTimeout(run, wait);
  };
  return Object.assign(call, { cancel: () => clearTimeout(timer) });
}

/** Whatever else the plugin names is a class without contents. */
export const obsidian = new Proxy(
  { moment, Events, Component, Plugin, TAbstractFile, TFile, TFolder, debounce, getLanguage: () => "en" },
  { get: (known, name) => Reflect.get(known, name) ?? Nothing },
);

/** Makes the globals that the plugin expects of a window. */
export function openWindow() {
  runInThisContext("this.window = this; this.activeDocument = {};");
}
