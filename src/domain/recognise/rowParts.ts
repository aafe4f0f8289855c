import type { FieldName, RowPart } from "../layout.ts";
import type { Region } from "./region.ts";

/** What a row of an indicator with several rows gives, by the words that head it. */
const PART_WORDS: readonly (readonly [field: FieldName, words: RegExp])[] = [
  [
    "actual",
    /^(?:actuals?|performance|results?|outturns?|values?|achieved|actual performance|this year|current(?: year)?)$/,
  ],
  ["target", /^(?:targets?|plan(?:ned)?|profile(?:d target)?|profiled?|target profile|trajectory)$/],
  ["status", /^(?:rag|rag rating|rag status|rating|status)$/],
  ["trend", /^(?:trend|dot|direction of travel|direction)$/],
  ["numerator", /^numerator$/],
  ["denominator", /^denominator$/],
  ["forecast", /^forecast$/],
  ["variance", /^variance$/],
  ["narrative", /^(?:comments?|commentary|narrative)$/],
  [
    "comparator",
    /^(?:previous year|last year|prior year|benchmark|england|national|regional|comparator)(?: average)?$/,
  ],
];

/** The column that says what each row gives, and the rows; null and none where each item has one row. */
export interface RowParts {
  readonly column: number | null;
  readonly rows: readonly RowPart[];
}

const NO_PARTS: RowParts = { column: null, rows: [] };

/** How many rows of each of two sorts there have to be at least. */
const FEWEST = 2;

/** A column that says what each row gives stands near the items' names. */
const COLUMNS = 8;

/**
 * The rows of indicators that have several each, one for what is actual and one for the target: a column says `Actual`, `Target` in turn, and
 * the name stands on every row, on the first of an indicator, or merged over all of them. Empty where no column says so.
 * @param fixed columns that a person has given a meaning: they are not looked at
 */
export function rowParts(region: Region, body: readonly number[], fixed: ReadonlySet<number>): RowParts {
  const rows = body.filter((row) => region.filled(row).length > 1);
  const columns = Array.from({ length: COLUMNS }, (_, at) => region.block.left + at);
  const column = columns.find((one) => !fixed.has(one) && saysParts(region, one, rows));
  return column === undefined ? NO_PARTS : { column, rows: grouped(region, column, rows) };
}

const partOf = (region: Region, row: number, column: number): FieldName | null => {
  const text = region.view.text(row, column).toLowerCase().replace(/[:.]$/, "");
  return PART_WORDS.find(([, words]) => words.test(text))?.[0] ?? null;
};

function saysParts(region: Region, column: number, rows: readonly number[]): boolean {
  const said = rows.filter((row) => region.view.text(row, column) !== "");
  const parts = said.flatMap((row) => partOf(region, row, column) ?? []);
  const counts = (field: FieldName): number => parts.filter((one) => one === field).length;
  const others = PART_WORDS.filter(([field]) => field !== "actual" && counts(field) >= FEWEST);
  return (
    parts.length >= said.length * 0.9 &&
    parts.length >= rows.length * 0.6 &&
    counts("actual") >= FEWEST &&
    others.length > 0
  );
}

/** A new indicator begins where another name stands before the column, and where a part comes again. */
function grouped(region: Region, column: number, rows: readonly number[]): readonly RowPart[] {
  const parts: RowPart[] = [];
  let item = -1;
  let name = "";
  for (const row of rows) {
    const field = partOf(region, row, column);
    if (field === null) continue;
    const own = nameBefore(region, row, column);
    const isNew =
      item < 0 || (own !== "" && own !== name) || parts.some((one) => one.item === item && one.field === field);
    if (isNew) item = row;
    name = own === "" ? name : own;
    parts.push({ row, item, field });
  }
  return parts;
}

/** The words before a column, which name the indicator of a row. */
const nameBefore = ({ view, block }: Region, row: number, column: number): string =>
  view
    .filled(row, block.left, column - 1)
    .map((one) => view.text(row, one))
    .join("\n");
