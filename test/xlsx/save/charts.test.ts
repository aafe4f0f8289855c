import { blankBook } from "../../../src/xlsx/blank.ts";
import type { Book, BookChart } from "../../../src/xlsx/book.ts";
import { insertRows } from "../../../src/xlsx/insert.ts";
import { openBook } from "../../../src/xlsx/open.ts";
import { saveBook } from "../../../src/xlsx/save.ts";
import { modelOf, reopened, sheetAt } from "../../support/xlsx/books.ts";
import { madeChart, series } from "../../support/xlsx/charts.ts";
import { fullParts } from "../../support/xlsx/fullWorkbook.ts";
import { changedParts, pack, partOf, unpacked } from "../../support/xlsx/parts.ts";

const CHART = "xl/charts/chart1.xml";
const full = (): Uint8Array => pack(fullParts());

const first = (book: Book): BookChart => {
  const [chart] = sheetAt(book).charts;
  if (!chart) throw new Error("The sheet has no chart");
  return chart;
};

const told = ({ name, series: lines }: BookChart): string =>
  `${name}: ${lines.map((one) => `${one.name} ${one.values ?? "–"} by ${one.categories ?? "–"}`).join(", ")}`;

describe("a chart of the file", () => {
  it("is read by its name and the cells of its series", () =>
    expect(sheetAt(openBook(full())).charts.map(told)).toEqual(["Chart 1:  Data!$B$2:$B$5 by Data!$A$2:$A$5"]));

  it("stays as it is, to the last byte, whatever charts are added beside it", () => {
    const book = openBook(full());
    sheetAt(book).charts.push(madeChart("new", [series("Actual", "Data!$B$2:$B$5")]));
    const saved = saveBook(book);
    expect(partOf(saved, CHART)).toBe(partOf(full(), CHART));
    expect(changedParts(full(), saved)).toEqual([
      ...["[Content_Types].xml", "xl/charts/chart2.xml", "xl/drawings/_rels/drawing1.xml.rels"],
      "xl/drawings/drawing1.xml",
    ]);
    expect(sheetAt(openBook(saved)).charts.map(told)).toEqual([
      "Chart 1:  Data!$B$2:$B$5 by Data!$A$2:$A$5",
      "Chart new: Actual Data!$B$2:$B$5 by Data!$A$2:$A$5",
    ]);
  });

  it("reads other cells when it is told to, and keeps its looks", () => {
    const book = openBook(full());
    Object.assign(first(book).series[0] ?? {}, { values: "Lists!$B$2:$B$9", categories: "Lists!$A$2:$A$9" });
    const saved = saveBook(book);
    expect(changedParts(full(), saved)).toEqual([CHART]);
    expect(partOf(saved, CHART)).toBe(
      partOf(full(), CHART).replace("Data!$A$2:$A$5", "Lists!$A$2:$A$9").replace("Data!$B$2:$B$5", "Lists!$B$2:$B$9"),
    );
    expect(modelOf(openBook(saved))).toEqual(modelOf(book));
  });

  it("goes with its part when it is taken out, and nothing else goes", () => {
    const book = openBook(full());
    sheetAt(book).charts.splice(0, 1);
    const saved = saveBook(book);
    expect(Object.keys(unpacked(full())).filter((path) => !(path in unpacked(saved)))).toEqual([CHART]);
    expect(sheetAt(openBook(saved)).charts).toEqual([]);
  });

  it("moves with its cells, and a change of what it reads is not moved twice", () => {
    const book = openBook(full());
    insertRows(book, sheetAt(book).id, 1, 2);
    expect(told(first(book))).toBe("Chart 1:  Data!$B$4:$B$7 by Data!$A$4:$A$7");
    Object.assign(first(book).series[0] ?? {}, { values: "Data!$B$4:$B$6" });
    expect(told(first(reopened(book)))).toBe("Chart 1:  Data!$B$4:$B$6 by Data!$A$4:$A$7");
  });
});

describe("a new chart", () => {
  const made = (): Book => {
    const book = blankBook(["Data", "Other"]);
    const target = series("Target", "Data!$C$2:$C$5", { look: { ...series("Actual", "A1").look, dashed: true } });
    sheetAt(book, 1).charts.push(madeChart("a", [series("Actual", "Data!$B$2:$B$5"), target]));
    const bars = { kind: "barStacked", reversed: true } as const;
    sheetAt(book, 1).charts.push(madeChart("b", [series("● Green", "Data!$B$2:$B$5")], bars));
    return book;
  };

  it("gets a drawing where the sheet has none, with its title, its alternative text and its cells", () => {
    const saved = saveBook(made());
    expect(partOf(saved, "xl/worksheets/sheet2.xml")).toContain("<drawing ");
    const drawing = partOf(saved, "xl/drawings/drawing1.xml");
    expect(drawing).toContain(
      'name="Chart a" descr="Homes &amp; gardens. Lines: Actual, Target. The figures stand in Data!$B$2:$B$5."',
    );
    expect(drawing.match(/<xdr:cNvPr id="\d+"/g)).toEqual(['<xdr:cNvPr id="2"', '<xdr:cNvPr id="3"']);
    expect(partOf(saved, CHART)).toContain("<a:t>Homes &amp; gardens</a:t>");
    expect(partOf(saved, CHART).match(/<c:f>[^<]*/g)).toEqual([
      ...["<c:f>Data!$A$2:$A$5", "<c:f>Data!$B$2:$B$5", "<c:f>Data!$A$2:$A$5", "<c:f>Data!$C$2:$C$5"],
    ]);
    expect(partOf(saved, CHART)).toContain('<a:prstDash val="dash"/>');
    expect(partOf(saved, "xl/charts/chart2.xml")).toContain('<c:orientation val="maxMin"/>');
  });

  it("is one of the file's from then on", () => {
    const again = reopened(made());
    expect(sheetAt(again, 1).charts.map(told)).toEqual([
      "Chart a: Actual Data!$B$2:$B$5 by Data!$A$2:$A$5, Target Data!$C$2:$C$5 by Data!$A$2:$A$5",
      "Chart b: ● Green Data!$B$2:$B$5 by Data!$A$2:$A$5",
    ]);
    const saved = saveBook(again);
    expect(changedParts(saveBook(made()), saved)).toEqual([]);
  });

  it("moves with the cells it covers", () => {
    const book = made();
    insertRows(book, sheetAt(book, 1).id, 0, 3);
    expect(sheetAt(book, 1).charts.map(({ made: chart }) => chart?.at.row)).toEqual([4, 4]);
  });
});
