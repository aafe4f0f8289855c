import { CELL_EDIT, CONNECTION_LOST, type Fault, NO_ANSWER, THROTTLED, tooLarge } from "../../standin/faults.ts";

/** What can be made to go wrong with a request of the add-in. */
export type TroubleKind = "cellEdit" | "throttled" | "requestTooLarge" | "answerTooLarge" | "lost" | "silent";

/** Trouble that is arranged: with the next request only, or with every one until it is called off. */
export interface Trouble {
  readonly kind: TroubleKind;
  readonly lasting: boolean;
}

/** How the stand-in makes each kind of trouble. */
export const FAULTS: Readonly<Record<TroubleKind, Fault>> = {
  cellEdit: CELL_EDIT,
  throttled: THROTTLED,
  requestTooLarge: tooLarge("Request"),
  answerTooLarge: tooLarge("Response"),
  lost: CONNECTION_LOST,
  silent: NO_ANSWER,
};
