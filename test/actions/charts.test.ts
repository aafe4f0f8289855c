import { putBack } from "../../src/actions/putBack.ts";
import { refreshReport } from "../../src/actions/refreshReport.ts";
import { makeReport } from "../../src/actions/report.ts";
import type { Setting } from "../../src/domain/rules/setting.ts";
import type { Book, SeriesLook } from "../../src/xlsx/book.ts";
import { openBook } from "../../src/xlsx/open.ts";
import { saveBook } from "../../src/xlsx/save.ts";
import { bookFromText } from "../support/bookFromText.ts";
import { syncs, withExcel } from "../support/excel.ts";
import { contrast, difference, seen } from "../support/sight.ts";
import { partOf, unpacked } from "../support/xlsx/parts.ts";
import { sheetOf } from "../workbook/books.ts";
import { choices } from "./sample.ts";

const council = (): Book =>
  bookFromText(`
== SP Outcomes ==
Ref | Outcome measure | Good is | Q3 20/21 | Q4 20/21 | Q1 21/22 | Target
SP1 | Homes let in time | High | 60 | 50 | 40 | 70
SP2 | Bins missed | Low | 5 | 6 | 9 | 4
SP3 | Roads repaired | High | 80 | 82 | 90 | 70

== Directorate priorities ==
Directorate | Directorate Priority | Due Date | Q1 RAG
Adults | Open a home | 31/03/22 | Green
Adults | Train carers | 31/03/22 | Red
Place | Plant trees | 31/03/22 | Amber
Adults | Hire staff | 31/03/22 | Green`);

const setting = (section: Setting["section"], item: string, name: Setting["name"], value: string): Setting => ({
  ...{ section, item, name, value, format: "General", from: "rules file" },
});
const charts = (value: string): Setting => setting("charts", "scrutiny", "charts", value);
const FEEDS = [
  setting("registers", "SP Outcomes", "feeds", "outcomes"),
  setting("registers", "Directorate priorities", "feeds", "directorate priorities"),
];
const TABLES = ["red-red", "directorate-priorities"];
const asked = (value: string) => choices({ period: "Q1 21/22", rules: [charts(value), ...FEEDS] });
const AGAIN = choices({ period: "Q1 21/22" });

/** Each chart with its sheet, in words. */
const chartsOf = (book: Book): readonly string[] =>
  book.sheets.flatMap(({ name: sheet, charts: all }) =>
    all.map(
      ({ name, series }) => `${sheet} · ${name} · ${series.map((one) => `${one.name} ${one.values ?? ""}`).join(", ")}`,
    ),
  );
const dataOf = (book: Book): readonly string[] =>
  [...sheetOf(book, "Scrutineer charts").rows]
    .filter(([row]) => row > 3)
    .map(([, cells]) => [...cells.values()].flatMap(({ value }) => (value === "" ? [] : [value])).join(" | "));

let made: Uint8Array;
let trips = 0;
let shape: readonly unknown[] = [];
let looks: readonly SeriesLook[] = [];
beforeAll(async () => {
  await withExcel(council(), async ({ book, host }) => {
    await makeReport("scrutiny", asked("Beside the tables"), TABLES);
    trips = syncs(host);
    shape = book.sheets.flatMap((sheet) => sheet.charts.map((chart) => chart.made));
    looks = book.sheets.flatMap((sheet) => sheet.charts.flatMap(({ series }) => series.map(({ look }) => look)));
    made = saveBook(book);
  });
});

/** The workbook with the report made, opened anew. */
const standing = (): Book => openBook(made);
const RED_RED = "Red Red outcomes · Scrutineer chart Red Red: SP Outcomes: ";
const DATA = "'Scrutineer charts'!";

