// What the bench runs: the plugin whole, and the class of its state, by which the bench knows when the vault is known.
export { default as WeeklyRetro } from "../../src/main.ts";
export { VaultState } from "../../src/host/notes/vault-state.ts";
