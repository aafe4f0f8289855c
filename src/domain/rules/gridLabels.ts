import type { Scalar } from "../../grid/scalar.ts";
import type { Section, Setting } from "./setting.ts";

/** What the value of a label or level of the risk grid says when a council does not have it. */
export const NOT_USED = "Not used";

/** The sections whose items are a council's own labels. */
export const OWN_LABELS = ["likelihood", "impact", "levels"] as const satisfies readonly Section[];

/** Whether a section's items are a council's own labels. */
export const hasOwnLabels = (section: Section): boolean => OWN_LABELS.some((one) => one === section);

/** Whether a value says that its label is not used. */
export const isNotUsed = (value: Scalar): boolean => /^not used$/i.test(String(value).trim());

/** Settings without the labels that are not used. */
export const withoutUnused = (settings: readonly Setting[]): readonly Setting[] =>
  settings.filter(({ section, value }) => !(hasOwnLabels(section) && isNotUsed(value)));
