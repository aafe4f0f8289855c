import fc from "fast-check";
import type { Grid } from "../../../src/grid/grid.ts";
import type { StandingTable } from "../../../src/grid/layOut.ts";
import { placeTable } from "../../../src/grid/placeTable.ts";
import type { Scalar } from "../../../src/grid/scalar.ts";
import type { TableModel } from "../../../src/grid/table.ts";
import { defaultSettings } from "../../../src/domain/rules/defaultSettings.ts";
import { plainValue } from "../../../src/domain/rules/ruleNumber.ts";
import {
  SECTION_SETTINGS,
  type Section,
  type Setting,
  settingKey,
  type SettingName,
} from "../../../src/domain/rules/setting.ts";
import { readRulesTables } from "../../../src/report/rules/readRulesTables.ts";
import { rulesTables } from "../../../src/report/rules/rulesTables.ts";
import { ruleTableOf } from "../../../src/report/rules/ruleTables.ts";

/** What is changed in a table: by its id, `row,column` of its body. */
type Edits = Readonly<Record<string, Readonly<Record<string, Scalar>>>>;

/** The tables as they stand below each other after they were written, with what a person changed. */
function standing(models: readonly TableModel[], edits: Edits = {}): ReadonlyMap<string, StandingTable> {
  let row = 2;
  return new Map(
    models.map((model) => {
      const { whole, cells, body } = placeTable(model, { row, column: 1 });
      row += whole.rows + 2;
      const edit = edits[model.id] ?? {};
      const values = cells.map((line, r) =>
        line.map((cell, c) => edit[`${r + whole.row - body.row},${c}`] ?? cell?.value ?? ""),
      );
      const grid: Grid = {
        ...{ sheet: "Scrutineer rules", area: whole, values, text: values.map((line) => line.map(String)) },
        formats: cells.map((line) => line.map((cell) => cell?.format ?? "General")),
        ...{ merged: [], hiddenRows: new Set(), hiddenColumns: new Set() },
      };
      const table = { sheet: "Scrutineer rules", area: whole, grid, tableName: null, typedBelow: 0, names: new Map() };
      return [model.id, table] as const;
    }),
  );
}

const SETTINGS = defaultSettings([
  { name: "SP Outcomes", kind: "indicators", roles: ["outcomes"] },
  { name: "Budget", kind: "budget", roles: [] },
]);
const byKey = (settings: readonly Setting[]) =>
  settings
    .map(({ section, item, name, value, from }) => ({ section, item, name, value, from }))
    .toSorted((a, b) => settingKey(a).localeCompare(settingKey(b)));

describe("the sheet of rules", () => {
  it("gives back every setting that was written, and its version", () => {
    const { version, settings, findings, others } = readRulesTables(standing(rulesTables(SETTINGS)));
    expect(byKey(settings)).toEqual(byKey(SETTINGS));
    expect([version, findings, others]).toEqual([2, [], []]);
  });

  it("gives back nothing where there is none", () => {
    expect(readRulesTables(new Map())).toEqual({ version: null, settings: [], findings: [], others: [] });
  });

  it("has a table for each kind of rule, with a heading and a line of what may be written", () => {
    expect(rulesTables(SETTINGS).map(({ title, rows }) => `${title}: ${rows.length}`)).toEqual([
      "Scrutineer rules: 1",
      "Registers: 3",
      "Rating rules and tolerances: 4",
      "Trend rules: 5",
      "Standards: 24",
      "Risk grid and labels: 13",
      "Thresholds: 7",
      "Packs and tables: 6",
      "Ignored findings: 1",
      "Your own rows: 1",
    ]);
  });

  it("tells of each setting its cell, so that a finding can lead there", () => {
    const [first] = readRulesTables(standing(rulesTables(SETTINGS))).settings;
    expect(first?.place).toEqual({ sheet: "Scrutineer rules", row: 13, column: 4 });
  });

  it("reads columns by their headings, wherever they stand", () => {
    const swapped = rulesTables(SETTINGS).map((table) => ({
      ...table,
      columns: table.columns.toReversed(),
      rows: table.rows.map((row) => row.toReversed()),
    }));
    expect(byKey(readRulesTables(standing(swapped)).settings)).toEqual(byKey(SETTINGS));
  });

  it("has every setting of every section", () => {
    const all = Object.entries(SECTION_SETTINGS).flatMap(([section, names]) =>
      names.map((name) => ({
        section: section as Section,
        item: "X: Y",
        name,
        value: "",
        format: "General",
        from: "",
      })),
    );
    const rows = rulesTables(all).flatMap(({ rows: lines }) => lines);
    expect(rows.filter(([, item]) => item?.text === "X: Y")).toHaveLength(all.length);
  });
});

