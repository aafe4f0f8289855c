import { areaAddress } from "../../grid/area.ts";
import type { Found } from "../../actions/find.ts";
import { periodsOf } from "./findJson.ts";

/** What was found, for a person to read. */
export function findText({ registers }: Found): string {
  if (registers.length === 0) return "No register was found on the visible sheets.";
  const blocks = registers.map((layout) => {
    const periods = periodsOf(layout);
    const across = periods.length === 0 ? "" : `, ${periods.length === 1 ? "period" : "periods"} ${periods.join(", ")}`;
    const fields = layout.fields.map(({ heading, field }) => `${heading} → ${field}`).join("; ");
    return [
      `${layout.name} (${layout.kind})`,
      `  ${layout.sheet}!${areaAddress(layout.area)}: ${layout.itemRows.length} ${layout.itemRows.length === 1 ? "row" : "rows"}${across}`,
      `  ${fields}`,
      `  How sure: ${Math.round(layout.confidence * 100)}%. ${layout.why}`,
      ...layout.doubts.map(({ question }) => `  ? ${question}`),
    ].join("\n");
  });
  return [`${registers.length} ${registers.length === 1 ? "register" : "registers"} found`, ...blocks].join("\n\n");
}
