import { readRulesTables } from "../report/rules/readRulesTables.ts";
import { newerWords } from "../report/rules/readFormat.ts";
import { RULES_FORMAT } from "../report/rules/ruleHeadings.ts";
import { isRuleTable } from "../report/rules/ruleTables.ts";
import { type ActionWords, inWorkbook as inAnyWorkbook, type WorkbookRoom } from "../workbook/inWorkbook.ts";
import { type ReadOptions, VISIBLE_SHEETS, type WorkbookReading } from "../workbook/reading.ts";
import { ActionRefusal } from "./actionRefusal.ts";
import { markOf, RULES_TABLE } from "./ownNames.ts";
import { findOwnSheets } from "./ownSheets.ts";

/**
 * Runs one action on the open workbook as the room `workbook` does, but writes nothing into a workbook whose rules a newer Scrutineer wrote:
 * it can only be looked at and checked.
 * Syncs: those of the calls that `work` makes.
 * @throws ActionRefusal at the first write into such a workbook
 */
export const inWorkbook = <Result>(
  work: (room: WorkbookRoom) => Promise<Result>,
  words?: ActionWords,
): Promise<Result> => inAnyWorkbook((room) => work(guarded(room)), words);

function guarded(room: WorkbookRoom): WorkbookRoom {
  let last: WorkbookReading | null = null;
  return {
    ...room,
    read: async (options = VISIBLE_SHEETS) => {
      last = await room.read(withRules(options));
      return last;
    },
    write: async (writes) => {
      if (last !== null && writes.length > 0) refuseNewer(last);
      await room.write(writes);
    },
  };
}

/** The same reading, and the sheet of the rules with it. */
function withRules(options: ReadOptions): ReadOptions {
  const { alsoNamed = [] } = options;
  return {
    ...options,
    alsoNamed: [...(typeof alsoNamed === "string" ? [alsoNamed] : alsoNamed), markOf(RULES_TABLE).name],
  };
}

function refuseNewer(reading: WorkbookReading): void {
  const tables = [...findOwnSheets(reading).tables].filter(([id]) => isRuleTable(id));
  const { version } = readRulesTables(new Map(tables), reading.date1904);
  if (version === null || version <= RULES_FORMAT) return;
  throw new ActionRefusal(
    "newer-format",
    `${newerWords(version)} Update Scrutineer, then try again. Nothing was changed.`,
  );
}
