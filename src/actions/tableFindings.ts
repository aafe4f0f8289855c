import type { Finding } from "../domain/finding.ts";
import { findingAt } from "../domain/findings/makeFinding.ts";
import { readTableList } from "../domain/rules/readWording.ts";
import { type Section, type Setting, settingKey } from "../domain/rules/setting.ts";
import { tableIdOf } from "../domain/rules/tableId.ts";
import { plainModelsOf } from "../report/pack.ts";
import { tableNamed } from "../report/packs/choosePacks.ts";
import type { StandingSetting } from "../report/rules/readRulesTables.ts";
import { headingFaults } from "../report/wording.ts";
import { ActionRefusal } from "./actionRefusal.ts";
import type { Assessed } from "./assess.ts";
import { REMOVED } from "./settle.ts";

const SEE = "Write it as the view Report and scrutineer packs do.";

/** What the rules' sheet says of packs and tables that there are none of: unknown tables and headings, and packs that stand there twice. */
export const tableFindings = (assessed: Assessed): readonly Finding[] =>
  assessed.survey.standing.settings.flatMap((setting, index, all): readonly Finding[] => {
    if (setting.section === "packs") return [...repeatedPack(setting, all.slice(0, index)), ...unknownTables(setting)];
    if (ABOUT_TABLES.has(setting.section) && tableNamed(tableIdOf(setting.item)) === null)
      return [unknownTable(setting, setting.item)];
    return setting.name === "headings" ? unknownHeadings(setting, assessed) : [];
  });

/**
 * Refuses what a person chose in this run for a table that no pack has.
 * @throws ActionRefusal that names it
 */
export function refuseUnknownTables(chosen: readonly Setting[]): void {
  const unknown = chosen.flatMap(({ section, item, value, from }) => {
    if (from === REMOVED) return [];
    const ids = section === "packs" ? (readTableList(value) ?? []) : ABOUT_TABLES.has(section) ? [tableIdOf(item)] : [];
    return ids.filter((id) => tableNamed(id) === null);
  })[0];
  if (unknown === undefined) return;
  throw new ActionRefusal(
    "bad-rules",
    `The rules cannot be used: no pack has a table "${unknown}"; scrutineer packs and the view Report list them.`,
  );
}

const ABOUT_TABLES: ReadonlySet<Section> = new Set(["tables", "decimals"]);

const unknownTables = (setting: StandingSetting): readonly Finding[] =>
  (readTableList(setting.value) ?? []).filter((id) => tableNamed(id) === null).map((id) => unknownTable(setting, id));

const unknownTable = ({ place, value }: StandingSetting, id: string): Finding =>
  findingAt(
    { place, words: String(value) },
    { code: "rule-unreadable", message: `No pack has a table "${id}", so this changes nothing.`, proposal: SEE },
  );

function repeatedPack(setting: StandingSetting, before: readonly StandingSetting[]): readonly Finding[] {
  if (!before.some((one) => settingKey(one) === settingKey(setting))) return [];
  const message = `The pack "${setting.item}" stands here twice; the last of the two rows holds.`;
  const told = { place: setting.place, words: String(setting.value) };
  return [
    findingAt(told, { code: "rule-unreadable", message, proposal: "Give one of them another name, or delete it." }),
  ];
}

function unknownHeadings(setting: StandingSetting, { input }: Assessed): readonly Finding[] {
  const id = tableIdOf(setting.item);
  const table = tableNamed(id);
  const [model] = table ? plainModelsOf(table, input) : [];
  if (!model) return [];
  return headingFaults(model, id, input).map((message) =>
    findingAt(
      { place: setting.place, words: String(setting.value) },
      {
        code: "rule-unreadable",
        message,
        proposal: `Its columns are headed ${model.columns.map(({ heading }) => `"${heading}"`).join(", ")}.`,
      },
    ),
  );
}
