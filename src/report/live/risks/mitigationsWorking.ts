import { COMPLETE, NO_DATA } from "../../../domain/ratingScale.ts";
import { latestDay } from "../../../domain/reading/date.ts";
import { readNoValue } from "../../../domain/reading/noValue.ts";
import { type MitigationRow, mitigationRows } from "../../../domain/register/mitigations.ts";
import type { ItemBase } from "../../../domain/register/item.ts";
import type { TableCell, TableModel } from "../../../grid/table.ts";
import { column } from "../../cells.ts";
import type { ReportInput } from "../../reportInput.ts";
import { asAtFormula } from "../asAtFormula.ts";
import type { CountedOn } from "../countFormula.ts";
import { dayFormula, isSame } from "../dayFormula.ts";
import { quoted, when } from "../expression.ts";
import { type Live, referTo, type Working } from "../live.ts";
import { titleOf } from "../titleOf.ts";
import { itemAt, workedCell } from "../workingCell.ts";
import { literally, LONGEST, readAs, wordKey, wordKeyOf } from "../words/wordKey.ts";
import { saysNothing } from "./beforeColumns.ts";
import { REFERENCE } from "./workingRisks.ts";

/** The defined name over a column. */
const named = (heading: string): string => `Scrutineer.Working.Mitigations.${heading.replaceAll(" ", "")}`;

/** What the mitigations are counted by. */
const COUNTED: CountedOn = {
  what: "Mitigations",
  rating: named("Rating"),
  live: named("Live"),
  onTarget: named("On target"),
};

const NOTHING = '""';

/** What the rows of mitigations are made from. */
interface Asked {
  readonly rows: readonly MitigationRow[];
  readonly live: Live;
  /** The working sheet of the register of risks. */
  readonly risks: Working;
  /** The name of the column that reads ratings in the words of the council's scale. */
  readonly ratings: string;
  /** The level below which no mitigation counts. */
  readonly lowest: string;
}

/** The columns that mitigations of risks are counted by; null where figures are fixed values. */
export const mitigationColumns = (input: ReportInput): CountedOn | null => (asked(input) === null ? null : COUNTED);

/** The working sheet of mitigations: each with its risk, the risk's level where it counts, and how it stands. */
export function mitigationsWorking(input: ReportInput): TableModel | null {
  const of = asked(input);
  if (of === null) return null;
  const headings = COLUMNS.map(([heading]) => heading);
  return {
    // A register's own working sheet has no second hyphen after the first.
    id: "working--mitigations",
    title: "Working: mitigations",
    sheetName: "Working mitigations",
    note: "What is done against the risks: which risk each row names, that risk's level where the row counts, and how the row stands. Nothing needs to be typed on this sheet. A row that was added to a register is here after the next refresh.",
    columns: COLUMNS.map(([heading, width]) => column(heading, width)),
    rows: of.rows.map((row) => COLUMNS.map(([, , cell]) => cell(row, of))),
    names: headings.map((heading, index) => ({
      name: named(heading),
      column: index,
      row: null,
    })),
  };
}

function asked({ live, rules, asAt, registers, every }: ReportInput): Asked | null {
  const register = registers.get("risks");
  if (live === null || register?.kind !== "risks") return null;
  const rows = mitigationRows(register, every, { grid: rules.risk, scale: rules.scale, asAt });
  const [risks, ratings] = [live.working(register), live.words.rating(rules.scale)];
  if (rows === null || rows.length === 0 || risks === null || ratings === null) return null;
  return { rows, live, risks, ratings, lowest: rules.risk.levels.at(-1)?.level ?? "" };
}

type Column = readonly [heading: string, width: number, cell: (row: MitigationRow, of: Asked) => TableCell];

