import { type TableCell, type TableModel, textCell } from "../../grid/table.ts";
import {
  type RatedSaving,
  type SavingFigures,
  type SavingsContext,
  sumOfSavings,
} from "../../domain/money/rateSavings.ts";
import { thresholdWords } from "../../domain/standard.ts";
import { column, ratingCell, ratingMarkings, titleCell, toldCell, withFormula } from "../cells.ts";
import { workingFor } from "../live/countedOn.ts";
import { joined, say } from "../live/expression.ts";
import { amberOf } from "../live/savingRating.ts";
import { allSavings, savingAt, type SavingFormula } from "../live/savingSums.ts";
import { moneyCell, moneyHeading, type MoneyStyle, moneyStyle, shareCell } from "../moneyCells.ts";
import { position } from "../notes.ts";
import type { ReportInput } from "../reportInput.ts";

/** What the savings of a report are rated by. */
export const savingsContext = ({ rules, period }: ReportInput): SavingsContext => ({
  ...{ scale: rules.scale, amberFrom: rules.savingsAmberFrom, period },
});

/** The formulas of all savings as one; null where figures are to be fixed values. */
function wholeFormula(input: ReportInput, all: readonly RatedSaving[]): SavingFormula | null {
  const working = workingFor(input, "savings");
  const { live, rules } = input;
  return working && live && allSavings(working, all, { scale: rules.scale, live });
}

/** The parts of the table that not every register has. */
interface Has {
  readonly ref: boolean;
  readonly directorate: boolean;
  readonly reported: boolean;
}

/** Table 17: each saving as planned, delivered and forecast, and the whole. */
export function savings(input: ReportInput, all: readonly RatedSaving[]): TableModel {
  const style = moneyStyle(all.flatMap(({ item }) => [...item.planned, item.delivered, item.forecast]));
  const has: Has = {
    ref: all.some(({ item }) => (item.ref?.words ?? "") !== "" && item.ref?.words !== item.title),
    directorate: all.some(({ item }) => item.directorate !== ""),
    reported: all.some(({ item }) => (item.status?.words ?? "") !== ""),
  };
  const money = (heading: string) => column(moneyHeading(heading, style), 14, { align: "right" });
  const markings = ratingMarkings(input.rules.scale);
  const working = workingFor(input, "savings");
  return {
    id: "savings",
    title: "Savings",
    sheetName: "Savings table",
    ...noteOf(input),
    columns: [
      ...(has.ref ? [column("Ref", 8)] : []),
      ...(has.directorate ? [column("Directorate", 26)] : []),
      column("Saving", 44),
      ...["Planned", "Delivered", "Forecast"].map(money),
      column("Share", 10, { align: "right" }),
      column("Rating", 12, { markings }),
      ...(has.reported ? [column("As reported", 18)] : []),
    ],
    rows:
      all.length === 0
        ? []
        : [
            ...all.map((one, index) =>
              savingRow(input, one, working && savingAt(working, index, input.rules.scale), style, has),
            ),
            totalRow(input, all, style, has),
          ],
  };
}

function noteOf(input: ReportInput): Pick<TableModel, "note" | "figures"> {
  const { live, rules } = input;
  const limits = `Green from 100%, Amber from ${thresholdWords(rules.savingsAmberFrom)}, else Red.`;
  const rest = `${position(input)} Share: what is forecast (without a forecast: delivered) of what was planned. In the total, what is not given counts as nothing.`;
  if (live === null) return { note: `${limits} ${rest}` };
  const formula = joined(say("Green from 100%, Amber from "), `ROUND(100*${amberOf(live)},4)`, say("%, else Red."));
  return { note: rest, figures: withFormula(textCell(limits), formula) };
}

function savingRow(
  input: ReportInput,
  one: RatedSaving,
  formula: SavingFormula | null,
  style: MoneyStyle,
  has: Has,
): readonly TableCell[] {
  const { item } = one;
  return [
    ...(has.ref ? [toldCell(item.ref, input.live)] : []),
    ...(has.directorate ? [textCell(item.directorate)] : []),
    titleCell(item, input.live),
    ...figureCells(input, one, [one], style, formula),
    ...(has.reported ? [toldCell(item.status, input.live)] : []),
  ];
}

function totalRow(input: ReportInput, all: readonly RatedSaving[], style: MoneyStyle, has: Has): readonly TableCell[] {
  const before = [...(has.ref ? [""] : []), ...(has.directorate ? ["All"] : [])].map((text) => textCell(text));
  return [
    ...before,
    textCell("Total"),
    ...figureCells(input, sumOfSavings(all, savingsContext(input)), all, style, wholeFormula(input, all)),
    ...(has.reported ? [textCell("")] : []),
  ];
}

function figureCells(
  { rules }: ReportInput,
  one: SavingFigures,
  of: readonly RatedSaving[],
  style: MoneyStyle,
  formula: SavingFormula | null,
): readonly TableCell[] {
  const planned = of.flatMap(({ item }) => item.planned.map(({ place }) => place));
  const delivered = of.flatMap(({ item }) => item.delivered?.place ?? []);
  const forecast = of.flatMap(({ item }) => item.forecast?.place ?? []);
  const behind = [...planned, ...(forecast.length > 0 ? forecast : delivered)];
  return [
    moneyCell(one.planned, style, planned, formula?.planned),
    moneyCell(one.delivered, style, delivered, formula?.delivered),
    moneyCell(one.forecast, style, forecast, formula?.forecast),
    shareCell(one.share, rules.decimals["savings"] ?? 1, behind, formula?.share),
    ratingCell(rules.scale, one.rating, behind, formula?.rating),
  ];
}
