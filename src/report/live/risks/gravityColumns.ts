import { numberCell, type TableCell, textCell } from "../../../grid/table.ts";
import type { RiskMarks, Told } from "../../../domain/register/item.ts";
import type { RatedRisk } from "../../../domain/register/rated.ts";
import { readLabel } from "../../../domain/risk.ts";
import { withFormula } from "../../cells.ts";
import { plainNumber, quoted, when } from "../expression.ts";
import { type Live, referTo, ruleOr } from "../live.ts";
import { titleOf } from "../titleOf.ts";
import { RISK_WORDS } from "../words/riskWordColumns.ts";
import { numberReadAs, readAs, wordKeyOf } from "../words/wordKey.ts";
import type { RiskColumn } from "./riskColumn.ts";

/** How grave a risk is by some of its scores. */
type Gravity = Pick<RatedRisk, "item" | "marks" | "score" | "level" | "levelFrom" | "severity">;

/** What stands before the headings of the current scores where a register's others are used. */
export const CURRENT = "Current ";

/**
 * How grave each risk is, in columns of their own: likelihood and impact with their weights, score, level and severity.
 * @param prefix what their headings begin with
 * @param gravity the scores that are used
 */
export function gravityColumns(
  prefix: string,
  gravity: (one: RatedRisk, live: Live) => Gravity,
): readonly RiskColumn[] {
  const at = (heading: string): string => `[@${prefix}${heading}]`;
  const scored = `ISNUMBER(${at("Score")})`;
  const columns: readonly (readonly [heading: string, width: number, cell: (of: Gravity, live: Live) => TableCell])[] =
    [
      ["Likelihood", 16, ({ marks }, live) => toldWith(marks.likelihood, live)],
      ["Impact", 16, ({ marks }, live) => toldWith(marks.impact, live)],
      ["Likelihood weight", 12, ({ marks }, live) => weightCell(marks, "likelihood", live)],
      ["Impact weight", 12, ({ marks }, live) => weightCell(marks, "impact", live)],
      ["Score", 10, (of) => scoreCell(of, at)],
      ["Own level", 12, (of, live) => ownLevelCell(of, scored, live)],
      [
        "Level",
        12,
        (of, live) =>
          present(of, textCell(of.level), when(scored, levelOf(at("Score"), live), `${at("Own level")}&""`)),
      ],
      ["Severity", 10, (of, live) => severityCell(of, at, live)],
    ];
  return columns.map(([heading, width, cell]) => ({
    heading: `${prefix}${heading}`,
    width,
    cell: (one, { live }) => cell(gravity(one, live), live),
  }));
}

const numbered = (value: number | null): TableCell =>
  value === null ? textCell("") : numberCell(value, plainNumber(value), "General");

/** A cell of a risk that is there; empty where its row is gone. */
export const present = ({ item }: Pick<RatedRisk, "item">, cell: TableCell, formula: string): TableCell =>
  withFormula(cell, item.title === "" ? formula : when(`[@Item]=""`, '""', formula));

const toldWith = (told: Told | null, live: Live): TableCell =>
  told === null
    ? textCell("")
    : withFormula(textCell(told.words), titleOf({ place: told.place, title: told.words }, live));

function weightCell(marks: RiskMarks, axis: "likelihood" | "impact", live: Live): TableCell {
  const told = marks[axis];
  if (told === null) return textCell("");
  const weight = readLabel(told.words, live.rules.risk[axis])?.weight ?? null;
  return withFormula(numbered(weight), numberReadAs(wordKeyOf(referTo(told.place)), RISK_WORDS[axis]));
}

/** Likelihood's weight × impact's, else the number that the register gives as the score. */
function scoreCell(of: Gravity, at: (heading: string) => string): TableCell {
  const own = of.marks.score === null ? '""' : ownScore(of.marks.score);
  const both = `AND(ISNUMBER(${at("Likelihood weight")}),ISNUMBER(${at("Impact weight")}))`;
  return present(of, numbered(of.score), when(both, `${at("Likelihood weight")}*${at("Impact weight")}`, own));
}

/** The number in a cell of the register; among words the only one. */
export function ownScore(told: Told): string {
  const cell = referTo(told.place);
  return `IFERROR(IF(ISNUMBER(${cell}),ABS(${cell}),${numberReadAs(wordKeyOf(cell), RISK_WORDS.score)}),"")`;
}

/** The level that the register gives where it has no score: one of the matrix, else in its own words. */
function ownLevelCell(of: Gravity, scored: string, live: Live): TableCell {
  const told = [of.marks.level, of.marks.score].filter((some) => some !== null);
  const [first, second] = told.map((some) => ownLevel(some, live));
  if (first === undefined) return textCell("");
  const value = of.levelFrom === "level" ? of.level : "";
  const formula = second === undefined ? first : when(`${first}=""`, second, first);
  return present(of, textCell(value), when(scored, '""', formula));
}

function ownLevel(told: Told, live: Live): string {
  const said = wordKeyOf(referTo(told.place));
  const read = readAs(said, RISK_WORDS.level);
  const words = titleOf({ place: told.place, title: told.words }, live);
  const nothing = `OR(${said}="",ISNUMBER(MATCH(${said},${NOTHING_SAID},0)))`;
  return when(`${read}<>""`, read, when(nothing, '""', words));
}

const NOTHING_SAID = '{"n/a","na","n.a.","-","–","—","tbc","tba","not applicable"}';

/** The first level, from the gravest, whose lower edge a score reaches. */
function levelOf(score: string, live: Live): string {
  const levels = edgesOf(live);
  const edge = levels.map(({ from }) => `IF(${score}>=${from},${from},-1)`);
  const reached = levels.length === 1 ? (edge[0] ?? "-1") : `MAX(${edge.join(",")})`;
  const last = quoted(live.rules.risk.levels.at(-1)?.level ?? "");
  return levels.reduceRight((otherwise, { level, from }) => when(`${reached}=${from}`, quoted(level), otherwise), last);
}

/** The levels of the matrix with the scores from which they apply, as expressions. */
const edgesOf = (live: Live) =>
  live.rules.risk.levels.map(({ level, from }) => ({
    level,
    from: ruleOr(live.rule({ section: "levels", item: level, name: "from" }), from),
  }));

/** The lower edge of a level of the matrix, as an expression over one that names it; something else for any other words. */
export const edgeOf = (level: string, live: Live, otherwise: string): string =>
  edgesOf(live).reduceRight((rest, one) => when(`${level}=${quoted(one.level)}`, one.from, rest), otherwise);

/** The score, else the lower edge of its own level; -1 where neither says. */
function severityCell(of: Gravity, at: (heading: string) => string, live: Live): TableCell {
  const own = edgeOf(at("Own level"), live, "-1");
  return present(of, numbered(of.severity ?? -1), when(`ISNUMBER(${at("Score")})`, `ROUND(${at("Score")},9)`, own));
}
