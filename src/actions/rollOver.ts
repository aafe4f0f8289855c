import type { Place } from "../grid/area.ts";
import type { CellContent } from "../grid/cellContent.ts";
import { formatPeriod } from "../domain/formatPeriod.ts";
import { inWorkbook, type WorkbookRoom } from "../workbook/inWorkbook.ts";
import { ActionRefusal } from "./actionRefusal.ts";
import { assess } from "./assess.ts";
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
export const previewRollOver = (choices: Choices): Promise<RollOverPreview> =>
  inWorkbook(async (room) => previewOf(await decide(room, choices)), { again: "press Next period again" });

/**
 * Closes the reporting period and begins the next: keeps the period's results as values in Scrutineer history, puts the next period's columns
 * into the registers in their own style, moves the reporting period and the as-at date, and refreshes the summaries that stand. Agreed and
 * revised dates stay as they are. The workbook is read afresh, so that what was typed since the preview counts.
 * Syncs: 4; 3 where no register has columns for its periods.
 * @param closing the period that a person saw in the preview (`Q1 21/22`): where the workbook has gone on since, nothing is done; null: whichever it is
 * @throws ActionRefusal when there is no register, or nothing to close
 * @throws WorkbookError when Excel refuses
 */
export const rollOver = (choices: Choices, closing: string | null = null): Promise<RollOverPreview> =>
  inWorkbook(
    async (room) => {
      const decided = await decide(room, choices, closing);
      await room.write(decided.writes);
      return previewOf(decided);
    },
    { again: "press Next period again" },
  );

async function decide(
  { read, lookAt }: WorkbookRoom,
  choices: Choices,
  closing: string | null = null,
): Promise<DecidedRollOver> {
  const assessed = assess(await read(), choices);
  const plan = planRollOver(assessed, choices.today);
  const now = formatPeriod(plan.closing);
  if (closing !== null && now !== closing) throw movedOn(closing, now);
  const places = plan.registers.flatMap(placesToSee);
  const seen = await lookAt(places);
  const known = new Map(places.map((place, index) => [keyOf(place), seen[index] ?? EMPTY]));
  return decideRollOver(assessed, plan, choices, (place) => known.get(keyOf(place)) ?? EMPTY);
}

const EMPTY: CellContent = { value: "", formula: null, format: "General" };

const keyOf = ({ sheet, row, column }: Place): string => `${sheet}!${row},${column}`;

const movedOn = (closing: string, now: string): ActionRefusal =>
  new ActionRefusal(
    "nothing-to-close",
    `The reporting period is ${now} by now, not ${closing}: somebody has changed it. Look at the preview again. Nothing was changed.`,
  );
