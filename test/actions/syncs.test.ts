import { checkWorkbook } from "../../src/actions/check.ts";
import { findRegisters } from "../../src/actions/find.ts";
import { putBack } from "../../src/actions/putBack.ts";
import { repairFindings } from "../../src/actions/repair.ts";
import { makeReport } from "../../src/actions/report.ts";
import { syncs, withExcel } from "../support/excel.ts";
import { sample } from "../support/variants.ts";
import { bookOf } from "../workbook/books.ts";
import { choices, Q1 } from "./sample.ts";

/** A workbook with one register of so many indicators. */
const indicators = (count: number) =>
  bookOf({
    Outcomes: [
      ["Outcomes 2021/22"],
      ["Ref", "Outcome measure", "Good is", "Q4 20/21", "Q1 21/22", "Target"],
      ...Array.from({ length: count }, (_, i) => [`SP${i}`, `Measure number ${i}`, "High", i % 90, (i * 7) % 100, 50]),
    ],
  });

describe("how often an action goes to Excel", () => {
  it.each([
    { action: "find", run: findRegisters, trips: 2 },
    { action: "check", run: () => checkWorkbook(choices()), trips: 2 },
    { action: "report", run: () => makeReport("scrutiny", Q1), trips: 3 },
  ])("$action on the sample: $trips times", async ({ run, trips }) => {
    await withExcel(sample(), async ({ host }) => {
      await run();
      expect(syncs(host)).toBe(trips);
    });
  });

  // Of 1,000 rows the formulas come to two pieces of at most 4 MB. Reading in pieces: test/workbook/readInPieces; 10,000 rows: `npm run bench`.
  it.each([
    { rows: 10, trips: 3, more: 2 },
    { rows: 1_000, trips: 4, more: 2 },
  ])(
    "a report on $rows rows: $trips times, and $more more when it is made again",
    async ({ rows, trips, more }) => {
      await withExcel(indicators(rows), async ({ host }) => {
        const first = await makeReport("scrutiny", choices());
        const made = syncs(host);
        const again = await makeReport("scrutiny", choices());
        expect([made, first.tables.length, syncs(host), again.written]).toEqual([trips, 4, trips + more, 0]);
      });
    },
    180_000,
  );

  it.each([{ rows: 10 }, { rows: 10_000 }])("find and check on $rows rows: twice each", async ({ rows }) => {
    await withExcel(indicators(rows), async ({ host }) => {
      const { registers } = await findRegisters();
      await checkWorkbook(choices());
      expect([syncs(host), registers[0]?.itemRows.length]).toEqual([4, rows]);
    });
  });

  it.each([{ rows: 10 }, { rows: 10_000 }])(
    "accepting $rows repairs and putting them back: 4 times each",
    async ({ rows }) => {
      const days = Array.from({ length: rows }, (_, i) => [`A${i}`, `Action number ${i}`, "31/10/26", "Green"]);
      const book = bookOf({ Actions: [["Ref", "Action", "Due date", "Status"], ...days] });
      await withExcel(book, async ({ host }) => {
        const seen = (await checkWorkbook(choices())).filter(({ repair }) => repair !== null);
        const before = syncs(host);
        const { findings } = await repairFindings(seen, choices());
        expect([syncs(host) - before, findings.length]).toEqual([4, rows]);
        expect((await putBack()).cells).toHaveLength(rows);
        expect(syncs(host) - before).toBe(8);
      });
    },
    120_000,
  );

  it("an unknown pack: twice, as the workbook may have packs of its own", async () => {
    await withExcel(sample(), async ({ host }) => {
      await expect(makeReport("lunch", Q1)).rejects.toMatchObject({ code: "unknown-pack" });
      expect(syncs(host)).toBe(2);
    });
  });
});
