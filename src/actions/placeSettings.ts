import type { Register } from "../domain/register/register.ts";
import { type NamedIndicators, readSingle } from "../domain/register/singleName.ts";
import { defaultSettings } from "../domain/rules/defaultSettings.ts";
import { type Setting, settingKey } from "../domain/rules/setting.ts";

/** A setting for a register or an indicator that is not there: it changes nothing, and a person has to be told. */
export interface StrangeSetting<S extends Setting> {
  readonly setting: S;
  /** What is wrong, as a sentence. */
  readonly why: string;
  readonly proposal: string;
}

/** Settings that are for something in the workbook, and those that are not. */
export interface PlacedSettings<S extends Setting> {
  /** Each single indicator under the one name it has. */
  readonly ours: readonly S[];
  readonly strange: readonly StrangeSetting<S>[];
}

/**
 * Tells settings for registers and indicators that are there from those for others. What merely stands by default for a register that is gone
 * is neither: nobody chose it.
 */
export function placeSettings<S extends Setting>(
  settings: readonly S[],
  registers: readonly Register[],
): PlacedSettings<S> {
  const ours: S[] = [];
  const strange: StrangeSetting<S>[] = [];
  const names = new Set(registers.map(({ layout }) => layout.name.toLowerCase()));
  const indicators = registers.flatMap((one): readonly NamedIndicators[] =>
    one.kind === "indicators" ? [{ name: one.layout.name, items: one.items }] : [],
  );
  for (const setting of settings) {
    if (setting.section === "indicators") {
      const placed = placeSingle(setting, indicators);
      if ("why" in placed) strange.push(placed);
      else ours.push(placed);
    } else if (setting.section !== "registers" || names.has(setting.item.trim().toLowerCase())) ours.push(setting);
    else if (!isDefault(setting)) strange.push(unknownRegister(setting, registers));
  }
  return { ours, strange };
}

function placeSingle<S extends Setting>(setting: S, indicators: readonly NamedIndicators[]): S | StrangeSetting<S> {
  const reading = readSingle(setting.item, indicators);
  if (reading.kind === "found") return { ...setting, item: reading.name };
  if (reading.kind === "several") {
    const why = `"${setting.item}" names several indicators, so the setting changes nothing.`;
    return { setting, why, proposal: `Write one of: ${reading.names.join("; ")}.` };
  }
  const where = reading.register === null ? "in any register" : `in the register ${reading.register}`;
  const why = `There is no indicator "${setting.item}" ${where}, so the setting changes nothing.`;
  const example = `${indicators[0]?.name ?? "KPIs"}: …`;
  return {
    setting,
    why,
    proposal: `Write the register, a colon and the reference or title (${example}), or delete the row.`,
  };
}

function unknownRegister<S extends Setting>(setting: S, registers: readonly Register[]): StrangeSetting<S> {
  const known = registers.map(({ layout }) => layout.name).join("; ");
  const why = `There is no register "${setting.item}", so the setting changes nothing.`;
  return { setting, why, proposal: `Write one of: ${known}; or delete the row.` };
}

/** Whether a setting only says what stands where nobody chose. What a register feeds hangs on the workbook, so any answer may be that. */
function isDefault(setting: Setting): boolean {
  if (!setting.from.startsWith("default")) return false;
  const plain = defaultSettings([{ name: setting.item, kind: "indicators", roles: [] }]);
  const stands = plain.find((one) => settingKey(one) === settingKey(setting));
  return setting.name === "feeds" || String(stands?.value) === String(setting.value);
}
