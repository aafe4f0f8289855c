import { makeReport } from "../../src/actions/report.ts";
import { readRulesJson, rulesJson } from "../../src/actions/rulesJson.ts";
import { syncs, withExcel } from "../support/excel.ts";
import { financeBook } from "../support/financeBook.ts";
import { choices, rowsOf } from "./sample.ts";

describe("the finance report", () => {
  it("has its tables in three trips, and writes nothing when it is made again", async () => {
    await withExcel(financeBook(), async ({ host }) => {
      const made = await makeReport("finance", choices());
      expect(made.tables.map(({ model }) => model.id)).toEqual(["finance-key-points", "budget", "savings", "gap"]);
      expect(rowsOf(made, "finance-key-points")[0]).toBe(
        "Budget · The forecast for the year is £80.784m against a budget of £78.63m: £2.154m (2.7%) over, Red.",
      );
      expect(syncs(host)).toBe(3);
      const again = await makeReport("finance", choices());
      expect([syncs(host), again.written]).toEqual([5, 0]);
    });
  });

  it("finds in the sheet what it should: a rating that the rule does not give", async () => {
    const { findings } = await withExcel(financeBook(), () => makeReport("finance", choices()));
    expect(findings.map(({ code, found }) => `${code} ${found}`)).toContain("rating-disagrees Green");
  });

  it("takes thresholds from a rules file, keeps them in Scrutineer rules and gives them back", async () => {
    const rules = readRulesJson({
      budget: { Service: { redShare: "50%", redPounds: "£5m" } },
      savings: { amberFrom: 0.3 },
    });
    await withExcel(financeBook(), async () => {
      await makeReport("finance", choices({ rules }));
      const kept = await makeReport("finance", choices());
      expect(kept.written).toBe(0);
      expect(rowsOf(kept, "budget").filter((row) => row.includes("Red"))).toEqual([
        "Adults and Health · Total Adults and Health · 59,630 · 61,808 · 2,178 · 3.7% · ■ Red",
        "All · Total · 78,630 · 80,784 · 2,154 · 2.7% · ■ Red",
      ]);
      expect(rowsOf(kept, "savings")[2]).toContain("▲ Amber");
      expect(rulesJson(kept.settings)).toMatchObject({
        budget: { Service: { redShare: 0.5, redPounds: 5_000_000 }, Fund: { redShare: 0.005, redPounds: 1_000_000 } },
        savings: { amberFrom: 0.3 },
      });
    });
  });

  it("refuses a threshold that is none", async () => {
    const rules = readRulesJson({ budget: { Service: { redShare: "lots" } } });
    await withExcel(financeBook(), async () => {
      await expect(makeReport("finance", choices({ rules }))).rejects.toMatchObject({ code: "bad-rules" });
    });
  });
});
