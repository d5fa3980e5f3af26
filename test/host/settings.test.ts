import {
  Plugin,
  PluginSettingTab,
  type Setting,
  type SettingDefinitionItem,
  type SettingDefinitionList,
  SettingPage,
} from "obsidian";
import { describe, expect, it } from "vitest";
import { freshHost, manifest } from "./fresh-host.ts";
import type { Host, HostOptions } from "./index.ts";

interface Shown {
  host: Host;
  el: HTMLElement;
  tab: PluginSettingTab;
  plugin: Plugin;
  values: Record<string, unknown>;
}

/** Opens the settings of a plugin with these definitions; `values` are its settings. */
async function show(
  define: (tab: PluginSettingTab) => SettingDefinitionItem[],
  values: Record<string, unknown> = {},
  options: HostOptions = {},
): Promise<Shown> {
  class Tab extends PluginSettingTab {
    override getSettingDefinitions(): SettingDefinitionItem[] {
      return define(this);
    }
  }
  let tab: PluginSettingTab | undefined;
  class WithSettings extends Plugin {
    override settings = values;
    override onload(): void {
      tab = new Tab(this.app, this);
      this.addSettingTab(tab);
    }
  }
  const host = await freshHost(options);
  const plugin = await host.install(WithSettings, manifest);
  const el = host.openSettings("sample");
  await host.settled();
  if (!tab) throw new Error("no tab");
  return { host, el, tab, plugin, values };
}

