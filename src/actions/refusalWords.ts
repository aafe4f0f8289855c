import { WorkbookError } from "../workbook/workbookError.ts";
import { ActionRefusal } from "./actionRefusal.ts";

/**
 * What a person is told when an action was refused: what happened, why, and what to do.
 * @returns null for anything that is no refusal: then we are wrong, and the error has to be thrown on
 */
export function refusalWords(error: unknown): string | null {
  return error instanceof WorkbookError || error instanceof ActionRefusal ? error.message : null;
}

/** Whether a refusal is of an action that was called off when a part of it had been written. */
export const wasStoppedMidway = (error: unknown): boolean =>
  error instanceof WorkbookError && error.code === "stopped" && error.changed === "pieces";
