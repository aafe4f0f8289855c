import type { Area, Place } from "../grid/area.ts";
import type { CellContent } from "../grid/cellContent.ts";
import type { BeginReading } from "./attend.ts";
import { rangeOf } from "./askArea.ts";
import { sheetsOf } from "./batch.ts";

/** The most cells asked for at once: values, formulas and formats of so many stay well below 5 MB. */
const MOST_CELLS = 20_000;

/** A stretch of a sheet's column that some cells lie in. */
interface Stretch {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * What single cells hold at this moment, formulas included, in the order they are asked for. Cells of one column are asked for together, so
 * the number of questions does not depend on the number of cells.
 * Syncs: 1, and 1 more for every 20,000 cells between the first and the last of each column; none for no cells.
 * @throws WorkbookError `stopped` when it was called off
 */
export async function lookAtCells(
  context: Excel.RequestContext,
  places: readonly Place[],
  begin: BeginReading,
): Promise<readonly CellContent[]> {
  const found = new Map<string, CellContent>();
  await lookOn({ context, begin, found }, batches(stretches(places)), 0);
  return places.map((place) => found.get(keyOf(place)) ?? { value: "", formula: null, format: "General" });
}

interface Course {
  readonly context: Excel.RequestContext;
  readonly begin: BeginReading;
  readonly found: Map<string, CellContent>;
}

/** Asks for one batch after the other, after so many that have been answered. */
async function lookOn(course: Course, batches: readonly (readonly Stretch[])[], answered: number): Promise<void> {
  const batch = batches[answered];
  if (batch === undefined) return;
  await course.begin(answered + 1, batches.length);
  const answers = ask(course.context, batch);
  await course.context.sync();
  for (const answer of answers) answer(course.found);
  return lookOn(course, batches, answered + 1);
}

const keyOf = ({ sheet, row, column }: Place): string => `${sheet}!${row},${column}`;

/** For each column the rows from the first to the last cell, in pieces that can be asked for at once. */
function stretches(places: readonly Place[]): readonly Stretch[] {
  const columns = new Map<string, { readonly sheet: string; readonly column: number; readonly rows: number[] }>();
  for (const { sheet, row, column } of places) {
    const known = columns.get(`${sheet}!${column}`);
    if (known) known.rows.push(row);
    else columns.set(`${sheet}!${column}`, { sheet, column, rows: [row] });
  }
  return [...columns.values()].flatMap(({ sheet, column, rows }) => {
    const first = rows.reduce((least, row) => Math.min(least, row));
    const count = rows.reduce((most, row) => Math.max(most, row)) - first + 1;
    return Array.from({ length: Math.ceil(count / MOST_CELLS) }, (_, index) => {
      const from = index * MOST_CELLS;
      return { sheet, area: { row: first + from, column, rows: Math.min(MOST_CELLS, count - from), columns: 1 } };
    });
  });
}

/** Stretches in groups of at most so many cells as may be asked for at once. */
function batches(all: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const groups: Stretch[][] = [];
  let left = 0;
  for (const stretch of all) {
    if (stretch.area.rows > left) {
      groups.push([]);
      left = MOST_CELLS;
    }
    groups.at(-1)?.push(stretch);
    left -= stretch.area.rows;
  }
  return groups;
}

function ask(context: Excel.RequestContext, batch: readonly Stretch[]) {
  const sheet = sheetsOf(context);
  return batch.map(({ sheet: name, area }) => {
    const range = rangeOf(sheet(name), area);
    range.load({ values: true, formulas: true, numberFormat: true });
    return (found: Map<string, CellContent>): void => {
      const first = (lines: readonly (readonly unknown[])[], index: number): unknown => lines[index]?.[0];
      const values: readonly (readonly CellContent["value"][])[] = range.values;
      values.forEach(([value], index) => {
        const [formula, format] = [first(range.formulas, index), first(range.numberFormat, index)];
        found.set(keyOf({ sheet: name, row: area.row + index, column: area.column }), {
          value: value ?? "",
          formula: typeof formula === "string" && formula.startsWith("=") ? formula : null,
          format: typeof format === "string" ? format : "General",
        });
      });
    };
  });
}
