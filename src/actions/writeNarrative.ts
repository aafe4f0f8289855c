import { formulaAt } from "../grid/grid.ts";
import type { Write } from "../grid/write.ts";
import type { NarrativeEntry } from "../domain/narrative/narrativeEntry.ts";
import { narrativeFault } from "../domain/narrative/narrativeFault.ts";
import type { NarrativeField, NarrativeItem } from "../domain/narrative/narrativeItem.ts";
import { typedDate } from "../domain/narrative/typedDate.ts";
import { NARRATIVE_TABLE } from "../report/narrative/narrativeColumns.ts";
import { narrativeTable } from "../report/narrative/narrativeTable.ts";
import { withWritten, type WrittenWords } from "../report/narrative/withWritten.ts";
import { ActionRefusal } from "./actionRefusal.ts";
import { assess, type Assessed } from "./assess.ts";
import { inDateSystem } from "./inDateSystem.ts";
import { inWorkbook } from "./inWorkbook.ts";
import { narrativeItems } from "./narrativeItems.ts";
import { placeTables } from "./placeTables.ts";
import { withRecord } from "./record/withRecord.ts";
import type { Choices } from "./settle.ts";

/** What a person wants to be said of an item from now on. */
export interface NarrativeChange {
  /** As `NarrativeField` gives it. */
  readonly key: string;
  /** What was said when the person wrote. */
  readonly seen: string;
  /** null: the register's own words again. The same as was seen: it still holds for the figure that stands now. */
  readonly said: string | null;
}

/**
 * Keeps what a person wrote on the sheet Scrutineer narrative, which is made if it is not there. Summaries with live figures show it at once, those
 * with fixed values when they are refreshed. What was typed in summaries is taken back first.
 * Syncs: 3; 2 when nothing changes.
 * @param choices with the period that is spoken of; without one it is the reporting period
 * @throws ActionRefusal `narrative-changed` when something else is said by now, or the item is gone; `bad-narrative` for words that cannot stand
 * @throws WorkbookError when Excel refuses
 */
export const writeNarrative = (changes: readonly NarrativeChange[], choices: Choices): Promise<void> =>
  inWorkbook(
    async ({ read, write }) => {
      const assessed = assess(await read(), choices);
      const writes = narrativeWrites(assessed, choices, changes);
      await write(withRecord({ action: "Narrative written", now: new Date() }, writes, assessed.reading));
    },
    { again: "save it again" },
  );

function narrativeWrites(assessed: Assessed, choices: Choices, changes: readonly NarrativeChange[]): readonly Write[] {
  const { survey, narrative, reading } = assessed;
  const items = narrativeItems(assessed, choices);
  const entries = withWritten(
    narrative,
    changes.map((change) => writtenFor(change, items)),
  );
  const rows = entries.map((entry) => ({ ...entry, own: ownFormula(assessed, entry) }));
  return placeTables([inDateSystem(narrativeTable(rows), reading.date1904)], survey.own, reading).writes;
}

function writtenFor({ key, seen, said }: NarrativeChange, items: readonly NarrativeItem[]): WrittenWords {
  const item = items.find(({ fields }) => fields.some((one) => one.key === key));
  const field = item?.fields.find((one) => one.key === key);
  if (item === undefined || field === undefined) throw gone();
  if (field.words !== seen) throw changedSince(item, field);
  const fault = said === null ? null : narrativeFault(field.kind, said, item.scale);
  if (fault !== null) throw new ActionRefusal("bad-narrative", `${fault} Nothing was written.`);
  const { title } = item.named;
  return { key, title, ...keptAs(field, said), writtenFor: item.figure };
}

function keptAs(field: NarrativeField, said: string | null): Pick<WrittenWords, "value" | "format" | "typed"> {
  if (said === null) return { ...field.own, typed: false };
  if (said === field.words && !field.typed) return { ...field.own, typed: false };
  if (field.kind === "Revised date") return { ...typedDate({ value: said, format: "General" }), typed: true };
  return { value: said.trim(), format: "General", typed: true };
}

/** The formula, without its `=`, by which a row that nobody wrote gives the register's words; it stays until the summaries are refreshed. */
function ownFormula({ survey }: Assessed, { typed, place }: NarrativeEntry): string | null {
  const grid = survey.own.tables.get(NARRATIVE_TABLE)?.grid ?? null;
  const formula = typed || place === null || grid === null ? null : formulaAt(grid, place.row, place.column);
  return formula?.slice(1) ?? null;
}

const changedSince = ({ named }: NarrativeItem, { kind, words }: NarrativeField): ActionRefusal =>
  new ActionRefusal(
    "narrative-changed",
    `Somebody has changed what is said of “${named.title}” since: its ${kind.toLowerCase()} is ${words === "" ? "empty" : `“${words}”`} now. Nothing was written. Read it, then save again.`,
  );

const gone = (): ActionRefusal =>
  new ActionRefusal(
    "narrative-changed",
    "The item stands in no register any more, or has another name by now. Nothing was written. Choose it again from the list.",
  );
