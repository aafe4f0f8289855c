import { parseArgs } from "node:util";
import type { OrderWish } from "../../domain/fit/fitMatrix.ts";
import { readTableList } from "../../domain/rules/readWording.ts";
import { BadInput } from "./badInput.ts";

/** What the command line asks for. */
export type Command =
  | { readonly kind: "help" }
  | { readonly kind: "find"; readonly book: string; readonly json: boolean }
  | ({ readonly kind: "check"; readonly book: string; readonly json: boolean } & Chosen)
  | ({ readonly kind: "repair"; readonly book: string; readonly json: boolean } & RepairWish)
  | {
      readonly kind: "put-back";
      readonly book: string;
      readonly json: boolean;
      readonly out: string;
      /** Whether sheets that the action added are deleted. */
      readonly removeSheets: boolean;
    }
  /** `out` null: what it would do. */
  | ({
      readonly kind: "roll-over";
      readonly book: string;
      readonly json: boolean;
      readonly out: string | null;
    } & Chosen)
  /** `out` null: what it would do. */
  | ({
      readonly kind: "rate";
      readonly book: string;
      readonly json: boolean;
      readonly register: string;
      readonly out: string | null;
      /** Whether the columns are taken away. */
      readonly remove: boolean;
    } & Chosen)
  | { readonly kind: "fit-matrix"; readonly book: string; readonly json: boolean; readonly order: OrderWish }
  /** `cell`: with its sheet, `Outcomes!B6`. */
  | ({ readonly kind: "explain"; readonly book: string; readonly json: boolean; readonly cell: string } & Chosen)
  /** `book` null: which packs there are, whatever the workbook. */
  | { readonly kind: "packs"; readonly book: string | null; readonly json: boolean }
  | ({
      readonly kind: "report";
      readonly book: string;
      readonly json: boolean;
      readonly out: string;
      readonly pack: string | null;
      /** Ids of the tables to make; null: all of the pack. */
      readonly tables: readonly string[] | null;
    } & Chosen);

/** What a person chooses for a run; null where they choose nothing. */
export interface Chosen {
  readonly period: string | null;
  readonly asAt: string | null;
  /** The path of a rules file. */
  readonly rules: string | null;
}

/** Which repairs to accept, and where the new workbook goes; without `out` they are only listed. */
export interface RepairWish {
  readonly out: string | null;
  readonly all: boolean;
  /** Codes of findings, such as `date-invalid`. */
  readonly codes: readonly string[];
  /** Cells with their sheets: `Workplan!C7`. */
  readonly cells: readonly string[];
  /** Whether to go on in a workbook of protected structure, where nothing can be kept to put the cells back from. */
  readonly unkept: boolean;
}

