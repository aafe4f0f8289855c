import { numberCell, type TableCell, type TableModel, textCell } from "../../../grid/table.ts";
import type { Risk, Told } from "../../../domain/register/item.ts";
import type { RatedRisk } from "../../../domain/register/rated.ts";
import type { RatedRegister } from "../../../domain/register/ratedRegister.ts";
import { numberIn } from "../../../domain/register/riskLevel.ts";
import { readLabel } from "../../../domain/risk.ts";
import { column, withFormula } from "../../cells.ts";
import { isSame } from "../dayFormula.ts";
import { plainNumber, quoted, when } from "../expression.ts";
import { type Live, referTo, ruleOr, type Working } from "../live.ts";
import { neverBlank } from "../listed.ts";
import { titleOf } from "../titleOf.ts";
import { RISK_WORDS } from "../words/riskWordColumns.ts";
import { numberReadAs, readAs, wordKeyOf } from "../words/wordKey.ts";
import { movementFormula } from "./movementFormula.ts";

/** A register of risks, as it is handed to the working sheet. */
export type Risks = Extract<RatedRegister, { readonly kind: "risks" }>;

interface RowAsked {
  readonly live: Live;
  readonly name: Working["name"];
  /** Whether a column tells how the risks stood before, so that one that was not there is new. */
  readonly items: readonly Risk[];
}

interface RiskColumn {
  readonly heading: string;
  readonly width: number;
  readonly cell: (one: RatedRisk, asked: RowAsked) => TableCell;
}

/**
 * The working table of a register of risks: likelihood and impact with their weights, score, level, movement and the place of each by severity.
 * How risks moved against results that were kept of an earlier period is a fixed value.
 */
export function workingRisks(register: Risks, live: Live, name: Working["name"]): Pick<TableModel, "columns" | "rows"> {
  const items = register.rated.map(({ item }) => item);
  return {
    columns: COLUMNS.map(({ heading, width }) => column(heading, width)),
    rows: register.rated.map((one) => COLUMNS.map(({ cell }) => neverBlank(cell(one, { live, name, items })))),
  };
}

const numbered = (value: number | null): TableCell =>
  value === null ? textCell("") : numberCell(value, plainNumber(value), "General");

const present = ({ item }: RatedRisk, cell: TableCell, formula: string): TableCell =>
  withFormula(cell, item.title === "" ? formula : when(`[@Item]=""`, '""', formula));

/** The heading of the column that open risks are counted by. */
export const OPEN_LEVEL = "Open level";

const COLUMNS: readonly RiskColumn[] = [
  { heading: "Item", width: 60, cell: ({ item }, { live }) => withFormula(textCell(item.title), titleOf(item, live)) },
  { heading: "Likelihood", width: 16, cell: ({ marks }, { live }) => toldWith(marks.likelihood, live) },
  { heading: "Impact", width: 16, cell: ({ marks }, { live }) => toldWith(marks.impact, live) },
  { heading: "Likelihood weight", width: 12, cell: (one, asked) => weightCell(one.marks, "likelihood", asked) },
  { heading: "Impact weight", width: 12, cell: (one, asked) => weightCell(one.marks, "impact", asked) },
  { heading: "Score", width: 10, cell: scoreCell },
  { heading: "Own level", width: 12, cell: ownLevelCell },
  { heading: "Level", width: 12, cell: levelCell },
  { heading: "Severity", width: 10, cell: severityCell },
  { heading: "Movement compared", width: 14, cell: (one, { live }) => movementFormula(one, live).compared },
  {
    heading: "Movement",
    width: 14,
    cell: (one, { live, name }) => movementFormula(one, live, name("Movement compared")).movement,
  },
  { heading: "Open", width: 8, cell: openCell },
  { heading: OPEN_LEVEL, width: 12, cell: openLevelCell },
  { heading: "Severity order", width: 10, cell: orderCell },
];

const toldWith = (told: Told | null, live: Live): TableCell =>
  told === null
    ? textCell("")
    : withFormula(textCell(told.words), titleOf({ place: told.place, title: told.words }, live));

