import { type TableCell, type TableModel, textCell } from "../../../grid/table.ts";
import type { RatedRisk } from "../../../domain/register/rated.ts";
import { readNoValue } from "../../../domain/reading/noValue.ts";
import { gravityOf, marksOf } from "../../../domain/register/riskLevel.ts";
import { column, withFormula } from "../../cells.ts";
import { quoted, when } from "../expression.ts";
import { neverBlank } from "../listed.ts";
import { type Live, referTo, type Working } from "../live.ts";
import { titleOf } from "../titleOf.ts";
import { wordKey, wordKeyOf } from "../words/wordKey.ts";
import { CURRENT, gravityColumns, present } from "./gravityColumns.ts";
import { saysNothing } from "./beforeColumns.ts";
import { movementColumns } from "./movementColumns.ts";
import type { RiskColumn, RiskRowAsked, Risks } from "./riskColumn.ts";

/**
 * The working table of a register of risks: likelihood and impact with their weights, score, level, how each stood before, its movement and the
 * place of each by severity. How a risk moved is said of the current scores, which have columns of their own where others are used.
 */
export function workingRisks(register: Risks, live: Live, name: Working["name"]): Pick<TableModel, "columns" | "rows"> {
  const columns = columnsOf(register, live);
  return {
    columns: columns.map(({ heading, width }) => column(heading, width)),
    rows: register.rated.map((one) => columns.map(({ cell }) => neverBlank(cell(one, { live, name })))),
  };
}

/** The heading of the column of references, where risks have some. */
export const REFERENCE = "Reference";

/** The heading of the column that open risks are counted by. */
export const OPEN_LEVEL = "Open level";

function columnsOf(register: Risks, live: Live): readonly RiskColumn[] {
  const isCurrent = (live.rules.riskScores.get(register.register.layout.name) ?? "current") === "current";
  return [
    {
      heading: "Item",
      width: 60,
      cell: ({ item }) => withFormula(textCell(item.title), titleOf(item, live)),
    },
    { heading: REFERENCE, width: 12, cell: referenceCell },
    ...gravityColumns("", (one) => one),
    ...(isCurrent ? [] : gravityColumns(CURRENT, currentOf)),
    ...movementColumns(register, isCurrent ? "" : CURRENT, live),
    { heading: "Open", width: 8, cell: openCell },
    { heading: OPEN_LEVEL, width: 12, cell: openLevelCell },
    { heading: "Severity order", width: 10, cell: orderCell },
  ];
}

/** What a risk is known by; a dash and the like are no reference. */
function referenceCell({ item: { ref } }: RatedRisk, { live }: RiskRowAsked): TableCell {
  if (ref === null) return textCell("");
  const isNothing = readNoValue(ref.words) !== null;
  const said = wordKeyOf(referTo(ref.place));
  return withFormula(textCell(isNothing ? "" : wordKey(ref.words)), when(saysNothing(ref, live), '""', said));
}

/** A risk by its current scores. */
function currentOf({ item }: RatedRisk, live: Live) {
  const marks = marksOf(item, "current");
  return { item, marks, ...gravityOf(marks, live.rules.risk) };
}

/** The level of an open risk, to be counted; empty for a closed one. */
function openLevelCell(one: RatedRisk): TableCell {
  const said = one.movement === "Closed" ? "" : one.level === "" ? "Not scored" : one.level;
  const level = when('[@Level]=""', quoted("Not scored"), "[@Level]");
  return present(one, textCell(said), when('[@Open]="Yes"', level, '""'));
}

function openCell(one: RatedRisk): TableCell {
  const isOpen = one.movement !== "Closed";
  return present(one, textCell(isOpen ? "Yes" : "No"), when('[@Movement]="Closed"', '"No"', '"Yes"'));
}

/** Its place among the open risks, the gravest first; equals keep the register's order. */
function orderCell(_: RatedRisk, { name }: RiskRowAsked): TableCell {
  const [open, severity] = [name("Open"), name("Severity")];
  const graver = `COUNTIFS(${open},"Yes",${severity},">"&[@Severity])`;
  const equal = 'COUNTIFS([@:Open],"Yes",[@:Severity],[@Severity])';
  return withFormula(textCell(""), when('[@Open]="Yes"', `${graver}+${equal}`, '""'));
}
