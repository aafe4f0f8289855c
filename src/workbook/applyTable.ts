import type { TextRule } from "../grid/write.ts";
import { rangeOf } from "./askArea.ts";
import type { Apply } from "./batch.ts";
import { keyOf } from "./known.ts";

/** Makes a table whose first row holds its headings. */
export const applyAddTable: Apply<"addTable"> = ({ sheet }, write) => {
  const home = sheet(write.sheet);
  const table = home.tables.add(rangeOf(home, write.area), true);
  table.name = write.name;
  if (write.style !== null) table.style = write.style;
};

/** Makes plain cells of a table, where it is there. */
export const applyRemoveTable: Apply<"removeTable"> = ({ context, known }, { name }) => {
  if (known.tables.has(keyOf(name))) context.workbook.tables.getItem(name).convertToRange();
};

/** Stretches or shrinks a table. */
export const applyResizeTable: Apply<"resizeTable"> = ({ context, sheet }, write) => {
  context.workbook.tables.getItem(write.name).resize(rangeOf(sheet(write.sheet), write.area));
};

/** Puts colours by text in place of an area's conditional formats. */
export const applyTextRules: Apply<"conditionalFormat"> = ({ sheet }, write) => {
  const { conditionalFormats } = rangeOf(sheet(write.sheet), write.area);
  conditionalFormats.clearAll();
  for (const rule of write.rules) {
    const format = addRule(conditionalFormats, rule);
    if (rule.fill !== null) format.fill.color = rule.fill;
    if (rule.fontColour !== null) format.font.color = rule.fontColour;
    if (rule.bold !== null) format.font.bold = rule.bold;
  }
};

function addRule(formats: Excel.ConditionalFormatCollection, { match, text }: TextRule): Excel.ConditionalRangeFormat {
  if (match === "is") {
    const { cellValue } = formats.add("CellValue");
    cellValue.rule = { operator: "EqualTo", formula1: `="${text.replaceAll('"', '""')}"` };
    return cellValue.format;
  }
  const { textComparison } = formats.add("ContainsText");
  textComparison.rule = { operator: match === "begins" ? "BeginsWith" : "Contains", text };
  return textComparison.format;
}
