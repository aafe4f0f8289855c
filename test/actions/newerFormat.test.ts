import { addRegister } from "../../src/actions/addRegister.ts";
import { bindRegisters, unbindRegister } from "../../src/actions/bind.ts";
import { changeRegister, NO_CHANGE } from "../../src/actions/changeRegister.ts";
import { checkWorkbook } from "../../src/actions/check.ts";
import { findRegisters } from "../../src/actions/find.ts";
import { makeReport } from "../../src/actions/report.ts";
import { putBack } from "../../src/actions/putBack.ts";
import { refreshReport } from "../../src/actions/refreshReport.ts";
import { renameRegister } from "../../src/actions/renameRegister.ts";
import { repairFindings } from "../../src/actions/repair.ts";
import { readRulesJson } from "../../src/actions/rulesJson.ts";
import { rollOver } from "../../src/actions/rollOver.ts";
import { saveSettings } from "../../src/actions/saveSettings.ts";
import { readState } from "../../src/actions/workbookState.ts";
import type { Book } from "../../src/xlsx/book.ts";
import { bookFromText } from "../support/bookFromText.ts";
import { prepared } from "../support/copyOf.ts";
import { syncs, withExcel } from "../support/excel.ts";
import { cellOf, sheetNamed } from "../support/variants.ts";
import { choices } from "./sample.ts";

const KPIS = `== KPIs ==
Ref | Indicator | Good is | Q4 2020/21 | Q1 2021/22 | Target | RAG
K1 | Calls answered | High | 85% | 80% | 90% | Green
K2 | Complaints answered | High | 85% | 86% | 90% | Amber

== Workplan ==
Ref | Action | Owner | Agreed Due Date | Status
A1 | Open the centre | Finance | 31/10021 | Green
A2 | Paint the bridge | Finance | 31/0322 | Green
`;

const WIDER = readRulesJson({ registers: { KPIs: { tolerance: "9%" } } });

/** A workbook with a report and a repair. */
const repaired = prepared(async () => {
  const book = bookFromText(KPIS);
  await withExcel(book, async () => {
    await makeReport("scrutiny", choices());
    await repairFindings((await repairable()).slice(0, 1), choices());
  });
  return book;
});

/** The same, whose rules say that a later version of the add-in wrote them. */
async function newer(version: number | string = 3): Promise<Book> {
  const book = await repaired();
  const rules = sheetNamed(book, "Scrutineer rules");
  const row = [...rules.rows].find(([, cells]) => cells.get(2)?.value === "Format")?.[0] ?? -1;
  cellOf(rules, row, 3).value = version;
  return book;
}

const repairable = async () => (await checkWorkbook(choices())).filter(({ repair }) => repair !== null);
const contents = ({ sheets, names }: Book) =>
  JSON.stringify([sheets.map(({ name, rows }) => [name, [...rows].map(([row, cells]) => [row, [...cells]])]), names]);

describe("a workbook whose rules a newer Scrutineer wrote", () => {
  it("can be looked at and checked, and says first what it is", async () => {
    const book = await newer();
    await withExcel(book, async () => {
      const { registers } = await findRegisters();
      expect(registers.map(({ name }) => name)).toEqual(["KPIs", "Workplan"]);
      const [first, ...others] = await checkWorkbook(choices());
      expect(first).toMatchObject({
        code: "rules-newer",
        severity: "error",
        found: "3",
        place: { sheet: "Scrutineer rules", column: 3 },
      });
      expect(others.map(({ code }) => code)).toContain("date-invalid");
      expect((await readState(choices())).newer).toMatch(/newer Scrutineer \(format 3; this one knows format 2\)/);
    });
  });

  it.each<readonly [string, () => Promise<unknown>]>([
    ["making a report", () => makeReport("scrutiny", choices({ rules: WIDER }))],
    ["refreshing it", () => refreshReport(choices({ rules: WIDER }))],
    ["changing a rule", () => saveSettings(choices(), WIDER)],
    ["binding a register", () => bindRegisters(["KPIs", "Workplan"])],
    ["unbinding one", () => unbindRegister("KPIs")],
    ["changing one", () => changeRegister("KPIs", { ...NO_CHANGE, kind: "actions" }, choices())],
    ["naming one", () => renameRegister("KPIs", "Indicators", choices())],
    ["accepting a repair", async () => repairFindings(await repairable(), choices())],
    ["putting back", () => putBack()],
    ["closing the period", () => rollOver(choices())],
    [
      "adding a register",
      () =>
        addRegister(
          {
            ...{ name: "More", sheet: "KPIs", headingRows: 1 },
            area: { row: 20, column: 0, rows: 3, columns: 2 },
            orientation: "rows",
            kind: "actions",
          },
          choices(),
        ),
    ],
  ])("refuses %s in a sentence, and writes nothing", async (what, act) => {
    const book = await newer();
    for (const [row, words] of [
      ["Ref", "Action"],
      ["B1", "Dig"],
      ["B2", "Fill"],
    ].entries())
      words.forEach((word, column) => (cellOf(sheetNamed(book, "KPIs"), 20 + row, column).value = word));
    if (what === "binding a register")
      book.names.splice(0, book.names.length, ...book.names.filter(({ name }) => !/Register/.test(name)));
    const before = contents(book);
    await withExcel(book, async ({ host }) => {
      await expect(act()).rejects.toMatchObject({
        code: "newer-format",
        message: expect.stringMatching(
          /newer Scrutineer .+\. Update Scrutineer, then try again\. Nothing was changed\.$/,
        ),
      });
      expect(syncs(host)).toBeGreaterThan(0);
    });
    expect(contents(book)).toBe(before);
  });

  it.each([2, "2", 1, "nonsense", ""])("is none with the format %j", async (version) => {
    await withExcel(await newer(version), async () => {
      expect((await readState(choices())).newer).toBeNull();
      await saveSettings(choices(), WIDER);
      expect((await readState(choices())).settings).toContainEqual(
        expect.objectContaining({ name: "tolerance", value: "9%" }),
      );
    });
  });
});
