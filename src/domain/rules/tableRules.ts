import type { Scalar } from "../../grid/scalar.ts";
import type { Value } from "./groupRules.ts";
import { readHeadings } from "./headingChoices.ts";
import { readSheetName, readTableList, readWords } from "./readWording.ts";
import {
  CHARTS_WORDS,
  type ChartsChoice,
  type ExplainedChoice,
  EXPLAINED_BY_DEFAULT,
  EXPLAINED_WORDS,
  type FiguresChoice,
  FIGURES_WORDS,
  type PackChoice,
  type TableWording,
} from "./rules.ts";
import type { Section, Setting } from "./setting.ts";
import { tableIdOf } from "./tableId.ts";

/** The packs that a council made or changed. One whose tables cannot be read is left out, and is among what could not be read. */
export const packRules = (settings: readonly Setting[], value: Value): readonly PackChoice[] =>
  itemsOf(settings, "packs").flatMap((name) => {
    const tables = value(["packs", name, "tables"], readTableList, "one table or more, with commas between them", null);
    return tables === null ? [] : [{ name, tables }];
  });

/** What the figures of packs are, by the pack's name in lower case. */
export const figuresRules = (settings: readonly Setting[], value: Value): ReadonlyMap<string, FiguresChoice> =>
  new Map(
    itemsOf(settings, "figures").map((name) => [
      name.trim().toLowerCase(),
      value(["figures", name, "figures"], readFigures, "Live formulas or Fixed values", "live"),
    ]),
  );

const readFigures = (cell: Scalar): FiguresChoice | undefined => choiceSaid(cell, ["live", "fixed"], FIGURES_WORDS);

/** Where the charts of packs stand, by the pack's name in lower case. */
export const chartsRules = (settings: readonly Setting[], value: Value): ReadonlyMap<string, ChartsChoice> =>
  new Map(
    itemsOf(settings, "charts").map((name) => [
      name.trim().toLowerCase(),
      value(["charts", name, "charts"], readCharts, "Beside the tables or None", "none"),
    ]),
  );

const readCharts = (cell: Scalar): ChartsChoice | undefined => choiceSaid(cell, ["beside", "none"], CHARTS_WORDS);

/** Where the figures of packs are explained, by the pack's name in lower case. */
export const explainedRules = (settings: readonly Setting[], value: Value): ReadonlyMap<string, ExplainedChoice> =>
  new Map(
    itemsOf(settings, "explained").map((name) => [
      name.trim().toLowerCase(),
      value(["explained", name, "explained"], readExplained, "On a sheet or In the pane only", EXPLAINED_BY_DEFAULT),
    ]),
  );

const readExplained = (cell: Scalar): ExplainedChoice | undefined =>
  choiceSaid(cell, ["sheet", "pane"], EXPLAINED_WORDS);

/** The choice that a cell says, by itself or in its words; undefined where it says none. */
function choiceSaid<Choice extends string>(
  cell: Scalar,
  choices: readonly Choice[],
  words: Readonly<Record<Choice, string>>,
): Choice | undefined {
  const said = String(cell).trim().toLowerCase();
  return choices.find((one) => one === said || words[one].toLowerCase() === said);
}

/** What a council calls its tables, by table id. */
export const tableRules = (settings: readonly Setting[], value: Value): ReadonlyMap<string, TableWording> =>
  new Map(itemsOf(settings, "tables").map((item) => [tableIdOf(item), wordingOf(item, value)]));

const wordingOf = (item: string, value: Value): TableWording => ({
  title: value<string | null>(["tables", item, "title"], readWords, "a title", null),
  sheetName: value<string | null>(
    ["tables", item, "sheetName"],
    readSheetName,
    "a name that Excel allows for a sheet: at most 31 characters, and none of \\ / ? * [ ] :",
    null,
  ),
  headings: value(
    ["tables", item, "headings"],
    readHeadings,
    "headings such as Owner → Lead officer, with semicolons between them",
    [],
  ),
});

/** What some settings of a section are for, each once. */
const itemsOf = (settings: readonly Setting[], section: Section): readonly string[] => {
  const items = settings.flatMap((one) => (one.section === section ? [one.item] : []));
  return items.filter((item, index) => items.findIndex((other) => sameItem(other, item)) === index);
};

const sameItem = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
