import { ConfirmationModal, FuzzySuggestModal, Menu, Modal, Notice, SuggestModal } from "obsidian";
import { describe, expect, it } from "vitest";
import { freshHost } from "./fresh-host.ts";

const press = (key: string, target: EventTarget = document.activeElement ?? document): boolean =>
  target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
const texts = (selector: string): (string | null)[] =>
  [...document.querySelectorAll(selector)].map((el) => el.textContent);

describe("a menu", () => {
  const menuWith = (chosen: string[]): Menu => {
    const menu = new Menu();
    menu.addItem((item) =>
      item
        .setTitle("One")
        .setIcon("check")
        .onClick(() => chosen.push("One")),
    );
    menu.addSeparator();
    menu.addItem((item) =>
      item
        .setTitle("Off")
        .setDisabled(true)
        .onClick(() => chosen.push("Off")),
    );
    menu.addItem((item) => item.setTitle("Two").onClick(() => chosen.push("Two")));
    return menu;
  };

  it("is in the document while it is open, and runs the item that is clicked", async () => {
    await freshHost();
    const chosen: string[] = [];
    let hidden = 0;
    const menu = menuWith(chosen).showAtMouseEvent(new MouseEvent("click", { clientX: 5, clientY: 6 }));
    menu.onHide(() => hidden++);
    expect(texts("body > .menu .menu-item")).toEqual(["One", "Off", "Two"]);
    document.querySelectorAll<HTMLElement>(".menu-item")[1]?.click();
    document.querySelectorAll<HTMLElement>(".menu-item")[2]?.click();
    expect([chosen, hidden, texts(".menu")]).toEqual([["Two"], 1, []]);
  });

  it("is walked with the arrow keys, past what is disabled", async () => {
    await freshHost();
    const chosen: string[] = [];
    menuWith(chosen).showAtPosition({ x: 0, y: 0 });
    press("ArrowDown");
    press("ArrowDown");
    expect(texts(".menu-item.selected")).toEqual(["Two"]);
    press("Enter");
    expect(chosen).toEqual(["Two"]);
  });

  it("closes on Escape and on a press elsewhere, and gives the focus back", async () => {
    await freshHost();
    const button = document.body.createEl("button");
    button.focus();
    menuWith([]).showAtPosition({ x: 0, y: 0 });
    press("Escape");
    expect([texts(".menu"), document.activeElement === button]).toEqual([[], true]);
    menuWith([]).showAtPosition({ x: 0, y: 0 });
    button.dispatchEvent(new MouseEvent("mousedown", { bubbles: true }));
    expect(texts(".menu")).toEqual([]);
  });
});

describe("a modal", () => {
  it("opens over the document with the focus inside, and closes on Escape, focus restored", async () => {
    const { app } = await freshHost();
    const button = document.body.createEl("button");
    button.focus();
    const calls: string[] = [];
    class Own extends Modal {
      override onOpen(): void {
        calls.push("open");
        this.contentEl.createEl("input");
      }
      override onClose(): void {
        calls.push("close");
      }
    }
    new Own(app).setTitle("Title").open();
    expect(texts(".modal-container .modal .modal-title")).toEqual(["Title"]);
    expect(document.activeElement?.tagName).toBe("INPUT");
    press("Escape");
    expect([calls, texts(".modal"), document.activeElement === button]).toEqual([["open", "close"], [], true]);
  });

  it("of two hears keys when it is the upper one", async () => {
    const { app } = await freshHost();
    new Modal(app).setTitle("Lower").open();
    new Modal(app).setTitle("Upper").open();
    press("Escape");
    expect(texts(".modal-title")).toEqual(["Lower"]);
  });

  it("that asks closes after its answer, unless the answer says to stay", async () => {
    const host = await freshHost();
    const answers: string[] = [];
    const ask = new ConfirmationModal(host.app);
    ask.addButton((button) => button.setButtonText("Stay").onClick(() => answers.push("stay")));
    ask.addButton((button) => button.setButtonText("Go").onClick(() => void answers.push("go")));
    ask.addCancelButton();
    ask.open();
    const buttons = [...document.querySelectorAll<HTMLElement>(".modal-button-container button")];
    buttons[0]?.click();
    await host.settled();
    expect(texts(".modal")).toHaveLength(1);
    buttons[1]?.click();
    await host.settled();
    expect([answers, texts(".modal")]).toEqual([["stay", "go"], []]);
  });
});

describe("a prompt", () => {
  class Weeks extends SuggestModal<string> {
    chosen: string[] = [];
    getSuggestions(query: string): Promise<string[]> {
      return Promise.resolve(["2026-W01", "2026-W02", "2026-W11"].filter((week) => week.includes(query)));
    }
    renderSuggestion(week: string, el: HTMLElement): void {
      el.setText(week);
    }
    onChooseSuggestion(week: string): void {
      this.chosen.push(week);
    }
  }

  it("offers what fits what is typed, and takes arrows and Enter", async () => {
    const host = await freshHost();
    const weeks = new Weeks(host.app);
    weeks.open();
    await host.settled();
    expect(texts(".prompt .prompt-results .suggestion-item")).toHaveLength(3);
    const input = document.querySelector<HTMLInputElement>(".prompt-input");
    if (!input) throw new Error("no input");
    expect(document.activeElement === input).toBe(true);
    input.value = "W0";
    input.dispatchEvent(new Event("input"));
    await host.settled();
    press("ArrowDown");
    expect(texts(".suggestion-item.is-selected")).toEqual(["2026-W02"]);
    press("Enter");
    expect([weeks.chosen, texts(".prompt")]).toEqual([["2026-W02"], []]);
  });

  it("says when nothing fits, and closes on Escape", async () => {
    const host = await freshHost();
    const weeks = new Weeks(host.app);
    weeks.emptyStateText = "No such week";
    weeks.open();
    weeks.inputEl.value = "x";
    weeks.inputEl.dispatchEvent(new Event("input"));
    await host.settled();
    expect(texts(".suggestion-empty")).toEqual(["No such week"]);
    press("Escape");
    expect(texts(".prompt")).toEqual([]);
  });

  it("finds fuzzily, the best match first, and marks what matched", async () => {
    const { app } = await freshHost();
    const chosen: string[] = [];
    class Fruit extends FuzzySuggestModal<string> {
      getItems = (): string[] => ["pineapple", "apple", "plum"];
      getItemText = (item: string): string => item;
      onChooseItem(item: string): void {
        chosen.push(item);
      }
    }
    const fruit = new Fruit(app);
    fruit.open();
    fruit.inputEl.value = "appl";
    fruit.inputEl.dispatchEvent(new Event("input"));
    expect(texts(".suggestion-item")).toEqual(["apple", "pineapple"]);
    expect(texts(".suggestion-item.is-selected .suggestion-highlight")).toEqual(["appl"]);
    document.querySelectorAll<HTMLElement>(".suggestion-item")[1]?.click();
    expect(chosen).toEqual(["pineapple"]);
  });
});

it("shows notices until they are clicked, and remembers their text", async () => {
  const host = await freshHost();
  const fragment = createFragment((el) => el.createEl("b", { text: "Bold" }));
  new Notice(fragment, 0);
  expect(texts(".notice-container .notice b")).toEqual(["Bold"]);
  document.querySelector<HTMLElement>(".notice")?.click();
  expect([texts(".notice"), host.notices]).toEqual([[], ["Bold"]]);
});
