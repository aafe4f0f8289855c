import { parseArea } from "../../src/grid/area.ts";
import { look } from "../../src/grid/look.ts";
import type { Write } from "../../src/grid/write.ts";
import { inWorkbook } from "../../src/workbook/inWorkbook.ts";
import { sizeOf } from "../../src/workbook/writeSize.ts";
import { withExcel } from "../support/excel.ts";
import { bookOf } from "./books.ts";

const area = (address: string) => parseArea(address) ?? { row: -1, column: -1, rows: 1, columns: 1 };
const sheet = "Report";
const rules = ["Green", "Amber", "Red"].map((text) => ({
  ...{ match: "is" as const, text, fill: "#C6EFCE" as const, fontColour: "#006100" as const, bold: true },
}));

/** One write of each kind a report is made of, the nth of many; none can be joined with the next. */
const NTH: Readonly<Record<string, (n: number) => Write>> = {
  values: (n) => ({ kind: "values", sheet, area: area(`A${2 * n}`), values: [["=not a formula"]] }),
  formulas: (n) => ({ kind: "formulas", sheet, area: area(`C${2 * n}`), formulas: [[`=A${n}&"x"`]] }),
  numberFormat: (n) => ({ kind: "numberFormat", sheet, areas: [area(`E${2 * n}`)], format: `0.0" of ${n}"` }),
  look: (n) => ({
    ...{ kind: "look", sheet, areas: [area(`G${2 * n}:H${2 * n}`)] },
    look: look({ bold: true, size: 10 + n, fill: "#C6EFCE", wrap: true, horizontal: "left", vertical: "top" }),
  }),
  borders: (n) => ({
    ...{ kind: "look", sheet, areas: [area(`J${3 * n}:K${3 * n + 1}`)] },
    look: look({ border: "all", borderColour: `#0000${10 + n}` }),
  }),
  columnWidth: (n) => ({ kind: "columnWidth", sheet, column: 2 * n, columns: 1, characters: 10 + n }),
  rowHeight: (n) => ({ kind: "rowHeight", sheet, row: 2 * n, rows: 1, points: 20 + n }),
  autofitRows: (n) => ({ kind: "autofitRows", sheet, row: 3 * n, rows: 2 }),
  setName: (n) => ({
    ...{ kind: "setName", name: `Scrutineer.Working.Outcomes.Column${n}`, comment: "Scrutineer", visible: false },
    refersTo: `='Report'!$A$${n}:$A$100`,
  }),
  conditionalFormat: (n) => ({ kind: "conditionalFormat", sheet, area: area(`M${2 * n}`), rules }),
  addTable: (n) => ({
    ...{ kind: "addTable", sheet, area: area(`P${4 * n}:Q${4 * n + 1}`), name: `Table_${n}` },
    style: "TableStyleLight1",
  }),
  addSheet: (n) => ({ kind: "addSheet", sheet: `Working ${n}`, after: sheet, visible: false }),
};

/** How large the request with some writes is, without what every request has. */
async function bytesOf(writes: readonly Write[]): Promise<number> {
  return withExcel(bookOf({ Report: [["x"]] }), async ({ host }) => {
    await inWorkbook(async (room) => {
      await room.read();
      await room.write(writes);
    });
    return (host.trips[2]?.bytesIn ?? 0) - 1_000;
  });
}

describe("the size of a write", () => {
  // Too little, and Excel on the web refuses the request; far too much, and a report takes more requests than it needs.
  it.each(Object.keys(NTH))("of %s is at least what is sent, and at most four times that", async (kind) => {
    const writes = Array.from({ length: 20 }, (_, i) => NTH[kind]?.(i + 1)).filter((write) => write !== undefined);
    const said = writes.reduce((sum, write) => sum + sizeOf(write), 0);
    const sent = await bytesOf(writes);
    expect([kind, said >= sent, said <= 4 * sent]).toEqual([kind, true, true]);
  });
});
