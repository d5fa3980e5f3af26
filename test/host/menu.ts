import { Component } from "./component.ts";
import { setIcon } from "./icons.ts";

/** One entry of a menu. */
export class MenuItem {
  readonly dom: HTMLElement;
  section = "";
  disabled = false;
  isLabel = false;
  private readonly iconEl: HTMLElement;
  private readonly titleEl: HTMLElement;
  private callback: ((event: MouseEvent | KeyboardEvent) => unknown) | null = null;

  constructor(private readonly menu: Menu) {
    this.dom = createDiv({ cls: "menu-item tappable", attr: { role: "menuitem", tabindex: "-1" } });
    this.iconEl = this.dom.createDiv({ cls: "menu-item-icon" });
    this.titleEl = this.dom.createDiv({ cls: "menu-item-title" });
    this.dom.addEventListener("click", (event) => {
      this.choose(event);
    });
    this.dom.addEventListener("mouseenter", () => {
      this.menu.select(this);
    });
  }

  setTitle(title: string | DocumentFragment): this {
    this.titleEl.setText(title);
    return this;
  }

  setIcon(icon: string | null): this {
    setIcon(this.iconEl, icon ?? "");
    return this;
  }

  setChecked(checked: boolean | null): this {
    this.dom.toggleClass("mod-checked", checked === true);
    this.dom.setAttribute("role", "menuitemcheckbox");
    this.dom.setAttribute("aria-checked", String(checked === true));
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    this.dom.toggleClass("is-disabled", disabled);
    this.dom.setAttribute("aria-disabled", String(disabled));
    return this;
  }

  setWarning(isWarning: boolean): this {
    this.dom.toggleClass("is-warning", isWarning);
    return this;
  }

  setIsLabel(isLabel: boolean): this {
    this.isLabel = isLabel;
    this.dom.toggleClass("is-label", isLabel);
    return this;
  }

  onClick(callback: (event: MouseEvent | KeyboardEvent) => unknown): this {
    this.callback = callback;
    return this;
  }

  setSection(section: string): this {
    this.section = section;
    this.dom.dataset["section"] = section;
    return this;
  }

  /** As if it was clicked: the menu closes, then the callback runs. */
  choose(event: MouseEvent | KeyboardEvent): void {
    if (this.disabled || this.isLabel) return;
    this.menu.hide();
    this.callback?.(event);
  }
}

export class MenuSeparator {
  readonly dom = createDiv({ cls: "menu-separator", attr: { role: "separator" } });
}

const forEvents = new WeakMap<Event, Menu>();

/** A context menu in the document: arrow keys move in it, Enter chooses, Escape and a click elsewhere close it. */
export class Menu extends Component {
  readonly dom = createDiv({ cls: "menu", attr: { role: "menu", tabindex: "-1" } });
  readonly items: (MenuItem | MenuSeparator)[] = [];
  private readonly hidden: (() => unknown)[] = [];
  private selected: MenuItem | null = null;
  private before: Element | null = null;

  addItem(build: (item: MenuItem) => unknown): this {
    const item = new MenuItem(this);
    this.items.push(item);
    build(item);
    return this;
  }

  addSeparator(): this {
    this.items.push(new MenuSeparator());
    return this;
  }

  setNoIcon(): this {
    this.dom.addClass("mod-no-icon");
    return this;
  }

  setUseNativeMenu(_native: boolean): this {
    return this;
  }

  setParentElement(_el: HTMLElement): this {
    return this;
  }

  showAtMouseEvent(event: MouseEvent): this {
    return this.showAtPosition({ x: event.clientX, y: event.clientY });
  }

  showAtPosition(position: { x: number; y: number }, doc: Document = document): this {
    this.dom.empty();
    // Items of one section stand together, sections in the order they first appear.
    const sections = new Set(this.items.map((item) => ("section" in item ? item.section : "")));
    for (const section of sections)
      for (const item of this.items)
        if (("section" in item ? item.section : "") === section) this.dom.appendChild(item.dom);
    this.before = doc.activeElement;
    this.dom.setCssStyles({ position: "fixed", left: `${position.x}px`, top: `${position.y}px` });
    doc.body.appendChild(this.dom);
    this.keepInside(doc);
    this.load();
    this.dom.focus();
    return this;
  }

  override onload(): void {
    const { ownerDocument } = this.dom;
    this.registerDomEvent(
      ownerDocument,
      "keydown",
      (event: KeyboardEvent) => {
        this.key(event);
      },
      true,
    );
    this.registerDomEvent(
      ownerDocument,
      "mousedown",
      (event: MouseEvent) => {
        if (!this.dom.contains(event.target as Node)) this.hide();
      },
      true,
    );
  }

  hide(): this {
    if (!this.dom.isConnected) return this;
    this.dom.remove();
    this.unload();
    this.select(null);
    if (this.before instanceof HTMLElement) this.before.focus();
    for (const callback of this.hidden) callback();
    return this;
  }

  close(): void {
    this.hide();
  }

  onHide(callback: () => unknown): void {
    this.hidden.push(callback);
  }

  onHistoryBack(): void {
    this.hide();
  }

  select(item: MenuItem | null): void {
    this.selected?.dom.removeClass("selected");
    this.selected = item;
    item?.dom.addClass("selected");
    item?.dom.focus();
  }

  /** One menu for everybody who handles the same event. */
  static forEvent(event: MouseEvent): Menu {
    const known = forEvents.get(event);
    if (known !== undefined) return known;
    const menu = new Menu();
    forEvents.set(event, menu);
    event.preventDefault();
    queueMicrotask(() => menu.showAtMouseEvent(event));
    return menu;
  }

  private key(event: KeyboardEvent): void {
    const choices = this.items.filter(
      (item) => item instanceof MenuItem && !item.disabled && !item.isLabel,
    ) as MenuItem[];
    const at = this.selected === null ? -1 : choices.indexOf(this.selected);
    if (event.key === "ArrowDown") this.select(choices[(at + 1) % choices.length] ?? null);
    else if (event.key === "ArrowUp") this.select(choices[at <= 0 ? choices.length - 1 : at - 1] ?? null);
    else if (event.key === "Enter" || event.key === " ") this.selected?.choose(event);
    else if (event.key === "Escape") this.hide();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private keepInside(doc: Document): void {
    const { right, bottom, width, height } = this.dom.getBoundingClientRect();
    const view = doc.defaultView;
    if (view === null) return;
    if (right > view.innerWidth) this.dom.style.left = `${Math.max(0, view.innerWidth - width)}px`;
    if (bottom > view.innerHeight) this.dom.style.top = `${Math.max(0, view.innerHeight - height)}px`;
  }
}
