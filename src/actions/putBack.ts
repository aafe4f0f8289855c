import { cellAddress, type Place } from "../grid/area.ts";
import { type CellContent, contentWrites, sameContent } from "../grid/cellContent.ts";
import { inWorkbook } from "./inWorkbook.ts";
import { ActionRefusal } from "./actionRefusal.ts";
import { emptyRecord, placeOf, readRecord, type RecordedCell } from "./changeRecord.ts";
import { markOf, PUT_BACK_TABLE } from "./ownNames.ts";
import { findOwnSheets } from "./ownSheets.ts";

/** What came of putting back: the cells that say again what they said before, and those that were left alone. */
export interface PutBack {
  readonly cells: readonly Place[];
  readonly left: readonly LeftCell[];
}

/** A cell that was left as it is, and why in one plain sentence. */
export interface LeftCell {
  readonly place: Place;
  readonly why: string;
}

/**
 * Puts back what the last action that changed a council's own cells wrote there: value, formula and number format as they were. A cell that
 * somebody has changed since is left alone. Cells that have moved, and sheets that were renamed, are found again.
 * Syncs: 4; 5 where cells have moved.
 * @throws ActionRefusal when there is nothing to put back
 * @throws WorkbookError when Excel refuses
 */
export const putBack = (): Promise<PutBack> =>
  inWorkbook(
    async ({ read, lookAt, write }) => {
      const reading = await read({ cells: "none", alsoRead: [], alsoNamed: markOf(PUT_BACK_TABLE).name });
      const own = findOwnSheets(reading);
      const record = readRecord(own);
      if (record === null) throw nothingToPutBack();
      const { changes } = record;
      const known = changes.filter(({ place }) => reading.sheets.some(({ name }) => name === place.sheet));
      const seen = await lookAt([...changes.map(({ reference }) => reference), ...known.map(({ place }) => place)]);
      const now = seen.slice(0, changes.length).map(({ formula }) => placeOf(formula ?? ""));
      const moved = now.filter((place, index) => place !== null && !isSame(place, changes[index]?.place ?? null));
      const again = await lookAt(moved.flatMap((place) => place ?? []));
      const contents = new Map<string, CellContent>();
      known.forEach(({ place }, index) => enter(contents, place, seen[changes.length + index]));
      moved.forEach((place, index) => enter(contents, place, again[index]));
      const decided = changes.map((change, index) => decide(change, now[index] ?? null, contents));
      const done = decided.filter((one) => one.kind === "done");
      await write([...done.flatMap(({ writes }) => writes), ...emptyRecord(own, reading)]);
      const left = decided.flatMap((one) => (one.kind === "left" ? [{ place: one.place, why: one.why }] : []));
      return { cells: done.map(({ place }) => place), left };
    },
    { again: "press Put back again" },
  );

const keyOf = ({ sheet, row, column }: Place): string => `${sheet}!${row},${column}`;

const isSame = (a: Place, b: Place | null): boolean => b !== null && keyOf(a) === keyOf(b);

function enter(contents: Map<string, CellContent>, place: Place | null, content: CellContent | undefined): void {
  if (place && content) contents.set(keyOf(place), content);
}

function decide({ place, before, after }: RecordedCell, now: Place | null, contents: ReadonlyMap<string, CellContent>) {
  if (now === null) return { kind: "left", place, why: `${nameOf(place)} was deleted.` } as const;
  const stands = contents.get(keyOf(now)) ?? null;
  if (stands === null || !sameContent(stands, after)) {
    const says = stands === null ? "" : ` and says ${stands.formula ?? `"${String(stands.value)}"`} now`;
    return { kind: "left", place: now, why: `${nameOf(now)} was changed since${says}.` } as const;
  }
  return { kind: "done", place: now, writes: contentWrites(now, before, stands) } as const;
}

const nameOf = ({ sheet, row, column }: Place): string => `${cellAddress(row, column)} of ${sheet}`;

const nothingToPutBack = (): ActionRefusal =>
  new ActionRefusal(
    "nothing-to-put-back",
    "There is nothing to put back: Scrutineer has changed no cell of yours since the last time, or its sheet Scrutineer put back was deleted.",
  );
