import { readNameStatus } from "../../../domain/reading/nameStatus.ts";
import { plain } from "../../../domain/reading/words.ts";
import { type TableCell, type TableModel, textCell } from "../../../grid/table.ts";
import { column } from "../../cells.ts";
import type { ReportInput } from "../../reportInput.ts";
import { NOT_STATED, prioritiesServed, strategiesFor, type Strategy } from "../../tables/health/strategy.ts";
import { isSame } from "../dayFormula.ts";
import { exactly, quoted, when } from "../expression.ts";
import { type Live, referTo } from "../live.ts";
import { saysSomething } from "../saysSomething.ts";
import { titleOf } from "../titleOf.ts";
import { workedCell } from "../workingCell.ts";
import { wordsFormula } from "../wordsFormula.ts";
import { servesColumn, SERVES, SERVES_NOT, STRATEGY, STRATEGY_COLUMNS } from "./strategyNames.ts";

/** The working sheet of strategies: name and status of each, and which priorities it serves. None without any, or where figures are fixed values. */
export function strategiesWorking(input: ReportInput): TableModel | null {
  const { live } = input;
  const all = strategiesFor(input);
  if (live === null || all === null || all.length === 0) return null;
  const columns = columnsOf(all, live);
  return {
    // A register's own working sheet has no second hyphen after the first.
    id: "working--strategies",
    title: "Working: strategies",
    sheetName: "Working strategies",
    note: "Each strategy with its name, its status and the priorities that it serves; the summaries count and show what stands here. Nothing needs to be typed on this sheet. A strategy or a priority that was added to the register is here after the next refresh.",
    columns: columns.map(({ heading }) => column(heading, WIDE.has(heading) ? 40 : 16)),
    rows: all.map((_, row) => columns.flatMap(({ cells }) => cells[row] ?? [])),
    names: columns.map(({ heading }, index) => ({ name: STRATEGY_COLUMNS.name(heading), column: index, row: null })),
  };
}

const WIDE: ReadonlySet<string> = new Set([STRATEGY.item, STRATEGY.name, STRATEGY.listed, STRATEGY.priority]);

interface Column {
  readonly heading: string;
  readonly cells: readonly TableCell[];
}

function columnsOf(all: readonly Strategy[], live: Live): readonly Column[] {
  const each = (heading: string, cell: (one: Strategy) => TableCell): Column => ({ heading, cells: all.map(cell) });
  const priorities = prioritiesServed(all);
  const statuses = all.map(({ status }) => plain(status ?? ""));
  const isFirst = ({ at }: Strategy): boolean => statuses[at] !== "" && statuses.indexOf(statuses[at] ?? "") === at;
  const firsts = all.filter(isFirst);
  const without = all.filter((one) => !priorities.some(({ by }) => by.includes(one)));
  return [
    each(STRATEGY.item, (one) => workedCell(one.title, titleOf(one, live))),
    each(STRATEGY.brackets, (one) => workedCell(readNameStatus(one.title).status ?? "", inBrackets(all))),
    each(STRATEGY.name, (one) => workedCell(one.name, NAME)),
    each(STRATEGY.listed, listedCell),
    each(STRATEGY.status, (one) => statusCell(one, live)),
    each(STRATEGY.first, (one) => workedCell(isFirst(one) ? 1 : "", FIRST)),
    each(STRATEGY.order, (one) => numbered(firsts.indexOf(one), when("[@First of its status]=1", FIRSTS, '""'))),
    each(STRATEGY.priority, (one) => priorityCell(one, live)),
    ...priorities.map(({ name, by }, index) =>
      each(servesColumn(index), (one) => servesCell(one, name, by.includes(one), live)),
    ),
    each(STRATEGY.none, (one) => numbered(without.indexOf(one), noneOf(priorities.length))),
  ];
}

const numbered = (index: number, formula: string): TableCell => workedCell(index < 0 ? "" : index + 1, formula);

const FIRSTS = "SUM([@:First of its status])";

