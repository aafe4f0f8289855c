import { checkWorkbook } from "../../src/actions/check.ts";
import { putBack } from "../../src/actions/putBack.ts";
import { repairFindings } from "../../src/actions/repair.ts";
import type { Finding } from "../../src/domain/finding.ts";
import { cellAddress } from "../../src/grid/area.ts";
import type { Book, BookCell } from "../../src/xlsx/book.ts";
import { openBook } from "../../src/xlsx/open.ts";
import { saveBook } from "../../src/xlsx/save.ts";
import { bookFromText } from "../support/bookFromText.ts";
import { syncs, withExcel } from "../support/excel.ts";
import { sheetOf } from "../workbook/books.ts";
import { choices } from "./sample.ts";

const NOW = new Date(2026, 10, 22, 14, 2);

const book = (): Book =>
  bookFromText(`
== Workplan ==
Ref | Action | Owner | Agreed Due Date | Status
A1 | Open the centre | Finance | 31/10021 | Green
A2 | Paint the bridge | Finance | 31/0322 | Green
A3 | Count the swans | FINANCE | '31/10/26 | Green
A4 | Ring the bells | Finance | 31/12/2027 | Green
A5 | Mend the gate | Finance | 31/12/2027 | Green
`);

const cellOf = (from: Book, address: string): BookCell | null => {
  const [, letters = "A", row = "1"] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return (
    sheetOf(from, "Workplan")
      .rows.get(Number(row) - 1)
      ?.get(letters.charCodeAt(0) - 65) ?? null
  );
};

/** A cell in short: `45960 (dd/mm/yy)`. */
const shown = (from: Book, address: string): string => {
  const cell = cellOf(from, address);
  if (cell === null) return "empty";
  const format = from.styles[cell.style]?.numberFormat ?? "";
  return `${cell.formula === null ? JSON.stringify(cell.value) : `=${cell.formula}`} (${format})`;
};

const repairable = async (...codes: readonly string[]): Promise<readonly Finding[]> =>
  (await checkWorkbook(choices())).filter(({ code, repair }) => repair !== null && codes.includes(code));

const at = ({ place: { row, column } }: { place: Finding["place"] }): string => cellAddress(row, column);

