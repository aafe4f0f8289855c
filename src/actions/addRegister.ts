import { type Area, areaAddress, intersection } from "../grid/area.ts";
import { filledPart } from "../grid/filledPart.ts";
import { quoteSheet } from "../grid/reference.ts";
import type { Write } from "../grid/write.ts";
import type { Layout, RegisterKind } from "../domain/layout.ts";
import { wordsForKind } from "../domain/recognise/plainWords.ts";
import type { Setting } from "../domain/rules/setting.ts";
import { inWorkbook } from "./inWorkbook.ts";
import type { WorkbookReading } from "../workbook/reading.ts";
import { ActionRefusal } from "./actionRefusal.ts";
import { readBindings } from "./bindings.ts";
import { bindWrites } from "./bindWrites.ts";
import { withRecord } from "./record/withRecord.ts";
import { refuseName, tidyName } from "./registerName.ts";
import { FROM_PANE, settingsWrites } from "./saveSettings.ts";
import type { Choices } from "./settle.ts";
import { type Survey, surveyWorkbook } from "./survey.ts";

/** A register that a person lays down where none was found. */
export interface NewRegister {
  readonly name: string;
  readonly sheet: string;
  /** With the headings; empty rows and columns around what is filled in do not count. */
  readonly area: Area;
  /** How many rows (where the items stand in columns: columns) at its beginning are headings; 0 for none. */
  readonly headingRows: number;
  readonly orientation: Layout["orientation"];
  readonly kind: RegisterKind;
}

/**
 * Lays a register down by hand and binds it. Where it stands, its headings and its kind stand in the sheet Scrutineer rules from then on.
 * Syncs: 3; 2 when it is refused.
 * @throws ActionRefusal when the name is taken or none, when there are no such cells, when no row is left beside the headings, or when
 *   the cells belong to another register
 * @throws WorkbookError when Excel refuses
 */
export const addRegister = (wanted: NewRegister, choices: Choices): Promise<void> =>
  inWorkbook(
    async ({ read, write }) => {
      const reading = await read();
      const name = tidyName(wanted.name);
      const writes = addingWrites(reading, { ...wanted, name }, choices);
      await write(withRecord({ action: `Register ${name} added`, now: new Date() }, writes, reading));
    },
    { again: "save it again" },
  );

function addingWrites(reading: WorkbookReading, wanted: NewRegister, choices: Choices): readonly Write[] {
  const bindings = readBindings(reading.names);
  const survey = surveyWorkbook(reading, choices.rules);
  refuseName(wanted.name, [
    ...survey.registers.map(({ register }) => register.layout.name),
    ...bindings.map(({ name }) => name),
  ]);
  const area = filledArea(reading, survey, wanted);
  refuseShort(area, wanted);
  refuseOverlap(area, wanted, survey);
  const settings = settingsOf({ ...wanted, area });
  const { layout } = laidDown(surveyWorkbook(reading, [...choices.rules, ...settings]), wanted);
  // Rows that are filled in directly below are taken in, so that it may reach further than was said.
  refuseOverlap(layout.area, wanted, survey);
  return [
    ...bindWrites([{ layout: { ...layout, area }, binding: null }], bindings),
    ...settingsWrites(reading, choices, settings),
  ];
}

function filledArea({ grids, sheets }: WorkbookReading, { own }: Survey, { sheet, area }: NewRegister): Area {
  const stands = sheets.some(({ name, visible }) => name === sheet && visible) && !own.sheets.has(sheet);
  if (!stands)
    throw new ActionRefusal("bad-cells", `There is no visible sheet "${sheet}" of your own any more. Choose another.`);
  const grid = grids.find((one) => one.sheet === sheet);
  const filled = grid ? filledPart(grid, area) : null;
  if (filled === null)
    throw new ActionRefusal(
      "bad-cells",
      `Nothing stands in ${areaAddress(area)} of the sheet ${sheet}. Give the cells from the first heading to the last item.`,
    );
  return filled;
}

function refuseShort(area: Area, { headingRows, orientation }: NewRegister): void {
  const [length, words] = orientation === "rows" ? [area.rows, "row"] : [area.columns, "column"];
  // Its two names stand one below the other, so that it needs two rows even without headings.
  if (length >= 2 && length > headingRows) return;
  throw new ActionRefusal(
    "bad-cells",
    length < 2
      ? `Only one ${words} of ${areaAddress(area)} is filled in, and a register needs two at least. Give the cells from the first heading to the last item.`
      : `All ${length} ${words}s of ${areaAddress(area)} would be headings, and no item would be left. Give more cells, or fewer ${words}s of headings.`,
  );
}

function refuseOverlap(area: Area, { sheet }: NewRegister, { registers }: Survey): void {
  const other = registers
    .map(({ register }) => register.layout)
    .find((layout) => layout.sheet === sheet && intersection(layout.area, area) !== null);
  if (!other) return;
  throw new ActionRefusal(
    "bad-cells",
    `The cells ${areaAddress(area)} overlap with the register "${other.name}" (${areaAddress(other.area)}). Give cells beside it, or change that register instead.`,
  );
}

function settingsOf({ name: item, sheet, area, headingRows, orientation, kind }: NewRegister): readonly Setting[] {
  const setting = (name: Setting["name"], value: string): Setting => {
    return { section: "registers", item, name, value, format: "General", from: FROM_PANE };
  };
  return [
    setting("kind", wordsForKind(kind, 2)),
    setting("cells", `${quoteSheet(sheet)}!${areaAddress(area)}`),
    setting("headingRows", String(headingRows)),
    setting("orientation", orientation === "rows" ? "Rows" : "Columns"),
  ];
}

function laidDown({ registers }: Survey, { name }: NewRegister): { readonly layout: Layout } {
  const found = registers.find(({ register }) => register.layout.name === name);
  if (!found) throw new Error(`The register ${name} was laid down and is not there.`);
  return found.register;
}
