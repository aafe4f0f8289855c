import type { Step } from "../grid/step.ts";

/** Somebody who watches an action and may call it off between its pieces. */
export interface Progress {
  /** Hears of a piece before it is asked of Excel; where the action is called off until the promise is kept, the piece is not begun. */
  readonly tell: (step: Step) => Promise<void>;
  /** Whether the action was called off. It is asked between pieces only: what Excel has been asked for cannot be called back. */
  readonly isStopped: () => boolean;
}

/** Nobody watches, and nobody calls off. */
export const UNATTENDED: Progress = { tell: () => Promise.resolve(), isStopped: () => false };
