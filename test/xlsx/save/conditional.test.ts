import type { BookSheet, ConditionalFormat } from "../../../src/xlsx/book.ts";
import { saveBook } from "../../../src/xlsx/save.ts";
import { bookOf, modelOf, reopened, sheetAt } from "../../support/xlsx/books.ts";
import { partOf } from "../../support/xlsx/parts.ts";

const styles =
  '<dxfs count="1"><dxf><font><b/><i/><color theme="1"/></font><border/><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>';
const column = (row: number, rows = 4, at = 1) => ({ row, column: at, rows, columns: 1 });
const LOOK = { fill: "#C6EFCE", fontColor: "#006100", bold: null };
const format = (rest: Partial<ConditionalFormat>): ConditionalFormat => ({
  id: "ours",
  areas: [column(1)],
  priority: 1,
  stopIfTrue: false,
  rule: { kind: "custom", formula: "B2>1" },
  ...LOOK,
  ...rest,
});

interface After {
  readonly groups: string;
  readonly looks: string;
}

const after = (groups: string, edit: (sheet: BookSheet) => void): After => {
  const book = bookOf({ sheets: [{ xml: `<sheetData/>${groups}<pageMargins/>` }], styles });
  edit(sheetAt(book));
  expect(modelOf(reopened(book))).toEqual(modelOf(book));
  const saved = saveBook(book);
  return {
    groups: /<sheetData\/>(.*)<pageMargins/s.exec(partOf(saved, "xl/worksheets/sheet1.xml"))?.[1] ?? "",
    looks: /<dxfs[^>]*>(.*)<\/dxfs>/s.exec(partOf(saved, "xl/styles.xml"))?.[1] ?? "",
  };
};
const only = (sheet: BookSheet, index = 0): ConditionalFormat => {
  const found = sheet.conditionalFormats[index];
  if (!found) throw new Error(`The sheet has no conditional format ${index}`);
  return found;
};

describe("a new conditional format", () => {
  it.each<[Partial<ConditionalFormat>, string]>([
    [
      {
        rule: { kind: "cellValue", operator: "between", formula1: "0.9", formula2: "$A$1" },
        stopIfTrue: true,
        priority: 3,
      },
      '<cfRule type="cellIs" operator="between" dxfId="1" priority="3" stopIfTrue="1"><formula>0.9</formula><formula>$A$1</formula></cfRule>',
    ],
    [
      { rule: { kind: "containsText", operator: "contains", text: 'Re"d' } },
      '<cfRule type="containsText" operator="containsText" text="Re&quot;d" dxfId="1" priority="1"><formula>NOT(ISERROR(SEARCH("Re""d",B2)))</formula></cfRule>',
    ],
    [
      { rule: { kind: "containsText", operator: "notContains", text: "x" } },
      '<cfRule type="notContainsText" operator="notContains" text="x" dxfId="1" priority="1"><formula>ISERROR(SEARCH("x",B2))</formula></cfRule>',
    ],
    [
      { rule: { kind: "containsText", operator: "beginsWith", text: "x" } },
      '<cfRule type="beginsWith" operator="beginsWith" text="x" dxfId="1" priority="1"><formula>LEFT(B2,LEN("x"))="x"</formula></cfRule>',
    ],
    [
      { rule: { kind: "containsText", operator: "endsWith", text: "x" } },
      '<cfRule type="endsWith" operator="endsWith" text="x" dxfId="1" priority="1"><formula>RIGHT(B2,LEN("x"))="x"</formula></cfRule>',
    ],
    [
      { rule: { kind: "custom", formula: 'B2<"a"' } },
      '<cfRule type="expression" dxfId="1" priority="1"><formula>B2&lt;"a"</formula></cfRule>',
    ],
  ])("%j is written as Excel writes it", (rest, rule) => {
    const { groups } = after("", (sheet) => sheet.conditionalFormats.push(format(rest)));
    expect(groups).toBe(`<conditionalFormatting sqref="B2:B5">${rule}</conditionalFormatting>`);
  });

  it("has a look of its own, or one that is there already", () => {
    const { looks, groups } = after("", (sheet) =>
      sheet.conditionalFormats.push(format({}), format({ id: "b", areas: [column(1), column(9, 1, 3)] })),
    );
    expect(looks.match(/C6EFCE/g)).toHaveLength(1);
    expect(looks).toContain(
      '<dxf><font><color rgb="FF006100"/></font><fill><patternFill><bgColor rgb="FFC6EFCE"/></patternFill></fill></dxf>',
    );
    expect(groups).toContain('sqref="B2:B5 D10"');
  });

  it("may have none", () => {
    const none = { fill: null, fontColor: null, bold: null };
    expect(after("", (sheet) => sheet.conditionalFormats.push(format(none))).groups).not.toContain("dxfId");
  });

  it("of a kind that is not modelled cannot be made", () => {
    const rule = { kind: "other", type: "dataBar" } as const;
    expect(() => after("", (sheet) => sheet.conditionalFormats.push(format({ rule })))).toThrow(
      /type dataBar cannot be made/,
    );
  });
});

