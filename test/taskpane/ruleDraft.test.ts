import { readState, type WorkbookState } from "../../src/actions/workbookState.ts";
import type { Layout } from "../../src/domain/layout.ts";
import { PLAIN_RULES, type RegisterRules } from "../../src/domain/rules/rules.ts";
import type { Setting } from "../../src/domain/rules/setting.ts";
import {
  beforeOf,
  changedWords,
  drafted,
  NO_RULES,
  withPreset,
  withValue,
} from "../../src/taskpane/rules/ruleDraft.ts";
import { movedCounts, previewOf } from "../../src/taskpane/rules/previewWords.ts";
import { PRESETS } from "../../src/domain/rules/presets.ts";
import { ruleGroups } from "../../src/taskpane/rules/ruleGroups.ts";
import { indicatorSentence, standardSentence } from "../../src/taskpane/rules/ruleSentences.ts";
import { partsOf, toleranceValue } from "../../src/taskpane/rules/toleranceParts.ts";
import { choicesFor, fieldLabel, fromWords, isOfMethod } from "../../src/taskpane/rules/settingWords.ts";
import { readToleranceValue } from "../../src/domain/rules/readValue.ts";
import { choices } from "../actions/sample.ts";
import { withExcel } from "../support/excel.ts";
import { sample } from "../support/variants.ts";

const setting = (parts: Partial<Setting>): Setting => ({
  ...{ section: "registers", item: "SP Outcomes", name: "tolerance", value: "5%", format: "@", from: "default" },
  ...parts,
});

let state: WorkbookState;
beforeAll(async () => {
  state = await withExcel(sample(), () => readState(choices()));
});

describe("a tolerance in two parts", () => {
  it.each([
    ["5%", "percent", "5"],
    [0.1, "percent", "10"],
    [0.075, "percent", "7.5"],
    ["2 points", "points", "2"],
    [3, "amount", "3"],
    ["none", "none", ""],
    ["floor 85%", "floor", "85%"],
    ["an amber floor of 12", "floor", "12"],
    ["the floor of each indicator", "ownFloor", ""],
    ["rubbish", "amount", "rubbish"],
  ] as const)("%s is %s of %s", (value, unit, size) => expect(partsOf(value)).toEqual({ unit, size }));

  it.each(["5%", "2 points", "3", "0.5", "none", "12.5%", "floor 85%", "floor 12", "own floor"])(
    "%s comes back as it was",
    (value) => expect(readToleranceValue(toleranceValue(partsOf(value)))).toEqual(readToleranceValue(value)),
  );
});

describe("a draft of rules", () => {
  it.each<[string | number, number, string]>([
    ["12%", 1, "another band"],
    ["5%", 0, "the same words"],
    [0.05, 0, "the same part as Excel holds it"],
    ["5 %", 0, "the same with a space"],
  ])("tolerance %s leaves %d changed: %s", (value, size) =>
    expect(withValue(NO_RULES, setting({}), value).size).toBe(size),
  );

  it("takes a change back", () => {
    const once = withValue(NO_RULES, setting({}), "12%");
    expect(drafted(once, setting({}))).toMatchObject({ value: "12%", from: "changed in the pane" });
    expect(withValue(once, setting({}), "5%").size).toBe(0);
  });

  it("knows the default basis by its sentence", () => {
    const basis = setting({
      name: "basis",
      value: "Trajectory where there is a baseline and a later target, else target, else reported",
    });
    expect(withValue(NO_RULES, basis, "Automatic").size).toBe(0);
    expect(withValue(NO_RULES, basis, "Target").size).toBe(1);
  });

  it("takes a preset for the register's own settings, and leaves its standard alone", () => {
    const settings = [
      setting({}),
      setting({ name: "basis", value: "Trajectory" }),
      setting({ section: "standards", name: "threshold", value: 0.75 }),
    ];
    const draft = withPreset(NO_RULES, settings, PRESETS[0] as (typeof PRESETS)[number]);
    expect([...draft.values()].map(({ name, value }) => `${name} ${String(value)}`)).toEqual([
      "tolerance 10%",
      "basis Target",
    ]);
    expect(changedWords(beforeOf(draft, settings))).toBe("Tolerance of SP Outcomes and Basis of SP Outcomes");
    expect(beforeOf(draft, settings).map(({ value }) => value)).toEqual(["5%", "Trajectory"]);
  });
});

