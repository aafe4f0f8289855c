import { WorkbookError } from "../workbook/workbookError.ts";
import { ActionRefusal } from "./actionRefusal.ts";

/**
 * What a person is told when an action was refused: what happened, why, and what to do.
 * @returns null for anything that is no refusal: then we are wrong, and the error has to be thrown on
 */
export function refusalWords(error: unknown): string | null {
  return error instanceof WorkbookError || error instanceof ActionRefusal ? error.message : null;
}
