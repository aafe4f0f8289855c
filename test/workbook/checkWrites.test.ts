import { parseArea } from "../../src/grid/area.ts";
import type { Write } from "../../src/grid/write.ts";
import { objectionTo } from "../../src/workbook/checkWrites.ts";
import type { KnownWorkbook } from "../../src/workbook/known.ts";

const area = parseArea("A1") ?? { row: -1, column: 0, rows: 1, columns: 1 };
const cell = (sheet: string): Write => ({ kind: "values", sheet, area, values: [[1]] });
const add = (sheet: string): Write => ({ kind: "addSheet", sheet, after: null, visible: true });
const rename = (sheet: string, name: string): Write => ({ kind: "renameSheet", sheet, name });
const name = (of: string): Write => ({ kind: "setName", name: of, refersTo: "=1", comment: "", visible: true });
const table = (of: string): Write => ({ kind: "addTable", sheet: "Risks", area, name: of, style: null });
const resize = (of: string): Write => ({ kind: "resizeTable", sheet: "Risks", area, name: of });
const select = (sheet: string): Write => ({ kind: "select", sheet, area });

const known: KnownWorkbook = {
  readOnly: false,
  structureLocked: false,
  sheets: [
    { name: "Risks", visible: true, protected: false },
    { name: "Actions", visible: true, protected: true },
    { name: "Workplan", visible: true, protected: true },
    { name: "Lists", visible: false, protected: false },
  ],
  names: new Map([["scr_1", { comment: "", visible: true }]]),
  tables: new Set(["t_risks"]),
};

const locked = { structureLocked: true };
const readOnly = { readOnly: true };

const refused = (writes: readonly Write[], but: Partial<KnownWorkbook> = {}) =>
  objectionTo(writes, { ...known, ...but }, "press Refresh again");

describe("objectionTo", () => {
  it.each([
    { writes: [cell("Risks")], because: "the sheet is there" },
    { writes: [cell("RISKS")], because: "capitals do not matter" },
    { writes: [cell("Lists")], because: "a hidden sheet can be written to" },
    { writes: [add("Report"), cell("Report")], because: "the sheet is added first" },
    { writes: [rename("Risks", "Perils"), cell("Perils")], because: "the sheet bears that name by then" },
    { writes: [rename("Risks", "RISKS")], because: "it is the same sheet in capitals" },
    { writes: [rename("Actions", "Deeds")], because: "only its cells are protected" },
    { writes: [name("Scr_1"), name("Scr_2")], because: "names can be changed and made" },
    { writes: [{ kind: "removeName", name: "Gone" }], because: "it is gone already" },
    { writes: [table("T_2"), resize("T_2")], because: "the table is made first" },
    { writes: [select("Actions")], because: "a protected sheet can be shown" },
    { writes: [], because: "there is nothing to write" },
  ] satisfies { writes: Write[]; because: string }[])("has none when $because", ({ writes }) => {
    expect(refused(writes)).toBeNull();
  });

  it.each([
    { writes: [cell("Gone")], code: "sheet-gone", because: "there is no such sheet" },
    { writes: [cell("Report"), add("Report")], code: "sheet-gone", because: "the sheet is added too late" },
    { writes: [rename("Gone", "Here")], code: "sheet-gone", because: "there is no such sheet" },
    { writes: [rename("Risks", "Perils"), cell("Risks")], code: "sheet-gone", because: "it is called Perils by then" },
    { writes: [cell("Actions")], code: "sheet-protected", because: "the sheet is protected" },
    { writes: [add("risks")], code: "invalid-name", because: "there is such a sheet, in capitals or not" },
    { writes: [add("Q1 21/22")], code: "invalid-name", because: "Excel takes no slash" },
    { writes: [rename("Risks", "Actions")], code: "invalid-name", because: "another sheet is called so" },
    { writes: [rename("Risks", "")], code: "invalid-name", because: "it is empty" },
    { writes: [name("A1")], code: "invalid-name", because: "it reads as a cell" },
    { writes: [name("T_Risks")], code: "invalid-name", because: "a table is called so" },
    { writes: [table("t_risks")], code: "invalid-name", because: "another table is called so" },
    { writes: [table("Scr_1")], code: "invalid-name", because: "an area is called so" },
    { writes: [resize("T_gone")], code: "table-gone", because: "there is no such table" },
    { writes: [select("Lists")], code: "sheet-hidden", because: "a hidden sheet cannot be shown" },
    { writes: [select("Gone")], code: "sheet-gone", because: "there is no such sheet" },
    { writes: [add("Report")], but: locked, code: "workbook-protected", because: "the structure is locked" },
    {
      writes: [rename("Risks", "Perils")],
      but: locked,
      code: "workbook-protected",
      because: "the structure is locked",
    },
    { writes: [cell("Risks")], but: readOnly, code: "read-only", because: "nothing can be written" },
    { writes: [name("Scr_2")], but: readOnly, code: "read-only", because: "names are written too" },
  ] satisfies { writes: Write[]; but?: Partial<KnownWorkbook>; code: string; because: string }[])(
    "is $code when $because",
    ({ writes, code, ...rest }) => {
      expect(refused(writes, "but" in rest ? rest.but : {})).toMatchObject({ code, changed: "nothing" });
    },
  );

  it("allows selecting in a workbook that is open for reading only", () => {
    expect(refused([select("Risks")], readOnly)).toBeNull();
  });

  it("names all the sheets that are protected, each once", () => {
    const writes = [cell("Risks"), cell("Actions"), cell("Workplan"), cell("Actions")];
    expect(refused(writes)).toMatchObject({
      happened: "The sheets Actions and Workplan are protected.",
      whatToDo: "Unprotect them (Review, Unprotect Sheet), then press Refresh again.",
    });
  });
});

describe("a text that no cell can hold", () => {
  const text = (length: number): Write => ({
    kind: "values",
    sheet: "Risks",
    area: parseArea("B4:C5") ?? area,
    values: [
      ["", null],
      [7, "x".repeat(length)],
    ],
  });
  const formula = (length: number): Write => ({
    kind: "formulas",
    sheet: "Risks",
    area,
    formulas: [["=".padEnd(length, "1")]],
  });

  it.each([
    { write: text(32_767), fits: true, because: "a cell holds 32,767 characters" },
    { write: text(32_768), fits: false, because: "it does not hold one more" },
    { write: formula(8_192), fits: true, because: "a formula has 8,192 characters at most" },
    { write: formula(8_193), fits: false, because: "it does not have one more" },
  ])("fits: $fits, because $because", ({ write, fits }) => {
    expect(refused([write]) === null).toBe(fits);
  });

  it("is refused with its cell and its length", () => {
    expect(refused([text(40_000)])).toMatchObject({
      code: "too-large",
      happened: "The text for cell C5 of the sheet Risks has 40,000 characters; a cell holds 32,767 at most.",
    });
  });
});
