import type { FieldName } from "../layout.ts";
import { isErrorValue } from "../../grid/scalar.ts";
import { columnOf } from "../register/fields.ts";
import { wordsOf } from "../reading/words.ts";
import type { Finding } from "../finding.ts";
import { formulaError } from "./dateFindings.ts";
import { findingAt } from "./makeFinding.ts";
import { columnCells, type RegisterCells } from "./registerCells.ts";

/** What says which thing a row is about; figures, states and commentary may differ between two rows that stand for one thing. */
const IDENTITY: readonly FieldName[] = [
  ...(["ref", "title", "group", "parent", "unit", "definition", "whereReported", "owner", "directorate"] as const),
  ...([
    "leadMember",
    "leadDirectorate",
    "priority",
    "period",
    "report",
    "meetingDate",
    "dueDate",
    "startDate",
  ] as const),
  ...(["number", "challenge", "mitigation", "successCriteria", "comparator"] as const),
];

/**
 * Rows that repeat an earlier one under the same section: the same title, and everything else the same that says what they are about.
 * They count twice in every table. Rows that share a title and differ in an owner, a date or a parent are no finding.
 */
export function repeatedFindings(register: RegisterCells): readonly Finding[] {
  const { layout, reader } = register;
  const title = columnOf(layout, "title");
  // With a row for each period, a row that repeats another is said of the indicator that it belongs to.
  if (title === null || columnOf(layout, "period") !== null) return [];
  const columns = layout.fields.filter(({ field }) => IDENTITY.includes(field));
  const first = new Map<string, number>();
  return layout.itemRows.flatMap((row) => {
    const { place, cell } = reader.at(row, title);
    const words = wordsOf(cell);
    const section = layout.sections.findLast((one) => one.row < row)?.text ?? "";
    const key = JSON.stringify([
      section,
      ...columns.map((column) => wordsOf(reader.at(row, column).cell).toLowerCase()),
    ]);
    const before = first.get(key);
    if (words === "" || before === undefined) {
      first.set(key, row);
      return [];
    }
    const line = layout.orientation === "rows" ? `row ${before + 1}` : "an earlier column";
    const message = `This repeats ${line}: everything that says what it is about is the same, so it counts twice.`;
    return [
      findingAt(
        { place, words },
        { code: "title-duplicate", message, proposal: "Delete one, or say how they differ." },
      ),
    ];
  });
}

/** Formulas that failed anywhere in a register's columns. */
export const errorFindings = (register: RegisterCells): readonly Finding[] =>
  register.layout.fields.flatMap((column) =>
    columnCells(register, column).flatMap(({ place, cell }) =>
      isErrorValue(cell.value) ? [formulaError({ place, words: String(cell.value) })] : [],
    ),
  );
