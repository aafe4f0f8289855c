import { type TableCell, textCell } from "../../../grid/table.ts";
import type { Told } from "../../../domain/register/item.ts";
import type { RatedRisk } from "../../../domain/register/rated.ts";
import { readNoValue } from "../../../domain/reading/noValue.ts";
import type { RiskGrid } from "../../../domain/risk.ts";
import { withFormula } from "../../cells.ts";
import { quoted, when } from "../expression.ts";
import { type Live, referTo } from "../live.ts";
import { fixedCell } from "../workingCell.ts";
import { RISK_WORDS } from "../words/riskWordColumns.ts";
import { numberReadAs, readAs, wordKeyOf } from "../words/wordKey.ts";

/** The cells that say how a risk moved: against the period before, and altogether. */
interface MovementCells {
  readonly compared: TableCell;
  readonly movement: TableCell;
}

/**
 * How a risk moved, from the register's own columns, as formulas where likelihood and impact of the period before stand there or its trend does; a
 * fixed value against kept results, and where earlier scores or levels are compared.
 * @param compared the name of the column of what the earlier columns say
 */
export function movementFormula({ item, movement, hasSnapshot }: RatedRisk, live: Live, compared = ""): MovementCells {
  const { previousLikelihood, previousImpact, previousScore, previousLevel } = item;
  if (hasSnapshot || previousScore !== null || previousLevel !== null)
    return { compared: textCell(""), movement: fixedMovement(item, movement ?? "", hasSnapshot) };
  const fixed = textCell(movement ?? "");
  const before = previousLikelihood && previousImpact ? { previousLikelihood, previousImpact } : null;
  const closed = item.status === null ? "FALSE" : `${reads(item.status, RISK_WORDS.closed)}="Closed"`;
  const trend = item.trend === null ? '""' : reads(item.trend, RISK_WORDS.movement);
  const said = before === null ? trend : comparedOrNew(before, trend, compared, live);
  const formula = when('[@Item]=""', '""', when(closed, quoted("Closed"), said));
  return {
    compared: withFormula(textCell(""), before && betweenFormula(item, before)),
    movement: withFormula(fixed, formula),
  };
}

/** How a risk moved, as a value, with what it was held against. */
function fixedMovement(item: RatedRisk["item"], movement: string, hasSnapshot: boolean): TableCell {
  const rule = hasSnapshot
    ? "How the risk moved since the results that Scrutineer history keeps of an earlier period: its score then and now, else its level."
    : "How the risk moved against the register's own columns for the period before: score with score, else level with level.";
  const { likelihood, impact, score, level, status, trend } = item;
  const before = [item.previousLikelihood, item.previousImpact, item.previousScore, item.previousLevel];
  const used = [likelihood, impact, score, level, status, trend, ...before];
  return fixedCell(
    movement,
    rule,
    used.flatMap((told) => told?.place ?? []),
  );
}

/** The cells of likelihood and impact in the period before. */
interface Before {
  readonly previousLikelihood: Told;
  readonly previousImpact: Told;
}

const reads = (told: Told, column: string): string => readAs(wordKeyOf(referTo(told.place)), column);

const weightOf = (told: Told, axis: keyof Pick<RiskGrid, "likelihood" | "impact">): string =>
  numberReadAs(wordKeyOf(referTo(told.place)), RISK_WORDS[axis]);

/** Between two scores of the matrix: more is Increased. */
function betweenFormula({ likelihood, impact }: RatedRisk["item"], before: Before): string {
  if (likelihood === null || impact === null) return '""';
  const was = `${weightOf(before.previousLikelihood, "likelihood")}*${weightOf(before.previousImpact, "impact")}`;
  const rise = `(${weightOf(likelihood, "likelihood")}*${weightOf(impact, "impact")})-(${was})`;
  const moved = `CHOOSE(SIGN(ROUND(${rise},9))+2,"Reduced","Unchanged","Increased")`;
  return when('[@Item]=""', '""', `IFERROR(${moved},"")`);
}

/** What the earlier columns say; new where others have something there and this one has nothing. */
function comparedOrNew(before: Before, trend: string, compared: string, live: Live): string {
  const empty = [before.previousLikelihood, before.previousImpact].map((told) => saysNothing(told, live)).join(",");
  const isNew = `AND(COUNTIFS(${compared},"?*")>0,[@Severity]>=0,${empty})`;
  return when('[@Movement compared]<>""', "[@Movement compared]", when(isNew, quoted("Added"), trend));
}

/** Whether a cell says nothing: it is empty, or says `N/A` and the like. */
function saysNothing({ place, words }: Told, live: Live): string {
  const said = wordKeyOf(referTo(place));
  const { value } = live.cell(place);
  const own = readNoValue(words) !== null && typeof value === "string" && value !== "" ? [value] : [];
  const list = [...new Set(["n/a", "-", "–", "tbc", ...own.map((one) => one.trim().toLowerCase())])];
  return `OR(${said}="",ISNUMBER(MATCH(${said},{${list.map(quoted).join(",")}},0)))`;
}