describe("charts beside the summaries", () => {
  it("are made with the report, in no more trips: a trend for each Red Red outcome, and a bar for each directorate", () => {
    expect(trips).toBe(3);
    expect(chartsOf(standing())).toEqual([
      `${RED_RED}SP2 · Actual ${DATA}$D$6:$D$8, Target ${DATA}$E$6:$E$8`,
      `${RED_RED}SP1 · Actual ${DATA}$D$9:$D$11, Target ${DATA}$E$9:$E$11`,
      `Directorate priorities RAG · Scrutineer chart Ratings by directorate: Green, Amber, Red · ● Green ${DATA}$F$12:$F$13, ▲ Amber ${DATA}$G$12:$G$13, ■ Red ${DATA}$H$12:$H$13`,
    ]);
    expect(shape).toMatchObject([
      { kind: "lineMarkers", title: "Bins missed: actual and target", at: { row: 4 } },
      { kind: "lineMarkers", title: "Homes let in time: actual and target", at: { row: 22 } },
      { kind: "barStacked", title: "Directorate priorities: how many of each rating", reversed: true },
    ]);
  });

  it("are drawn from figures on a sheet of ours, which follow the registers", () => {
    expect(dataOf(standing())).toEqual([
      "Chart | Place | Point | Actual | Target | ● Green | ▲ Amber | ■ Red",
      ...["Q3 20/21 | 5 | 4", "Q4 20/21 | 6 | 4", "Q1 21/22 | 9 | 4"].map(
        (one) => `Red Red: SP Outcomes: SP2 | 1 | ${one}`,
      ),
      ...["Q3 20/21 | 60 | 70", "Q4 20/21 | 50 | 70", "Q1 21/22 | 40 | 70"].map(
        (one) => `Red Red: SP Outcomes: SP1 | 2 | ${one}`,
      ),
      "Ratings by directorate: Green, Amber, Red | 1 | Adults | 2 | 0 | 1",
      "Ratings by directorate: Green, Amber, Red | 1 | Place | 0 | 1 | 0",
    ]);
    const cells = [...sheetOf(standing(), "Scrutineer charts").rows.values()].flatMap((row) => [...row.values()]);
    expect(cells.filter(({ formula }) => formula !== null)).toHaveLength(18);
  });

  it("have alternative text, and tell nothing by colour alone", () => {
    const drawings = Object.keys(unpacked(made)).filter((path) => /drawing\d+\.xml$/.test(path));
    const alternatives = drawings.flatMap((path) => partOf(made, path).match(/descr="[^"]+"/g) ?? []);
    expect(alternatives).toHaveLength(3);
    expect(partOf(made, "xl/charts/chart1.xml")).toContain('<a:prstDash val="dash"/>');
    expect(partOf(made, "xl/charts/chart3.xml").match(/<c:showVal val="1"\/>/g)).toHaveLength(3);
  });

  it("have lines and edges of 3 : 1 on the sheet, and labels of 4.5 : 1 on their bars", () => {
    expect(looks).toHaveLength(7);
    for (const { fill, line, labels } of looks) {
      expect(contrast(line ?? "#FFFFFF", "#FFFFFF")).toBeGreaterThanOrEqual(3);
      if (labels !== null) expect(contrast("#000000", fill ?? "#000000")).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(["full sight", "greyscale", "protanopia", "deuteranopia", "tritanopia"])(
    "have neighbouring bars that are told apart in %s",
    (reader) => {
      const fills = looks.flatMap(({ fill, labels }) => (labels === null || fill === null ? [] : [seen(fill)[reader]]));
      const told = fills.slice(1).map((fill, at) => difference(fill ?? [0, 0, 0], fills[at] ?? [0, 0, 0]));
      expect(told).toHaveLength(2);
      expect(Math.min(...told)).toBeGreaterThan(3.5);
    },
  );

  it("are nobody's unless they are asked for", async () => {
    await withExcel(council(), async ({ book }) => {
      await makeReport("scrutiny", choices({ period: "Q1 21/22", rules: FEEDS }), TABLES);
      expect([chartsOf(book), book.sheets.some(({ name }) => name === "Scrutineer charts")]).toEqual([[], false]);
    });
  });

  it("say what the choice has to be where it is something else", async () => {
    const wrong = () => makeReport("scrutiny", asked("Everywhere"), TABLES);
    await expect(withExcel(council(), wrong)).rejects.toThrow("Beside the tables or None");
  });
});

describe("a refresh", () => {
  it("of nothing new writes nothing, in two trips", async () => {
    await withExcel(standing(), async ({ host }) => {
      const { written } = await refreshReport(AGAIN);
      expect([written, syncs(host)]).toEqual([0, 2]);
    });
  });

  it("keeps how a chart looks, and leads it to its figures where they have moved", async () => {
    await withExcel(standing(), async ({ book }) => {
      const looks = (file: Uint8Array) =>
        [1, 2, 3].map((number) => partOf(file, `xl/charts/chart${number}.xml`).replace(/<c:f>[^<]*/g, ""));
      // SP1 falls short by more than SP2 now, and so comes first.
      typeIn(book, "SP Outcomes", 1, 5, -200);
      await refreshReport(AGAIN);
      expect(chartsOf(book).slice(0, 2)).toEqual([
        `${RED_RED}SP2 · Actual ${DATA}$D$9:$D$11, Target ${DATA}$E$9:$E$11`,
        `${RED_RED}SP1 · Actual ${DATA}$D$6:$D$8, Target ${DATA}$E$6:$E$8`,
      ]);
      expect(looks(saveBook(book))).toEqual(looks(made));
    });
  });

  it("takes away the chart of an outcome that is Red Red no more, and makes that of a new one in its place", async () => {
    await withExcel(standing(), async ({ book }) => {
      typeIn(book, "SP Outcomes", 2, 5, 1);
      typeIn(book, "SP Outcomes", 3, 5, 10);
      await refreshReport(AGAIN);
      const added = sheetOf(book, "Red Red outcomes").charts.find((chart) => chart.made !== null);
      expect(chartsOf(book).map((one) => one.split(" · ")[1])).toEqual([
        ...["Scrutineer chart Red Red: SP Outcomes: SP1", "Scrutineer chart Red Red: SP Outcomes: SP3"],
        "Scrutineer chart Ratings by directorate: Green, Amber, Red",
      ]);
      expect(added?.made).toMatchObject({ title: "Roads repaired: actual and target", at: { row: 4 } });
    });
  });

  it("does not make again what somebody deleted, until charts are switched off and on", async () => {
    await withExcel(standing(), async ({ book }) => {
      sheetOf(book, "Red Red outcomes").charts.splice(0, 1);
      expect((await refreshReport(AGAIN)).written).toBe(0);
      expect(chartsOf(book)).toHaveLength(2);
      await refreshReport(choices({ period: "Q1 21/22", rules: [charts("None")] }));
      expect(chartsOf(book)).toEqual([]);
      await refreshReport(choices({ period: "Q1 21/22", rules: [charts("Beside the tables")] }));
      expect(chartsOf(book)).toHaveLength(3);
    });
  });
});

it("putting back takes away the charts that the action made, and leaves the council's; the next refresh makes them again", async () => {
  await withExcel(council(), async ({ book }) => {
    const own = { id: "own", name: "Ours", series: [], made: null };
    sheetOf(book, "SP Outcomes").charts.push(own);
    await makeReport("scrutiny", asked("Beside the tables"), TABLES);
    expect(chartsOf(book)).toHaveLength(4);
    await putBack();
    expect(chartsOf(book)).toEqual(["SP Outcomes · Ours · "]);
    await refreshReport(AGAIN);
    expect(chartsOf(book)).toHaveLength(4);
  });
});

/** Types a number into a cell, by its row and column from 0. */
function typeIn(book: Book, sheet: string, row: number, column: number, value: number): void {
  const cell = sheetOf(book, sheet).rows.get(row)?.get(column);
  if (!cell) throw new Error(`${sheet} has nothing there.`);
  cell.value = value;
}
