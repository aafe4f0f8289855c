import { NO_CHANGE, type RegisterChange } from "../../actions/changeRegister.ts";
import type { RegisterState } from "../../actions/workbookState.ts";
import { columnIndex } from "../../grid/area.ts";
import { fieldNamed, kindNamed } from "../../domain/fieldWords.ts";
import type { Doubt, FieldName, Layout } from "../../domain/layout.ts";
import { fieldChoices } from "./registerDraft.ts";

/**
 * What an answer to a doubt changes, so that it holds and nobody is asked again: also the answer that is taken already.
 * @returns null where it cannot be carried out with what is known of the register: a person reads what else to do
 */
export function answerDoubt(register: RegisterState, doubt: Doubt, choice: string): RegisterChange | null {
  const { layout } = register;
  switch (doubt.about) {
    case "register":
      if (choice === "none") return { ...NO_CHANGE, kind: layout.kind, roles: [] };
      return choice === "register" ? { ...NO_CHANGE, kind: layout.kind } : null;
    case "kind": {
      const kind = kindNamed(choice);
      return kind && { ...NO_CHANGE, kind };
    }
    case "headerRows":
      return headingsAt(layout, choice);
    case "rows":
      return null;
    default:
      return fieldsChosen(register, doubt, doubt.about, choice);
  }
}

/** The register from these headings on, written as the sheet counts them: `4, 5`. Headings with a gap between them cannot be kept. */
function headingsAt({ area, orientation }: Layout, choice: string): RegisterChange | null {
  const headerRows = choice.split(", ").map((words) => Number(words) - 1);
  const [first = NaN] = headerRows;
  if (headerRows.some((row, index) => row !== first + index)) return null;
  const from =
    orientation === "rows"
      ? { ...area, row: first, rows: area.row + area.rows - first }
      : { ...area, column: first, columns: area.column + area.columns - first };
  return { ...NO_CHANGE, place: { area: from, headerRows }, headingsHold: true };
}

/** A column chosen for a field, a field chosen for its column, or none of the columns that were proposed for it. */
function fieldsChosen(
  register: RegisterState,
  { readings }: Doubt,
  about: FieldName,
  choice: string,
): RegisterChange | null {
  const current = (at: number): FieldName | null =>
    register.columns.find(({ column }) => column === at)?.field?.field ?? null;
  const others = readings.flatMap((one) => (one.choice === choice ? [] : (columnOf(register, one.choice) ?? [])));
  const column = columnOf(register, choice);
  const field = fieldNamed(choice);
  if (column !== null) {
    const freed = others.filter((other) => isAlike(register, other, column));
    return chosen(register, new Map([...freed.map((other) => [other, null] as const), [column, about]]));
  }
  // Each of the columns that were proposed keeps the meaning that it has.
  if (choice === "none") return chosen(register, new Map(others.map((other) => [other, current(other)])));
  const own = register.layout.fields.find((one) => one.field === about);
  return field === null || !own ? null : chosen(register, new Map([[own.column, field]]));
}

function chosen(register: RegisterState, fields: ReadonlyMap<number, FieldName | null>): RegisterChange | null {
  const choices = fieldChoices(register, fields);
  return choices.length === 0 ? null : { ...NO_CHANGE, fields: choices };
}

/** Whether two columns have the same heading, so that what is chosen for one could be taken for the other. */
const isAlike = ({ columns }: RegisterState, some: number, other: number): boolean => {
  const heading = (at: number): string => columns.find(({ column }) => column === at)?.heading.toLowerCase() ?? "";
  return heading(some) === heading(other);
};

/** The column that a choice names by its letters, or by its row where items are listed across; null when it names none. */
function columnOf({ layout, columns }: RegisterState, choice: string): number | null {
  const isPlace = layout.orientation === "rows" ? /^[A-Z]{1,3}$/ : /^\d+$/;
  if (!isPlace.test(choice)) return null;
  const at = layout.orientation === "rows" ? columnIndex(choice) : Number(choice) - 1;
  return columns.some(({ column }) => column === at) ? at : null;
}
