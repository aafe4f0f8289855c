import { parseArgs } from "node:util";
import type { OrderWish } from "../../domain/fit/fitMatrix.ts";
import { BadInput } from "./badInput.ts";

/** What the command line asks for. */
export type Command =
  | { readonly kind: "help" }
  | { readonly kind: "find"; readonly book: string; readonly json: boolean }
  | { readonly kind: "check"; readonly book: string; readonly json: boolean }
  | { readonly kind: "fit-matrix"; readonly book: string; readonly json: boolean; readonly order: OrderWish }
  | {
      readonly kind: "report";
      readonly book: string;
      readonly json: boolean;
      readonly out: string;
      readonly pack: string | null;
      readonly period: string | null;
      readonly asAt: string | null;
      readonly rules: string | null;
    };

/** What `--help` prints, and what follows a mistake. */
export const USAGE = `Scrutineer: from a council's performance workbook to the tables its scrutiny committees read.

  scrutineer find BOOK.xlsx [--json]      the registers found in a workbook
  scrutineer check BOOK.xlsx [--json]     what is odd in it, cell by cell
  scrutineer fit-matrix BOOK.xlsx [--order printed|ignored] [--json]
                                          the risk matrix that gives a register's own levels and order
  scrutineer report BOOK.xlsx --out NEW.xlsx [--pack scrutiny] [--period "Q1 21/22"]
                    [--as-at 2021-06-30] [--rules RULES.json] [--json]
                                          the summary tables, written to a new workbook

With --json the answer is JSON on standard output. Exit 0: done. Exit 2: the input cannot be used; one line says why.`;

/**
 * Reads the command line (without node and script).
 * @throws BadInput when it asks for nothing we know, or leaves out what is needed
 */
export function readCommandLine(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  const [command, book, ...rest] = positionals;
  if (values.help === true || command === undefined || command === "help") return { kind: "help" };
  if (command !== "find" && command !== "check" && command !== "fit-matrix" && command !== "report") {
    throw new BadInput(
      `There is no command "${command}". The commands are find, check, fit-matrix and report; --help shows them.`,
    );
  }
  if (book === undefined) throw new BadInput(`Say which workbook: scrutineer ${command} BOOK.xlsx`);
  if (rest.length > 0) throw new BadInput(`One workbook at a time, please: ${rest.join(", ")} came too many.`);
  const json = values.json === true;
  if (command === "fit-matrix") return readFit(values, book, json);
  if (command !== "report") return refuseReportOptions(values, { kind: command, book, json });
  if (values.order !== undefined) throw new BadInput("--order belongs to fit-matrix; report does not take it.");
  if (values.out === undefined) throw new BadInput("Say where the new workbook goes: --out NEW.xlsx");
  const { out, pack = null, period = null, "as-at": asAt = null, rules = null } = values;
  return { kind: "report", book, json, out, pack, period, asAt, rules };
}

const OPTIONS = {
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  pack: { type: "string" },
  period: { type: "string" },
  "as-at": { type: "string" },
  rules: { type: "string" },
  out: { type: "string" },
  order: { type: "string" },
} as const;

type Values = ReturnType<typeof parse>["values"];

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    const [sentence] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/);
    throw new BadInput(`${sentence ?? "The command line cannot be read"}. --help shows what there is.`);
  }
}

/** Whether the rows are printed in the order of severity; found out unless it is said. */
function readFit(values: Values, book: string, json: boolean): Command {
  const { order = "automatic" } = values;
  if (order !== "automatic" && order !== "printed" && order !== "ignored")
    throw new BadInput(`--order is printed or ignored, not "${order}".`);
  return refuseReportOptions(values, { kind: "fit-matrix", book, json, order });
}

/** `find` and `check` take no option of `report`: a person who gives one expects something that will not happen. */
function refuseReportOptions(values: Values, command: Command): Command {
  if (values.order !== undefined && command.kind !== "fit-matrix")
    throw new BadInput(`--order belongs to fit-matrix; ${command.kind} does not take it.`);
  const given = (["pack", "period", "as-at", "rules", "out"] as const).find((name) => values[name] !== undefined);
  if (given !== undefined) throw new BadInput(`--${given} belongs to report; ${command.kind} does not take it.`);
  return command;
}
