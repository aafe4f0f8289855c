import { cellAddress, type Place } from "../grid/area.ts";
import { type CellChange, type CellContent, contentWrites, sameContent } from "../grid/cellContent.ts";
import { cellAt } from "../grid/grid.ts";
import type { Progress } from "./progress.ts";
import type { Finding } from "../domain/finding.ts";
import { isDateFormat } from "../domain/numberFormat.ts";
import { DAYS_FROM_1904_TO_1900 } from "../domain/serialDate.ts";
import { inWorkbook } from "./inWorkbook.ts";
import type { WorkbookReading } from "../workbook/reading.ts";
import { findingsIn } from "./check.ts";
import { withRecord } from "./record/withRecord.ts";
import type { Choices } from "./settle.ts";

/** What came of accepting repairs: the findings whose cells were written, and the cells that were left as they are. */
export interface Repaired {
  readonly findings: readonly Finding[];
  readonly left: readonly LeftCell[];
}

/** A cell that was left as it is, and why in one plain sentence. */
export interface LeftCell {
  readonly place: Place;
  readonly why: string;
}

/** How a repair is done. */
export interface RepairOptions {
  /** When it is done, for the record of it. */
  readonly now?: Date;
  /** Whether a person said to go on where no record can be kept, so that nothing can be put back. */
  readonly unkept?: boolean;
  readonly progress?: Progress;
}

/**
 * Accepts the repairs of findings as a person saw them. The workbook is read afresh: a cell that no longer says what was found, and one that
 * holds a formula, is left alone with the reason. What stood in the cells before is kept in the workbook, so that it can be put back.
 * Nothing but the value and number format of those cells is changed, and all of them or none unless it is called off in between.
 * Syncs: 4, whatever the number of cells; 2 when none is left to write to.
 * @throws ActionRefusal when a choice is unknown; `no-put-back` when no record can be kept, as the workbook's structure is protected
 * @throws WorkbookError when Excel refuses: nothing was changed; `stopped` when it was called off between two requests
 */
export const repairFindings = (
  seen: readonly Finding[],
  choices: Choices,
  { now = new Date(), unkept = false, progress }: RepairOptions = {},
): Promise<Repaired> =>
  inWorkbook(
    async ({ read, lookAt, write }) => {
      const reading = await read();
      const { wanted, left } = stillOdd(seen, findingsIn(reading, choices).findings);
      const contents = await lookAt(wanted.map(({ place }) => place));
      const decided = wanted.map((finding, index) => decide(finding, contents[index] ?? null, reading));
      const done = decided.flatMap((one) => (one.kind === "change" ? [one] : []));
      const changes = done.map(({ change }) => change);
      const writes = changes.flatMap(({ place, before, after }) => contentWrites(place, after, before));
      const seenCells = changes.map(({ place, before }) => ({ place, content: before }));
      await write(withRecord({ action: "Cells repaired", now, unkept, seen: seenCells }, writes, reading));
      return {
        findings: done.map(({ finding }) => finding),
        left: [...left, ...decided.flatMap((one) => (one.kind === "left" ? [one.left] : []))],
      };
    },
    { again: "accept it again", progress },
  );

/** Of the findings that a person saw, those that the workbook still gives, each cell once; the others with the reason. */
function stillOdd(seen: readonly Finding[], found: readonly Finding[]) {
  const known = new Map(found.map((one) => [findingKey(one), one]));
  const taken = new Set<string>();
  const wanted: Finding[] = [];
  const left: LeftCell[] = [];
  for (const one of seen) {
    const now = known.get(findingKey(one)) ?? null;
    const cell = placeKey(one.place);
    if (one.repair === null)
      left.push({ place: one.place, why: `${nameOf(one.place)} needs a person: nothing is proposed.` });
    else if (now?.found !== one.found || now.repair?.value !== one.repair.value)
      left.push({ place: one.place, why: `${nameOf(one.place)} no longer says what was found there.` });
    else if (taken.has(cell))
      left.push({ place: one.place, why: `${nameOf(one.place)} is repaired in another way already.` });
    else {
      taken.add(cell);
      wanted.push(now);
    }
  }
  return { wanted, left };
}

const placeKey = ({ sheet, row, column }: Place): string => `${sheet}!${row},${column}`;
const findingKey = ({ code, place }: Finding): string => `${code} ${placeKey(place)}`;
const nameOf = ({ sheet, row, column }: Place): string => `${cellAddress(row, column)} of ${sheet}`;

type Decided =
  | { readonly kind: "change"; readonly finding: Finding; readonly change: CellChange }
  | { readonly kind: "left"; readonly left: LeftCell };

/** What to write into a cell, given what it holds just before; a formula is never overwritten. */
function decide(finding: Finding, before: CellContent | null, { grids, date1904 }: WorkbookReading): Decided {
  const { place, repair } = finding;
  const grid = grids.find(({ sheet }) => sheet === place.sheet);
  const read = grid ? cellAt(grid, place.row, place.column).value : "";
  const leave = (why: string): Decided => ({ kind: "left", left: { place, why } });
  if (before !== null && before.formula !== null)
    return leave(`${nameOf(place)} holds the formula ${before.formula}, which is not overwritten: mend the formula.`);
  if (before === null || repair === null || !sameContent(before, { ...before, value: read }))
    return leave(`${nameOf(place)} was changed a moment ago.`);
  // Excel: a number entered into a cell that is formatted as Text becomes a text.
  const plain = before.format === "@" && typeof repair.value === "number" ? "General" : before.format;
  const format = repair.format ?? plain;
  const { value: meant } = repair;
  const value = date1904 && typeof meant === "number" && isDateFormat(format) ? meant - DAYS_FROM_1904_TO_1900 : meant;
  return { kind: "change", finding, change: { place, before, after: { value, formula: null, format } } };
}
