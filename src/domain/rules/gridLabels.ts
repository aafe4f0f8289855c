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

/** Whether a setting of a section may be there or not: the labels of the risk grid, and the standards that a council sets itself. */
export const mayBeUnused = (section: Section): boolean => hasOwnLabels(section) || section === "standards";

/** Settings without the labels and standards that are not used. */
export const withoutUnused = (settings: readonly Setting[]): readonly Setting[] =>
  settings.filter(({ section, value }) => !(mayBeUnused(section) && isNotUsed(value)));