function weightCell(marks: RatedRisk["marks"], axis: "likelihood" | "impact", { live }: RowAsked): TableCell {
  const told = marks[axis];
  if (told === null) return textCell("");
  const weight = readLabel(told.words, live.rules.risk[axis])?.weight ?? null;
  return withFormula(numbered(weight), numberReadAs(wordKeyOf(referTo(told.place)), RISK_WORDS[axis]));
}

/** Likelihood's weight × impact's, else the number that the register gives as the score. */
function scoreCell(one: RatedRisk, { live }: RowAsked): TableCell {
  const own = one.marks.score === null ? '""' : ownScore(one.marks.score, live);
  const both = "AND(ISNUMBER([@Likelihood weight]),ISNUMBER([@Impact weight]))";
  return present(one, numbered(one.score), when(both, "[@Likelihood weight]*[@Impact weight]", own));
}

/** The number in a cell of the register; one among words stands while these stay the same. */
function ownScore(told: Told, live: Live): string {
  const cell = referTo(told.place);
  const { value } = live.cell(told.place);
  const read = numberIn(told);
  const said = read === null || typeof value === "number" ? '""' : when(isSame(cell, value), plainNumber(read), '""');
  return `IFERROR(IF(ISNUMBER(${cell}),ABS(${cell}),${said}),"")`;
}

/** The level that the register gives where it has no score: one of the matrix, else in its own words. */
function ownLevelCell(one: RatedRisk, { live }: RowAsked): TableCell {
  const told = [one.marks.level, one.marks.score].filter((some) => some !== null);
  const [first, second] = told.map((some) => ownLevel(some, live));
  if (first === undefined) return textCell("");
  const value = one.levelFrom === "level" ? one.level : "";
  const formula = second === undefined ? first : when(`${first}=""`, second, first);
  return present(one, textCell(value), when("ISNUMBER([@Score])", '""', formula));
}

function ownLevel(told: Told, live: Live): string {
  const cell = referTo(told.place);
  const said = wordKeyOf(cell);
  const read = readAs(said, RISK_WORDS.level);
  const words = titleOf({ place: told.place, title: told.words }, live);
  const nothing = `OR(${said}="",ISNUMBER(MATCH(${said},${NOTHING_SAID},0)))`;
  return when(`${read}<>""`, read, when(nothing, '""', words));
}

const NOTHING_SAID = '{"n/a","na","n.a.","-","–","—","tbc","tba","not applicable"}';

/** The first level, from the gravest, whose lower edge the score reaches. */
function levelCell(one: RatedRisk, { live }: RowAsked): TableCell {
  const levels = edgesOf(live);
  const edge = levels.map(({ from }) => `IF([@Score]>=${from},${from},-1)`);
  const reached = levels.length === 1 ? (edge[0] ?? "-1") : `MAX(${edge.join(",")})`;
  const last = quoted(live.rules.risk.levels.at(-1)?.level ?? "");
  const named = levels.reduceRight(
    (otherwise, { level, from }) => when(`${reached}=${from}`, quoted(level), otherwise),
    last,
  );
  return present(one, textCell(one.level), when("ISNUMBER([@Score])", named, '[@Own level]&""'));
}

/** The levels of the matrix with the scores from which they apply, as expressions. */
const edgesOf = (live: Live) =>
  live.rules.risk.levels.map(({ level, from }) => ({
    level,
    from: ruleOr(live.rule({ section: "levels", item: level, name: "from" }), from),
  }));

/** The score, else the lower edge of its own level; -1 where neither says. */
function severityCell(one: RatedRisk, { live }: RowAsked): TableCell {
  const own = edgesOf(live).reduceRight(
    (otherwise, { level, from }) => when(`[@Own level]=${quoted(level)}`, from, otherwise),
    "-1",
  );
  return present(one, numbered(one.severity ?? -1), when("ISNUMBER([@Score])", "ROUND([@Score],9)", own));
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
function orderCell(_: RatedRisk, { name }: RowAsked): TableCell {
  const [open, severity] = [name("Open"), name("Severity")];
  const graver = `COUNTIFS(${open},"Yes",${severity},">"&[@Severity])`;
  const equal = 'COUNTIFS([@:Open],"Yes",[@:Severity],[@Severity])';
  return withFormula(textCell(""), when('[@Open]="Yes"', `${graver}+${equal}`, '""'));
}
