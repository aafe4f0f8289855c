import { displayValue, DAYS_1904 } from "../model/display.ts";
import { parseDate } from "numfmt";

/** A value inside the engine. The numbers are the engine's own. */
export interface EngineValue {
  readonly kind: number;
  readonly value?: unknown;
  readonly code?: string;
  readonly rows?: readonly (readonly EngineValue[])[];
  readonly height?: number;
  readonly width?: number;
}

const Kind = { blank: 0, number: 1, string: 2, boolean: 3, error: 4, array: 5 } as const;

const VALUE_ERROR: EngineValue = { kind: Kind.error, code: "#VALUE!" };

/** A function that replaces one of the engine's. */
export interface EngineFunction {
  readonly minArity: number;
  readonly maxArity: number;
  readonly invoke: (args: unknown[]) => unknown;
}

/**
 * Functions that depend on the locale, as an Excel set to English (United Kingdom) has them; the engine's own are American.
 * The same number formats as in cells, and the day before the month.
 */
export function localFunctions(date1904: boolean): ReadonlyMap<string, EngineFunction> {
  const text = ([value, format]: readonly EngineValue[]): EngineValue => textOf(value, format, date1904);
  const dateValue = ([value]: readonly EngineValue[]): EngineValue => dateOf(value, date1904);
  return new Map([
    ["TEXT", { minArity: 2, maxArity: 2, invoke: (args) => overArrays(args as EngineValue[], text) }],
    ["DATEVALUE", { minArity: 1, maxArity: 1, invoke: (args) => overArrays(args as EngineValue[], dateValue) }],
  ]);
}

/** Calls a function once for each value of its first argument. */
function overArrays(args: readonly EngineValue[], call: (args: readonly EngineValue[]) => EngineValue): EngineValue {
  const [first, ...others] = args;
  if (first?.kind !== Kind.array) return call(args);
  const rows = (first.rows ?? []).map((row) => row.map((value) => call([value, ...others])));
  return { ...first, rows };
}

function textOf(value: EngineValue | undefined, format: EngineValue | undefined, date1904: boolean): EngineValue {
  const error = [value, format].find((each) => each?.kind === Kind.error);
  if (error) return error;
  const shown = value?.kind === Kind.blank ? 0 : value?.value;
  if (typeof shown !== "string" && typeof shown !== "number" && typeof shown !== "boolean") return VALUE_ERROR;
  const code = typeof format?.value === "string" ? format.value : "";
  // Excel: a text that reads as a number is shown as one. Source: "TEXT function", support.microsoft.com.
  const number = typeof shown === "string" && shown.trim() !== "" ? Number(shown) : NaN;
  const result = code === "" ? "" : displayValue(Number.isNaN(number) ? shown : number, code, date1904);
  return { kind: Kind.string, value: result };
}

function dateOf(value: EngineValue | undefined, date1904: boolean): EngineValue {
  if (value?.kind === Kind.error) return value;
  const parsed = value?.kind === Kind.string ? parseDate(String(value.value), { locale: "en-GB" }) : null;
  if (typeof parsed?.v !== "number") return VALUE_ERROR;
  return { kind: Kind.number, value: Math.floor(parsed.v) - (date1904 ? DAYS_1904 : 0) };
}
