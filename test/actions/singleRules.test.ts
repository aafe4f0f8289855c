import { checkWorkbook } from "../../src/actions/check.ts";
import { makeReport } from "../../src/actions/report.ts";
import { readRulesJson, rulesJson } from "../../src/actions/rulesJson.ts";
import { saveSettings } from "../../src/actions/saveSettings.ts";
import { readState } from "../../src/actions/workbookState.ts";
import { PRESETS } from "../../src/domain/rules/presets.ts";
import { bookFromText } from "../support/bookFromText.ts";
import { withExcel } from "../support/excel.ts";
import { choices } from "./sample.ts";

const KPIS = `== KPIs ==
Ref | Indicator | Good is | Q4 2020/21 | Q1 2021/22 | Target | RAG
K1 | Calls answered | High | 85% | 80% | 90% | Green
K2 | Complaints answered | High | 85% | 86% | 90% | Amber`;

const counts = async (rules: object): Promise<Readonly<Record<string, number>>> => {
  const state = await readState(choices({ rules: readRulesJson(rules) }));
  return Object.fromEntries((state.registers[0]?.counts ?? []).map(({ word, count }) => [word, count]));
};
const inKpis = <T>(act: () => Promise<T>): Promise<T> => withExcel(bookFromText(KPIS), act);

describe("rules for one indicator", () => {
  it.each<readonly [object, Readonly<Record<string, number>>, string]>([
    [{}, { Green: 0, Amber: 1, Red: 1 }, "both by the register's 5%"],
    [{ indicators: { "KPIs: K1": { tolerance: "15%" } } }, { Green: 0, Amber: 2, Red: 0 }, "a wider band for one"],
    [
      { indicators: { "KPIs: K1": { reason: "provisional" } } },
      { Green: 1, Amber: 1, Red: 0 },
      "the reported rating stands",
    ],
    [{ indicators: { "KPIs: K2": { basis: "Reported" } } }, { Green: 0, Amber: 1, Red: 1 }, "another basis"],
    [{ indicators: { "KPIs: K1": { preset: "no-amber" } } }, { Green: 0, Amber: 1, Red: 1 }, "a preset for one"],
    [{ indicators: { "KPIs: K1": { tolerance: null } } }, { Green: 0, Amber: 1, Red: 1 }, "nothing is the register's"],
  ])("%j: %j, %s", async (rules, expected) => {
    expect(await inKpis(() => counts(rules))).toEqual(expected);
  });

  it("stand in the sheet Scrutineer rules, hold from then on, and go when their value is emptied", async () => {
    await inKpis(async () => {
      await saveSettings(choices(), readRulesJson({ indicators: { "kpis: calls answered": { tolerance: "15%" } } }));
      const { settings } = await readState(choices());
      const own = settings.filter(({ section }) => section === "indicators");
      expect(own.map(({ item, value }) => `${item} ${String(value)}`)).toEqual(["KPIs: K1 15%"]);
      expect(await counts({})).toEqual({ Green: 0, Amber: 2, Red: 0 });
      await saveSettings(choices(), readRulesJson({ indicators: { "KPIs: K1": { tolerance: null } } }));
      expect((await readState(choices())).settings.some(({ section }) => section === "indicators")).toBe(false);
    });
  });

  it("come back from JSON as they were", () => {
    const rules = {
      indicators: {
        "KPIs: K1": { tolerance: "15%", trend: "Regression over the last periods", reason: "provisional" },
      },
    };
    expect(rulesJson(readRulesJson(rules))).toEqual(rules);
  });

  it("that cannot be read are refused in a rules file", async () => {
    const bad = readRulesJson({ indicators: { "KPIs: K1": { tolerance: "lots" } } });
    await expect(inKpis(() => checkWorkbook(choices({ rules: bad })))).rejects.toThrow(
      /Tolerance of KPIs: K1 is "lots"/,
    );
  });
});

describe("rules for what is not there", () => {
  const rules = { registers: { Gone: { tolerance: "7%" } }, indicators: { "KPIs: K9": { tolerance: "7%" } } };

  it("are findings, once each", async () => {
    const found = await inKpis(() => checkWorkbook(choices({ rules: readRulesJson(rules) })));
    expect(found.filter(({ code }) => code === "rule-unused").map(({ found: said }) => said)).toEqual([
      "Gone",
      "KPIs: K9",
    ]);
  });

  it("stay in the sheet, so that they hold when the register is back", async () => {
    const book = bookFromText(KPIS);
    await withExcel(book, async () => {
      await makeReport(
        "scrutiny",
        choices({ period: "Q1 21/22", rules: readRulesJson({ registers: { KPIs: { tolerance: "7%" } } }) }),
      );
      const sheet = book.sheets.find(({ name }) => name === "KPIs");
      if (!sheet) throw new Error("There is a sheet.");
      const rows = [...sheet.rows];
      sheet.rows.clear();
      const gone = await checkWorkbook(choices());
      expect(gone.some(({ code }) => code === "rule-unused")).toBe(true);
      for (const [row, cells] of rows) sheet.rows.set(row, cells);
      const back = await readState(choices());
      expect(back.settings.find(({ item, name }) => item === "KPIs" && name === "tolerance")?.value).toBe("7%");
    });
  });
});

describe("presets in a rules file", () => {
  it.each(PRESETS.map(({ id }) => id))("%s can be read, and is known by every name it has", async (id) => {
    const preset = PRESETS.find((one) => one.id === id);
    const settingsOf = (name: string): readonly string[] =>
      readRulesJson({ registers: { KPIs: { preset: name } } }).map(({ name: set, value }) => `${set} ${String(value)}`);
    expect(settingsOf(id)).toHaveLength(Object.keys(preset?.values ?? {}).length);
    for (const name of [preset?.title ?? "", ...(preset?.names ?? [])])
      expect(settingsOf(name)).toEqual(settingsOf(id));
    await expect(inKpis(() => counts({ registers: { KPIs: { preset: id } } }))).resolves.toBeDefined();
  });

  it("give way to what stands beside them", () => {
    const set = readRulesJson({ registers: { KPIs: { preset: "kent", tolerance: "3%" } } });
    expect(set.filter(({ name }) => name === "tolerance").at(-1)?.value).toBe("3%");
  });

  it("that nobody knows are refused with those there are", () => {
    expect(() => readRulesJson({ registers: { KPIs: { preset: "Atlantis" } } })).toThrow(
      /no preset "Atlantis"; there are within-10/,
    );
  });
});
