import { type Setting, settingKey } from "./setting.ts";

/** Where a value is said to come from when a person changed it in the workbook. */
export const FROM_SHEET = "changed in Scrutineer rules";

/**
 * The settings of the rules' sheet that say something else than what stands by default: a council's choices. The others are left out, so
 * that a default follows the workbook. Where the column of a value still says `default`, a person changed it there.
 */
export function changedSettings(standing: readonly Setting[], defaults: readonly Setting[]): readonly Setting[] {
  const byKey = new Map(defaults.map((one) => [settingKey(one), one]));
  return standing.flatMap((one) => {
    const stands = byKey.get(settingKey(one));
    if (stands && same(stands, one)) return [];
    const said = one.from === "" || one.from === stands?.from || one.from.startsWith("default");
    return [{ ...one, from: said ? FROM_SHEET : one.from }];
  });
}

const same = (a: Setting, b: Setting): boolean => String(a.value).trim() === String(b.value).trim();

/** The sections whose items are a council's own labels: an override with a label of its own replaces the whole axis. */
const OWN_LABELS = ["likelihood", "impact", "levels"] as const;

/** The defaults without those axes of the risk grid that the overriding settings replace with labels of their own. */
export function withoutReplacedAxes(defaults: readonly Setting[], over: readonly Setting[]): readonly Setting[] {
  const known = new Set(defaults.map(settingKey));
  const replaced = OWN_LABELS.filter((section) =>
    over.some((one) => one.section === section && !known.has(settingKey(one))),
  );
  return defaults.filter(({ section }) => !replaced.some((one) => one === section));
}
