import { setup } from "obsidian-test-mocks/setup";

type Delegated = { selector: string; listener: unknown; listen: (event: Event) => void };

const delegated = new WeakMap<EventTarget, Delegated[]>();

function on(
  this: HTMLElement | Document,
  type: string,
  selector: string,
  listener: (this: unknown, event: Event, target: Element) => unknown,
  options?: boolean | AddEventListenerOptions,
): void {
  const listen = (event: Event): void => {
    const target = event.target instanceof Element ? event.target.closest(selector) : null;
    if (target !== null && this.contains(target)) listener.call(this, event, target);
  };
  delegated.set(this, [...(delegated.get(this) ?? []), { selector, listener, listen }]);
  this.addEventListener(type, listen, options);
}

function off(
  this: HTMLElement | Document,
  type: string,
  selector: string,
  listener: unknown,
  options?: boolean | EventListenerOptions,
): void {
  const all = delegated.get(this) ?? [];
  for (const entry of all.filter((each) => each.selector === selector && each.listener === listener))
    this.removeEventListener(type, entry.listen, options);
  delegated.set(
    this,
    all.filter((each) => each.selector !== selector || each.listener !== listener),
  );
}

function find(this: ParentNode, selector: string): Element | null {
  return this.querySelector(selector);
}

function isShown(this: HTMLElement): boolean {
  if (!this.isConnected) return false;
  const hidden = (el: HTMLElement | null): boolean =>
    el !== null && (el.style.display === "none" || hidden(el.parentElement));
  return !hidden(this);
}

const prototypes = (): object[] => [
  Array.prototype,
  String.prototype,
  Node.prototype,
  Element.prototype,
  HTMLElement.prototype,
  SVGElement.prototype,
  Document.prototype,
  DocumentFragment.prototype,
];

/**
 * Gives DOM, arrays and strings the members that Obsidian adds to them. The mocks do nearly all of it; delegated
 * events ignore their selector there, `find` throws where nothing is found, and the members are enumerable.
 */
function installDom(): void {
  if ("createDiv" in Node.prototype) return;
  const before = new Map(prototypes().map((prototype) => [prototype, new Set(Object.keys(prototype))]));
  setup();
  Object.assign(HTMLElement.prototype, { on, off, find, isShown });
  Object.assign(Document.prototype, { on, off });
  Object.assign(DocumentFragment.prototype, { find });
  for (const [prototype, known] of before)
    for (const key of Object.keys(prototype))
      if (!known.has(key)) Object.defineProperty(prototype, key, { enumerable: false });
}

installDom();
