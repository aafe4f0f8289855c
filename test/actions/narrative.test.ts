import { makeReport, type Report } from "../../src/actions/report.ts";
import type { Book } from "../../src/xlsx/book.ts";
import { withExcel } from "../support/excel.ts";
import { put, sample, sheetNamed } from "../support/variants.ts";
import { choices, Q1, rowsOf } from "./sample.ts";

const report = (book: Book, chosen = Q1): Promise<Report> => withExcel(book, () => makeReport("scrutiny", chosen));

/** The rows of a sheet below its headings, each as the values of its cells. */
const bodyOf = (book: Book, sheet: string): readonly (readonly unknown[])[] =>
  [...sheetNamed(book, sheet).rows]
    .filter(([row]) => row > 4)
    .sort(([a], [b]) => a - b)
    .map(([, cells]) => [...cells].sort(([a], [b]) => a - b).map(([, { value }]) => value));

describe("what is typed in the summaries", () => {
  it("is kept: reason, impact and revised date, beside the agreed date, and refreshes then write nothing", async () => {
    const book = sample("SP Outcomes", "Workplan");
    const first = await report(book);
    const before = rowsOf(first, "off-target")[0]?.split(" · ") ?? [];
    put(book, "Off target", 5, 3, "(R) The site was flooded. (I) A month lost.");
    put(book, "Off target", 5, 4, "31/03/2022");
    const second = await report(book);
    const after = rowsOf(second, "off-target")[0]?.split(" · ") ?? [];
    expect(after.slice(0, 4)).toEqual([...before.slice(0, 3), "(R) The site was flooded. (I) A month lost."]);
    expect(after[4]).toContain("31/03/22");
    const kept = bodyOf(book, "Scrutineer narrative").filter((row) => row.includes("typed"));
    expect(kept.map((row) => [row[4], row[5]])).toEqual([
      ["Reason", "The site was flooded."],
      ["Impact", "A month lost."],
      ["Revised date", 44651],
    ]);
    // What was new on the narrative's sheet is looked up there from now on.
    await report(book);
    expect((await report(book)).written).toBe(0);
    const next = await report(book, choices({ period: "Q4 20/21" }));
    expect(rowsOf(next, "off-target").join()).not.toContain("flooded");
    expect(rowsOf(await report(book), "off-target")[0]).toContain("flooded");
  });

  it("is a finding once its figure has changed, until it is written anew", async () => {
    const book = sample("SP Outcomes");
    await report(book);
    put(book, "Red Red outcomes", 5, 6, "Police say.");
    const old = ({ findings }: Report) =>
      findings.filter(({ code }) => code === "narrative-old").map(({ found }) => found);
    expect(old(await report(book))).toEqual([]);
    put(book, "SP Outcomes", 17, 7, 56.1);
    expect(old(await report(book))).toEqual(["Police say."]);
    put(book, "Red Red outcomes", 5, 6, "Police say more.");
    await report(book);
    expect(old(await report(book))).toEqual([]);
  });
});
