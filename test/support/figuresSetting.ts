import type { Setting } from "../../src/domain/rules/setting.ts";

/** What the figures of the scrutiny pack are, as a rules file says it: `Fixed values`, `Live formulas`. */
export const figuresSetting = (value: string): Setting => ({
  ...{ section: "figures", item: "scrutiny", name: "figures", value, format: "General", from: "rules file" },
});
