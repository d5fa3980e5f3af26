// What runs in the page: each function is sent there as text, and knows nothing but its argument and the page.

/** Opens the look back on all ten years, and returns how long it takes until a frame is drawn, in milliseconds. @param {number} nth */
export async function openLookBack(nth) {
  const { workspace } = window.weeklyRetroPreview.app;
  const type = "weekly-retro-look-back";
  for (const leaf of workspace.getLeavesOfType(type)) leaf.detach();
  // Another last day each time: nothing that was worked out before may be used again.
  const end = `2026-0${(nth % 3) + 4}-0${(Math.floor(nth / 3) % 9) + 1}`;
  const state = { scope: { kind: "days", start: "2016-03-21", end }, questions: [] };
  const leaf = workspace.getLeaf("tab");
  await new Promise((resolve) => window.requestAnimationFrame(resolve));
  const begun = performance.now();
  await leaf.setViewState({ type, active: true, state });
  await new Promise((resolve) =>
    window.requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    }),
  );
  const drawn = performance.now() - begun;
  if (document.querySelectorAll("button.weekly-retro-cell").length < 500)
    throw new Error("The look back was not drawn.");
  await window.weeklyRetroPreview.settled();
  return drawn;
}

/**
 * Opens the look back with a question and returns how long it takes until its words are drawn, in milliseconds. Each
 * time the notes are new to the plugin, as after a start.
 * @param {number} nth
 */
export async function readQuestion(nth) {
  const host = window.weeklyRetroPreview;
  const { workspace, vault } = host.app;
  const type = "weekly-retro-look-back";
  for (const leaf of workspace.getLeavesOfType(type)) leaf.detach();
  for (const file of vault.getMarkdownFiles()) file.stat.mtime += 1;
  const leaf = workspace.getLeaf("tab");
  const scope = { kind: "days", start: "2016-03-21", end: `2026-0${(nth % 3) + 4}-28` };
  const state = { scope, questions: ["role lessons"] };
  const begun = performance.now();
  await leaf.setViewState({ type, active: true, state });
  while (!document.querySelector(".weekly-retro-look-back .weekly-retro-book-week"))
    await new Promise((resolve) => window.requestAnimationFrame(resolve));
  const read = performance.now() - begun;
  await host.settled();
  return read;
}

/** Opens a note with four blocks, and returns how long it takes until a frame is drawn with all of them. @param {number} nth */
export async function showBlock(nth) {
  const host = window.weeklyRetroPreview;
  const blocks = ["week", "missions", "open", "lessons"].map((show) => `\`\`\`weekly-retro\nshow: ${show}\n\`\`\`\n`);
  const path = `Blocks ${nth}.md`;
  await host.write(path, blocks.join("\n"));
  for (const leaf of host.app.workspace.getLeavesOfType("markdown")) leaf.detach();
  const begun = performance.now();
  const opened = host.open(path, "preview");
  while (document.querySelectorAll(".weekly-retro-block section, .weekly-retro-block p").length < 4)
    await new Promise((resolve) => window.requestAnimationFrame(resolve));
  const drawn = performance.now() - begun;
  await opened;
  return drawn;
}