describe("accepting a repair", () => {
  it("writes value and number format, and the finding is gone", async () => {
    await withExcel(book(), async ({ book: open }) => {
      const seen = (await repairable("date-invalid")).slice(0, 1);
      const { findings, left } = await repairFindings(seen, choices(), { now: NOW });
      expect([findings.map(at), left]).toEqual([["D2"], []]);
      expect([shown(open, "D2"), shown(open, "D3")]).toEqual(["44500 (dd/mm/yy)", '"31/0322" (General)']);
      expect((await repairable("date-invalid")).map(at)).toEqual(["D3"]);
    });
  });

  it("accepts all of several kinds at once, in as many trips as one", async () => {
    await withExcel(book(), async ({ book: open, host }) => {
      const seen = await repairable("date-invalid", "date-as-text", "name-variant");
      const before = syncs(host);
      const { findings } = await repairFindings(seen, choices(), { now: NOW });
      expect([syncs(host) - before, findings.map(at).sort()]).toEqual([4, ["C4", "D2", "D3", "D4"]]);
      expect(shown(open, "C4")).toBe('"Finance" (General)');
      expect(await repairable("date-invalid", "date-as-text", "name-variant")).toEqual([]);
    });
  });

  it("keeps the look of the cell and touches no other", async () => {
    const before = book();
    const cell = cellOf(before, "D2");
    const plain = before.styles[cell?.style ?? 0] as Book["styles"][number];
    before.styles.push({ ...plain, wrap: true, font: { ...plain.font, bold: true } });
    sheetOf(before, "Workplan")
      .rows.get(1)
      ?.set(3, { ...(cell as BookCell), style: before.styles.length - 1 });
    const others = JSON.stringify([...sheetOf(before, "Workplan").rows.values()].slice(2).map((row) => [...row]));
    await withExcel(before, async ({ book: open }) => {
      await repairFindings((await repairable("date-invalid")).slice(0, 1), choices(), { now: NOW });
      const style = open.styles[cellOf(open, "D2")?.style ?? 0];
      expect([style?.wrap, style?.font.bold]).toEqual([true, true]);
      const after = [...sheetOf(open, "Workplan").rows.values()].slice(2).map((row) => [...row]);
      expect(JSON.stringify(after)).toBe(others);
    });
  });

  it.each([
    {
      name: "a cell that says something else by now",
      change: (open: Book) => set(open, "D2", { value: "31/11/26x" }),
      why: "D2 of Workplan no longer says what was found there.",
    },
    {
      name: "a cell that holds a formula",
      change: (open: Book) => set(open, "D2", { formula: '"31/100"&"21"' }),
      why: 'D2 of Workplan holds the formula ="31/100"&"21", which is not overwritten: mend the formula.',
    },
  ])("leaves $name as it is, says so, and repairs the others", async ({ change, why }) => {
    await withExcel(book(), async ({ book: open }) => {
      const seen = await repairable("date-invalid");
      change(open);
      const before = shown(open, "D2");
      const { findings, left } = await repairFindings(seen, choices(), { now: NOW });
      expect([findings.map(at), left.map((one) => one.why)]).toEqual([["D3"], [why]]);
      expect(shown(open, "D2")).toBe(before);
    });
  });

  it("writes nothing where nothing is left to repair: two trips", async () => {
    await withExcel(book(), async ({ book: open, host }) => {
      const seen = await repairable("date-invalid");
      set(open, "D2", { value: "Ongoing" });
      set(open, "D3", { value: "Ongoing" });
      const before = syncs(host);
      const { findings, left } = await repairFindings(seen, choices(), { now: NOW });
      expect([syncs(host) - before, findings.length, left.length]).toEqual([2, 0, 2]);
      expect(open.sheets).toHaveLength(1);
    });
  });

  it("repairs a cell once, though two findings would", async () => {
    await withExcel(book(), async () => {
      const [first] = await repairable("date-invalid");
      const { findings, left } = await repairFindings(first ? [first, first] : [], choices(), { now: NOW });
      expect([findings.length, left.map(({ why }) => why)]).toEqual([
        1,
        ["D2 of Workplan is repaired in another way already."],
      ]);
    });
  });

  it.each([
    {
      name: "a protected sheet",
      block: (open: Book) => protect(open),
      refused: { code: "sheet-protected", changed: "nothing" },
    },
    { name: "a workbook of protected structure", block: (open: Book) => lock(open), refused: { code: "no-put-back" } },
  ])("changes nothing in $name", async ({ block, refused }) => {
    await withExcel(book(), async ({ book: open }) => {
      const seen = await repairable("date-invalid");
      block(open);
      await expect(repairFindings(seen, choices(), { now: NOW })).rejects.toMatchObject(refused);
      expect([shown(open, "D2"), open.sheets.length]).toEqual(['"31/10021" (General)', 1]);
    });
  });

  it("writes dates as a workbook that counts from 1904 does", async () => {
    await withExcel({ ...book(), date1904: true }, async ({ book: open }) => {
      await repairFindings((await repairable("date-invalid")).slice(0, 1), choices(), { now: NOW });
      expect(shown(open, "D2")).toBe("43038 (dd/mm/yy)");
      expect((await repairable("date-invalid")).map(at)).toEqual(["D3"]);
    });
  });

  it("makes a number of a text in a cell that is formatted as text", async () => {
    const texts = bookFromText(
      "== KPIs ==\nRef | Indicator | Good is | Q1 21/22 | Target\nA | Visits | High | '20 | 10\nB | Jobs | High | 20 | 10\n",
    );
    const plain = texts.styles[0] as Book["styles"][number];
    texts.styles.push({ ...plain, numberFormat: "@" });
    const row = sheetOf(texts, "KPIs").rows.get(1);
    row?.set(3, { ...(row.get(3) as BookCell), style: texts.styles.length - 1 });
    await withExcel(texts, async ({ book: open }) => {
      await repairFindings(await repairable("number-as-text"), choices(), { now: NOW });
      const cell = sheetOf(open, "KPIs").rows.get(1)?.get(3);
      expect([cell?.value, open.styles[cell?.style ?? 0]?.numberFormat]).toEqual([20, "General"]);
    });
  });
});

