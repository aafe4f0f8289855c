import { follows } from "./defaultSettings.ts";
import { isNotUsed, OWN_LABELS } from "./gridLabels.ts";
import { type Section, type Setting, settingKey } from "./setting.ts";

/** Where a value is said to come from when a person changed it in the workbook. */
export const FROM_SHEET = "changed in Scrutineer rules";

/**
 * The settings of the rules' sheet that say something else than what stands by default: a council's choices. The others are left out, so
 * that a default follows the workbook. A default that was worked out from it names its value (`follows`). Where the column of a value still
 * says `default`, a person changed it there. Of an axis of the
 * risk grid to which a person added a label, or from which one took a label away, all labels are kept.
 */
export function changedSettings(standing: readonly Setting[], defaults: readonly Setting[]): readonly Setting[] {
  const byKey = new Map(defaults.map((one) => [settingKey(one), one]));
  const own = ownAxes(defaults, standing);
  return standing.flatMap((one) => {
    const stands = byKey.get(settingKey(one));
    const ofOwnAxis = own.some((section) => section === one.section);
    if (stands && (same(stands, one) || follows(one))) return ofOwnAxis ? [one] : [];
    const said = one.from === "" || one.from === stands?.from || one.from.startsWith("default");
    return [{ ...one, from: said ? FROM_SHEET : one.from }];
  });
}

const same = (a: Setting, b: Setting): boolean => String(a.value).trim() === String(b.value).trim();

/** The defaults without those axes of the risk grid whose labels in the rules' sheet are others: there the sheet has the whole axis. */
export function withoutOwnAxes(defaults: readonly Setting[], standing: readonly Setting[]): readonly Setting[] {
  const own = ownAxes(defaults, standing);
  return defaults.filter(({ section }) => !own.some((one) => one === section));
}

/** The axes of which the rules' sheet has some labels, and not the same as the defaults have. */
function ownAxes(defaults: readonly Setting[], standing: readonly Setting[]): readonly Section[] {
  return OWN_LABELS.filter((section) => {
    const labels = labelsOf(standing, section);
    const byDefault = labelsOf(defaults, section);
    return labels.size > 0 && (labels.size !== byDefault.size || [...labels].some((label) => !byDefault.has(label)));
  });
}

const labelsOf = (settings: readonly Setting[], section: Section): Set<string> =>
  new Set(settings.filter((one) => one.section === section).map(settingKey));

/** The settings without those axes of the risk grid that a rules file, or the pane, replaces with labels of its own. */
export function withoutReplacedAxes(settings: readonly Setting[], over: readonly Setting[]): readonly Setting[] {
  const known = new Set(settings.map(settingKey));
  const replaced = OWN_LABELS.filter((section) =>
    over.some((one) => one.section === section && !known.has(settingKey(one)) && !isNotUsed(one.value)),
  );
  return settings.filter(({ section }) => !replaced.some((one) => one === section));
}
