import { readFileSync } from "node:fs";
import { makeReport } from "../../src/actions/report.ts";
import { refreshReport } from "../../src/actions/refreshReport.ts";
import { saveSettings } from "../../src/actions/saveSettings.ts";
import { readState } from "../../src/actions/workbookState.ts";
import { ruleNumber } from "../../src/domain/rules/ruleNumber.ts";
import { type Setting, settingKey } from "../../src/domain/rules/setting.ts";
import { columnIndex } from "../../src/grid/area.ts";
import { ruleName, RULE_NAMES } from "../../src/report/live/ruleName.ts";
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

describe("the names of rule cells", () => {
  /** What stands in the cell that a name of the workbook points to. */
  const named = (book: Book, name: string): unknown => {
    const formula = book.names.find((one) => one.name === name)?.formula ?? "";
    const at = /^'Scrutineer rules'!\$([A-Z]+)\$(\d+)$/.exec(formula.replace(/^=/, ""));
    if (!at) return `no cell: ${formula}`;
    return sheetNamed(book, RULES)
      .rows.get(Number(at[2]) - 1)
      ?.get(columnIndex(at[1] ?? ""))?.value;
  };
  const ruleNames = (book: Book) => book.names.map(({ name }) => name).filter((name) => name.startsWith(RULE_NAMES));

  it("point to the reporting period, the as-at date and every rule that is a number", async () => {
    const book = old();
    await withExcel(book, () => refreshReport(choices()));
    expect([named(book, "Scrutineer.Period"), named(book, "Scrutineer.AsAt")]).toEqual(["Q1 21/22", 44377]);
    const { settings } = await withExcel(book, () => readState(choices()));
    const numbers = settings.flatMap((one) => {
      const number = ruleNumber(one);
      return number === null || one.name === "asAt" ? [] : [[ruleName(one), number.value]];
    });
    expect(numbers.length).toBeGreaterThan(20);
    expect(numbers.map(([name]) => [name, named(book, String(name))])).toEqual(numbers);
  });

  it("follow their cells when rows are put in, and go with their rule", async () => {
    const book = old();
    await withExcel(book, () => refreshReport(choices()));
    const own = { section: "indicators", item: "KPIs: K2", name: "tolerance" } as const;
    const save = (value: string) =>
      saveSettings(choices(), [{ ...own, value, format: "General", from: "changed in the pane" }]);
    await withExcel(book, () => save("4 points"));
    expect(named(book, ruleName(own))).toBe(4);
    expect(named(book, ruleName({ section: "levels", item: "High", name: "from" }))).toBe(12);
    const before = words(book);
    await withExcel(book, () => refreshReport(choices()));
    expect(words(book)).toEqual(before);
    await withExcel(book, () => save(""));
    expect(ruleNames(book)).not.toContain(ruleName(own));
    expect(new Set(ruleNames(book)).size).toBe(ruleNames(book).length);
  });
});
