import { ActionRefusal } from "../../actions/actionRefusal.ts";
import { WorkbookError } from "../../workbook/workbookError.ts";
import { XlsxError } from "../../xlsx/error.ts";
import { BadInput } from "./badInput.ts";
import { readCommandLine } from "./commandLine.ts";
import { runCommand } from "./runCommand.ts";

/** What the command line says: exit code, standard output, standard error. Code 2 is what a person can put right, in one line. */
export interface CommandAnswer {
  readonly code: 0 | 2;
  readonly out: string;
  readonly err: string;
}

/** What a person can put right. Anything else is a fault of ours and shows where it happened. */
const isPersons = (error: unknown): error is Error =>
  error instanceof BadInput ||
  error instanceof ActionRefusal ||
  error instanceof XlsxError ||
  error instanceof WorkbookError;

/** Runs the command line (without node and script) and says what it answers. Files named in it are read and written. */
export async function answerCommand(args: readonly string[]): Promise<CommandAnswer> {
  try {
    return { code: 0, out: `${await runCommand(readCommandLine(args))}\n`, err: "" };
  } catch (error) {
    if (!isPersons(error)) throw error;
    return { code: 2, out: "", err: `scrutineer: ${error.message.replace(/\s+/g, " ")}\n` };
  }
}
