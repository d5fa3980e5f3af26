import { Platform } from "./environment.ts";

type Listener = (event: KeyboardEvent, context: { key: string; modifiers: string; vkey: string }) => unknown;

interface Handler {
  scope: Scope;
  modifiers: string[] | null;
  key: string | null;
  func: Listener;
}

const modOf = (event: MouseEvent | KeyboardEvent): boolean => (Platform.isMacOS ? event.metaKey : event.ctrlKey);

function held(event: KeyboardEvent, modifiers: string[]): boolean {
  const wanted = new Set(modifiers.map((name) => (name === "Mod" ? (Platform.isMacOS ? "Meta" : "Ctrl") : name)));
  return (
    event.ctrlKey === wanted.has("Ctrl") &&
    event.metaKey === wanted.has("Meta") &&
    event.shiftKey === wanted.has("Shift") &&
    event.altKey === wanted.has("Alt")
  );
}

/** Hotkeys of one thing on screen; `null` for modifiers or key means any. */
export class Scope {
  private handlers: Handler[] = [];

  constructor(private readonly parent?: Scope) {}

  register(modifiers: string[] | null, key: string | null, func: Listener): Handler {
    const handler: Handler = { scope: this, modifiers, key, func };
    this.handlers.push(handler);
    return handler;
  }

  unregister(handler: Handler): void {
    this.handlers = this.handlers.filter((each) => each !== handler);
  }

  /** Runs the first handler that fits; true when one took the key (its answer `false` stops the browser's own doing). */
  handle(event: KeyboardEvent): boolean {
    for (const { modifiers, key, func } of this.handlers) {
      if (key !== null && key.toLowerCase() !== event.key.toLowerCase()) continue;
      if (modifiers !== null && !held(event, modifiers)) continue;
      const answer = func(event, { key: event.key, modifiers: "", vkey: event.key });
      if (answer === false) event.preventDefault();
      return true;
    }
    return this.parent?.handle(event) ?? false;
  }
}

/** The scopes in force; the latest pushed hears a key first, and alone. */
export class Keymap {
  private readonly scopes: Scope[] = [];

  constructor(private readonly root: Scope) {}

  pushScope(scope: Scope): void {
    this.scopes.push(scope);
  }

  popScope(scope: Scope): void {
    const at = this.scopes.lastIndexOf(scope);
    if (at >= 0) this.scopes.splice(at, 1);
  }

  handle(event: KeyboardEvent): void {
    (this.scopes.at(-1) ?? this.root).handle(event);
  }

  /** How a click wants a link opened: `tab` with Ctrl or Cmd, `split` with Alt too, `window` with Shift and Alt. */
  static isModEvent(event?: MouseEvent | KeyboardEvent | TouchEvent | null): "tab" | "split" | "window" | false {
    if (!event || !("button" in event || "key" in event)) return false;
    const middle = "button" in event && event.button === 1;
    if (!middle && !modOf(event)) return false;
    if (event.altKey) return event.shiftKey ? "window" : "split";
    return "tab";
  }

  static isModifier(event: MouseEvent | KeyboardEvent, modifier: string): boolean {
    if (modifier === "Mod") return modOf(event);
    const flags: Record<string, boolean> = {
      Ctrl: event.ctrlKey,
      Meta: event.metaKey,
      Shift: event.shiftKey,
      Alt: event.altKey,
    };
    return flags[modifier] ?? false;
  }
}
