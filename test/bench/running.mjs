// The plugin running on the twin.
export const MANIFEST = { id: "weekly-retro", name: "Weekly Retro", dir: "plugins/weekly-retro" };

/**
 * @typedef {import("../../src/host/notes/vault-state.ts").VaultState} State
 * @typedef {object} Running
 * @property {State} state
 * @property {Promise<void>} indexed resolves when every note has been seen
 * @property {() => Promise<void>} told resolves when the plugin has next told its listeners of a change, and all is seen
 * @property {() => void} unload
 */

/**
 * Loads the plugin, and lets it wait for the layout.
 * @param {any} subject the evaluated exports of subject.ts
 * @param {import("./twin/app.mjs").App} app
 */
export async function load({ WeeklyRetro, VaultState }, app) {
  const plugin = new WeeklyRetro(app, MANIFEST);
  await plugin.onload();
  return {
    unload: () => plugin.unload(),
    /** Ends the start-up; gives what runs then. @returns {Running} */
    begin: () => {
      /** @type {{ state: State, indexed: Promise<void> }[]} */
      const started = [];
      const { start } = VaultState.prototype;
      VaultState.prototype.start = function (/** @type {unknown} */ owner) {
        const indexed = start.call(this, owner);
        started.push({ state: this, indexed });
        return indexed;
      };
      app.becomeReady();
      VaultState.prototype.start = start;
      const [first] = started;
      if (!first) throw new Error("The plugin did not begin to watch the vault.");
      return running(first.state, first.indexed, plugin);
    },
  };
}

/**
 * @param {State} state
 * @param {Promise<void>} indexed
 * @param {{ unload: () => void }} plugin
 * @returns {Running}
 */
function running(state, indexed, plugin) {
  const told = () =>
    /** @type {Promise<void>} */ (
      new Promise((resolve) => {
        const end = state.onChange(() => {
          if (!state.isReady) return;
          end();
          resolve();
        });
      })
    );
  return { state, indexed, told, unload: () => plugin.unload() };
}