const BAR = '<cfRule type="dataBar" priority="5"><dataBar><cfvo type="min"/></dataBar><extLst/></cfRule>';
const RED =
  '<cfRule type="containsText" dxfId="0" priority="2" operator="containsText" text="Red" x="kept"><formula>NOT(ISERROR(SEARCH("Red",B2)))</formula></cfRule>';
const LESS = '<cfRule type="cellIs" dxfId="0" priority="3" operator="lessThan"><formula>1</formula></cfRule>';
const group = (sqref: string, rules: string, rest = ""): string =>
  `<conditionalFormatting${rest} sqref="${sqref}">${rules}</conditionalFormatting>`;

describe("a conditional format of the file", () => {
  it.each<[string, (sheet: BookSheet) => void, string, string]>([
    [group("B2:B5", BAR + RED, ' pivot="1"'), () => undefined, group("B2:B5", BAR + RED, ' pivot="1"'), "unchanged"],
    [group("B2:B5", BAR), (s) => (only(s).areas = [column(1, 9)]), group("B2:B10", BAR), "bars go where they are told"],
    [
      group("B2:B5", BAR),
      (s) => (only(s).priority = 1),
      group("B2:B5", BAR.replace('"5"', '"1"')),
      "and take their turn",
    ],
    [
      group("B2:B5", RED),
      (s) => (only(s).areas = [column(3)]),
      group("B4:B7", RED.replace("B2", "B4")),
      "a text is looked for in the first cell of the area",
    ],
    [
      group("B2:B5", RED),
      (s) => (only(s).rule = { kind: "containsText", operator: "contains", text: "Amber" }),
      group(
        "B2:B5",
        RED.replaceAll("Red", "Amber").replace(
          ' operator="containsText" text="Amber" x="kept"',
          ' operator="containsText" text="Amber" x="kept"',
        ),
      ),
      "another text",
    ],
    [
      group("B2:B5", LESS),
      (s) => (only(s).rule = { kind: "cellValue", operator: "lessThan", formula1: "2", formula2: null }),
      group("B2:B5", LESS.replace("<formula>1", "<formula>2")),
      "another number",
    ],
    [
      group("B2:B5", LESS),
      (s) => (only(s).rule = { kind: "custom", formula: "B2=1" }),
      group("B2:B5", '<cfRule type="expression" dxfId="0" priority="3"><formula>B2=1</formula></cfRule>'),
      "another kind",
    ],
    [
      group("B2:B5", LESS),
      (s) => (only(s).stopIfTrue = true),
      group("B2:B5", LESS.replace('"lessThan"', '"lessThan" stopIfTrue="1"')),
      "the last word",
    ],
    [group("B2:B5", BAR + LESS), (s) => s.conditionalFormats.shift(), group("B2:B5", LESS), "one of two is gone"],
    [
      group("B2:B5", BAR) + group("C1", LESS),
      (s) => s.conditionalFormats.shift(),
      group("C1", LESS),
      "one alone is gone",
    ],
    [
      group("B2:B5", BAR + LESS),
      (s) => (only(s, 1).areas = [column(7, 1)]),
      group("B2:B5", BAR) + group("B8", LESS),
      "one parts from its neighbour",
    ],
  ])("%s is patched: %s gives %s, %s", (before, edit, wanted) => {
    expect(after(before, edit).groups).toBe(wanted);
  });

  it("with another look keeps what of its look is not modelled", () => {
    const { looks, groups } = after(group("B2:B5", LESS), (sheet) => {
      only(sheet).fill = "#112233";
      only(sheet).bold = false;
    });
    expect(groups).toContain('dxfId="1"');
    expect(looks).toContain(
      '<dxf><font><b val="0"/><i/><color theme="1"/></font><fill><patternFill><bgColor rgb="FF112233"/></patternFill></fill><border/></dxf>',
    );
  });

  it("that loses all that is modelled of its look keeps the rest", () => {
    const { looks } = after(group("B2:B5", LESS), (sheet) => {
      const none: Pick<ConditionalFormat, "fill" | "fontColor" | "bold"> = { fill: null, fontColor: null, bold: null };
      Object.assign(only(sheet), none);
    });
    expect(looks).toContain("<dxf><font><i/></font><border/></dxf>");
  });
});
