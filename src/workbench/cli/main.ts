import { ActionRefusal } from "../../actions/actionRefusal.ts";
import { WorkbookError } from "../../workbook/workbookError.ts";
import { XlsxError } from "../../xlsx/error.ts";
import { BadInput } from "./badInput.ts";
import { readCommandLine } from "./commandLine.ts";
import { runCommand } from "./runCommand.ts";

/** What a person can put right: it gets one line and exit code 2. Anything else is a fault of ours and shows where it happened. */
const isPersons = (error: unknown): error is Error =>
  error instanceof BadInput ||
  error instanceof ActionRefusal ||
  error instanceof XlsxError ||
  error instanceof WorkbookError;

async function main(): Promise<void> {
  try {
    const text = await runCommand(readCommandLine(process.argv.slice(2)));
    process.stdout.write(`${text}\n`);
  } catch (error) {
    if (!isPersons(error)) throw error;
    process.stderr.write(`scrutineer: ${error.message.replace(/\s+/g, " ")}\n`);
    process.exitCode = 2;
  }
}

void main();
