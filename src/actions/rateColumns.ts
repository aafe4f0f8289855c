import { cellAddress, columnLetters, type Place } from "../grid/area.ts";
import type { CellContent } from "../grid/cellContent.ts";
import type { Progress } from "./progress.ts";
import type { Write } from "../grid/write.ts";
import type { ColumnPlace } from "../workbook/askWidths.ts";
import type { WorkbookReading } from "../workbook/reading.ts";
import { ActionRefusal } from "./actionRefusal.ts";
import { assess, type Assessed } from "./assess.ts";
import type { ColumnPlan } from "./beside/columnPlan.ts";
import { allPlans, type Beside, besides, placesBeside, plansWrites } from "./beside/planColumns.ts";
import { removedColumns } from "./beside/removeColumns.ts";
import { bindWrites } from "./bindWrites.ts";
import { readBindings } from "./bindings.ts";
import { inWorkbook } from "./inWorkbook.ts";
import { placeRules } from "./placeRules.ts";
import type { SeenCell, SeenWidth } from "./record/entriesOf.ts";
import { withRecord } from "./record/withRecord.ts";
import type { ChangedCell } from "./rollOver/rollOverPreview.ts";
import type { Choices } from "./settle.ts";

/** What the columns of ours beside a register would be, or were made: each cell with what it says before and after. */
export interface ColumnsPreview {
  readonly register: string;
  readonly sheet: string;
  readonly columns: readonly ColumnPreview[];
}

/** A column of ours: its letters, its heading, and the cells that change. */
export interface ColumnPreview {
  readonly letters: string;
  readonly heading: string;
  /** Whether it is put in; otherwise it stood there. */
  readonly isNew: boolean;
  readonly cells: readonly ChangedCell[];
  /** The formula of its first row, as an example; null where it has none. */
  readonly formula: string | null;
  /** How many cells are fixed texts, since no formula gives them. */
  readonly fixed: number;
}

/** How columns are put in or taken away. */
export interface ColumnsOptions {
  /** When it is done, for the record. */
  readonly now?: Date;
  /** Whether a person said to go on where no record can be kept to put it back from. */
  readonly unkept?: boolean;
  readonly progress?: Progress;
}

/**
 * What columns with ratings and trends beside a register would hold and where they would stand, cell by cell. Writes nothing.
 * Syncs: 3.
 * @param name what the register is called
 * @throws ActionRefusal `no-register` when none is called so; `no-columns` when nothing is to be said beside it, or there is no room
 * @throws WorkbookError when Excel refuses
 */
export const previewColumns = (name: string, choices: Choices, progress?: Progress): Promise<ColumnsPreview> =>
  inWorkbook(async (room) => previewOf(await decide(room, name, choices)), {
    again: "look at the columns again",
    progress,
  });

/**
 * Puts columns with ratings and trends into the free columns beside a register, or brings those that stand up to date. What a council has is
 * neither moved nor written over. Every refresh keeps them up to date from then on; Put back takes them away again.
 * Syncs: 4.
 * @throws ActionRefusal as `previewColumns`; `no-put-back` when no record can be kept, as the workbook's structure is protected
 * @throws WorkbookError when Excel refuses
 */
export const addColumns = (
  name: string,
  choices: Choices,
  { now = new Date(), unkept = false, progress }: ColumnsOptions = {},
): Promise<ColumnsPreview> =>
  inWorkbook(
    async (room) => {
      const decided = await decide(room, name, choices);
      const { beside, plans, assessed, seen, widths, reading } = decided;
      const { settled, survey } = assessed;
      const bound = survey.registers
        .filter(({ register }) => register.layout === beside.layout)
        .map(({ binding }) => ({ layout: beside.layout, binding }));
      const writes: readonly Write[] = [
        ...placeRules(settled.settings, survey, reading),
        ...bindWrites(bound, readBindings(reading.names)),
        ...plansWrites(beside, plans, true),
      ];
      const action = `Rating columns beside ${name}`;
      await room.write(withRecord({ action, now, unkept, seen, widths }, writes, reading));
      return previewOf(decided);
    },
    { again: "add the columns again", progress },
  );

