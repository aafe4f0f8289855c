import type { Place } from "../grid/area.ts";
import type { CellContent } from "../grid/cellContent.ts";
import type { Progress } from "./progress.ts";
import { formatPeriod } from "../domain/formatPeriod.ts";
import type { WorkbookReading } from "../workbook/reading.ts";
import { ActionRefusal } from "./actionRefusal.ts";
import { assess } from "./assess.ts";
import { inWorkbook } from "./inWorkbook.ts";
import type { SeenCell } from "./record/entriesOf.ts";
import { withRecord } from "./record/withRecord.ts";
import { placesToSee } from "./rollOver/cellPlans.ts";
import { type DecidedRollOver, decideRollOver } from "./rollOver/decideRollOver.ts";
import { planRollOver } from "./rollOver/planRollOver.ts";
import { previewOf, type RollOverPreview } from "./rollOver/rollOverPreview.ts";
import type { Choices } from "./settle.ts";

/**
 * What closing the reporting period would do: what is kept, which columns are put in where, which cells change, and which registers a person has
 * to see to. Writes nothing.
 * Syncs: 3; 2 where no register has columns for its periods.
 * @throws ActionRefusal when there is no register, or nothing to close
 * @throws WorkbookError when Excel refuses
 */
export const previewRollOver = (choices: Choices, progress?: Progress): Promise<RollOverPreview> =>
  inWorkbook(async (room) => previewOf((await decide(room, choices, null)).decided), {
    again: "press Next period again",
    progress,
  });

/** How a period is closed. */
export interface RollOverOptions {
  /** The period that a person saw in the preview (`Q1 21/22`): where the workbook has gone on since, nothing is done; null: whichever it is. */
  readonly closing?: string | null;
  /** When it is done, for the record. */
  readonly now?: Date;
  /** Whether a person said to go on where no record can be kept to put it back from. */
  readonly unkept?: boolean;
  readonly progress?: Progress;
}

/**
 * Closes the reporting period and begins the next: keeps the period's results as values in Scrutineer history, puts the next period's columns
 * into the registers in their own style, moves the reporting period and the as-at date, and refreshes the summaries that stand. Agreed and
 * revised dates stay as they are. The workbook is read afresh, so that what was typed since the preview counts. Put back undoes all of it.
 * Syncs: 4; 3 where no register has columns for its periods.
 * @throws ActionRefusal when there is no register, or nothing to close; `no-put-back` when no record can be kept, as the workbook's structure
 *   is protected
 * @throws WorkbookError when Excel refuses; `stopped` when it was called off between two requests
 */
export const rollOver = (
  choices: Choices,
  { closing = null, now = new Date(), unkept = false, progress }: RollOverOptions = {},
): Promise<RollOverPreview> =>
  inWorkbook(
    async (room) => {
      const { decided, seen, reading } = await decide(room, choices, closing);
      const preview = previewOf(decided);
      const action = `Period closed: ${preview.closing}`;
      await room.write(withRecord({ action, now, unkept, seen }, decided.writes, reading));
      return preview;
    },
    { again: "press Next period again", progress },
  );

/** What a roll-over writes, the cells that were looked at for it, and the workbook as it was read. */
interface Decided {
  readonly decided: DecidedRollOver;
  readonly seen: readonly SeenCell[];
  readonly reading: WorkbookReading;
}

/** How a workbook is read. */
interface Reader {
  readonly read: () => Promise<WorkbookReading>;
  readonly lookAt: (places: readonly Place[]) => Promise<readonly CellContent[]>;
}

async function decide({ read, lookAt }: Reader, choices: Choices, closing: string | null): Promise<Decided> {
  const reading = await read();
  const assessed = assess(reading, choices);
  const plan = planRollOver(assessed, choices.today);
  const now = formatPeriod(plan.closing);
  if (closing !== null && now !== closing) throw movedOn(closing, now);
  const places = plan.registers.flatMap(placesToSee);
  const contents = await lookAt(places);
  const seen = places.map((place, index) => ({ place, content: contents[index] ?? EMPTY }));
  const known = new Map(seen.map(({ place, content }) => [keyOf(place), content]));
  const decided = decideRollOver(assessed, plan, choices, (place) => known.get(keyOf(place)) ?? EMPTY);
  return { decided, seen, reading };
}

const EMPTY: CellContent = { value: "", formula: null, format: "General" };

const keyOf = ({ sheet, row, column }: Place): string => `${sheet}!${row},${column}`;

const movedOn = (closing: string, now: string): ActionRefusal =>
  new ActionRefusal(
    "nothing-to-close",
    `The reporting period is ${now} by now, not ${closing}: somebody has changed it. Look at the preview again. Nothing was changed.`,
  );
