/**
 * Runs in the preview's page: some actions of the user, of sync and of other plugins, chosen by a seeded generator that
 * lives on in the page. Every line that is written holds a word of its own; the words that must be in the vault are the
 * model. Returns what went wrong: words that are in no note.
 * @param {{ count: number, seed: number }} asked
 * @returns {Promise<{ lost: string[], words: number, done: Record<string, number> }>}
 */
export async function act({ count, seed }) {
  const host = window.weeklyRetroPreview;
  /** @type {{ state: number, next: number, words: string[], done: Record<string, number> }} */
  const soak = Reflect.get(window, "weeklyRetroSoak") ?? { state: seed, next: 0, words: [], done: {} };
  Reflect.set(window, "weeklyRetroSoak", soak);
  const MOST_WORDS = 150;

  /** Mulberry32: a number from 0 up to 1. */
  const random = () => {
    soak.state = (soak.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(soak.state ^ (soak.state >>> 15), 1 | soak.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  /** @template T @param {readonly T[]} list @returns {T | undefined} */
  const any = (list) => list[Math.floor(random() * list.length)];
  const word = () => {
    const made = `w${(soak.next++).toString(36)}w`;
    soak.words.push(made);
    return made;
  };
  /** @param {string} selector */
  const all = (selector) => /** @type {HTMLElement[]} */ ([...document.querySelectorAll(`.weekly-retro ${selector}`)]);
  const paths = () => [...host.saved.keys()].filter((path) => /^Retros\/.*\.md$/.test(path));
  const pause = () => new Promise((resolve) => window.requestAnimationFrame(resolve));

  /** @param {string} selector @param {RegExp} wanted */
  const menu = async (selector, wanted) => {
    any(all(`${selector} .weekly-retro-more`))?.click();
    await pause();
    const items = /** @type {HTMLElement[]} */ ([...document.querySelectorAll(".menu-item")]);
    const item = any(items.filter(({ textContent }) => wanted.test(textContent ?? "")));
    if (item) item.click();
    else document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  };
  /** @param {(text: string, path: string) => string} change */
  const rewrite = async (change) => {
    const path = any(paths());
    if (path === undefined) return;
    await host.settled({ save: true });
    await host.write(path, change(host.read(path), path));
  };

  /** @type {Record<string, () => unknown>} */
  const actions = {
    tick: () => any(all("input[type=checkbox]"))?.click(),
    status: () => menu(".weekly-retro-row", /^(?:Open|In progress|Done|Dropped)$/),
    move: () => menu(".weekly-retro-row", /^Move (?:up|down)/),
    carry: () => menu(".weekly-retro-row", /^Carry to this week/),
    "happened again": () => menu(".weekly-retro-lesson", /^Happened again/),
    learned: () => menu(".weekly-retro-lesson", /learned/i),
    undo: () => any(/** @type {HTMLElement[]} */ ([...document.querySelectorAll(".notice button")]))?.click(),
    "a mission from elsewhere": () => host.openUri("weekly-retro", { action: "mission", text: `do ${word()}` }),
    "a lesson from elsewhere": () => host.openUri("weekly-retro", { action: "lesson", text: `never ${word()}` }),
    "a line by sync": () => rewrite((text) => `${text.replace(/\n*$/, "")}\n- synced ${word()}\n`),
    "a formatter": () => rewrite((text) => text.replace(/[ \t]+$/gm, "").replace(/\n{3,}/g, "\n\n")),
    typing: async () => {
      const path = any(paths());
      if (path === undefined) return;
      const view = await host.open(path, "source");
      const { editor } = view;
      const text = editor.getValue();
      const last = editor.lastLine();
      const at = { line: last, ch: editor.getLine(last).length };
      editor.replaceRange(`${text.endsWith("\n") ? "" : "\n"}typed ${word()}\n`, at);
      await host.settled({ save: true });
    },
    "a setting by sync": () =>
      host.changeDataJson("weekly-retro", JSON.stringify({ graceDays: Math.floor(random() * 6), similarity: 0.6 })),
    "a new name": async () => {
      const path = any(paths().filter((each) => /Retros\/[^/]*\.md$/.test(each)));
      if (path === undefined) return;
      const name = path.includes(" (moved)") ? path.replace(" (moved)", "") : path.replace(/\.md$/, " (moved).md");
      if (!host.saved.has(name)) await host.rename(path, name);
    },
    "a page back": () => any(all('section[data-section="week"] button'))?.click(),
    "the look back": async () => {
      await host.run("weekly-retro:look-back");
      await pause();
      host.app.workspace.detachLeavesOfType("weekly-retro-look-back");
    },
    "new retro": () => host.run("weekly-retro:new"),
  };

  for (let at = 0; at < count; at++) {
    const name = any(Object.keys(actions)) ?? "";
    soak.done[name] = (soak.done[name] ?? 0) + 1;
    await actions[name]?.();
    await host.settled();
    if (soak.words.length > MOST_WORDS) {
      // Somebody tidies up: the notes would grow for ever.
      await host.settled({ save: true });
      const gone = new Set(soak.words.splice(0, MOST_WORDS / 2));
      for (const path of paths()) {
        const text = host.read(path);
        const kept = text
          .split("\n")
          .filter((line) => ![...line.matchAll(/\bw\w+w\b/g)].some(([each]) => gone.has(each)));
        if (kept.length < text.split("\n").length) await host.write(path, kept.join("\n"));
      }
    }
  }
  await host.settled({ save: true });
  const vault = [...host.saved]
    .filter(([path]) => path.endsWith(".md"))
    .map(([, text]) => text)
    .join("\n");
  return { lost: soak.words.filter((each) => !vault.includes(each)), words: soak.words.length, done: soak.done };
}

/** What the panel says of this week, in a view that is opened anew, once it has stopped growing. */
export async function panelText() {
  const host = window.weeklyRetroPreview;
  await host.settled({ save: true });
  for (const type of ["weekly-retro", "weekly-retro-look-back"]) host.app.workspace.detachLeavesOfType(type);
  await host.run("weekly-retro:open-panel");
  let before = "";
  for (let tries = 0; tries < 40; tries++) {
    await host.settled();
    await new Promise((resolve) => window.setTimeout(resolve, 150));
    const panel = document.querySelector('.weekly-retro:has(> section[data-section="week"]), .weekly-retro');
    const text = panel?.textContent ?? "";
    if (text !== "" && text === before) return text;
    before = text;
  }
  return before;
}

/** The files of the vault, by path. */
export const vaultNow = () => Object.fromEntries(window.weeklyRetroPreview.saved);
