import type { Action, Dated, Indicator, Told } from "../register/item.ts";
import { readNoValue } from "../reading/noValue.ts";
import type { NarrativeKind } from "./narrativeKey.ts";
import { type KeptDate, typedDate } from "./typedDate.ts";

/** What can be written of an item of a kind, with what the register itself says. */
export type OwnWords = readonly (readonly [kind: NarrativeKind, own: KeptDate])[];

const NOTHING: KeptDate = { value: "", format: "General" };

/** What a register says of an indicator; its rating is the rule's, so that it says none. */
export const indicatorWords = ({ narrative }: Pick<Indicator, "narrative">): OwnWords => [
  ["Commentary", told(narrative)],
  ["Rating", NOTHING],
];

/** What a register says of why an action is late, and of when it is to be done instead. */
export const actionWords = ({ reason, impact, revised }: Pick<Action, "reason" | "impact" | "revised">): OwnWords => [
  ["Reason", told(reason)],
  ["Impact", told(impact)],
  ["Revised date", dated(revised)],
];

/** `N/A`, a dash and the like say nothing. */
const told = (own: Told | null): KeptDate =>
  own === null || readNoValue(own.words) !== null ? NOTHING : { ...NOTHING, value: own.words };

const dated = (own: Dated | null): KeptDate => {
  const { value, format } = told(own);
  return typedDate({ value, format });
};
