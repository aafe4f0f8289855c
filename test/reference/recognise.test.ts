import type { Layout } from "../../src/domain/layout.ts";
import { recogniseWorkbook } from "../../src/domain/recognise/recogniseWorkbook.ts";
import { differences, type ExpectedWorkbook, expectedWorkbooks } from "../support/expectedRegisters.ts";
import { gridsOfFile } from "../support/grids.ts";
import { describeShared, sharedPath } from "../support/shared.ts";

const found = new Map<string, readonly Layout[]>();

function recognised({ file }: ExpectedWorkbook): readonly Layout[] {
  const { grids, tables } = gridsOfFile(sharedPath(file));
  const layouts = found.get(file) ?? recogniseWorkbook(grids, tables);
  found.set(file, layouts);
  return layouts;
}

const onSheet = (layouts: readonly Layout[], sheet: string): readonly Layout[] =>
  layouts.filter((layout) => layout.sheet === sheet);

describeShared("published workbooks are recognised as the answer key has them", "data/expected.json", () => {
  const workbooks = expectedWorkbooks();

  it("found the answer key", () => expect(workbooks.length).toBeGreaterThanOrEqual(10));

  describe.each(workbooks.map((workbook) => [workbook.file, workbook] as const))("%s", (_file, workbook) => {
    it("finds every register, each as it is", () => {
      for (const expected of workbook.registers) {
        const [layout, ...others] = onSheet(recognised(workbook), expected.sheet);
        expect(others.map((other) => other.why)).toEqual([]);
        expect(layout ? differences(layout, expected) : `${expected.sheet}: nothing found`).toEqual([]);
      }
    });

    it("proposes nothing where there is none", () => {
      const sheets = recognised(workbook).map(({ sheet }) => sheet);
      const allowed = [...workbook.registers, ...workbook.ambiguous].map(({ sheet }) => sheet);
      expect(sheets.filter((sheet) => !allowed.includes(sheet) || workbook.none.includes(sheet))).toEqual([]);
    });

    it("reads what may be a register or not as the key does, and asks", () => {
      for (const { sheet, about, ifProposed } of workbook.ambiguous.filter((one) => one.ifProposed)) {
        const layouts = onSheet(recognised(workbook), sheet);
        expect(layouts.length).toBeLessThanOrEqual(ifProposed?.length ?? 0);
        layouts.forEach((layout, i) => {
          const expected = ifProposed?.[i];
          expect(expected ? differences(layout, expected) : ["proposed"]).toEqual([]);
          expect(layout.doubts.map((doubt) => doubt.about)).toEqual(expect.arrayContaining(about.slice(0, 1)));
        });
      }
    });

    it("gives every register its own name, and says why", () => {
      const layouts = recognised(workbook);
      expect(new Set(layouts.map(({ name }) => name.toLowerCase())).size).toBe(layouts.length);
      for (const { why, confidence } of layouts) {
        expect(why).toMatch(/^\d+ \w+/);
        expect(confidence).toBeGreaterThan(0.5);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    });
  });

  it.each([
    ["workbooks/middlesbrough-q1-2021-22.xlsx", "SP Outcomes", "headerRows", "row 4 is a band over two columns"],
    ["workbooks/stockton-sip-2008-11.xlsx", "SIP 2008-11", "rows", "row 74 is the rest of row 73"],
    ["data/mhclg/RS_2017-18_data_by_LA.xlsx", "RS LA Data 2017-18", "kind", "budget lines of many authorities"],
    ["data/bbc/Social care in crisis.xlsx", "Wait times and deaths", "register", "statistics, not a council's own"],
  ])("%s, %s: asks about %s, because %s", (file, sheet, about) => {
    const workbook = workbooks.find((one) => one.file === file);
    const layouts = workbook ? onSheet(recognised(workbook), sheet) : [];
    expect(layouts.flatMap(({ doubts }) => doubts.map((doubt) => doubt.about))).toContain(about);
  });
});