/** What `--help` prints, and what follows a mistake. */
export const USAGE = `Scrutineer: from a council's performance workbook to the tables its scrutiny committees read.

  scrutineer find BOOK.xlsx [--json]      the registers found in a workbook
  scrutineer check BOOK.xlsx [--period "Q1 21/22"] [--as-at 2021-06-30] [--rules RULES.json] [--json]
                                          what is odd in it, cell by cell
  scrutineer repair BOOK.xlsx [--json]    what could be repaired in it; nothing is written
  scrutineer repair BOOK.xlsx --out NEW.xlsx (--all | --code date-invalid ... | --cell 'Workplan!C7' ...) [--json]
                                          accepts all repairs, those of some kinds, or those of some cells;
                                          --no-put-back goes on where the workbook's structure is protected
  scrutineer put-back BOOK.xlsx --out NEW.xlsx [--remove-sheets] [--json]
                                          brings back what stood there before the last action, whatever it was;
                                          sheets that it added stay unless --remove-sheets is given
  scrutineer roll-over BOOK.xlsx [--preview] [--period "Q1 21/22"] [--rules RULES.json] [--json]
                                          what closing the reporting period would do; nothing is written
  scrutineer roll-over BOOK.xlsx --out NEW.xlsx [--period "Q1 21/22"] [--rules RULES.json] [--json]
                                          closes it: keeps its results, puts in the next period's columns, moves
                                          the reporting period and refreshes the summaries
  scrutineer rate BOOK.xlsx --register NAME [--preview] [--period "Q1 21/22"] [--rules RULES.json] [--json]
                                          the columns with ratings and trends that can stand beside a register, cell
                                          by cell; nothing is written
  scrutineer rate BOOK.xlsx --register NAME --out NEW.xlsx [--remove] [--period "Q1 21/22"] [--rules RULES.json] [--json]
                                          puts them into free columns, or brings them up to date; --remove takes
                                          them away
  scrutineer fit-matrix BOOK.xlsx [--order printed|ignored] [--json]
                                          the risk matrix that gives a register's own levels and order
  scrutineer explain BOOK.xlsx "Outcomes!B6" [--period "Q1 21/22"] [--as-at 2021-06-30] [--rules RULES.json] [--json]
                                          how a figure of a summary was made: its rule, what it counts, out of what,
                                          and the rows behind it; of a register's cell, its rating and why
  scrutineer packs [BOOK.xlsx] [--json]   the packs and their tables; of a workbook, its own packs as well, and
                                          which tables can be made from it and why others cannot
  scrutineer report BOOK.xlsx --out NEW.xlsx [--pack scrutiny] [--tables red-red,risks] [--period "Q1 21/22"]
                    [--as-at 2021-06-30] [--rules RULES.json] [--json]
                                          the summary tables, written to a new workbook. Without --pack: the pack
                                          made in it last, else the one its registers speak for most. A council's
                                          own pack goes by its name; --tables makes only those

With --json the answer is JSON on standard output. Exit 0: done. Exit 2: the input cannot be used; one line says why.`;

/**
 * Reads the command line (without node and script).
 * @throws BadInput when it asks for nothing we know, or leaves out what is needed
 */
export function readCommandLine(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  const [command, book, ...rest] = positionals;
  if (values.help === true || command === undefined || command === "help") return { kind: "help" };
  if (!isCommand(command)) {
    const known = COMMANDS.join(", ").replace(/, (?=[^,]*$)/, " and ");
    throw new BadInput(`There is no command "${command}". The commands are ${known}; --help shows them.`);
  }
  refuseOptions(values, command);
  if (command === "explain") return explainFor(values, book, rest);
  if (rest.length > 0) throw new BadInput(`One workbook at a time, please: ${rest.join(", ")} came too many.`);
  if (command === "packs") return { kind: "packs", book: book ?? null, json: values.json === true };
  if (book === undefined) throw new BadInput(`Say which workbook: scrutineer ${command} BOOK.xlsx`);
  return commandFor(command, values, { book, json: values.json === true });
}

type Values = ReturnType<typeof parse>["values"];
type Option = Exclude<keyof Values, "json" | "help">;

/** The options that each command takes beside `--json`. */
const TAKES = {
  find: [],
  check: ["period", "as-at", "rules"],
  repair: ["out", "all", "code", "cell", "no-put-back"],
  "put-back": ["out", "remove-sheets"],
  "roll-over": ["out", "preview", "period", "rules"],
  rate: ["register", "out", "preview", "remove", "period", "as-at", "rules"],
  "fit-matrix": ["order"],
  explain: ["period", "as-at", "rules"],
  packs: [],
  report: ["out", "pack", "tables", "period", "as-at", "rules"],
} as const satisfies Readonly<Record<Exclude<Command["kind"], "help">, readonly Option[]>>;

type CommandName = keyof typeof TAKES;

const COMMANDS = Object.keys(TAKES);
const isCommand = (word: string): word is CommandName => COMMANDS.includes(word);

/** A person who gives an option that a command does not take expects something that will not happen. */
function refuseOptions(values: Values, command: CommandName): void {
  const taken: readonly string[] = TAKES[command];
  const given = Object.keys(values).find((name) => name !== "json" && name !== "help" && !taken.includes(name));
  if (given === undefined) return;
  const owners = Object.entries(TAKES).flatMap(([name, options]) =>
    options.some((one) => one === given) ? [name] : [],
  );
  throw new BadInput(`--${given} belongs to ${owners.join(" and ")}; ${command} does not take it.`);
}

