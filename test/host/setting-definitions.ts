import type {
  SettingDefinition,
  SettingDefinitionGroup,
  SettingDefinitionItem,
  SettingDefinitionList,
  SettingDefinitionPage,
  SettingGroupItem,
} from "obsidian";
import { setIcon } from "./icons.ts";
import { SettingControlRow } from "./setting-control-row.ts";
import { addListButtons, copyOf, showAddItem, showEmpty } from "./setting-list.ts";
import { Setting, SettingGroup } from "./setting.ts";
import type { SettingPage, SettingTab } from "./setting-tab.ts";

type Predicate = boolean | (() => boolean) | undefined;

const holds = (predicate: Predicate, otherwise: boolean): boolean =>
  typeof predicate === "function" ? predicate() : (predicate ?? otherwise);

/** Draws the definitions of a tab: rows, groups, lists and pages, and keeps their predicates up to date. */
export class SettingDefinitions {
  private refreshers: (() => void)[] = [];
  private cleanups: (() => void)[] = [];
  /** The names of the pages that are open, outermost first. */
  private open: string[] = [];
  private readonly queries = new Map<string, string>();
  private shownPage: SettingPage | null = null;
  private items: SettingDefinitionItem[] = [];

  constructor(private readonly tab: SettingTab) {}

  render(items: SettingDefinitionItem[]): void {
    this.clear();
    this.items = items;
    let shown = items;
    const trail: string[] = [];
    for (const name of this.open) {
      const page = pagesOf(shown).find((each) => each.name === name);
      if (page === undefined) break;
      trail.push(name);
      if (page.page !== undefined) {
        this.open = trail;
        this.drawOwnPage(page.page(), name);
        return;
      }
      shown = page.items ?? [];
    }
    this.open = trail;
    const title = trail.at(-1);
    if (title !== undefined) this.drawTitlebar(this.tab.containerEl.createDiv({ cls: "setting-page-titlebar" }), title);
    this.drawItems(shown, this.tab.containerEl);
  }

  /** Asks every predicate again and applies the answers in place. */
  refresh(): void {
    for (const refresher of this.refreshers) refresher();
  }

  /** Takes everything down: the cleanups of rows run first. */
  clear(): void {
    for (const cleanup of this.cleanups.splice(0)) cleanup();
    this.shownPage?.hide();
    this.shownPage = null;
    this.refreshers = [];
    this.tab.containerEl.empty();
  }

  private drawItems(items: SettingDefinitionItem[], el: HTMLElement): void {
    let loose: SettingGroup | null = null;
    let index = 0;
    for (const item of items)
      if ("type" in item && item.type !== "page") {
        loose = null;
        this.drawGroup(item, el);
      } else {
        loose ??= new SettingGroup(el);
        this.drawRow(item, loose, index++);
      }
  }

  private drawGroup(definition: SettingDefinitionGroup | SettingDefinitionList, el: HTMLElement): void {
    const group = new SettingGroup(el);
    if (definition.heading !== undefined) group.setHeading(definition.heading);
    if (definition.cls !== undefined) group.addClass(...definition.cls.split(" "));
    const list = definition.type === "list" ? (definition as SettingDefinitionList) : null;
    if (list !== null) group.addClass("mod-list");
    const items = definition.items ?? [];
    const rows = items.map((item, index) => ({ item, row: this.drawRow(item, group, index) }));
    this.drawSearch(definition, group, rows);
    for (const configure of definition.extraButtons ?? []) group.addExtraButton((button) => void configure(button));
    if (list !== null) {
      for (const [index, { row }] of rows.entries()) addListButtons(list, row, index);
      if (items.length === 0) showEmpty(list, group);
      showAddItem(list, group);
    }
    this.whenever(() => {
      group.groupEl.toggle(holds(definition.visible, true));
    });
  }

