import type { Setting } from "../domain/rules/setting.ts";
import type { Pack } from "../report/pack.ts";
import type { Assessed } from "./assess.ts";

const BETWEEN = "; ";

/** The packs whose tables were made in a workbook, by id or name, the one made last at the end. */
export function packsMade(settings: readonly Setting[]): readonly string[] {
  const setting = settings.find(({ section, name }) => section === "report" && name === "packs");
  const names = String(setting?.value ?? "").split(";");
  return names.map((name) => name.trim()).filter((name) => name !== "");
}

/** A workbook in whose rules a pack stands as the one made last. Where it stands so already, nothing changes. */
export function withPackMade(assessed: Assessed, { id }: Pack): Assessed {
  const { settled } = assessed;
  if (settled.made.at(-1) === id) return assessed;
  const made = [...settled.made.filter((name) => name.toLowerCase() !== id.toLowerCase()), id];
  return { ...assessed, settled: { ...settled, made, settings: withSetting(settled.settings, madeSetting(made)) } };
}

/** The packs made, as a row of the rules' sheet. */
const madeSetting = (made: readonly string[]): Setting => ({
  ...{ section: "report", item: "", name: "packs", value: made.join(BETWEEN), format: "General" },
  from: "reports made in this workbook",
});

/** The settings with one of the report's put in place of what it was, or after the report's others. */
function withSetting(settings: readonly Setting[], setting: Setting): readonly Setting[] {
  const others = settings.filter(({ section, name }) => section !== "report" || name !== setting.name);
  const last = others.findLastIndex(({ section }) => section === "report");
  return others.toSpliced(last + 1, 0, setting);
}
