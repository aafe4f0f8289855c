import type { Place } from "../../../grid/area.ts";
import type { FieldName } from "../../../domain/layout.ts";
import { readNameStatus } from "../../../domain/reading/nameStatus.ts";
import { readNoValue } from "../../../domain/reading/noValue.ts";
import { type Priority, prioritiesOf } from "../../../domain/reading/priorities.ts";
import type { Entry, Told } from "../../../domain/register/item.ts";
import { namedAbove } from "../../../domain/register/namedAbove.ts";
import { entriesFor } from "../../registersFor.ts";
import type { ReportInput } from "../../reportInput.ts";

/** A strategy of the register. */
export interface Strategy {
  readonly place: Place;
  /** As it stands in the register, and which row of it the strategy is, from 0. */
  readonly title: string;
  readonly at: number;
  /** Without a status in brackets after it. */
  readonly name: string;
  /** What the status column says, else the brackets after the name; null when neither says anything. */
  readonly status: string | null;
  /** The priorities that it serves, in the words of its cell or of the section row above it; empty when there are none. */
  readonly priority: string;
  /** The first of some fields that says something; null when none does. */
  readonly told: (...fields: readonly FieldName[]) => Told | null;
}

/** The strategies of the workbook in the register's order; null when it has no register of them. */
export function strategiesFor(input: ReportInput): readonly Strategy[] | null {
  const entries = entriesFor(input, "strategies");
  if (entries === null) return null;
  const priorities = namedAbove(entries, ({ cells }) => cells.get("priority") ?? null);
  return entries.map((entry, index) => strategyOf(entry, priorities[index] ?? "", index));
}

function strategyOf({ place, title, cells }: Entry, priority: string, at: number): Strategy {
  const { name, status } = readNameStatus(title);
  const told: Strategy["told"] = (...fields) =>
    fields.map((field) => cells.get(field) ?? null).find((one) => one !== null && readNoValue(one.words) === null) ??
    null;
  return {
    ...{ place, title, at, name, told },
    status: told("status", "stage")?.words ?? status,
    priority: withoutHeading(priority),
  };
}

/** `Corporate Plan Priority: Start Life Well`, as a section row says it, is `Start Life Well`. */
const withoutHeading = (words: string): string => words.replace(/^[^:]*\bpriority:\s*/i, "");

/** The priorities that strategies serve, in the order in which they are first named; each with its strategies. */
export const prioritiesServed = (
  strategies: readonly Strategy[],
): readonly (Pick<Priority, "name"> & { readonly by: readonly Strategy[] })[] =>
  prioritiesOf(strategies.map(({ priority }) => priority)).map(({ name, cells }) => ({
    name,
    by: cells.flatMap((cell) => strategies[cell] ?? []),
  }));

/** What stands for the status of a strategy that states none. */
export const NOT_STATED = "Not stated";
