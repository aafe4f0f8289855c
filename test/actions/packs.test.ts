import { saveSettings } from "../../src/actions/saveSettings.ts";
import { REMOVED } from "../../src/actions/settle.ts";
import type { Setting } from "../../src/domain/rules/setting.ts";
import { refreshReport } from "../../src/actions/refreshReport.ts";
import { makeReport, type Report } from "../../src/actions/report.ts";
import { readState } from "../../src/actions/workbookState.ts";
import { readRulesJson, rulesJson } from "../../src/actions/rulesJson.ts";
import { renameSheet } from "../../src/xlsx/insert.ts";
import type { Book } from "../../src/xlsx/book.ts";
import { bookFromText } from "../support/bookFromText.ts";
import { prepared } from "../support/copyOf.ts";
import { syncs, withExcel } from "../support/excel.ts";
import { cellOf, put, sample, sheetNamed } from "../support/variants.ts";
import { choices, rowsOf } from "./sample.ts";

const MINE = choices();
const chosen = (json: object) => choices({ rules: readRulesJson(json) });
const idsOf = ({ tables }: Report): readonly string[] => tables.map(({ model }) => model.id);
const headingsOf = ({ tables }: Report, id: string): readonly string[] =>
  tables.find(({ model }) => model.id === id)?.model.columns.map(({ heading }) => heading) ?? [];
const sheets = (book: Book): readonly string[] => book.sheets.map(({ name }) => name);

/** Types a row below the rules, as a person does. */
function typeRule(book: Book, words: readonly (string | number)[]): void {
  const rules = sheetNamed(book, "Scrutineer rules");
  const next = Math.max(...rules.rows.keys()) + 1;
  words.forEach((value, column) => (cellOf(rules, next, column).value = value));
}

/** Some sheets of the sample with the report to scrutiny. */
const reported = prepared(async (...only) => {
  const book = sample(...only);
  await withExcel(book, () => makeReport("scrutiny", MINE));
  return book;
});

const OURS = { packs: { "Our scrutiny report": ["red-red", "outcomes-standard"] } };

describe("a council's own pack", () => {
  it("has the tables that were chosen, in their order, and is kept in the workbook", () =>
    withExcel(sample("SP Outcomes"), async () => {
      const first = await makeReport("our scrutiny REPORT", chosen(OURS));
      expect(idsOf(first)).toEqual(["red-red", "outcomes-standard"]);
      const again = await makeReport("Our scrutiny report", MINE);
      expect([idsOf(again), again.written]).toEqual([idsOf(first), 0]);
      const { packs, offered } = await readState(MINE);
      expect(packs.at(-1)).toMatchObject({ title: "Our scrutiny report", own: true, made: true });
      expect(offered).toBe("Our scrutiny report");
    }));

  it("is all that Refresh keeps up to date, though another pack has its tables, too", () =>
    withExcel(sample("SP Outcomes"), async ({ book }) => {
      await makeReport("Our scrutiny report", chosen(OURS));
      put(book, "SP Outcomes", 17, 7, 40);
      expect((await readState(MINE)).outdated).toEqual(["red-red", "outcomes-standard"]);
      expect(idsOf(await refreshReport(MINE))).toEqual(["red-red", "outcomes-standard"]);
      expect(sheets(book)).not.toContain("Key points");
    }));

  it("can be typed in the rules' sheet, with the tables' titles as words", async () =>
    withExcel(await reported("SP Outcomes"), async ({ book }) => {
      typeRule(book, ["Pack", "Members' summary", "Tables", "Key points; Red Red"]);
      expect(idsOf(await makeReport("members' summary", MINE))).toEqual(["key-points", "red-red"]);
    }));

  it.each([
    { row: ["Pack", "Ours", "Tables", "red-red, lunch"], says: /No pack has a table "lunch"/, because: "unknown" },
    { row: ["Pack", "Ours", "Tables", ""], says: /Tables of Ours is ""/, because: "empty" },
    { row: ["Table", "lunch", "Title", "Lunch"], says: /No pack has a table "lunch"/, because: "no such table" },
    { row: ["Decimals", "lunch", "Decimals", 1], says: /No pack has a table "lunch"/, because: "no such table" },
    {
      row: ["Table", "red-red", "Headings", "Wodge → X"],
      says: /no column headed "Wodge"/,
      because: "no such heading",
    },
    {
      row: ["Table", "red-red", "Headings", "Gap → Outcome"],
      says: /Two columns would be headed "Outcome"/,
      because: "two alike",
    },
    { row: ["Table", "red-red", "Sheet name", "a/b"], says: /Sheet name of red-red is "a\/b"/, because: "not allowed" },
  ])("$row says what is wrong with it: $because", async ({ row, says }) =>
    withExcel(await reported("SP Outcomes"), async ({ book }) => {
      typeRule(book, row);
      const found = (await readState(MINE)).findings.filter(({ code }) => code === "rule-unreadable");
      expect(found.map(({ message }) => message).join()).toMatch(says);
    }),
  );

  it("goes to JSON and back", () => {
    const rules = { ...OURS, tables: { "red-red": { title: "Off track", headings: { Gap: "Shortfall" } } } };
    expect(rulesJson(readRulesJson(rules))).toEqual(rules);
  });

  it.each([
    { rules: { packs: { Ours: ["lunch"] } }, because: "an unknown table" },
    { rules: { packs: { Ours: [] } }, because: "no table" },
    { rules: { tables: { lunch: { title: "X" } } }, because: "an unknown table's title" },
  ])("in a rules file is refused: $because", ({ rules }) =>
    withExcel(sample("SP Outcomes"), async ({ book }) => {
      const before = sheets(book);
      await expect(makeReport("scrutiny", chosen(rules))).rejects.toMatchObject({ code: "bad-rules" });
      expect(sheets(book)).toEqual(before);
    }),
  );
});

