import { parseReference } from "../grid/reference.ts";
import type { Write } from "../grid/write.ts";
import { inWorkbook } from "./inWorkbook.ts";
import type { WorkbookReading } from "../workbook/reading.ts";
import { bindWrites } from "./bindWrites.ts";
import { historyTable } from "../report/history/historyTable.ts";
import { inDateSystem } from "./inDateSystem.ts";
import { placeTables } from "./placeTables.ts";
import { withRecord } from "./record/withRecord.ts";
import { refuseName, tidyName } from "./registerName.ts";
import { settingsWrites } from "./saveSettings.ts";
import type { Choices } from "./settle.ts";
import { type ReadAs, type Survey, surveyWorkbook } from "./survey.ts";

/**
 * Gives a register another name, and binds it, so that it keeps it. Its rules, those of its single indicators, and its rows in the
 * history follow the new name.
 * Syncs: 3; 2 where nothing is called so.
 * @throws ActionRefusal when the name is empty, or another register has it
 * @throws WorkbookError when Excel refuses
 */
export const renameRegister = (name: string, to: string, choices: Choices): Promise<void> =>
  inWorkbook(
    async ({ read, write }) => {
      const reading = await read();
      const survey = surveyWorkbook(reading, choices.rules);
      const found = survey.registers.find(({ register }) => register.layout.name === name);
      const wanted = tidyName(to);
      if (!found || wanted === name) return;
      refuseName(wanted, otherNames(name, survey));
      const { layout } = found.register;
      // Its names are written anew, as their comments say what it is called.
      const again = found.binding && { ...found.binding, header: null, body: null };
      const names = bindWrites([{ layout: { ...layout, name: wanted }, binding: again }]);
      const hasRules = survey.standing.settings.length > 0;
      const rules = hasRules ? settingsWrites(withNames(reading, names), choices, [], underName(name, wanted)) : [];
      const action = `Register ${name} renamed to ${wanted}`;
      const kept = renamedHistory(name, wanted, survey, reading);
      await write(withRecord({ action, now: new Date() }, [...names, ...rules, ...kept], reading));
    },
    { again: "name it again" },
  );

const otherNames = (name: string, { registers }: Survey): readonly string[] =>
  registers.map(({ register }) => register.layout.name).filter((other) => other.toLowerCase() !== name.toLowerCase());

/** A row of the rules' sheet for a register, or for one of its indicators, under the register's new name. */
const underName =
  (name: string, to: string): ReadAs =>
  (one) => {
    const said = one.item.toLowerCase();
    const isOwn = one.section === "registers" && said === name.toLowerCase();
    const isSingle = one.section === "indicators" && said.startsWith(`${name.toLowerCase()}:`);
    return isOwn || isSingle ? { ...one, item: `${to}${one.item.slice(name.length)}` } : one;
  };

/** The register's rows in the history, under its new name. */
function renamedHistory(
  name: string,
  to: string,
  { history, own }: Survey,
  reading: WorkbookReading,
): readonly Write[] {
  const isOwn = (register: string): boolean => register.toLowerCase() === name.toLowerCase();
  if (!history.items.some(({ register }) => isOwn(register))) return [];
  const items = history.items.map((one) => (isOwn(one.register) ? { ...one, register: to } : one));
  return placeTables([inDateSystem(historyTable(items, history.others), reading.date1904)], own, reading).writes;
}

/** The workbook as it is once some names are set, so that its rules are worked out under the new one. */
function withNames(reading: WorkbookReading, writes: readonly Write[]): WorkbookReading {
  const set = writes.flatMap((one) => (one.kind === "setName" ? [one] : []));
  const kept = reading.names.filter(({ name }) => !set.some((one) => one.name === name));
  const added = set.map(({ name, refersTo, comment, visible }) => ({
    ...{ name, formula: refersTo, comment, visible, sheet: null },
    refersTo: parseReference(refersTo),
  }));
  return { ...reading, names: [...kept, ...added] };
}