describe("the groups of rules", () => {
  it("are one for each register that has rules, and one for actions", () => {
    expect(ruleGroups(state).map(({ title, settings }) => `${title}: ${settings.length}`)).toEqual([
      "SP Outcomes: 14",
      "Workplan: 5",
      "Exec actions: 5",
      "SRR: 18",
      "Directorate priorities: 5",
      "Programmes: 5",
      "Actions: 1",
    ]);
  });

  it("say the scale of a register that feeds nothing, and leave out actions where there are none", () => {
    const registers = state.registers
      .filter(({ layout }) => layout.kind === "actions")
      .map((one) => ({ ...one, roles: [] }));
    expect(ruleGroups({ ...state, registers }).map(({ title, settings }) => `${title}: ${settings.length}`)).toEqual([
      ...["Workplan: 1", "Exec actions: 1", "Directorate priorities: 1", "Actions: 1"],
    ]);
    expect(ruleGroups({ ...state, registers: [] })).toEqual([]);
  });
});

describe("a rule as a sentence", () => {
  const outcomes = (): Layout => state.registers[0]?.layout as Layout;
  const rules = PLAIN_RULES;
  const without = (...fields: readonly string[]): Layout => ({
    ...outcomes(),
    fields: outcomes().fields.filter(({ field }) => !fields.includes(field)),
  });

  it.each<readonly [because: string, layout: () => Layout, change: Partial<RegisterRules>, words: RegExp]>([
    [
      "a baseline and a target make a line",
      outcomes,
      {},
      /^Green when the actual is on the line from the 20\/21 baseline to the 2024 target, or better; Amber within 5%; otherwise Red\./,
    ],
    [
      "without a baseline the target counts",
      () => without("baseline"),
      {},
      /^Green at the target or better; Amber within 5%/,
    ],
    ["a person may choose the target", outcomes, { basis: "target" }, /^Green at the target or better/],
    [
      "without a target the officer's rating counts",
      () => without("target", "baseline"),
      {},
      /^Each rating is the one typed in no column\./,
    ],
    ["points are points", outcomes, { tolerance: { kind: "points", points: 2 } }, /; Amber within 2 points;/],
    ["there may be no amber", outcomes, { tolerance: { kind: "none" } }, /; no Amber; otherwise Red\./],
    ["polarity comes from its column", outcomes, {}, / “Good is” says which way is good\. /],
    [
      "or from the titles",
      () => without("polarity"),
      {},
      / Which way is good is taken from the words of each title\. /,
    ],
    [
      "a profile has a target for each period",
      outcomes,
      { basis: "profile" },
      /^Green at the period’s own target or better; Amber within 5%; otherwise Red\./,
    ],
    ["a range has two ends", outcomes, { basis: "range" }, /^Green within the range; Amber within 5%;/],
    [
      "Amber may hang on the year before",
      outcomes,
      { amber: "improved" },
      /; Green as well within 5%; beyond that Amber if it is better than a year before, otherwise Red\./,
    ],
    ["values may be compared as shown", outcomes, { asShown: true }, / Values are compared as the cells show them\. /],
    [
      "a regression is said",
      outcomes,
      { trend: "regression", trendPeriods: 8 },
      /The trend is the slope over the last 8 periods: not significant at 95% is Static\.$/,
    ],
    [
      "so is Fingertips' trend",
      outcomes,
      { trend: "fingertips" },
      /as Fingertips works it out: not significant is Static\.$/,
    ],
    [
      "and an XmR chart",
      outcomes,
      { trend: "xmr", screened: true },
      /what an XmR chart says of the latest value, with outlying moves left out of the limits: common cause is Static\.$/,
    ],
    ["a static band is said", outcomes, { staticBand: 0.01 }, /a change of up to 0.01 is Static\.$/],
    [
      "so is another method and the maximum",
      outcomes,
      { trend: "samePeriodLastYear", atMaximum: true },
      /compares with the same period a year before: no change is Static, and staying at the best possible value counts as Improving\.$/,
    ],
  ])("%s", (_because, layout, change, words) =>
    expect(indicatorSentence(layout(), { ...rules, ...change })).toMatch(words),
  );

  it("names a register's own column of tolerances", () => {
    const own = {
      ...(outcomes().fields[0] as Layout["fields"][number]),
      field: "tolerance",
      heading: "Amber band",
    } as const;
    expect(indicatorSentence({ ...outcomes(), fields: [...outcomes().fields, own] }, rules)).toContain(
      "Amber as “Amber band” says, else Amber within 5%",
    );
  });

  it.each([
    ["all", ["Green", "Complete"], 0.9, "90% of all workplan should be Green or Complete."],
    ["live", ["On target"], 0.925, "92.5% of the live workplan should be On target."],
    ["rated", ["Green", "Amber", "Complete"], 1, "100% of the rated workplan should be Green, Amber or Complete."],
  ] as const)("of %s", (denominator, numerator, threshold, words) =>
    expect(standardSentence("Workplan", { numerator, denominator, comparison: "atLeast", threshold })).toBe(words),
  );
});

