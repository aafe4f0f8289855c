import type { Area, Place } from "../../grid/area.ts";
import { shiftFormula } from "../../grid/formulaShift.ts";
import { NOTE_ROWS } from "../../grid/placeTable.ts";
import { isSameSheet } from "../../grid/sheetPrefix.ts";
import type { Write } from "../../grid/write.ts";
import type { WorkbookReading } from "../../workbook/reading.ts";
import { CHARTS_TABLE } from "../../report/charts/chartsTable.ts";
import { isOwnName, markOf } from "../ownNames.ts";
import type { Located } from "./locate.ts";
import { type AsNow, type ContentNow, type LeftThing, undoCell } from "./undoCells.ts";
import {
  undoChart,
  undoLines,
  undoLook,
  undoName,
  undoRename,
  undoTable,
  type UndoneStep,
  undoWidth,
  type WidthNow,
} from "./undoSteps.ts";

/** What has to be written to put an action back, and what comes of it. */
export interface Undo {
  readonly writes: readonly Write[];
  /** The cells that say again what they said before. */
  readonly cells: readonly Place[];
  readonly left: readonly LeftThing[];
  /** The sheets that the action added and that stand in the workbook. */
  readonly sheets: readonly string[];
}

/** What stands in the workbook by now. */
export interface StandsNow {
  readonly contentNow: ContentNow;
  readonly widthNow: WidthNow;
}

/** Decides what can be put back of an action: what somebody has changed since is left, and said. */
export function undoRecord(
  entries: readonly Located[],
  { contentNow, widthNow }: StandsNow,
  reading: WorkbookReading,
  removeSheets: boolean,
): Undo {
  const asNow = withLinesIn(entries);
  const cells = entries.flatMap((one) =>
    one.entry.kind === "cell" ? [{ one, undone: undoCell(one, contentNow, asNow) }] : [],
  );
  const ours = new Set(
    cells.flatMap(({ one: { now }, undone }) =>
      undone.kind === "left" || now === null ? [] : [keyOf({ sheet: now.sheet, ...now.area })],
    ),
  );
  const lines = entries.map((one) => undoLines(one, reading.grids, (place) => ours.has(keyOf(place))));
  const backTo = entries.flatMap(({ entry, now }) => (entry.kind === "sheetAdded" && now ? [now.sheet] : []));
  const sheets = backTo.filter((sheet) => reading.sheets.some(({ name }) => name === sheet));
  const steps = [
    ...entries.map((one) => undoName(one, reading)),
    ...entries.map((one) => undoTable(one, reading)),
    ...entries.map(undoLook),
    ...entries.map(undoChart),
    ...entries.map((one) => undoWidth(one, widthNow)),
  ];
  const last = [...backwards(lines), ...entries.map((one) => undoRename(one, reading))];
  // A new cell goes with its row or column; where that stays, the cell stays too.
  const old = cells.flatMap(({ one: { entry }, undone }) => (entry.kind === "cell" && !entry.isNew ? [undone] : []));
  const done = old.flatMap((undone) => (undone.kind === "done" ? [undone] : []));
  return {
    writes: [
      ...steps.flatMap(writesOf),
      ...done.flatMap(({ writes }) => writes),
      ...last.flatMap(writesOf),
      ...(removeSheets ? sheets.flatMap((sheet) => removal(sheet, reading)) : forgottenCharts(sheets, reading)),
    ],
    cells: done.map(({ place }) => place),
    left: [...steps, ...old, ...last].flatMap((one) =>
      one.kind === "left" ? [{ place: one.place, why: one.why }] : [],
    ),
    sheets,
  };
}

/**
 * Takes the charts' ids from a sheet of charts that the action added and that stays: a chart that is known there and stands nowhere is taken for
 * one that a person deleted, and is not made again.
 */
function forgottenCharts(added: readonly string[], { names }: WorkbookReading): readonly Write[] {
  const standing = names.find(({ name, sheet }) => sheet === null && name === markOf(CHARTS_TABLE).name)?.refersTo;
  if (!standing || !added.includes(standing.sheet)) return [];
  const { row, column, rows } = standing.area;
  const area: Area = { row: row + NOTE_ROWS + 2, column, rows: rows - NOTE_ROWS - 2, columns: 1 };
  return area.rows < 1 ? [] : [{ kind: "clear", sheet: standing.sheet, area, what: "contents" }];
}

/** What the action put in is taken out last: until then formulas have to refer to where it has moved their cells. */
function withLinesIn(entries: readonly Located[]): AsNow {
  const shifts = entries
    .flatMap(({ entry: { kind }, now }) =>
      now !== null && (kind === "rows" || kind === "columns")
        ? [{ sheet: now.sheet, ...insertOf(kind, now.area) }]
        : [],
    )
    .toSorted((a, b) => a.at - b.at);
  return (formula, own) =>
    `=${shifts.reduce(
      (moved, { sheet, ...shift }) => shiftFormula(moved, { name: sheet, isOwn: isSameSheet(sheet, own) }, shift),
      formula.slice(1),
    )}`;
}

const insertOf = (axis: "rows" | "columns", { row, column, rows, columns }: Area) =>
  axis === "rows"
    ? ({ kind: "insert", axis, at: row, count: rows } as const)
    : ({ kind: "insert", axis, at: column, count: columns } as const);

const keyOf = ({ sheet, row, column }: Place): string => `${sheet}!${row},${column}`;

const writesOf = (step: UndoneStep): readonly Write[] => (step.kind === "done" ? step.writes : []);

/** Lines are taken out from the last to the first, so that none moves before its turn. */
const backwards = (steps: readonly UndoneStep[]): readonly UndoneStep[] =>
  steps.toSorted((a, b) => lineOf(b) - lineOf(a));

function lineOf(step: UndoneStep): number {
  const [write] = writesOf(step);
  return write?.kind === "takeOut" ? write.at : -1;
}

/** Deletes a sheet with the names of ours that point to it. */
const removal = (sheet: string, { names }: WorkbookReading): readonly Write[] => [
  ...names.flatMap(({ name, refersTo, sheet: scope }): readonly Write[] =>
    scope === null && isOwnName(name) && refersTo?.sheet === sheet ? [{ kind: "removeName", name }] : [],
  ),
  { kind: "deleteSheet", sheet },
];
