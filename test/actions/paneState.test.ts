import { changeRegister, NO_CHANGE } from "../../src/actions/changeRegister.ts";
import { refreshReport } from "../../src/actions/refreshReport.ts";
import { refusalWords } from "../../src/actions/refusalWords.ts";
import { makeReport } from "../../src/actions/report.ts";
import { saveSettings } from "../../src/actions/saveSettings.ts";
import { readState, type WorkbookState } from "../../src/actions/workbookState.ts";
import { areaAddress, parseArea } from "../../src/grid/area.ts";
import { bookFromText } from "../support/bookFromText.ts";
import { prepared } from "../support/copyOf.ts";
import { syncs, withExcel } from "../support/excel.ts";
import { put, sample } from "../support/variants.ts";
import { choices, rowsOf } from "./sample.ts";

const MINE = choices();
const setting = (item: string, name: "tolerance", value: string) =>
  ({ section: "registers", item, name, value, format: "General", from: "changed in the pane" }) as const;

/** Two sheets of the sample with the report to scrutiny. */
const reported = prepared(async () => {
  const book = sample("SP Outcomes", "Read me");
  await withExcel(book, () => makeReport("scrutiny", MINE));
  return book;
});

const layoutOf = ({ registers }: WorkbookState, name: string) =>
  registers.find(({ layout }) => layout.name === name)?.layout;

describe("the summaries that are out of date", () => {
  it("are none where nothing was made", () =>
    withExcel(sample("SP Outcomes"), async () => expect((await readState(MINE)).outdated).toEqual([])));

  it("are none just after the report was made", async () =>
    withExcel(await reported(), async () => {
      expect((await readState(MINE)).outdated).toEqual([]);
    }));

  it.each<
    readonly [because: string, sheet: string, row: number, column: number, value: number | string, ids: string[]]
  >([
    [
      "a Red outcome that becomes Green is counted, trends, leaves the Red Red ones and is spoken of",
      ...(["SP Outcomes", 17, 7, 40] as const),
      ["key-points", "outcomes-standard", "outcomes-trend", "red-red"],
    ],
    ["commentary on a Green outcome stands in no summary", "SP Outcomes", 6, 10, "Steady", []],
    ["a cell beside every register concerns none", "Read me", 20, 3, 5, []],
  ])("%s", async (_because, sheet, row, column, value, ids) =>
    withExcel(await reported(), async ({ book }) => {
      put(book, sheet, row, column, value);
      expect((await readState(MINE)).outdated).toEqual(ids);
    }),
  );

  it("are those that formulas alone do not bring up to another tolerance, such as a list with a row less", async () =>
    withExcel(await reported(), async () => {
      await saveSettings(MINE, [setting("SP Outcomes", "tolerance", "50%")]);
      expect((await readState(MINE)).outdated).toEqual(["red-red"]);
      await makeReport("scrutiny", MINE);
      expect((await readState(MINE)).outdated).toEqual([]);
    }));

  it("cost no further trip", async () =>
    withExcel(await reported(), async ({ host }) => {
      const before = syncs(host);
      await readState(MINE);
      expect(syncs(host) - before).toBe(2);
    }));
});

describe("the columns of a register", () => {
  const columnsOf = (text: string) =>
    withExcel(bookFromText(text), async () =>
      (await readState(MINE)).registers.flatMap(({ columns }) =>
        columns.map(({ heading, field, sample: first }) => `${heading} = ${field?.field ?? "nothing"}: ${first}`),
      ),
    );

  it("are all of them, with what stands first in each", async () => {
    const text = `
== Actions ==
Action | Owner | Buildings | Due date | Status
Mend the roof | | Depot | 31/03/2022 | Green
Buy grit | Roads | Depot | 30/06/2022 | Red`;
    expect(await columnsOf(text)).toEqual([
      "Action = title: Mend the roof",
      "Owner = owner: Roads",
      "Buildings = nothing: Depot",
      "Due date = dueDate: 31/03/2022",
      "Status = status: Green",
    ]);
  });

  it("have the words of both rows of headings", () =>
    withExcel(sample("SP Outcomes"), async () => {
      const state = await readState(MINE);
      const outcomes = state.registers.find(({ layout }) => layout.name === "SP Outcomes");
      expect(outcomes?.columns.map(({ heading }) => heading)).toContain("Performance Q4 20/21");
    }));
});

describe("a register that a person places by hand", () => {
  const TWO_HEADINGS = `
== Measures ==
Measure | Target | Q1 21/22 | Lead
unit as stated | see plan | actual | officer
Recycling | 50 | 45 | Waste
Potholes | 10 | 12 | Roads
Visits | 100 | 120 | Culture`;

  it("keeps the rows of headings that were chosen, and is read again as chosen", () =>
    withExcel(bookFromText(TWO_HEADINGS), async () => {
      const name = (await readState(MINE)).registers[0]?.layout.name ?? "";
      const area = parseArea("A1:D5");
      if (!area) throw new Error("A1:D5 is an area.");
      await changeRegister(name, { ...NO_CHANGE, place: { area, headerRows: [0, 1] } }, MINE);
      const layout = layoutOf(await readState(MINE), name);
      expect(layout?.headerRows).toEqual([0, 1]);
      expect(layout && areaAddress(layout.area)).toBe("A1:D5");
      expect(layout?.itemRows).toEqual([2, 3, 4]);
    }));
});

describe("refreshing from the ribbon", () => {
  it("refuses where no report was made, and writes nothing", () =>
    withExcel(sample("SP Outcomes"), async ({ host, book }) => {
      const names = book.sheets.map(({ name }) => name);
      const refusal = await refreshReport(MINE).catch((error: unknown) => error);
      expect(refusalWords(refusal)).toBe(
        "This workbook has no summaries yet. Press Open Scrutineer, bind its registers and make the report; from then on this button refreshes it. Nothing was changed.",
      );
      expect(book.sheets.map(({ name }) => name)).toEqual(names);
      expect(syncs(host)).toBe(2);
    }));

  it("brings the summaries up to date in three trips, and in two when there is nothing to do", async () =>
    withExcel(await reported(), async ({ host, book }) => {
      put(book, "SP Outcomes", 17, 7, 40);
      const before = syncs(host);
      const report = await refreshReport(MINE);
      expect(rowsOf(report, "outcomes-standard")[0]).toContain("16/24");
      expect(syncs(host) - before).toBe(3);
      expect((await refreshReport(MINE)).written).toBe(0);
      expect(syncs(host) - before).toBe(5);
    }));
});

describe("the words of a refusal", () => {
  it("are null for what is our own fault, so that it is thrown on", () => {
    expect(refusalWords(new TypeError("x is undefined"))).toBeNull();
    expect(refusalWords("a text")).toBeNull();
  });
});