const COLUMNS: readonly Column[] = [
  ["Mitigation", 50, ({ item }, { live }) => workedCell(item.title, titleOf(item, live))],
  ["Risk named", 40, (row, { live }) => workedCell("", row.own === null ? namedFormula(row, live) : NOTHING)],
  ["By reference", 10, (_, { risks }) => workedCell("", foundIn(risks.name(REFERENCE)))],
  ["By title", 10, (_, { risks }) => workedCell("", foundIn(risks.name("Item")))],
  ["Risk", 10, ({ own }) => workedCell("", own === null ? FIRST : "ROWS([@:Mitigation])")],
  ["Level", 12, ({ mitigation }, of) => workedCell(mitigation?.level ?? "", levelFormula(of))],
  ["Rating", 14, (row, of) => workedCell(row.mitigation?.rating ?? "", ratingFormula(row, of))],
  ["Live", 10, (row, of) => workedCell(yesNo(row.mitigation?.live), rated(liveFormula(row, of)))],
  ["On target", 10, (row, of) => workedCell(yesNo(row.mitigation?.onTarget), rated(targetFormula(row, of)))],
];

const yesNo = (value: boolean | undefined): string => (value === undefined ? "" : value ? "Yes" : "No");

/** What names the risk: the cell's words where they are just its reference or title, else these while the cell stays the same. */
function namedFormula({ risk, said }: MitigationRow, live: Live): string {
  if (said === null) return risk === null ? NOTHING : quoted(nameOf(risk.item));
  const cell = referTo(said.place);
  const isJust =
    risk === null || [risk.item.ref?.words, risk.item.title].some((one) => isSameName(one ?? "", said.words));
  if (isJust) return wordKeyOf(cell);
  return `IFERROR(${when(isSame(cell, live.cell(said.place).value), quoted(nameOf(risk.item)), wordKeyOf(cell))},"")`;
}

const isSameName = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** What a risk is found by: its reference, else the beginning of its title. */
const nameOf = ({ ref, title }: ItemBase): string =>
  wordKey(ref !== null && readNoValue(ref.words) === null ? ref.words : title);

/** The number of the first risk that has the name in a column; of a long name only the beginning is known. */
function foundIn(column: string): string {
  const whole = `${literally("[@Risk named]")}&IF(LEN([@Risk named])=${LONGEST},"*","")`;
  return when('[@Risk named]=""', NOTHING, `IFERROR(MATCH(${whole},${column},0),"")`);
}

const FIRST = when("COUNT([@By reference]:[@By title])=0", NOTHING, "MIN([@By reference]:[@By title])");

/** The level of an open risk, but for the least grave. */
function levelFormula({ risks, lowest }: Asked): string {
  const at = (heading: string): string => `INDEX(${risks.name(heading)},[@Risk])`;
  const counts = `AND(${at("Open")}="Yes",${at("Level")}<>${quoted(lowest)})`;
  return `IFERROR(${when(counts, at("Level"), NOTHING)},"")`;
}

function ratingFormula({ own, register, index }: MitigationRow, { live, ratings }: Asked): string {
  const working = live.working(register);
  if (own === null) return working === null ? NOTHING : when('[@Level]=""', NOTHING, itemAt(working, "Rating", index));
  if (own.status === null) return NOTHING;
  const read = readAs(wordKeyOf(referTo(own.status.place)), ratings);
  const said = when(`${read}=""`, quoted(NO_DATA), read);
  return when(`OR([@Level]="",${saysNothing(own.status, live)})`, NOTHING, said);
}

/** What is said of a row that is counted. */
const rated = (formula: string): string => when('[@Rating]=""', NOTHING, formula);

function liveFormula({ own, register, index }: MitigationRow, { live }: Asked): string {
  const working = live.working(register);
  if (own === null) return working === null ? NOTHING : itemAt(working, "Live", index);
  return when(`[@Rating]=${quoted(COMPLETE)}`, quoted("No"), quoted("Yes"));
}

/** Live, not Red and not overdue. */
function targetFormula({ own, register, index }: MitigationRow, { live }: Asked): string {
  const working = live.working(register);
  if (own === null) return working === null ? NOTHING : itemAt(working, "On target", index);
  const day = own.due === null ? NOTHING : dayFormula(own.due, latestDay(own.due.reading), live);
  const overdue = own.due === null ? "FALSE" : `IF(ISNUMBER(${day}),${day}<${asAtFormula(live.asAt)},FALSE)`;
  return when(`OR([@Live]="No",[@Rating]="Red",${overdue})`, quoted("No"), quoted("Yes"));
}
