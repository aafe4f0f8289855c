import type { Area } from "../../grid/area.ts";
import { isEntireColumn, isEntireRow, isUnbounded } from "../model/extent.ts";
import { apiNotFound, invalidArgument } from "../protocol/refusal.ts";
import type { Remote } from "../protocol/remote.ts";
import type { RangeHandle } from "./handles.ts";

/** Reads what a plain object of load options asks of an object: `{ format: { fill: { color: true } } }`. */
function properties(remote: Remote, options: unknown): Record<string, unknown> {
  if (typeof options !== "object" || options === null) throw invalidArgument();
  const wanted = Object.entries(options).filter(
    ([, option]) => option !== false && option !== undefined && option !== null,
  );
  return Object.fromEntries(wanted.map(([name, option]) => [name, property(remote, name, option)]));
}

function property(remote: Remote, name: string, option: unknown): unknown {
  const wireName = name.charAt(0).toUpperCase() + name.slice(1);
  if (remote.type.scalars.includes(wireName)) return remote.read(wireName);
  if (!remote.type.children.includes(wireName) || option === true)
    throw apiNotFound(`${remote.type.name}.${name} to load so`);
  const child = remote.child(wireName);
  return child && properties(child, option);
}

const part = (range: RangeHandle, area: Area): Remote => range.session.remote("Range", { ...range, area });

const indexes = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

/** One result a row. Source: `Excel.Range.getRowProperties` (ExcelApi 1.9). */
function getRowProperties(range: RangeHandle, options: unknown): unknown {
  if (isEntireColumn(range.area)) throw invalidArgument();
  return indexes(range.area.rows).map((row) =>
    properties(part(range, { ...range.area, row: range.area.row + row, rows: 1 }), options),
  );
}

/** One result a column. Source: `Excel.Range.getColumnProperties` (ExcelApi 1.9). */
function getColumnProperties(range: RangeHandle, options: unknown): unknown {
  if (isEntireRow(range.area)) throw invalidArgument();
  return indexes(range.area.columns).map((column) =>
    properties(part(range, { ...range.area, column: range.area.column + column, columns: 1 }), options),
  );
}

/** One result a cell, row by row. Source: `Excel.Range.getCellProperties` (ExcelApi 1.9). */
function getCellProperties(range: RangeHandle, options: unknown): unknown {
  const { area } = range;
  if (isUnbounded(area)) throw invalidArgument();
  return indexes(area.rows).map((row) =>
    indexes(area.columns).map((column) => {
      const cell = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
      return properties(part(range, cell), options);
    }),
  );
}

/** The methods of a range that read many looks at once. */
export const propertyMethods: Readonly<Record<string, (range: RangeHandle, ...args: readonly unknown[]) => unknown>> = {
  GetRowProperties: getRowProperties,
  GetColumnProperties: getColumnProperties,
  GetCellProperties: getCellProperties,
};
