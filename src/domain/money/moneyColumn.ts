import type { FieldColumn, FieldName, Layout } from "../layout.ts";
import { readWrittenNumber } from "../reading/figure.ts";
import { type MoneyReading, type MoneyUnit, moneyUnitOf, readMoney } from "../reading/money.ts";
import { wordsOf } from "../reading/words.ts";
import type { FieldCell, RowReader } from "../register/fields.ts";
import type { Amount } from "./budgetLine.ts";

/** A column of money with the unit of its figures, and where that is said. */
export interface MoneyColumn {
  readonly column: FieldColumn;
  /** 1 where nothing says it. */
  readonly unit: MoneyUnit;
  /** `cells`: the amounts themselves name it, as `£14.1m`; `none`: nothing says it. */
  readonly from: "heading" | "format" | "cells" | "lines" | "beside" | "none";
}

const MONEY: readonly FieldName[] = [
  "budget",
  "forecast",
  "variance",
  "actual",
  "target",
  "baseline",
  "previousActual",
];

/**
 * The columns of money of a register, each with its unit: what its heading says, else its number format, else what most of its cells say,
 * else a line above the register, else another column of money of the register.
 */
export function moneyColumns(layout: Layout, reader: RowReader): readonly MoneyColumn[] {
  const named = layout.fields.flatMap(({ field, heading }) => (field === "title" ? [heading] : []));
  const line =
    [...layout.lines, ...named]
      .toReversed()
      .map(unitOfLine)
      .find((unit) => unit !== null) ?? null;
  const own = layout.fields
    .filter(({ field }) => MONEY.includes(field))
    .map((column) =>
      unitOf(
        column,
        layout.itemRows.map((row) => reader.at(row, column)),
        line,
      ),
    );
  const beside = own.find(({ from }) => from !== "none")?.unit ?? null;
  return own.map((one) => (one.from === "none" && beside !== null ? { ...one, unit: beside, from: "beside" } : one));
}

function unitOf(column: FieldColumn, cells: readonly FieldCell[], line: MoneyUnit | null): MoneyColumn {
  const heading = moneyUnitOf(column.heading);
  if (heading !== null) return { column, unit: heading, from: "heading" };
  const format = usual(cells.map(({ cell }) => (typeof cell.value === "number" ? formatUnit(cell.format).said : null)));
  if (format !== null) return { column, unit: format, from: "format" };
  const written = usual(cells.map((one) => writtenUnit(one)));
  if (written !== null) return { column, unit: written, from: "cells" };
  return line === null ? { column, unit: 1, from: "none" } : { column, unit: line, from: "lines" };
}

/** The unit that at least half of the cells that hold anything name; null when none is named so often. */
function usual(units: readonly (MoneyUnit | null)[]): MoneyUnit | null {
  const said = units.filter((unit) => unit !== null);
  const [best] = said.toSorted(
    (a, b) => said.filter((one) => one === b).length - said.filter((one) => one === a).length,
  );
  return best !== undefined && said.filter((one) => one === best).length * 2 >= units.length ? best : null;
}

/** The unit that a text names: 1,000,000 for `£14.1m`, 1 for `£250`; null for a plain figure. */
function writtenUnit({ cell }: FieldCell): MoneyUnit | null {
  const pounds = typeof cell.value === "string" ? (readWrittenNumber(wordsOf(cell))?.pounds ?? null) : null;
  return pounds === 1 || pounds === 1e3 || pounds === 1e6 || pounds === 1e9 ? pounds : null;
}

/** The unit that a line above a register names: `All figures in £000`, `£m`, `(£)`. An amount in a sentence (`a gap of £1.2m`) names none. */
function unitOfLine(line: string): MoneyUnit | null {
  const unit = moneyUnitOf(line.replace(/£\s?[\d.,]*[1-9][\d.,]*\s*(?:m|k|bn|million|billion)?\b/gi, ""));
  return unit === 1 && !/\(\s*£\s*\)|^£$|\bin (?:£|pounds)|£$/i.test(line) ? null : unit;
}

/** What a number format does to an amount: how far its commas scale it down, and the unit that it writes beside it; a sign of pounds alone is pounds. */
export function formatUnit(format: string): { readonly scale: number; readonly said: MoneyUnit | null } {
  const [positive = ""] = format.split(";");
  const scale = 1000 ** (/[0#?](,+)(?![0#?,])/.exec(positive)?.[1]?.length ?? 0);
  const letter = /["\\]\s*(bn|m|k)/i.exec(positive)?.[1]?.toLowerCase();
  const written = letter === undefined ? null : letter === "k" ? 1e3 : letter === "m" ? 1e6 : 1e9;
  // A format that scales shows whole pounds in a larger unit: what the cell holds is pounds.
  if (scale > 1) return { scale, said: 1 };
  return { scale, said: written ?? (/£/.test(positive) ? 1 : null) };
}

/** The amount that a cell of a column of money gives. */
export function amountAt(reader: RowReader, row: number, { column, unit, from }: MoneyColumn): Amount {
  const { place, cell } = reader.at(row, column);
  const { scale } = formatUnit(cell.format);
  const isPlain = from === "cells" && writtenUnit({ place, cell }) !== null;
  const reading = readMoney(
    cell,
    isPlain ? 1 : typeof cell.value === "number" && scale > 1 ? reduced(unit, scale) : unit,
  );
  return {
    ...{ place, words: wordsOf(cell), format: cell.format, heading: column.heading, period: column.period, reading },
    pounds: reading.kind === "money" ? Number(reading.pounds.toPrecision(15)) : null,
    unit,
    isUnitKnown: from !== "none",
    otherUnit: isOther(reading, from, writtenUnit({ place, cell }), unit),
  };
}

const reduced = (unit: MoneyUnit, scale: number): MoneyUnit => {
  const left = unit / scale;
  return left === 1e3 || left === 1e6 ? left : 1;
};

/** Whether a cell stands out among its column: it names another unit, or names none where the others name theirs. */
function isOther(
  reading: MoneyReading,
  from: MoneyColumn["from"],
  written: MoneyUnit | null,
  unit: MoneyUnit,
): boolean {
  if (reading.kind !== "money") return false;
  if (from === "cells") return written !== unit && reading.pounds !== 0;
  return reading.otherUnit;
}
