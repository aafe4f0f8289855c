import type { Scalar } from "../../grid/scalar.ts";
import { readDate } from "../reading/date.ts";
import { formatDay } from "../serialDate.ts";
import { plainWords } from "./narrativeEntry.ts";

/** A date as it is kept. */
export interface KeptDate {
  /** A serial number; else the words that name no one day. */
  readonly value: string | number;
  readonly format: string;
}

/** A date that a person typed, as a day where it names one and as its words otherwise: `31/12/21` and `31 December 2021` are that day. */
export function typedDate({ value, format }: { readonly value: Scalar; readonly format: string }): KeptDate {
  const words = plainWords(value);
  const text = typeof value === "number" ? formatDay(value) : words;
  const reading = readDate({ value, text, format });
  const isDay = reading.kind === "date" && reading.precision === "day" && !reading.several;
  return isDay ? { value: reading.serial, format: "dd/mm/yy" } : { value: words, format: "General" };
}
