import type { TableColumn, TableModel } from "../grid/table.ts";
import { formatPeriod } from "../domain/formatPeriod.ts";
import type { TableWording } from "../domain/rules/rules.ts";
import type { ReportInput } from "./reportInput.ts";

/** What a heading can hold in place of a period, so that it holds for the next one as well. */
type Periods = readonly (readonly [mark: string, words: string])[];

function periodsOf({ period, previous }: Pick<ReportInput, "period" | "previous">): Periods {
  const quarter: Periods = period.kind === "quarter" ? [["{quarter}", `Q${period.quarter}`]] : [];
  return [["{period}", formatPeriod(period)], ["{previous}", formatPeriod(previous)], ...quarter];
}

/**
 * A heading with `{period}`, `{previous}` and `{quarter}` in place of the periods that it names: `RAG at Q1` is `RAG at {quarter}`. So a
 * renamed heading is found again in the next quarter.
 */
export const lastingHeading = (heading: string, input: Pick<ReportInput, "period" | "previous">): string =>
  periodsOf(input).reduce((text, [mark, words]) => text.replaceAll(words, mark), heading);

/** A heading for this period: `RAG at {quarter}` is `RAG at Q1`. */
export const headingFor = (lasting: string, input: Pick<ReportInput, "period" | "previous">): string =>
  periodsOf(input).reduce((text, [mark, words]) => text.replaceAll(mark, words), lasting);

/** A table called as the council calls it. What is chosen for a table that comes to several, one a committee, holds for the headings of each. */
export function worded(model: TableModel, packTable: string, input: ReportInput): TableModel {
  const own = input.rules.tables.get(model.id) ?? null;
  const headings = headingsFor(model.id, packTable, input);
  const { title = null, sheetName = null } = own ?? {};
  const columns = renamed(model.columns, headings, input);
  return {
    ...model,
    title: title === null ? model.title : headingFor(title, input),
    sheetName: sheetName ?? model.sheetName,
    columns: repeated(columns).length > 0 ? model.columns : columns,
  };
}

const headingsFor = (id: string, packTable: string, { rules }: ReportInput): TableWording["headings"] =>
  (rules.tables.get(id) ?? rules.tables.get(packTable))?.headings ?? [];

const renamed = (
  columns: readonly TableColumn[],
  headings: TableWording["headings"],
  input: ReportInput,
): readonly TableColumn[] =>
  columns.map((column) => {
    const choice = headings.find(({ from }) => same(headingFor(from, input), column.heading));
    return choice ? { ...column, heading: headingFor(choice.to, input) } : column;
  });

/** The headings that two columns share. Excel: the columns of a table have each a name of their own ("Overview of Excel tables"). */
const repeated = (columns: readonly TableColumn[]): readonly string[] =>
  columns.flatMap(({ heading }, index) =>
    columns.findIndex((other) => same(other.heading, heading)) < index ? [heading] : [],
  );

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** What is wrong with the headings chosen for a table, as `build` makes it, in words: one that it does not have, two that would be alike. */
export function headingFaults(model: TableModel, packTable: string, input: ReportInput): readonly string[] {
  const headings = headingsFor(model.id, packTable, input);
  const missing = headings.filter(
    ({ from }) => !model.columns.some(({ heading }) => same(headingFor(from, input), heading)),
  );
  const twice = repeated(renamed(model.columns, headings, input));
  return [
    ...missing.map(({ from }) => `The table has no column headed "${from}", so none is renamed.`),
    ...twice.map(
      (heading) => `Two columns would be headed "${heading}", which Excel does not allow, so none is renamed.`,
    ),
  ];
}