describe("what was chosen for a pack or table", () => {
  const setting = (parts: object): Setting => ({
    ...{
      section: "packs",
      item: "Ours",
      name: "tables",
      value: "red-red",
      format: "General",
      from: "changed in the pane",
    },
    ...parts,
  });

  it("can be taken away again, row and all", () =>
    withExcel(sample("SP Outcomes"), async ({ book }) => {
      await saveSettings(MINE, [setting({})]);
      expect((await readState(MINE)).packs.map(({ id }) => id)).toContain("Ours");
      await saveSettings(MINE, [setting({ value: "", from: REMOVED })]);
      expect((await readState(MINE)).packs.map(({ id }) => id)).not.toContain("Ours");
      const words = [...sheetNamed(book, "Scrutineer rules").rows.values()].map((cells) => cells.get(1)?.value);
      expect(words).not.toContain("Ours");
    }));
});

describe("a table that was switched off", () => {
  const WITHOUT = { packs: { scrutiny: ["key-points", "outcomes-standard"] } };

  it("stays in the workbook as it is, is not stale, and loses nothing that was typed", async () =>
    withExcel(await reported("SP Outcomes"), async ({ book }) => {
      await makeReport("scrutiny", chosen(WITHOUT));
      put(book, "Red Red outcomes", 5, 6, "Ours.");
      put(book, "SP Outcomes", 17, 7, 40);
      const state = await readState(MINE);
      expect(state.outdated).toEqual(["key-points", "outcomes-standard"]);
      expect(state.made.find(({ id }) => id === "red-red")?.state).toBe("off");
      expect(idsOf(await refreshReport(MINE))).toEqual(["key-points", "outcomes-standard"]);
      expect(cellOf(sheetNamed(book, "Red Red outcomes"), 5, 6).value).toBe("Ours.");
      put(book, "SP Outcomes", 17, 7, 55.07);
      const back = await makeReport("scrutiny", chosen({ packs: { scrutiny: ["red-red"] } }));
      expect(rowsOf(back, "red-red")[0]).toContain("Ours.");
    }));
});

