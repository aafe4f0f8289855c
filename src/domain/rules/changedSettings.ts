import { type Section, type Setting, settingKey } from "./setting.ts";

/** Where a value is said to come from when a person changed it in the workbook. */
export const FROM_SHEET = "changed in Scrutineer rules";

/**
 * The settings of the rules' sheet that say something else than what stands by default: a council's choices. The others are left out, so
 * that a default follows the workbook. Where the column of a value still says `default`, a person changed it there. Of an axis of the
 * risk grid to which a person added a label, all labels are kept.
 */
export function changedSettings(standing: readonly Setting[], defaults: readonly Setting[]): readonly Setting[] {
  const byKey = new Map(defaults.map((one) => [settingKey(one), one]));
  const own = replacedAxes(defaults, standing);
  return standing.flatMap((one) => {
    const stands = byKey.get(settingKey(one));
    const ofOwnAxis = own.some((section) => section === one.section);
    if (stands && same(stands, one)) return ofOwnAxis ? [one] : [];
    const said = one.from === "" || one.from === stands?.from || one.from.startsWith("default");
    return [{ ...one, from: said ? FROM_SHEET : one.from }];
  });
}

const same = (a: Setting, b: Setting): boolean => String(a.value).trim() === String(b.value).trim();

/** The sections whose items are a council's own labels: an override with a label of its own replaces the whole axis. */
const OWN_LABELS = ["likelihood", "impact", "levels"] as const;

/** The defaults without those axes of the risk grid that the overriding settings replace with labels of their own. */
export function withoutReplacedAxes(defaults: readonly Setting[], over: readonly Setting[]): readonly Setting[] {
  const replaced = replacedAxes(defaults, over);
  return defaults.filter(({ section }) => !replaced.some((one) => one === section));
}

/** The axes on which some settings have a label that the defaults do not have. */
function replacedAxes(defaults: readonly Setting[], over: readonly Setting[]): readonly Section[] {
  const known = new Set(defaults.map(settingKey));
  return OWN_LABELS.filter((section) => over.some((one) => one.section === section && !known.has(settingKey(one))));
}
