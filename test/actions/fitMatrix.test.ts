import { fitMatrices } from "../../src/actions/fitMatrix.ts";
import { makeReport } from "../../src/actions/report.ts";
import { saveSettings } from "../../src/actions/saveSettings.ts";
import { bookFromText } from "../support/bookFromText.ts";
import { syncs, withExcel } from "../support/excel.ts";
import { choices, rowsOf } from "./sample.ts";

const BOOK = `== Risks ==
Risk ref | Risk description | Likelihood | Impact | Risk level
R1 | Cyber attack stops services | High | High | Severe
R2 | A contractor fails | High | Medium | Major
R3 | Savings are not delivered | Medium | Medium | Moderate
R4 | Loss of a key officer | Low | Medium | Minor
R5 | Flooding of the depot | Low | Low | Minor`;

const Q2 = choices({ period: "Q2 23/24" });

it("fits a 3 × 3 matrix, and makes it the council's own when it is saved", async () => {
  await withExcel(bookFromText(BOOK), async ({ host }) => {
    const [fitted] = await fitMatrices(Q2);
    expect(syncs(host)).toBe(2);
    expect(fitted?.sentences.slice(0, 2)).toEqual([
      "Likelihood Low 1, Medium 2, High 3; impact Low 1, Medium 2, High 3; Severe from 9, Major from 6, Moderate from 4, Minor below that.",
      "This gives the level of all 5 risks, and the order in which they are printed.",
    ]);
    await saveSettings(Q2, fitted?.settings ?? []);
    const report = await makeReport("scrutiny", Q2);
    const kept = report.settings.filter(({ section }) => ["likelihood", "impact", "levels"].includes(section));
    expect(kept.map(({ section, item, value }) => `${section} ${item} ${String(value)}`)).toEqual([
      ...["likelihood Low 1", "likelihood Medium 2", "likelihood High 3"],
      ...["impact Low 1", "impact Medium 2", "impact High 3"],
      ...["levels Severe 9", "levels Major 6", "levels Moderate 4", "levels Minor 0"],
    ]);
    expect(kept[0]?.from).toMatch(/^fitted to /);
    expect(rowsOf(report, "risks").map((row) => row.split(" · ")[0])).toEqual([
      ...["Severe", "Major", "Moderate", "Minor", "Minor"],
    ]);
    const [again] = await fitMatrices(Q2);
    expect(again?.sentences[0]).toBe(fitted?.sentences[0]);
  });
});

it("refuses a workbook without a register of risks", async () => {
  const book = bookFromText(
    "== Jobs ==\nAction | Owner | Due date | Status\nPaint the hall | Ann | 01/02/2024 | Green",
  );
  await withExcel(book, async () => {
    await expect(fitMatrices(Q2)).rejects.toMatchObject({ code: "no-register" });
  });
});