  private drawSearch(
    { search, heading = "" }: SettingDefinitionGroup,
    group: SettingGroup,
    rows: { item: SettingGroupItem; row: Setting }[],
  ): void {
    if (search === undefined) return;
    const filter = (query: string): void => {
      this.queries.set(heading, query);
      for (const { item, row } of rows) {
        const always = "searchable" in item && !holds(item.searchable, true);
        row.settingEl.toggleClass("is-filtered", query !== "" && !always && !search.match(item, query));
      }
      for (const { row } of rows) row.settingEl.toggleAttribute("hidden", row.settingEl.hasClass("is-filtered"));
    };
    group.addSearch((component) => {
      component
        .setPlaceholder(search.placeholder ?? "")
        .setValue(this.queries.get(heading) ?? "")
        .onChange(filter);
    });
    filter(this.queries.get(heading) ?? "");
  }

  private drawRow(item: SettingGroupItem, group: SettingGroup, index: number): Setting {
    const setting = new Setting(group.listEl).setName(item.name);
    if (item.desc !== undefined) setting.setDesc(copyOf(item.desc));
    this.whenever(() => {
      setting.settingEl.toggle(holds(item.visible, true));
    });
    if ("type" in item) this.fillPageEntry(item, setting);
    else this.fill(item, setting, group, index);
    return setting;
  }

  private fill(item: SettingDefinition, setting: Setting, group: SettingGroup, index: number): void {
    if (item.control !== undefined) {
      const row = new SettingControlRow(this.tab, setting, item.control);
      this.whenever(() => {
        setting.setDisabled(holds(row.control.disabled, false));
      });
    } else if (item.render !== undefined) {
      const cleanup = item.render(setting as never, group as never);
      if (typeof cleanup === "function") this.cleanups.push(cleanup);
    } else if (item.action !== undefined) {
      const { action, disabled } = item;
      const el = setting.settingEl;
      makeButton(setting, () => {
        if (!el.hasClass("is-disabled")) action(el, index);
      });
      this.whenever(() => {
        setting.setDisabled(holds(disabled, false));
      });
    }
  }

  private fillPageEntry(page: SettingDefinitionPage, setting: Setting): void {
    setting.setClass("mod-navigable");
    setting.addDisplayValue((component) => {
      this.whenever(() => {
        component.setValue((typeof page.displayValue === "function" ? page.displayValue() : page.displayValue) ?? null);
        component.setStatus((typeof page.status === "function" ? page.status() : page.status) ?? null);
      });
    });
    setIcon(setting.controlEl.createSpan({ cls: "setting-chevron" }), "chevron-right");
    makeButton(setting, () => {
      this.open.push(page.name);
      this.render(this.items);
    });
  }

  private drawOwnPage(page: SettingPage | { rootEl: HTMLElement }, name: string): void {
    const own = page as SettingPage;
    if (own.title === "") own.title = name;
    this.shownPage = own;
    this.tab.containerEl.appendChild(own.rootEl);
    this.drawTitlebar(own.titlebarEl, own.title);
    own.display();
  }

  private drawTitlebar(el: HTMLElement, title: string): void {
    el.empty();
    const back = el.createEl("button", { cls: "clickable-icon setting-page-back", attr: { "aria-label": "Back" } });
    setIcon(back, "chevron-left");
    back.addEventListener("click", () => {
      this.open.pop();
      this.render(this.items);
    });
    el.createDiv({ cls: "setting-page-title", text: title });
  }

  private whenever(apply: () => void): void {
    apply();
    this.refreshers.push(apply);
  }
}

function makeButton({ settingEl }: Setting, press: () => void): void {
  settingEl.addClass("mod-clickable");
  settingEl.setAttrs({ role: "button", tabindex: "0" });
  settingEl.addEventListener("click", press);
  settingEl.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") press();
  });
}

function pagesOf(items: SettingDefinitionItem[]): SettingDefinitionPage[] {
  return items.flatMap((item) => {
    if (!("type" in item)) return [];
    return item.type === "page" ? [item] : pagesOf(item.items ?? []);
  });
}
