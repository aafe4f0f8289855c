import { FROM_PANE } from "../../actions/saveSettings.ts";
import type { Scalar } from "../../grid/scalar.ts";
import { isNotUsed, NOT_USED, OWN_LABELS } from "../../domain/rules/gridLabels.ts";
import { type Setting, settingKey } from "../../domain/rules/setting.ts";
import { drafted, type RuleDraft, withValue } from "./ruleDraft.ts";

/** An axis of the risk matrix, or its levels. */
export type Axis = (typeof OWN_LABELS)[number];

/** A label with its weight, or a level with the score it begins at. */
export interface AxisLabel {
  readonly item: string;
  readonly value: Scalar;
}

const ofAxis = (settings: readonly Setting[], axis: Axis): readonly Setting[] =>
  settings.filter(({ section }) => section === axis);

/** The labels of an axis as they stand in a draft, in their order. */
export function axisIn(draft: RuleDraft, settings: readonly Setting[], axis: Axis): readonly Setting[] {
  const standing = ofAxis(settings, axis);
  const changed = ofAxis([...draft.values()], axis);
  const known = new Set(standing.map(settingKey));
  const isOther = changed.some((one) => isNotUsed(one.value) || !known.has(settingKey(one)));
  return isOther ? changed.filter(({ value }) => !isNotUsed(value)) : standing.map((one) => drafted(draft, one));
}

/**
 * A draft with other labels on an axis. Where labels come, go or are renamed, the draft has the whole axis, and those that are gone as not
 * used; where only weights change, only those.
 */
export function withAxis(
  draft: RuleDraft,
  settings: readonly Setting[],
  axis: Axis,
  labels: readonly AxisLabel[],
  from: string = FROM_PANE,
): RuleDraft {
  const standing = ofAxis(settings, axis);
  const others: RuleDraft = new Map([...draft].filter(([, { section }]) => section !== axis));
  const sameLabels =
    labels.length === standing.length && standing.every(({ item }, index) => item === labels[index]?.item);
  if (sameLabels) {
    return standing.reduce((before, one, index) => withValue(before, one, labels[index]?.value ?? one.value), others);
  }
  const name = axis === "levels" ? "from" : "weight";
  const kept = labels.map(({ item, value }): Setting => ({
    section: axis,
    item,
    name,
    value,
    format: "General",
    from,
  }));
  const keys = new Set(kept.map(settingKey));
  const gone = standing.filter((one) => !keys.has(settingKey(one))).map((one) => ({ ...one, value: NOT_USED, from }));
  return new Map([...others, ...[...kept, ...gone].map((one) => [settingKey(one), one] as const)]);
}

/** A draft with a fitted matrix in it. */
export const withMatrix = (draft: RuleDraft, settings: readonly Setting[], fitted: readonly Setting[]): RuleDraft =>
  OWN_LABELS.reduce<RuleDraft>((before, axis) => {
    const labels = ofAxis(fitted, axis).filter(({ value }) => !isNotUsed(value));
    return withAxis(before, settings, axis, labels, labels[0]?.from);
  }, draft);

/** The labels with one more after them, which a person then renames. */
export function withOneMore(labels: readonly AxisLabel[], axis: Axis): readonly AxisLabel[] {
  const word = axis === "levels" ? "Level" : "Label";
  const names = new Set(labels.map(({ item }) => item.toLowerCase()));
  let number = labels.length + 1;
  while (names.has(`${word} ${number}`.toLowerCase())) number++;
  const highest = Math.max(0, ...labels.map(({ value }) => (typeof value === "number" ? value : 0)));
  return [...labels, { item: `${word} ${number}`, value: highest + 1 }];
}

/** The labels with one renamed; as they are where the name is empty or another label's already. */
export function renamed(labels: readonly AxisLabel[], index: number, name: string): readonly AxisLabel[] {
  const item = name.trim().replace(/\s+/g, " ");
  const taken = labels.some((one, other) => other !== index && one.item.toLowerCase() === item.toLowerCase());
  return item === "" || taken ? labels : labels.map((one, place) => (place === index ? { ...one, item } : one));
}
