import type { CellContent } from "./cellContent.ts";
import { type Insertion, placeOfLine } from "./insertedLines.ts";
import type { SheetArea } from "./reference.ts";
import { eachCell, SheetTrack, type Stood, type TouchedCell } from "./sheetTrack.ts";
import type { Write } from "./write.ts";

/** Rows or columns that writes put in, where they stand after all of them. */
export interface TouchedLines extends Insertion {
  readonly sheet: string;
  readonly axis: "rows" | "columns";
}

/** What writes do to cells and sheets that stood before. Sheets that stood go by the names they had before the writes. */
export interface Footprint {
  readonly cells: readonly TouchedCell[];
  readonly lines: readonly TouchedLines[];
  /** Cells that stood free and got a look or colours by their words, counted as after the writes. */
  readonly looked: readonly SheetArea[];
  readonly added: readonly string[];
  readonly renamed: readonly { readonly before: string; readonly after: string }[];
}

/** Follows writes through a workbook, and tells what of it they change. What happens on sheets that they add is nothing that stood before. */
export function footprintOf(writes: readonly Write[], stood: Stood): Footprint {
  const tracks = new Map<string, SheetTrack>();
  const trackOf = (sheet: string): SheetTrack => {
    const track = tracks.get(keyOf(sheet)) ?? new SheetTrack(sheet, false, stood);
    tracks.set(keyOf(sheet), track);
    return track;
  };
  for (const write of writes) {
    if (write.kind === "addSheet") tracks.set(keyOf(write.sheet), new SheetTrack(write.sheet, true, stood));
    else if (write.kind === "renameSheet") {
      const track = trackOf(write.sheet);
      track.name = write.name;
      tracks.delete(keyOf(write.sheet));
      tracks.set(keyOf(write.name), track);
    } else if ("sheet" in write) follow(write, trackOf(write.sheet));
  }
  return summary([...tracks.values()]);
}

/** Excel: names of sheets that differ only in capitals are the same name. */
const keyOf = (sheet: string): string => sheet.toLowerCase();

function summary(tracks: readonly SheetTrack[]): Footprint {
  const standing = tracks.filter(({ added }) => !added);
  return {
    cells: standing.flatMap(({ cells }) => cells),
    lines: standing.flatMap((track) => [...linesOf(track, "rows"), ...linesOf(track, "columns")]),
    looked: standing.flatMap(({ origin, looks }) => looks.map((area) => ({ sheet: origin, area }))),
    added: tracks.flatMap(({ added, name }) => (added ? [name] : [])),
    renamed: standing.flatMap(({ origin, name }) => (origin === name ? [] : [{ before: origin, after: name }])),
  };
}

const linesOf = (track: SheetTrack, axis: "rows" | "columns"): readonly TouchedLines[] =>
  track[axis].map(({ count }, insertion) => ({
    sheet: track.origin,
    axis,
    at: placeOfLine({ insertion, line: 0 }, track[axis]),
    count,
  }));

function follow(write: Write, track: SheetTrack): void {
  if (track.added) return;
  switch (write.kind) {
    case "insert":
      track[write.axis].push({ at: write.at, count: write.count });
      break;
    case "values":
    case "formulas":
      enter(write, track);
      break;
    case "numberFormat":
      for (const area of write.areas)
        eachCell(area, (row, column) => {
          track.change(row, column, (now) => ({ ...now, format: write.format }));
        });
      break;
    case "clear":
      track.changeFilled(write.area, CLEARED[write.what]);
      break;
    case "look":
      write.areas.forEach((area) => {
        track.look(area);
      });
      break;
    case "conditionalFormat":
      track.look(write.area);
      break;
    default:
  }
}

function enter(write: Extract<Write, { kind: "values" | "formulas" }>, track: SheetTrack): void {
  eachCell(write.area, (row, column, r, c) => {
    const value = write.kind === "values" ? (write.values[r]?.[c] ?? null) : null;
    const formula = write.kind === "formulas" ? (write.formulas[r]?.[c] ?? null) : null;
    if (value === null && formula === null) return;
    track.change(row, column, (now, written) => {
      // A long text stands in the place of the formula that gives it, until the rows have been fitted to it.
      const meanwhile = formula !== null && written && now.formula === null ? now.value : "";
      return { value: value ?? meanwhile, formula, format: now.format };
    });
  });
}

const CLEARED = {
  contents: ({ format }: CellContent): CellContent => ({ value: "", formula: null, format }),
  formats: (now: CellContent): CellContent => ({ ...now, format: "General" }),
  all: (): CellContent => ({ value: "", formula: null, format: "General" }),
} as const;
