import { textCell } from "../../../grid/table.ts";
import type { Risk, Told } from "../../../domain/register/item.ts";
import type { RatedRisk } from "../../../domain/register/rated.ts";
import { withFormula } from "../../cells.ts";
import { quoted, when } from "../expression.ts";
import { type Live, referTo } from "../live.ts";
import { RISK_WORDS } from "../words/riskWordColumns.ts";
import { readAs, wordKeyOf } from "../words/wordKey.ts";
import { beforeColumns, saysNothing } from "./beforeColumns.ts";
import { fixedMovement } from "./fixedMovement.ts";
import { keyCells, OPEN, RISK_KEY, STATE_BEFORE } from "./keptRisks.ts";
import type { RiskColumn, Risks } from "./riskColumn.ts";

const COMPARED = "Movement compared";

/**
 * How each risk moved, in columns of the working sheet: how it stood before (in the history, else in the register's own columns), what comparing
 * the two says, and how it moved altogether. A fixed value where the history has results that no formula finds.
 * @param prefix what the headings of the current scores begin with
 */
export function movementColumns(register: Risks, prefix: string, live: Live): readonly RiskColumn[] {
  const keys = keyCells(register, live);
  if (keys === null && register.earlier !== null)
    return [{ heading: "Movement", width: 14, cell: (one) => fixedMovement(one) }];
  const known = new Map(register.rated.map((one, index) => [one, keys?.[index] ?? textCell("")]));
  const { columns, compared } = beforeColumns(register, { prefix, isKept: keys !== null, live });
  return [
    ...(keys === null
      ? []
      : [{ heading: RISK_KEY, width: 30, cell: (one: RatedRisk) => known.get(one) ?? textCell("") }]),
    ...columns,
    { heading: COMPARED, width: 14, cell: () => withFormula(textCell(""), compared) },
    {
      heading: "Movement",
      width: 14,
      cell: ({ item, movement }, { name }) => {
        const isNew =
          keys === null ? saysNothingBefore(item, name(COMPARED), live) : `[@${STATE_BEFORE}]<>${quoted(OPEN)}`;
        return withFormula(textCell(movement ?? ""), movementFormula(item, `AND([@${prefix}Severity]>=0,${isNew})`));
      },
    },
  ];
}

/** Closed by its status; else what comparing says; else new; else what its trend column says. */
function movementFormula({ status, trend }: Risk, isNew: string): string {
  const closed = status === null ? "FALSE" : `${reads(status, RISK_WORDS.closed)}="Closed"`;
  const said = trend === null ? '""' : reads(trend, RISK_WORDS.movement);
  const otherwise = when(`[@${COMPARED}]<>""`, `[@${COMPARED}]`, when(isNew, quoted("Added"), said));
  return when('[@Item]=""', '""', when(closed, quoted("Closed"), otherwise));
}

const reads = (told: Told, column: string): string => readAs(wordKeyOf(referTo(told.place)), column);

/** Whether a risk is new by the register's own columns: others say how they stood before, and its cells say nothing. */
function saysNothingBefore(item: Risk, compared: string, live: Live): string {
  const before = [item.previousLikelihood, item.previousImpact, item.previousScore, item.previousLevel];
  const cells = before.filter((told) => told !== null);
  if (cells.length === 0) return "FALSE";
  return [`COUNTIFS(${compared},"?*")>0`, ...cells.map((told) => saysNothing(told, live))].join(",");
}