describe("putting repairs back", () => {
  const repaired = async (): Promise<void> => {
    await repairFindings(await repairable("date-invalid", "date-as-text"), choices(), { now: NOW });
  };
  const before = ['"31/10021" (General)', '"31/0322" (General)', '"31/10/26" (General)'];
  const dates = (open: Book): readonly string[] => ["D2", "D3", "D4"].map((address) => shown(open, address));

  it("brings back every value and format, in four trips, and only once", async () => {
    await withExcel(book(), async ({ book: open, host }) => {
      await repaired();
      expect(dates(open)).not.toEqual(before);
      const trips = syncs(host);
      const { cells, left } = await putBack();
      expect([cells.length, left, syncs(host) - trips]).toEqual([3, [], 4]);
      expect(dates(open)).toEqual(before);
      await expect(putBack()).rejects.toMatchObject({ code: "nothing-to-put-back" });
    });
  });

  it("does so after the workbook was saved, closed and opened again", async () => {
    const first = book();
    await withExcel(first, repaired);
    await withExcel(openBook(saveBook(first)), async ({ book: open }) => {
      expect((await putBack()).cells).toHaveLength(3);
      expect(dates(open)).toEqual(before);
    });
  });

  it("leaves alone what somebody has changed since", async () => {
    await withExcel(book(), async ({ book: open }) => {
      await repaired();
      set(open, "D3", { value: 44_652 });
      set(open, "D4", { formula: "D2+1" });
      const { cells, left } = await putBack();
      expect(cells.map((place) => at({ place }))).toEqual(["D2"]);
      expect(left.map(({ why }) => why)).toEqual([
        'D3 of Workplan was changed since and says "44652" now.',
        "D4 of Workplan was changed since and says =D2+1 now.",
      ]);
    });
  });

  it("finds cells that have moved and sheets that were renamed", async () => {
    await withExcel(book(), async ({ book: open }) => {
      await repaired();
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Workplan");
        sheet.getRange("2:2").insert("Down");
        sheet.name = "Plan 2026";
        await context.sync();
      });
      const { cells, left } = await putBack();
      expect([cells.map(({ sheet, row }) => `${sheet} ${row + 1}`), left]).toEqual([
        ["Plan 2026 3", "Plan 2026 4", "Plan 2026 5"],
        [],
      ]);
      expect(sheetOf(open, "Plan 2026").rows.get(2)?.get(3)?.value).toBe("31/10021");
    });
  });

  it("says which cells were deleted", async () => {
    await withExcel(book(), async () => {
      await repaired();
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Workplan").getRange("2:2").delete("Up");
        await context.sync();
      });
      const { cells, left } = await putBack();
      expect([cells.length, left.map(({ why }) => why)]).toEqual([2, ["D2 of Workplan was deleted."]]);
    });
  });

  it("keeps the record on a sheet of its own that is no register, and replaces it with the next action", async () => {
    await withExcel(book(), async ({ book: open }) => {
      await repairFindings(await repairable("date-invalid"), choices(), { now: NOW });
      await repairFindings(await repairable("date-as-text"), choices(), { now: NOW });
      expect(open.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
        ["Workplan", "visible"],
        ["Scrutineer put back", "visible"],
      ]);
      expect((await putBack()).cells.map((place) => at({ place }))).toEqual(["D4"]);
      expect(dates(open)[0]).toBe("44500 (dd/mm/yy)");
    });
  });

  it("has nothing to put back where the record was deleted", async () => {
    await withExcel(book(), async () => {
      await repaired();
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Scrutineer put back").delete();
        await context.sync();
      });
      await expect(putBack()).rejects.toMatchObject({ code: "nothing-to-put-back" });
      await repairFindings(await repairable("name-variant"), choices(), { now: NOW });
      expect((await putBack()).cells).toHaveLength(1);
    });
  });
});

function set(open: Book, address: string, parts: Partial<BookCell>): void {
  const [, letters = "A", row = "1"] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const cells = sheetOf(open, "Workplan").rows.get(Number(row) - 1);
  const column = letters.charCodeAt(0) - 65;
  const cell = cells?.get(column);
  if (cell) cells?.set(column, { ...cell, formula: null, ...parts });
}

function protect(open: Book): void {
  sheetOf(open, "Workplan").protection = { password: false };
}

function lock(open: Book): void {
  open.structureLocked = true;
}
