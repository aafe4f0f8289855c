import { cellAt, formulaAt } from "../../grid/grid.ts";
import type { StandingTable } from "../../grid/layOut.ts";
import type { Scalar } from "../../grid/scalar.ts";
import type { TableCell, TableModel } from "../../grid/table.ts";
import { hashOf } from "../../domain/narrative/hashOf.ts";
import { plainWords, type ShownAt } from "../../domain/narrative/narrativeEntry.ts";
import { inDays } from "../inDays.ts";
import { columnsHeaded, headerRow } from "./standingTable.ts";

/** A row of a summary as it stands on its sheet. */
export interface SummaryRow {
  /** The hashes of the texts of its cells. */
  readonly texts: ReadonlySet<string>;
  /** The hashes of its cells, each with its heading. */
  readonly cells: ReadonlySet<string>;
  /** What its cells hold, by the hash of their heading. */
  readonly holds: ReadonlyMap<string, HeldCell>;
  /** What its cells say, in their order. */
  readonly words: readonly string[];
  /** Whether it shows whichever item has its place in an order. */
  readonly follows: boolean;
}

/** What a cell holds. */
export interface HeldCell {
  readonly value: Scalar;
  readonly format: string;
  readonly formula: string | null;
}

const hashOfCell = (heading: string, value: Scalar): string => hashOf(`${heading}\n${plainWords(value)}`);

/** The rows of a summary as it stands, whatever rows and columns a person has put into it, moved or taken away. */
export function summaryRows(
  standing: StandingTable,
  headings: ReadonlySet<string>,
  date1904: boolean,
): readonly SummaryRow[] {
  const { grid, area } = standing;
  if (grid === null) return [];
  const header = headerRow(standing, (heading) => headings.has(hashOf(heading)));
  const columns = [...columnsHeaded(standing, header)];
  // A heading that a person has typed over: a summary that we made has its words for narrative last.
  const known = columns.some(([heading]) => headings.has(hashOf(heading)));
  const [only] = headings;
  return Array.from({ length: Math.max(0, area.row + area.rows - header - 1) }, (_, index) => {
    const row = header + 1 + index;
    const cells = columns.map(([heading, column]) => {
      const { value, format } = inDays(cellAt(grid, row, column), date1904);
      return { heading, held: { value, format, formula: formulaAt(grid, row, column) } };
    });
    const last = cells.at(-1);
    return {
      texts: new Set(
        cells.flatMap(({ held: { value, formula } }) => {
          const mark = placeMark(formula);
          return [plainWords(value), ...(mark === null ? [] : [mark])].map(hashOf);
        }),
      ),
      cells: new Set(cells.map(({ heading, held }) => hashOfCell(heading, held.value))),
      holds: new Map([
        ...cells.map(({ heading, held }) => [hashOf(heading), held] as const),
        ...(!known && last && only !== undefined ? [[only, last.held] as const] : []),
      ]),
      words: cells.map(({ held }) => plainWords(held.value)),
      follows: cells.some(({ held }) => placeMark(held.formula) !== null),
    };
  });
}

/** Where a row of a table shows its narrative, so that it is known again. */
export function shownAtOf(
  { id, columns }: TableModel,
  row: readonly TableCell[],
  column: number,
  title: string,
  said: string,
): ShownAt {
  const others = row.flatMap((cell, index) => {
    const heading = columns[index]?.heading;
    return cell.written.length > 0 || heading === undefined ? [] : [hashOfCell(heading, cell.value)];
  });
  const mark = row.map(({ formula }) => placeMark(formula)).find((one) => one !== null);
  const named = hashOf(mark ?? title);
  return { table: id, heading: hashOf(columns[column]?.heading ?? ""), said, title: named, row: others };
}

/**
 * What a row is known by that shows whichever item has its place in an order: the formula that takes the item of the place, which stays the same
 * whatever it shows. null for a fixed title.
 */
const placeMark = (formula: string | null): string | null =>
  formula !== null && /^=IFERROR\(INDEX\([\w.]+\.Item,MATCH\(\d+,/.test(formula) ? formula : null;