function commandFor(
  kind: Exclude<CommandName, "packs" | "explain">,
  values: Values,
  common: { readonly book: string; readonly json: boolean },
): Command {
  switch (kind) {
    case "find":
      return { kind, ...common };
    case "check":
      return { kind, ...common, ...chosenOf(values) };
    case "repair":
      return { kind, ...common, ...readRepair(values) };
    case "put-back":
      return { kind, ...common, out: outOf(values), removeSheets: values["remove-sheets"] ?? false };
    case "roll-over":
      return { kind, ...common, out: values.preview === true ? null : (values.out ?? null), ...chosenOf(values) };
    case "rate":
      return { kind, ...common, ...rateOf(values), ...chosenOf(values) };
    case "fit-matrix":
      return { kind, ...common, order: orderOf(values) };
    case "report": {
      const { pack = null } = values;
      return { kind, ...common, out: outOf(values), pack, tables: tablesOf(values), ...chosenOf(values) };
    }
  }
}

function explainFor(values: Values, book: string | undefined, [cell, ...rest]: readonly string[]): Command {
  if (book === undefined || cell === undefined)
    throw new BadInput('Say which workbook and which cell: scrutineer explain BOOK.xlsx "Outcomes!B6"');
  if (rest.length > 0) throw new BadInput(`One cell at a time, please: ${rest.join(", ")} came too many.`);
  return { kind: "explain", book, cell, json: values.json === true, ...chosenOf(values) };
}

function chosenOf(values: Values): Chosen {
  const { period = null, "as-at": asAt = null, rules = null } = values;
  return { period, asAt, rules };
}

function rateOf(values: Values) {
  const { register, out = null, remove = false, preview = false } = values;
  if (register === undefined)
    throw new BadInput('Say which register: --register "SP Outcomes"; find shows what they are called');
  if (remove && out === null) throw new BadInput("Say where the workbook without the columns goes: --out NEW.xlsx");
  return { register, out: preview ? null : out, remove };
}

function outOf({ out }: Values): string {
  if (out === undefined) throw new BadInput("Say where the new workbook goes: --out NEW.xlsx");
  return out;
}

function tablesOf({ tables }: Values): readonly string[] | null {
  if (tables === undefined) return null;
  const ids = readTableList(tables);
  if (ids === undefined) throw new BadInput("Say which tables: --tables outcomes-standard,red-red");
  return ids;
}

function readRepair(values: Values): RepairWish {
  const { out = null, all = false, code = [], cell = [] } = values;
  const chosen = all || code.length > 0 || cell.length > 0;
  if (out === null && chosen) throw new BadInput("Say where the repaired workbook goes: --out NEW.xlsx");
  if (out !== null && !chosen)
    throw new BadInput(
      "Say what to repair: --all, --code date-invalid or --cell 'Workplan!C7'; without --out it is listed.",
    );
  return { out, all, codes: code, cells: cell, unkept: values["no-put-back"] ?? false };
}

/** Whether the rows are printed in the order of severity; found out unless it is said. */
function orderOf({ order = "automatic" }: Values): OrderWish {
  if (order !== "automatic" && order !== "printed" && order !== "ignored")
    throw new BadInput(`--order is printed or ignored, not "${order}".`);
  return order;
}

const OPTIONS = {
  json: { type: "boolean" },
  "remove-sheets": { type: "boolean" },
  "no-put-back": { type: "boolean" },
  help: { type: "boolean", short: "h" },
  pack: { type: "string" },
  tables: { type: "string" },
  period: { type: "string" },
  "as-at": { type: "string" },
  rules: { type: "string" },
  out: { type: "string" },
  order: { type: "string" },
  register: { type: "string" },
  remove: { type: "boolean" },
  all: { type: "boolean" },
  preview: { type: "boolean" },
  code: { type: "string", multiple: true },
  cell: { type: "string", multiple: true },
} as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    const [sentence] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/);
    throw new BadInput(`${sentence ?? "The command line cannot be read"}. --help shows what there is.`);
  }
}