describe("a row that is no setting", () => {
  it.each([
    { edit: { "0,0": "Nonsense" }, because: "the section is none" },
    { edit: { "0,2": "Colour" }, because: "the setting is none" },
    { edit: { "0,2": "Threshold" }, because: "the section has no such setting" },
  ])("is kept in its table, and said to be none: $because", ({ edit }) => {
    const { settings, findings, others } = readRulesTables(
      standing(rulesTables(SETTINGS), { "rules-registers": edit }),
    );
    expect(settings).toHaveLength(SETTINGS.length - 1);
    expect(findings.map(({ code, place }) => [code, place.row])).toEqual([["rule-unreadable", 13]]);
    const again = rulesTables(settings, others).find(({ id }) => id === "rules-registers");
    expect(again?.rows).toHaveLength(3);
    expect(again?.rows.at(-1)?.map(({ value }) => value)).toEqual(others[0]?.cells.map(({ value }) => value));
  });

  it("keeps its numbers as numbers", () => {
    const { others } = readRulesTables(standing(rulesTables([]), { "rules-risk": { "0,0": "Note", "0,3": 12 } }));
    expect(others.map(({ table, cells }) => [table, ...cells.map(({ value }) => value)])).toEqual([
      ["rules-risk", "Note", "", "", 12, ""],
    ]);
  });

  it("is a note of its own in the table for them, unless it begins as a rule does", () => {
    const noted = { "0,0": "Agreed by Cabinet in May", "0,3": 2021 };
    const read = (edit: Readonly<Record<string, Scalar>>) =>
      readRulesTables(standing(rulesTables(SETTINGS), { "rules-notes": edit }));
    expect([read(noted).findings, read(noted).others.length]).toEqual([[], 1]);
    expect(read({ "0,0": "Register", "0,2": "Colour" }).findings).toHaveLength(1);
  });

  it("is nothing where it is empty, and a setting whatever its capitals", () => {
    const empty = Object.fromEntries([0, 1, 2, 3, 4].map((c) => [`0,${c}`, " "]));
    const read = (edit: Readonly<Record<string, Scalar>>) =>
      readRulesTables(standing(rulesTables(SETTINGS), { "rules-registers": edit }));
    expect([read(empty).findings, read(empty).others]).toEqual([[], []]);
    expect(read({ "0,0": "REGISTER", "0,2": "feeds" }).settings).toHaveLength(SETTINGS.length);
  });
});

describe("a row that a person types", () => {
  const typed = (table: string, words: readonly Scalar[]) => {
    const edit = Object.fromEntries(words.map((word, column) => [`0,${column}`, word]));
    const [one] = readRulesTables(standing(rulesTables([]), { [table]: edit })).settings;
    return one && [one.section, one.item, one.name, one.value];
  };

  it.each<readonly [string, readonly Scalar[], unknown, string]>([
    ["rules-rating", ["Register", "KPIs", "Tolerance", 0.05], ["registers", "KPIs", "tolerance", "5%"], "in full"],
    ["rules-notes", ["Register", "KPIs", "Tolerance", "5%"], ["registers", "KPIs", "tolerance", "5%"], "anywhere"],
    ["rules-rating", ["", "KPIs", "Tolerance", "5%"], ["registers", "KPIs", "tolerance", "5%"], "without its section"],
    [
      "rules-rating",
      ["", "KPIs: K1", "Tolerance", 3],
      ["indicators", "KPIs: K1", "tolerance", "3"],
      "for one indicator",
    ],
    ["rules-risk", ["", "Huge", "Weight", 9], undefined, "whose section two groups have"],
    ["rules-standards", ["", "KPIs", "Threshold", 0.9], ["standards", "KPIs", "threshold", 0.9], "that one group has"],
  ])("in %s, %j is %j: %s", (table, words, expected) => {
    expect(typed(table, words)).toEqual(expected);
  });
});

describe("the version of the sheet", () => {
  const read = (edit: Readonly<Record<string, Scalar>>) =>
    readRulesTables(standing(rulesTables(SETTINGS), { rules: edit }));

  it.each<readonly [Readonly<Record<string, Scalar>>, number, readonly string[], string]>([
    [{}, 2, [], "as it was written"],
    [{ "0,3": "2" }, 2, [], "a text that is the number"],
    [{ "0,2": "", "0,3": "", "0,0": "", "0,4": "" }, 2, [], "several tables without it are ours"],
    [{ "0,3": "two" }, 2, ["rule-unreadable"], "no number"],
    [{ "0,3": "" }, 2, ["rule-unreadable"], "emptied"],
    [{ "0,3": 0 }, 2, ["rule-unreadable"], "there is none before 1"],
    [{ "0,3": 3 }, 3, ["rules-newer"], "a newer one"],
  ])("%j is %d, %j: %s", (edit, version, codes) => {
    const reading = read(edit);
    expect([reading.version, reading.findings.map(({ code }) => code)]).toEqual([version, codes]);
  });

  it("is written by us whatever it said", () => {
    const { settings, others } = read({ "0,3": "two" });
    expect(rulesTables(settings, others)[0].rows.map((row) => row[3]?.value)).toEqual([2]);
  });
});