/** What was taken away, and the cells that were left since somebody has typed in them. */
export interface ColumnsRemoved {
  readonly register: string;
  readonly columns: readonly string[];
  readonly left: readonly Place[];
}

/**
 * Takes our columns beside a register away: their cells, colours and names. Cells in which somebody has typed something else stay.
 * Syncs: 3.
 * @throws ActionRefusal `no-register` when none is called so; `no-columns` when none of ours stand beside it, or a person's columns follow in
 *   the same Excel table
 * @throws WorkbookError when Excel refuses
 */
export const removeColumns = (
  name: string,
  choices: Choices,
  { now = new Date(), unkept = false, progress }: ColumnsOptions = {},
): Promise<ColumnsRemoved> =>
  inWorkbook(
    async ({ read, write }) => {
      const reading = await read();
      const assessed = assess(reading, choices);
      const { writes, left, columns } = removedColumns(besideNamed(assessed, name));
      const action = `Rating columns beside ${name} taken away`;
      await write(withRecord({ action, now, unkept }, writes, reading));
      return { register: name, columns, left };
    },
    { again: "take the columns away again", progress },
  );

interface Decided {
  readonly beside: Beside;
  readonly plans: readonly ColumnPlan[];
  readonly assessed: Assessed;
  readonly reading: WorkbookReading;
  readonly seen: readonly SeenCell[];
  /** Of the columns to the register's right. */
  readonly widths: readonly SeenWidth[];
}

interface Reader {
  readonly read: () => Promise<WorkbookReading>;
  readonly lookAt: (places: readonly Place[]) => Promise<readonly CellContent[]>;
  readonly askWidths: (columns: readonly ColumnPlace[]) => () => readonly number[];
}

async function decide({ read, lookAt, askWidths }: Reader, name: string, choices: Choices): Promise<Decided> {
  const reading = await read();
  const assessed = assess(reading, choices);
  const beside = besideNamed(assessed, name);
  const places = placesBeside(beside);
  const columns = [...new Set(places.map(({ column }) => column))].map((column) => ({
    sheet: beside.layout.sheet,
    column,
  }));
  const answer = askWidths(columns);
  const contents = await lookAt(places);
  const widths = columns.flatMap((place, index) => {
    const points = answer()[index];
    return points === undefined ? [] : [{ ...place, points }];
  });
  const looked = new Map(
    places.flatMap(({ row, column }, index) => {
      const content = contents[index];
      return content ? [[`${row},${column}`, content] as const] : [];
    }),
  );
  const plans = allPlans(beside, assessed, looked);
  const seen = plans.flatMap(({ cells }) => cells.map(({ place, before }) => ({ place, content: before })));
  return { beside, plans, assessed, reading, seen, widths };
}

function besideNamed(assessed: Assessed, name: string): Beside {
  const all = besides(assessed);
  const found = all.find(({ layout }) => layout.name.toLowerCase() === name.trim().toLowerCase());
  if (found) return found;
  const names = all.map(({ layout }) => layout.name).join("; ");
  throw new ActionRefusal(
    "no-register",
    names === "" ? "No register was found in this workbook." : `There is no register "${name}". There are: ${names}.`,
  );
}

const previewOf = ({ beside: { layout }, plans }: Decided): ColumnsPreview => ({
  register: layout.name,
  sheet: layout.sheet,
  columns: plans.map(({ area, heading, standing, cells, made }) => ({
    letters: columnLetters(area.column),
    heading,
    isNew: standing === null,
    cells: cells.map(({ place, before, text }) => ({
      cell: cellAddress(place.row, place.column),
      before: String(before.value),
      after: text,
    })),
    formula: made.cells.find(({ formula }) => formula !== null)?.formula ?? null,
    fixed: made.cells.filter(({ formula }) => formula === null).length,
  })),
});
