import type { Register } from "./register.ts";

/** The words that officers typed as ratings or statuses in a register, a cell each: what speaks for its rating scale. */
export function statusWords(register: Register): readonly string[] {
  switch (register.kind) {
    case "indicators":
    case "actions":
      return register.items.flatMap(({ statuses }) => statuses.map(({ words }) => words));
    case "entries":
      return register.items.flatMap(({ cells }) => cells.get("status")?.words ?? []);
    default:
      return [];
  }
}
