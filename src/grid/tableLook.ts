import type { Area } from "./area.ts";
import { look } from "./look.ts";
import type { TablePlacement } from "./placeTable.ts";
import type { Marking, TableModel } from "./table.ts";
import type { TextRule, Write } from "./write.ts";

const HEADER_FILL = "#1F3A5F";
const HEADER_FONT = "#FFFFFF";

/** The look of a heading of ours. */
export const HEADING_LOOK = look({
  ...{ fill: HEADER_FILL, fontColour: HEADER_FONT, bold: true },
  ...{ wrap: true, vertical: "middle" },
});
const NOTE_FONT = "#4A4A4A";
const LINES = "#BFC5CC";

/** What gives a freshly made sheet its look: title, note, header, widths, print set-up. Nothing that depends on the rows. */
export function frameLook(sheet: string, model: TableModel, placed: TablePlacement): readonly Write[] {
  const { whole, header } = placed;
  return [
    ...headLook(sheet, placed, 14),
    ...model.columns.map((column, index): Write => {
      return { kind: "columnWidth", sheet, column: whole.column + index, columns: 1, characters: column.width };
    }),
    { kind: "freezeRows", sheet, rows: header.row + 1 },
    { kind: "printSetup", sheet, titleRows: { row: header.row, rows: 1 }, landscape: true, fitToWidth: true },
    { kind: "showGridlines", sheet, show: false },
  ];
}

/** What gives a table's title and note their look; `size` is the title's, in points. */
export function headLook(sheet: string, { whole, header }: TablePlacement, size: number): readonly Write[] {
  const title: Area = { ...whole, rows: 1, columns: 1 };
  const note: Area = { ...whole, row: whole.row + 1, rows: header.row - whole.row - 1, columns: 1 };
  return [
    { kind: "look", sheet, areas: [title], look: look({ bold: true, size }) },
    { kind: "look", sheet, areas: [note], look: look({ fontColour: NOTE_FONT }) },
  ];
}

/** What gives header and rows their look, and colours ratings by their words; safe to repeat when the rows grow or shrink. */
export function rowsLook(sheet: string, model: TableModel, placed: TablePlacement): readonly Write[] {
  const { header, body, table } = placed;
  const column = (area: Area, index: number): Area => ({ ...area, column: area.column + index, columns: 1 });
  const sides = (["left", "right"] as const).map((horizontal): Write => {
    const areas = model.columns.flatMap((one, index) => (one.align === horizontal ? [column(table, index)] : []));
    return { kind: "look", sheet, areas, look: look({ horizontal, indent: horizontal === "right" ? 1 : null }) };
  });
  return [
    { kind: "look", sheet, areas: [header], look: HEADING_LOOK },
    { kind: "look", sheet, areas: [body], look: look({ wrap: true, vertical: "top" }) },
    ...sides.filter((write) => write.kind !== "look" || write.areas.length > 0),
    { kind: "look", sheet, areas: [table], look: look({ border: "all", borderColour: LINES }) },
    ...model.columns.flatMap((one, index): readonly Write[] => {
      const rules = one.markings.map(markingRule);
      return rules.length > 0 ? [{ kind: "conditionalFormat", sheet, area: column(body, index), rules }] : [];
    }),
    { kind: "autofitRows", sheet, row: header.row, rows: table.rows },
  ];
}

/** What colours the cells that show just a text. */
export const markingRule = ({ text, fill, font }: Marking): TextRule => ({
  ...{ match: "is", text, fill, fontColour: font, bold: null },
});
