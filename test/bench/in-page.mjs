// What runs in the page: each function is sent there as text, and knows nothing but its argument and the page.

/** Opens the panel anew, with nothing remembered of what it had drawn; says how long it takes until a frame is drawn. */
export async function openPanel() {
  const host = window.weeklyRetroPreview;
  const { workspace } = host.app;
  for (const leaf of workspace.getLeavesOfType("weekly-retro")) leaf.detach();
  await host.unload("weekly-retro");
  const [source, manifest] = await Promise.all([
    fetch("/main.js").then((response) => response.text()),
    fetch("/manifest.json").then((response) => response.json()),
  ]);
  await host.install(source, manifest, '{"firstDayOfWeek":"monday","firstWeek":"first-4-day-week"}');
  await host.settled();
  const leaf = workspace.getRightLeaf(false);
  await new Promise((resolve) => window.requestAnimationFrame(resolve));
  const begun = performance.now();
  const opened = leaf?.setViewState({ type: "weekly-retro", active: true });
  await opened;
  const scripted = performance.now();
  await new Promise((resolve) =>
    window.requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    }),
  );
  const drawn = performance.now();
  if (!document.querySelector(".weekly-retro section"))
    throw new Error("The panel was opened before the vault was read.");
  await host.settled();
  return { script: scripted - begun, drawn: drawn - begun };
}

/**
 * Opens the panel once more, and says how long it takes until all of its rows stand, and what the longest task of the
 * main thread was meanwhile (0 where none took 50 ms: shorter ones the browser does not tell).
 */
export async function growPanel() {
  const { workspace } = window.weeklyRetroPreview.app;
  for (const leaf of workspace.getLeavesOfType("weekly-retro")) leaf.detach();
  const frame = () => new Promise((resolve) => window.requestAnimationFrame(resolve));
  await frame();
  let longest = 0;
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  tasks.observe({ entryTypes: ["longtask"] });
  const begun = performance.now();
  await workspace.getRightLeaf(false)?.setViewState({ type: "weekly-retro", active: true });
  const count = () => document.querySelectorAll(".weekly-retro *").length;
  let elements = count();
  let grown = performance.now();
  for (let still = 0; still < 10; still++) {
    await frame();
    if (count() === elements) continue;
    elements = count();
    grown = performance.now();
    still = 0;
  }
  tasks.disconnect();
  return { grown: grown - begun, longest, elements };
}

/**
 * Ticks the nth mission of the week. `clicked`: from the click until a frame is drawn; `told`: from the app's word that
 * the note has changed until the frame that shows it is; `script`: the longest piece of script that a frame waited for.
 * @param {number} nth
 */
export async function toggle(nth) {
  const host = window.weeklyRetroPreview;
  const { metadataCache } = host.app;
  // Those that count: with nothing nested in them, and not dropped.
  const boxes = document.querySelectorAll(
    "section[data-section=missions] li:not(:has(ul), [data-status=dropped]) > div > input",
  );
  const box = boxes[nth % boxes.length];
  if (!(box instanceof HTMLInputElement)) throw new Error("There is no mission to tick.");
  const count = document.querySelector("section[data-section=missions] h3 .weekly-retro-count");
  const before = count?.textContent;
  const frame = window.requestAnimationFrame;
  let script = 0;
  window.requestAnimationFrame = (callback) =>
    frame.call(window, (time) => {
      const begun = performance.now();
      callback(time);
      // What the callback has put off to a microtask (Preact's drawing) runs before this one.
      void Promise.resolve().then(() => (script = Math.max(script, performance.now() - begun)));
    });
  const painted = () =>
    new Promise((resolve) =>
      frame.call(window, () => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      }),
    );
  let told = 0;
  const heard = metadataCache.on("changed", () => (told = performance.now()));
  const shown = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (document.querySelector("section[data-section=missions] h3 .weekly-retro-count")?.textContent === before)
        return;
      observer.disconnect();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await new Promise((resolve) => frame.call(window, resolve));
  const begun = performance.now();
  box.click();
  const clicked = /** @type {number} */ (await painted()) - begun;
  const drawn = /** @type {number} */ (await shown) - told;
  await host.settled();
  metadataCache.offref(heard);
  window.requestAnimationFrame = frame;
  return { clicked, told: drawn, script };
}