describe("what a council calls its tables", () => {
  const WORDS = {
    tables: {
      "red-red": {
        title: "Off track in {period}",
        sheetName: "Off track",
        headings: { Gap: "Shortfall", "{period}": "Now" },
      },
      "directorate-priorities": { headings: { "RAG at {quarter}": "RAG" } },
    },
  };

  it("stands on new sheets, and in the next period as well", () =>
    withExcel(sample("SP Outcomes", "Directorate priorities"), async ({ book }) => {
      const first = await makeReport("scrutiny", chosen(WORDS));
      expect(headingsOf(first, "red-red")).toEqual(expect.arrayContaining(["Now", "Shortfall"]));
      expect(sheets(book)).toContain("Off track");
      const before = await makeReport("scrutiny", choices({ period: "Q4 20/21" }));
      expect(before.tables.find(({ model }) => model.id === "red-red")?.model.title).toBe("Off track in Q4 20/21");
      expect(headingsOf(before, "directorate-priorities")).toContain("RAG");
    }));

  it("is changed in place, and what was typed under a renamed heading is kept", async () =>
    withExcel(await reported("SP Outcomes"), async ({ book }) => {
      for (const name of ["Commentary", "What we say", "Narrative"]) {
        put(book, "Red Red outcomes", 5, 6, `Typed before ${name}.`);
        const made = await makeReport("scrutiny", chosen({ tables: { "red-red": { headings: { Narrative: name } } } }));
        expect(headingsOf(made, "red-red").at(-1)).toBe(name);
        expect(rowsOf(made, "red-red")[0]).toContain(`Typed before ${name}.`);
      }
    }));

  it("names the sheet of a summary that stands, unless a person has renamed it", async () =>
    withExcel(await reported("SP Outcomes"), async ({ book }) => {
      await makeReport("scrutiny", chosen(WORDS));
      expect(sheets(book)).toContain("Off track");
      expect(sheets(book)).not.toContain("Red Red outcomes");
      renameSheet(book, sheetNamed(book, "Off track").id, "Mine");
      expect((await refreshReport(MINE)).written).toBe(0);
      expect(sheets(book)).toContain("Mine");
    }));
});

describe("two packs in one workbook", () => {
  it("have sheets of their own, and one refresh brings both up to date in three trips, or in two", () =>
    withExcel(sample("SP Outcomes"), async ({ book, host }) => {
      const first = await makeReport("scrutiny", MINE);
      const names = sheets(book);
      const second = await makeReport("health", MINE);
      expect(sheets(book).slice(0, names.length)).toEqual(names);
      const all = [...idsOf(first), ...idsOf(second)];
      expect((await readState(MINE)).packs.filter(({ made }) => made).map(({ id }) => id)).toEqual([
        "scrutiny",
        "health",
      ]);
      expect([...idsOf(await refreshReport(MINE))].sort()).toEqual([...all].sort());
      put(book, "SP Outcomes", 17, 7, 40);
      const { outdated } = await readState(MINE);
      expect(outdated).toEqual(expect.arrayContaining(["outcomes-standard", "health-scorecard"]));
      const before = syncs(host);
      await refreshReport(MINE);
      expect(syncs(host) - before).toBe(3);
      expect((await refreshReport(MINE)).written).toBe(0);
      expect(syncs(host) - before).toBe(5);
    }));

  it("know which pack each summary is of", async () =>
    withExcel(await reported("SP Outcomes"), async () => {
      await makeReport("health", MINE);
      const { made } = await readState(MINE);
      expect(made.find(({ id }) => id === "red-red")?.packs).toEqual(["Corporate performance report to scrutiny"]);
      expect(made.find(({ id }) => id === "health-scorecard")?.packs).toEqual(["Organisational health"]);
    }));
});

describe("the pack that is offered", () => {
  it("is the one that the registers speak for, and the first where nothing does", async () => {
    expect((await withExcel(sample(), () => readState(MINE))).offered).toBe("scrutiny");
    expect((await withExcel(bookFromText("== A ==\nHello"), () => readState(MINE))).offered).toBe("scrutiny");
  });
});

describe("some tables only", () => {
  it("are made and later refreshed, and no others", () =>
    withExcel(sample("SP Outcomes"), async ({ book }) => {
      const ids = ["red-red", "outcomes-standard"];
      expect(idsOf(await makeReport(null, MINE, ids))).toEqual(ids);
      put(book, "SP Outcomes", 17, 7, 40);
      expect([...idsOf(await refreshReport(MINE))].sort()).toEqual([...ids].sort());
    }));

  it.each([
    { pack: null, ids: ["lunch"] },
    { pack: "scrutiny", ids: ["lunch"] },
  ])("are refused where there is none of that id", ({ pack, ids }) =>
    withExcel(sample("SP Outcomes"), async () => {
      await expect(makeReport(pack, MINE, ids)).rejects.toMatchObject({ code: "unknown-table" });
    }),
  );
});
