import type { Step } from "../../grid/step.ts";
import type { Work } from "./paneState.ts";

/** What is under way, in words, with its piece where there are several: `Making the report: writing piece 2 of 5…` */
export function workWords({ words, step, calledOff }: Work): string {
  if (calledOff) return `${words}: stopping after this piece…`;
  if (step === null || step.pieces < 2) return `${words}…`;
  return `${words}: ${step.doing} piece ${step.piece.toLocaleString("en-GB")} of ${step.pieces.toLocaleString("en-GB")}…`;
}

/** Whether it is the last piece that is written: once it was begun there is nothing left to stop. */
export const isLastPiece = ({ doing, piece, pieces }: Step): boolean => doing === "writing" && piece === pieces;
