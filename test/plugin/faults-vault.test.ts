import { testWithFaults } from "./faults/bench.ts";
import { vaultActions } from "./faults/vault-actions.ts";

testWithFaults(vaultActions);
