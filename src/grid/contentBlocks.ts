import type { Area } from "./area.ts";
import type { Scalar } from "./scalar.ts";
import type { ContentWrite } from "./write.ts";

/** What one cell is to hold, and whether it is entered as a formula. */
interface Entry {
  readonly kind: ContentWrite["kind"];
  readonly content: Scalar;
}

/** A stretch of cells in one row that are entered the same way. */
interface Run {
  readonly row: number;
  readonly column: number;
  readonly kind: ContentWrite["kind"];
  readonly contents: readonly Scalar[];
}

/**
 * The fewest simple rectangles that put the same values and formulas on a sheet: neighbours are joined, cells that are
 * left alone are left out, and where two writes meet on a cell the later one counts.
 */
export function contentBlocks(sheet: string, writes: readonly ContentWrite[]): readonly ContentWrite[] {
  const rows = new Map<number, Map<number, Entry>>();
  for (const write of writes) enter(rows, write);
  const runs = [...rows].sort(([a], [b]) => a - b).flatMap(([row, cells]) => runsOf(row, cells));
  return stacks(runs).map((stack) => blockOf(sheet, stack));
}

/** Puts the cells of one write where they belong, over what an earlier write put there. */
function enter(rows: Map<number, Map<number, Entry>>, write: ContentWrite): void {
  const lines: readonly (readonly (Scalar | null)[])[] = write.kind === "values" ? write.values : write.formulas;
  if (!fills(lines, write.area)) throw new RangeError(`A write to ${write.sheet} has another shape than its area.`);
  lines.forEach((line, r) => {
    const row = write.area.row + r;
    const cells = rows.get(row) ?? new Map<number, Entry>();
    rows.set(row, cells);
    line.forEach((content, c) => {
      if (content !== null) cells.set(write.area.column + c, { kind: write.kind, content });
    });
  });
}

/** Whether lines have as many rows and columns as an area. */
const fills = (lines: readonly (readonly unknown[])[], area: Area): boolean =>
  lines.length === area.rows && lines.every((line) => line.length === area.columns);

/** The stretches of one row, from left to right. */
function runsOf(row: number, cells: ReadonlyMap<number, Entry>): readonly Run[] {
  const runs: (Run & { readonly contents: Scalar[] })[] = [];
  for (const [column, { kind, content }] of [...cells].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last?.kind === kind && last.column + last.contents.length === column) last.contents.push(content);
    else runs.push({ row, column, kind, contents: [content] });
  }
  return runs;
}

/** Puts stretches that stand right under each other, alike in place, length and kind, together. */
function stacks(runs: readonly Run[]): readonly (readonly Run[])[] {
  const all: Run[][] = [];
  const open = new Map<string, Run[]>();
  for (const run of runs) {
    const key = `${run.column}+${run.contents.length} ${run.kind}`;
    const stack = open.get(key);
    if (stack && (stack.at(-1)?.row ?? 0) + 1 === run.row) stack.push(run);
    else open.set(key, all[all.push([run]) - 1] ?? []);
  }
  return all;
}

/** The write of a stack of stretches. */
function blockOf(sheet: string, stack: readonly Run[]): ContentWrite {
  const [first] = stack;
  if (!first) throw new RangeError("A block has no rows.");
  const area: Area = { row: first.row, column: first.column, rows: stack.length, columns: first.contents.length };
  if (first.kind === "values") return { kind: "values", sheet, area, values: stack.map((run) => run.contents) };
  return { kind: "formulas", sheet, area, formulas: stack.map((run) => run.contents.map(String)) };
}