describe("what a change would do", () => {
  it("is said by how the counts move", () => {
    const before = [
      { word: "Green", count: 15 },
      { word: "Red", count: 6 },
    ];
    const after = [
      { word: "Green", count: 17 },
      { word: "Red", count: 3 },
      { word: "Not rated", count: 1 },
    ];
    expect(movedCounts({ register: "x", before, after, moved: [] })).toEqual([
      "15 Green → 17",
      "6 Red → 3",
      "0 Not rated → 1",
    ]);
  });

  it("is refused in words where a value cannot be used", () => {
    expect(previewOf(state, [setting({ value: "lots" })])).toMatchObject({
      kind: "refused",
      words: expect.stringContaining('"lots"'),
    });
    expect(previewOf(state, [setting({ value: "12%" })])).toMatchObject({ kind: "usable" });
  });
});

describe("the settings of a register that are shown", () => {
  it.each([
    ["Previous period", ["staticBand", "atMaximum"]],
    ["Regression over the last periods", ["trendPeriods"]],
    ["regression", ["trendPeriods"]],
    ["Fingertips recent trend", []],
    ["XmR chart", ["screened"]],
  ])("with %s", (value, shown) => {
    const names = ["staticBand", "trendPeriods", "screened", "atMaximum"] as const;
    const trend = setting({ name: "trend", value });
    expect(names.filter((name) => isOfMethod(setting({ name }), [trend]))).toEqual(shown);
    expect(isOfMethod(setting({}), [trend])).toBe(true);
  });
});

describe("the fields of settings", () => {
  it.each([
    [{ name: "tolerance" }, "Tolerance"],
    [{ section: "impact", item: "Major", name: "weight" }, "Impact, Major: weight"],
    [{ section: "likelihood", item: "Rare", name: "weight" }, "Likelihood, Rare: weight"],
    [{ section: "levels", item: "High", name: "from" }, "High: from a score of"],
    [{ section: "standards", name: "threshold" }, "Standard"],
  ] as const)("%j is called %s", (parts, label) => expect(fieldLabel(setting(parts))).toBe(label));

  it("offer a few words where a setting is one of a few", () => {
    expect(choicesFor(setting({ name: "trend" }))?.map(([value]) => value)).toEqual([
      "Previous period",
      "Same period last year",
      "Regression over the last periods",
      "Fingertips recent trend",
      "XmR chart",
    ]);
    expect(choicesFor(setting({ name: "basis" }))?.map(([value]) => value)).toEqual([
      ...["Automatic", "Trajectory", "Target", "Profile", "Range", "Reported"],
    ]);
    expect(choicesFor(setting({}))).toBeNull();
  });

  it("say where a value came from", () => {
    expect(fromWords(setting({}))).toBe("From: default");
    expect(fromWords(setting({ from: "" }))).toBe("From: Scrutineer rules");
  });
});