function within<T extends Element>(el: Element, selector: string): T {
  const found = el.querySelector<T>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}`);
  return found;
}

function enter(el: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement, value: string): void {
  el.value = value;
  for (const type of ["input", "change"]) el.dispatchEvent(new Event(type, { bubbles: true }));
}

const names = (el: Element): (string | null)[] =>
  [...el.querySelectorAll<HTMLElement>(".setting-item:not(.setting-item-heading)")]
    .filter((row) => row.style.display !== "none" && !row.hidden)
    .map((row) => within(row, ".setting-item-name").textContent);

describe("a control", () => {
  it("shows the plugin's value and saves what the user enters", async () => {
    const { host, el, values } = await show(
      () => [
        { name: "Folder", desc: "Where notes go", control: { type: "text", key: "folder", placeholder: "Retros" } },
      ],
      { folder: "Old" },
    );
    const input = within<HTMLInputElement>(el, "input");
    expect([input.value, input.placeholder]).toEqual(["Old", "Retros"]);
    expect(el.isConnected && el.closest(".modal") !== null).toBe(true);
    enter(input, "New");
    await host.settled();
    expect(values["folder"]).toBe("New");
    expect(JSON.parse(host.dataJson("sample") ?? "")).toEqual({ folder: "New" });
  });

  it("of each type reads, shows and stores a value of its type", async () => {
    const { host, el, values } = await show(
      () => [
        { name: "Toggle", control: { type: "toggle", key: "toggle" } },
        {
          name: "Dropdown",
          control: { type: "dropdown", key: "dropdown", options: { a: "Ay", b: "Bee" }, defaultValue: "b" },
        },
        { name: "Area", control: { type: "textarea", key: "area", rows: 4 } },
        { name: "Number", control: { type: "number", key: "number", min: 0, max: 6, defaultValue: 2 } },
        {
          name: "Slider",
          control: {
            type: "slider",
            key: "slider",
            min: 0,
            max: 1,
            step: 0.5,
            displayFormat: (value) => (value > 0.6 ? "strict" : "loose"),
          },
        },
        { name: "Color", control: { type: "color", key: "color", defaultValue: "#ff0000" } },
      ],
      { slider: 0.5 },
    );
    expect(within<HTMLSelectElement>(el, "select").value).toBe("b");
    expect(within(el, "select").textContent).toBe("AyBee");
    expect(within<HTMLInputElement>(el, "input[type=number]").value).toBe("2");
    expect(within(el, ".slider-value").textContent).toBe("loose");
    within<HTMLElement>(el, ".checkbox-container").click();
    enter(within(el, "select"), "a");
    enter(within(el, "textarea"), "x\ny");
    enter(within(el, "input[type=number]"), "4");
    enter(within(el, "input[type=range]"), "1");
    await host.settled();
    expect(values).toEqual({ toggle: true, dropdown: "a", area: "x\ny", number: 4, slider: 1 });
    expect(within(el, ".slider-value").textContent).toBe("strict");
    enter(within(el, "input[type=number]"), "");
    await host.settled();
    expect(values["number"]).toBe(2);
  });

  it("rejects what does not validate, with a message in the row, and keeps the stored value", async () => {
    const validate = (value: string): string | undefined => (value.includes(":") ? "No colons." : undefined);
    const { host, el, values } = await show(
      () => [{ name: "Name", control: { type: "text", key: "name", validate } }],
      { name: "a:b" },
    );
    expect(within(el, ".is-invalid [role=alert]").textContent).toBe("No colons.");
    enter(within(el, "input"), "c:d");
    await host.settled();
    expect(values["name"]).toBe("a:b");
    enter(within(el, "input"), "c");
    await host.settled();
    expect(values["name"]).toBe("c");
    expect(el.querySelector("[role=alert]")).toBeNull();
  });

  it("for a path offers the vault's files or folders", async () => {
    const { host, el, values } = await show(
      () => [
        { name: "Template", control: { type: "file", key: "template", filter: (file) => file.extension === "md" } },
        { name: "Folder", control: { type: "folder", key: "folder" } },
      ],
      {},
      { files: { "in/a.md": "", "in/b.png": "", "c.md": "" } },
    );
    const [file, folder] = [...el.querySelectorAll<HTMLInputElement>("input")];
    const offered = (): (string | null)[] =>
      [...document.querySelectorAll(".suggestion-item")].map((item) => item.textContent);
    file?.focus();
    expect(offered()).toEqual(["c.md", "in/a.md"]);
    file?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown" }));
    file?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }));
    await host.settled();
    expect([values["template"], file?.value, offered()]).toEqual(["in/a.md", "in/a.md", []]);
    folder?.focus();
    expect(offered()).toEqual(["in"]);
  });
});

describe("predicates", () => {
  it("are asked again after a change, without drawing anew", async () => {
    const values: Record<string, unknown> = {};
    const { host, el } = await show(
      () => [
        { name: "Own template", control: { type: "toggle", key: "own" } },
        {
          name: "Template",
          visible: () => values["own"] === true,
          control: { type: "text", key: "template", disabled: () => values["lock"] === true },
        },
      ],
      values,
    );
    expect(names(el)).toEqual(["Own template"]);
    const before = el.querySelector("input[type=text]");
    within<HTMLElement>(el, ".checkbox-container").click();
    await host.settled();
    expect(names(el)).toEqual(["Own template", "Template"]);
    expect(el.querySelector("input[type=text]") === before).toBe(true);
    expect(within<HTMLInputElement>(el, "input[type=text]").disabled).toBe(false);
  });

  it("follow refreshDomState", async () => {
    const state = { shown: false, disabled: true };
    const { el, tab } = await show(() => [
      { name: "Row", visible: () => state.shown },
      { name: "Button", action: () => undefined, disabled: () => state.disabled },
      { type: "group", heading: "Group", visible: () => state.shown, items: [{ name: "Inner" }] },
    ]);
    expect(within<HTMLElement>(el, ".setting-group:last-child").style.display).toBe("none");
    state.shown = true;
    state.disabled = false;
    tab.refreshDomState();
    expect(names(el)).toEqual(["Row", "Button", "Inner"]);
    expect(el.querySelector(".is-disabled")).toBeNull();
    expect(within<HTMLElement>(el, ".setting-group:last-child").style.display).toBe("");
  });
});

describe("rows", () => {
  it("that draw themselves clean up before they are drawn again and when the dialog closes", async () => {
    const calls: string[] = [];
    const render = (setting: Setting): (() => void) => {
      calls.push("render");
      setting.addButton((button) => button.setButtonText("Press").onClick(() => calls.push("press")));
      return () => calls.push("cleanup");
    };
    const { host, el, tab } = await show(() => [{ name: "Own", render }]);
    within<HTMLElement>(el, "button").click();
    tab.update();
    host.closeSettings();
    expect(calls).toEqual(["render", "press", "cleanup", "render", "cleanup"]);
    expect(document.querySelector(".modal")).toBeNull();
  });

  it("with an action run it by mouse and key, with their index, unless disabled", async () => {
    const ran: number[] = [];
    const { el } = await show(() => [
      { name: "First", action: (_el, index) => ran.push(index) },
      { name: "Second", action: (_el, index) => ran.push(index) },
      { name: "Off", disabled: true, action: (_el, index) => ran.push(index) },
    ]);
    const rows = [...el.querySelectorAll<HTMLElement>("[role=button]")];
    rows[1]?.click();
    rows[0]?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }));
    rows[2]?.click();
    expect(ran).toEqual([1, 0]);
  });
});

describe("lists", () => {
  const list = (values: string[], calls: string[]): SettingDefinitionList => ({
    type: "list",
    heading: "Headings",
    emptyState: "None yet.",
    items: values.map((name) => ({ name })),
    addItem: { name: "Add heading", action: () => calls.push("add") },
    onDelete: (index) => calls.push(`delete ${index}`),
    onReorder: (from, to) => calls.push(`move ${from} ${to}`),
  });

  it("let the user add, delete and reorder", async () => {
    const calls: string[] = [];
    const { el } = await show(() => [list(["a", "b"], calls)]);
    within<HTMLElement>(el, "[aria-label='Add heading']").click();
    const rows = [...el.querySelectorAll<HTMLElement>(".setting-items > .setting-item")];
    rows[1]?.querySelector<HTMLElement>("[aria-label=Delete]")?.click();
    rows[0]?.dispatchEvent(new KeyboardEvent("keydown", { key: "Delete" }));
    rows[0]?.querySelector(".setting-drag-handle")?.dispatchEvent(new Event("dragstart", { bubbles: true }));
    rows[1]?.dispatchEvent(new Event("drop", { bubbles: true }));
    expect(calls).toEqual(["add", "delete 1", "delete 0", "move 0 1"]);
  });

  it("say that they are empty, and have a row to add with on a phone", async () => {
    const calls: string[] = [];
    const { el } = await show(() => [list([], calls)], {}, { mobile: true });
    expect(within(el, ".setting-list-empty").textContent).toBe("None yet.");
    within<HTMLElement>(el, ".setting-add-item").click();
    expect([calls, within(el, ".setting-add-item .setting-item-name").textContent]).toEqual([["add"], "+ Add heading"]);
  });

  it("are drawn anew by update, their search kept", async () => {
    const values = ["apple", "pear"];
    const { el, tab } = await show(() => [
      {
        type: "group",
        heading: "Fruit",
        items: values.map((name) => ({ name })),
        search: { match: (def, query) => def.name.includes(query) },
      },
    ]);
    enter(within(el, "input[type=search]"), "ap");
    expect(names(el)).toEqual(["apple"]);
    values.push("grape");
    tab.update();
    expect(names(el)).toEqual(["apple", "grape"]);
  });
});

describe("pages", () => {
  it("open from their entry, which shows their value, and lead back", async () => {
    const values = { day: "sunday" };
    const { host, el } = await show(
      () => [
        {
          type: "page",
          name: "Week",
          displayValue: () => values.day,
          status: "warning",
          items: [{ name: "Day", control: { type: "text", key: "day" } }],
        },
      ],
      values,
    );
    expect(within(el, ".setting-display-value").textContent).toBe("sunday");
    expect(el.querySelector(".mod-warning")).not.toBeNull();
    within<HTMLElement>(el, ".mod-navigable").click();
    expect(within(el, ".setting-page-title").textContent).toBe("Week");
    enter(within(el, "input"), "monday");
    await host.settled();
    within<HTMLElement>(el, "[aria-label=Back]").click();
    expect(within(el, ".setting-display-value").textContent).toBe("monday");
  });

  it("stay open through update", async () => {
    const { el, tab } = await show(() => [{ type: "page", name: "Week", items: [{ name: "Inner" }] }]);
    within<HTMLElement>(el, ".mod-navigable").click();
    tab.update();
    expect(names(el)).toEqual(["Inner"]);
  });

  it("may draw themselves, and are hidden when they are left", async () => {
    const calls: string[] = [];
    class Own extends SettingPage {
      override title = "Own page";
      override display(): void {
        calls.push("display");
        this.containerEl.setText("Drawn by itself");
      }
      override hide(): void {
        calls.push("hide");
      }
    }
    const { el } = await show(() => [{ type: "page", name: "Own", page: () => new Own() }]);
    within<HTMLElement>(el, ".mod-navigable").click();
    expect([within(el, ".setting-page-title").textContent, within(el, ".setting-page-content").textContent]).toEqual([
      "Own page",
      "Drawn by itself",
    ]);
    within<HTMLElement>(el, "[aria-label=Back]").click();
    expect(calls).toEqual(["display", "hide"]);
  });
});
