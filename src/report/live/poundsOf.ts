import type { Amount } from "../../domain/money/budgetLine.ts";
import { plainNumber, quoted, when } from "./expression.ts";
import { type Live, referTo } from "./live.ts";
import { scaled, writtenAs } from "./numberOf.ts";

/** The pounds that a cell gives, as an expression: its number times the unit of its column; empty where it gives none, or its row is gone. */
export function poundsOf({ place, pounds, unit }: Amount, live: Live): string {
  const cell = referTo(place);
  const { value: raw } = live.cell(place);
  const number = scaled(cell, unit);
  const text = (): string =>
    typeof raw !== "string" || raw === "" || pounds === null
      ? '""'
      : `IFERROR(${writtenAs(raw, pounds, cell) ?? when(`${cell}=${quoted(raw)}`, plainNumber(pounds), '""')},"")`;
  return `IFERROR(${when(`ISNUMBER(${cell})`, number, text())},"")`;
}