const FIRST = when(
  `OR([@Item]="",[@Status]=${quoted(NOT_STATED)})`,
  '""',
  when(`COUNTIFS([@:Status],[@Status],[@:Item],"?*")=1`, "1", '""'),
);

/** Statuses that often stand in brackets, beside those of the register. */
const USUAL: readonly string[] = [
  ...["under development", "in development", "to be developed", "draft", "approved", "adopted", "live", "current"],
  ...["being refreshed", "under review", "being reviewed", "expired", "complete", "in progress", "planned"],
];

const OPENS = 'FIND("¦",SUBSTITUTE([@Item],"(","¦",LEN([@Item])-LEN(SUBSTITUTE([@Item],"(",""))))';

/** The status in brackets at the end of a title, where it is a known one; empty where there is none. */
function inBrackets(all: readonly Strategy[]): string {
  const own = all.flatMap(({ title }) => readNameStatus(title).status?.toLowerCase() ?? []);
  const known = [...new Set([...USUAL, ...own])].filter((one) => one.length < LONGEST).slice(0, MOST);
  const inside = `TRIM(MID([@Item],${OPENS}+1,LEN([@Item])-${OPENS}-1))`;
  const isKnown = `ISNUMBER(MATCH(${inside},{${known.map(quoted).join(",")}},0))`;
  return `IFERROR(${when(`AND(RIGHT([@Item],1)=")",${isKnown})`, inside, '""')},"")`;
}

const LONGEST = 60;
const MOST = 60;

const NAME = `IFERROR(${when('[@In brackets]=""', "[@Item]", `TRIM(LEFT([@Item],${OPENS}-1))`)},"")`;

/** A name as a sentence lists it: without its full stop. */
function listedCell({ name }: Strategy): TableCell {
  const listed = name.replace(/[\s.;,]+$/, "");
  const isPlain = name.replace(/[.;,]$/, "") === listed;
  const formula = when('ISNUMBER(MATCH(RIGHT([@Name],1),{".",";",","},0))', "LEFT([@Name],LEN([@Name])-1)", "[@Name]");
  return workedCell(listed, isPlain ? formula : null);
}

/** What the status column says, else the brackets. */
function statusCell({ told, status }: Strategy, live: Live): TableCell {
  const own = told("status", "stage");
  const brackets = when('[@In brackets]=""', quoted(NOT_STATED), "[@In brackets]");
  const said = own === null ? brackets : when(saysSomething(own, live), wordsFormula(own, live), brackets);
  return workedCell(status ?? NOT_STATED, when('[@Item]=""', '""', said));
}

function priorityCell({ priority, told }: Strategy, live: Live): TableCell {
  const own = told("priority");
  return own === null ? textCell(priority) : workedCell(priority, wordsFormula({ ...own, words: priority }, live));
}

/** Whether a strategy serves a priority: as its cell was read while it stays the same, else whether it names the priority. */
function servesCell({ told }: Strategy, name: string, serves: boolean, live: Live): TableCell {
  const [own, mark] = [told("priority"), serves ? SERVES : SERVES_NOT];
  const cell = own === null ? "" : referTo(own.place);
  const names = when(`ISNUMBER(SEARCH(${exactly(name)},${cell}))`, quoted(SERVES), quoted(SERVES_NOT));
  const said =
    own === null ? quoted(mark) : when(isSame(cell, live.cell(own.place).value), quoted(mark), `IFERROR(${names},"")`);
  return workedCell(mark, when('[@Item]=""', '""', said));
}

/** The number of a strategy among those that serve no priority. */
function noneOf(priorities: number): string {
  const serves = Array.from({ length: priorities }, (_, index) => servesColumn(index));
  const tests = ['[@Item]<>""', ...serves.map((one) => `[@${one}]<>${quoted(SERVES)}`)];
  const counted = ['[@:Item],"?*"', ...serves.map((one) => `[@:${one}],"<>${SERVES}"`)];
  return when(`AND(${tests.join(",")})`, `COUNTIFS(${counted.join(",")})`, '""');
}