const setting = (name: SettingName, value: Scalar, format = "General"): Setting => {
  const sections = Object.keys(SECTION_SETTINGS) as readonly Section[];
  const section = sections.find((one) => SECTION_SETTINGS[one].includes(name)) ?? "report";
  return { section, item: "X", name, value, format, from: "" };
};
const cellOf = (one: Setting) => {
  const rows = rulesTables([one]).find(({ id }) => id === ruleTableOf(one))?.rows ?? [];
  return rows.find((row) => row[1]?.text === "X")?.[3];
};

describe("a rule that is a number", () => {
  it.each([
    ["tolerance", "5%", 0.05, "0%"],
    ["tolerance", "7.5%", 0.075, "0.0%"],
    ["tolerance", "2 points", 2, '0 "points"'],
    ["tolerance", "1 point", 1, '0 "point"'],
    ["tolerance", "0.25 points", 0.25, '0.00 "points"'],
    ["tolerance", "3", 3, "0"],
    ["tolerance", "0.5", 0.5, "0.0"],
    ["tolerance", "floor 85%", 0.85, '"floor "0%'],
    ["tolerance", "floor 12.5", 12.5, '"floor "0.0'],
    ["threshold", 0.925, 0.925, "0.0%"],
    ["threshold", "90%", 0.9, "0%"],
    ["redPounds", "£0.1m", 100_000, "#,##0"],
    ["dueSoonDays", "30", 30, "General"],
    ["staticBand", 0.01, 0.01, "General"],
    ["weight", 5, 5, "General"],
    ["tolerance", "none", "none", "General"],
    ["tolerance", "lots", "lots", "General"],
    ["weight", "heavy", "heavy", "General"],
  ] as const)("%s %j is held as %j under %j", (name, value, held, format) => {
    expect(cellOf(setting(name, value))).toMatchObject({ value: held, format });
  });

  it.each<readonly [SettingName, Scalar, string, Scalar, string]>([
    ["tolerance", 0.05, "0%", "5%", "a percentage"],
    ["tolerance", 0.05, "General", "5%", "a bare part of one"],
    ["tolerance", 0.05, "0.00", "0.05", "an amount, as its format says that it is no percentage"],
    ["tolerance", 2, '0 "points"', "2 points", "points"],
    ["tolerance", 2, '0.##" points"', "2 points", "points, in another format"],
    ["tolerance", 2, "General", "2", "an amount"],
    ["tolerance", 0, "0%", "none", "nothing is no band"],
    ["tolerance", 0.8, '"floor "0%', "floor 80%", "a floor"],
    ["tolerance", "within 5 %", "General", "5%", "typed as words"],
    ["tolerance", -0.05, "0%", -0.05, "a negative one is none, and stays"],
    ["tolerance", "-5%", "General", "-5%", "a negative one in words, too"],
    ["threshold", "92.5%", "@", 0.925, "typed as words"],
    ["threshold", 75, "General", 75, "no share, and stays"],
  ])("%s %j under %j reads %j: %s", (name, value, format, said) => {
    expect(plainValue(name, { value, format })).toBe(said);
  });

  it("comes back as it was, whatever the tolerance", () => {
    const size = fc.integer({ min: 1, max: 99_999 }).map((thousandths) => thousandths / 1000);
    const unit = fc.constantFrom("%", " points", "");
    const floor = fc.constantFrom("", "floor ");
    fc.assert(
      fc.property(size, unit, floor, (number, end, begin) => {
        if (begin !== "" && end === " points") return;
        const said = plainValue("tolerance", { value: `${begin}${number}${end}`, format: "General" });
        const cell = cellOf(setting("tolerance", said));
        expect(typeof cell?.value).toBe("number");
        expect(plainValue("tolerance", { value: cell?.value ?? "", format: cell?.format ?? "" })).toBe(said);
      }),
    );
  });
});

it("shows thresholds as percentages and days as days", () => {
  const asAt: Setting = { section: "report", item: "", name: "asAt", value: 44377, format: "dd/mm/yyyy", from: "" };
  const texts = rulesTables([...SETTINGS, asAt]).flatMap(({ rows }) => rows.map((row) => row[3]?.text));
  expect(texts).toContain("75%");
  expect(texts).toContain("30/06/21");
});
