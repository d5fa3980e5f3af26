import { Notice, setIcon } from "obsidian";
import { forgetWork } from "./kept-work.ts";
import { defaultsOf, type PreviewOptions, vaults, writeQuery } from "./query.ts";

/** What the toolbar asks of the page. Whatever needs a new start it does itself, by a new address. */
export interface ToolbarActions {
  draw(options: PreviewOptions): void;
  openPalette(): void;
  openSettings(): void;
  /** Keeps what was done in the vault for the next start of the page; false when that cannot be. */
  keepWork(): Promise<boolean>;
}

const change = (options: PreviewOptions, values: Partial<PreviewOptions>): string =>
  `${window.location.pathname}${writeQuery(Object.assign(options, values))}`;

/** Two or more buttons of which one is pressed. */
function choice<T extends string>(
  bar: HTMLElement,
  label: string,
  values: readonly (readonly [T, string])[],
  current: T,
  choose: (value: T) => void,
): void {
  const group = bar.createDiv({ cls: "preview-choice", attr: { role: "group", "aria-label": label } });
  for (const [value, text] of values) {
    const button = group.createEl("button", { text, attr: { "aria-pressed": String(value === current) } });
    button.addEventListener("click", () => {
      for (const each of Array.from(group.children)) each.setAttribute("aria-pressed", String(each === button));
      choose(value);
    });
  }
}

/**
 * The preview's own bar above the app. Each choice is kept in the address, so that a reload, a bookmark and a test
 * show the same.
 */
export function drawToolbar(bar: HTMLElement, name: string, options: PreviewOptions, actions: ToolbarActions): void {
  let hasWarned = false;
  const leaveFor = async (next: PreviewOptions, values: Partial<PreviewOptions>): Promise<void> => {
    if (hasWarned || (await actions.keepWork())) return window.location.assign(change(next, values));
    hasWarned = true;
    new Notice("This vault is too large to keep what you did in it. Choose again to go on without it.", 0);
  };
  const reloadWith = (values: Partial<PreviewOptions>): void => void leaveFor(options, values);
  const drawWith = (values: Partial<PreviewOptions>): void => {
    window.history.replaceState(null, "", change(options, values));
    actions.draw(options);
  };

  bar.createEl("b", { text: name }).createEl("small", { text: "Preview" });

  const today = bar.createEl("label", { text: "Today" }).createEl("input", { type: "date" });
  today.value = options.today.slice(0, 10);
  today.addEventListener("change", () => {
    if (today.value !== "") reloadWith({ today: today.value });
  });

  choice(
    bar,
    "Language",
    [
      ["en", "EN"],
      ["ko", "한국어"],
    ],
    options.lang,
    (lang) => reloadWith({ lang }),
  );
  choice(
    bar,
    "Theme",
    [
      ["light", "Light"],
      ["dark", "Dark"],
    ],
    options.theme,
    (theme) => drawWith({ theme }),
  );
  choice(
    bar,
    "Width",
    [
      ["desktop", "Desktop"],
      ["phone", "Phone"],
    ],
    options.width,
    (width) => reloadWith({ width }),
  );

  const panel = bar.createEl("label", { text: "Panel" });
  const slider = panel.createEl("input", { type: "range", attr: { min: "240", max: "400", step: "10" } });
  slider.value = String(options.panel);
  slider.disabled = options.width === "phone";
  const pixels = panel.createEl("output", { text: `${options.panel} px` });
  slider.addEventListener("input", () => {
    pixels.setText(`${slider.value} px`);
    drawWith({ panel: Number(slider.value) });
  });

  const select = bar.createEl("label", { text: "Vault" }).createEl("select");
  for (const vault of vaults) select.createEl("option", { text: vault, value: vault });
  select.value = options.vault;
  select.addEventListener("change", () => {
    const vault = vaults.find((name) => name === select.value) ?? "sample";
    void leaveFor({ ...defaultsOf(vault), theme: options.theme, lang: options.lang }, {});
  });

  const button = (label: string, title: string, press: () => void): HTMLElement => {
    const made = bar.createEl("button", { text: label, attr: { title } });
    made.addEventListener("click", press);
    return made;
  };
  button("Commands", "Ctrl+P", () => actions.openPalette());
  button("Settings", "Ctrl+,", () => actions.openSettings());
  const reset = button("", "Forget everything done here", () => {
    forgetWork(options.vault);
    window.location.reload();
  });
  reset.setAttribute("aria-label", "Reset");
  setIcon(reset, "rotate-ccw");
}
