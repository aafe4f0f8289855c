import type { Figure, Indicator, Target } from "../../domain/register/item.ts";
import { allFigures } from "../../domain/register/onOneScale.ts";
import { plainNumber, quoted, when } from "./expression.ts";
import { type Live, referTo } from "./live.ts";

/** A text that VALUE reads as the number that stands there: `1,278`, `28.6%`, `-3`. */
const WRITTEN = /^-?\d{1,3}(?:,?\d{3})*(?:\.\d+)?%?$/;

/**
 * The number that a cell of an indicator gives, on the indicator's own scale, as an expression; `""` where the cell gives none. A number is
 * taken as it is, or in hundredths where the cells of its row are written so; a text stands for what it was read as while it stays the same.
 */
export function numberOf(of: Figure | Target, item: Indicator, live: Live): string {
  const cell = referTo(of.place);
  const factor = factorOf(of, item, live);
  const number = scaled(cell, factor);
  const raw = live.cell(of.place).value;
  const read = valueOf(of);
  if (typeof raw !== "string" || raw === "" || read === null) return when(`ISNUMBER(${cell})`, number, '""');
  const text = writtenAs(raw, read, cell) ?? when(`${cell}=${quoted(raw)}`, plainNumber(read), '""');
  return when(`ISNUMBER(${cell})`, number, `IFERROR(${text},"")`);
}

/**
 * The number that a text in a cell gives, as an expression, an error where it gives none; null where VALUE does not read the text as it stands.
 * @param read what the engine takes the text for
 */
export function writtenAs(raw: string, read: number, cell: string): string | null {
  const trimmed = raw.trim();
  const said = WRITTEN.test(trimmed) ? Number(trimmed.replace(/[,%]/g, "")) / (trimmed.endsWith("%") ? 100 : 1) : 0;
  return said === 0 ? null : scaled(`VALUE(${cell})`, read / said);
}

/** The value that a figure or target gives; null when it gives none, or a range. */
export function valueOf({ reading }: Figure | Target): number | null {
  return reading.kind === "number" || reading.kind === "value" ? reading.value : null;
}

/** An expression times a factor: `A1`, `A1/100`, `A1*1000`. */
export const scaled = (expression: string, factor: number): string => {
  if (Math.abs(factor - 1) < 1e-9) return expression;
  if (Math.abs(factor - 0.01) < 1e-11) return `${expression}/100`;
  return `${expression}*${plainNumber(factor)}`;
};

/** By what the number in a cell is multiplied to be on the scale of its row; taken from its neighbours where the cell is empty or nought. */
function factorOf(of: Figure | Target, item: Indicator, live: Live): number {
  const factors = [of, ...allFigures(item), ...item.targets].flatMap((one) => {
    const raw = live.cell(one.place).value;
    const read = valueOf(one);
    return typeof raw === "number" && raw !== 0 && read !== null ? [read / raw] : [];
  });
  return factors[0] ?? 1;
}
