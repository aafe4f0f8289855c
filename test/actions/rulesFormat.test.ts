import { readFileSync } from "node:fs";
import { makeReport } from "../../src/actions/report.ts";
import { refreshReport } from "../../src/actions/refreshReport.ts";
import { saveSettings } from "../../src/actions/saveSettings.ts";
import { readState } from "../../src/actions/workbookState.ts";
import { type Setting, settingKey } from "../../src/domain/rules/setting.ts";
import type { Book } from "../../src/xlsx/book.ts";
import { openBook } from "../../src/xlsx/open.ts";
import { saveBook } from "../../src/xlsx/save.ts";
import { withExcel } from "../support/excel.ts";
import { sheetNamed } from "../support/variants.ts";
import { choices } from "./sample.ts";

/**
 * A workbook with the rules in the single table of format 1, as Scrutineer wrote it before several tables stood on the sheet (commit a4a29ad),
 * with values changed in the sheet, two rows typed below the table and a note further down.
 */
const FORMAT_1 = "test/actions/formats/rules-format-1.xlsx";
const old = (): Book => openBook(new Uint8Array(readFileSync(FORMAT_1)));
const RULES = "Scrutineer rules";

const told = (settings: readonly Setting[]): readonly string[] =>
  settings.map(({ value, from, ...one }) => `${settingKey({ ...one })} = ${String(value)} (${from})`).toSorted();
const settingsOf = (book: Book) => withExcel(book, async () => told((await readState(choices())).settings));
const words = (book: Book): readonly (readonly unknown[])[] =>
  [...sheetNamed(book, RULES).rows]
    .toSorted(([a], [b]) => a - b)
    .map(([, cells]) => [...cells.values()].map((cell) => cell.value).filter((value) => value !== ""));
const textAt = (book: Book, first: string) => words(book).filter(([word]) => word === first);

describe("a workbook with rules in format 1", () => {
  it("is read as it stands", async () => {
    const said = await settingsOf(old());
    expect(said).toContain("registers|kpis|tolerance = 2 points (rules file)");
    expect(said).toContain("impact|moderate|weight = 4 (changed in Scrutineer rules)");
    expect(said).toContain("standards|kpis|threshold = 0.625 (rules file)");
    expect(said).toContain("indicators|kpis: k1|tolerance = floor 75% (rules file)");
  });

  it("has every setting and every row of a person's own in the new format after a refresh", async () => {
    const book = old();
    const before = await settingsOf(book);
    const sheet = sheetNamed(book, RULES).id;
    await withExcel(book, () => refreshReport(choices()));
    expect(sheetNamed(book, RULES).id).toBe(sheet);
    expect(sheetNamed(book, RULES).tables.map(({ name }) => name)).toEqual([
      ...["Scrutineer_rules", "Scrutineer_rules_registers", "Scrutineer_rules_rating", "Scrutineer_rules_trend"],
      ...["Scrutineer_rules_standards", "Scrutineer_rules_risk", "Scrutineer_rules_thresholds"],
      ...["Scrutineer_rules_packs", "Scrutineer_rules_ignored", "Scrutineer_rules_notes"],
    ]);
    expect(await settingsOf(book)).toEqual(before);
    expect(textAt(book, "Agreed by Cabinet in May")).toEqual([["Agreed by Cabinet in May", 12, "minute 7"]]);
    expect(words(book)).toContainEqual(["Register", "KPIs", "Colour", "Blue", "me"]);
    expect(words(book).at(-1)).toEqual(["Ask Legal before changing a threshold"]);
    expect(words(book)).toContainEqual(["Report", "Format", 2, expect.any(String)]);
  });

  it.each([
    ["the next report", () => makeReport("Our report", choices())],
    ["a rule changed in the pane", () => saveSettings(choices(), [])],
  ])("is rewritten by %s, too, and then left alone", async (_, act) => {
    const book = old();
    await withExcel(book, async () => {
      await act();
      await refreshReport(choices());
    });
    const again = openBook(saveBook(book));
    expect(words(again)).toContainEqual(["Report", "Format", 2, expect.any(String)]);
    expect((await withExcel(again, () => refreshReport(choices()))).written).toBe(0);
  });
});
