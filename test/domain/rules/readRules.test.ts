import { RAG } from "../../../src/domain/ratingScale.ts";
import type { Scalar } from "../../../src/grid/scalar.ts";
import { defaultSettings } from "../../../src/domain/rules/defaultSettings.ts";
import { readRules, settingTitle } from "../../../src/domain/rules/readRules.ts";
import { overlay, type Section, type Setting, type SettingName } from "../../../src/domain/rules/setting.ts";
import { DEFAULT_GRID } from "../../../src/domain/risk.ts";

const DEFAULTS = defaultSettings([{ name: "SP Outcomes", kind: "indicators", roles: ["outcomes"] }]);
const set = (section: Section, item: string, name: SettingName, value: Scalar): Setting => {
  return { section, item, name, value, format: "General", from: "" };
};
const withSetting = (one: Setting) => readRules(overlay(DEFAULTS, [one]));
const register = (name: SettingName, value: Scalar) => {
  const { rules, unreadable } = withSetting(set("registers", "SP Outcomes", name, value));
  return { rules: rules.registers.get("SP Outcomes"), unreadable: unreadable.map(({ expected }) => expected) };
};

describe("rules from the defaults", () => {
  const { rules, unreadable } = readRules(DEFAULTS);

  it("can all be read", () => {
    expect(unreadable).toEqual([]);
  });

  it("are those of the domain rules, section 11", () => {
    expect(rules.registers.get("SP Outcomes")).toEqual({
      ...{ feeds: ["outcomes"], basis: null, tolerance: { kind: "percent", part: 0.05 }, staticBand: 0 },
      ...{ trend: "previousPeriod", atMaximum: false, amber: "within", asShown: false },
      ...{ trendPeriods: 5, screened: false, scale: RAG },
    });
    expect(rules.standards.outcomes).toEqual({
      numerator: ["Green"],
      denominator: "rated",
      comparison: "atLeast",
      threshold: 0.75,
    });
    expect(rules.risk).toEqual(DEFAULT_GRID);
    expect(rules.dueSoonDays).toBe(30);
  });
});

describe("a register's settings", () => {
  it.each<{ name: SettingName; value: Scalar; part: object; because: string }>([
    {
      name: "tolerance",
      value: "10%",
      part: { tolerance: { kind: "percent", part: 0.1 } },
      because: "as a person types it",
    },
    {
      name: "tolerance",
      value: 0.1,
      part: { tolerance: { kind: "percent", part: 0.1 } },
      because: "as Excel keeps 10%",
    },
    {
      name: "tolerance",
      value: "2 points",
      part: { tolerance: { kind: "points", points: 2 } },
      because: "points of a percentage",
    },
    { name: "tolerance", value: 2, part: { tolerance: { kind: "amount", amount: 2 } }, because: "a plain amount" },
    { name: "tolerance", value: "none", part: { tolerance: { kind: "none" } }, because: "no amber band" },
    { name: "basis", value: "Reported", part: { basis: "reported" }, because: "capitals do not matter" },
    { name: "basis", value: "automatic", part: { basis: null }, because: "the default by its short name" },
    { name: "trend", value: "Same period last year", part: { trend: "samePeriodLastYear" }, because: "in words" },
    { name: "trend", value: "samePeriodLastYear", part: { trend: "samePeriodLastYear" }, because: "as JSON names it" },
    { name: "staticBand", value: "0.01", part: { staticBand: 0.01 }, because: "a number typed as text" },
    { name: "atMaximum", value: true, part: { atMaximum: true }, because: "Excel's own TRUE" },
    { name: "atMaximum", value: "y", part: { atMaximum: true }, because: "short for yes" },
    { name: "feeds", value: "nothing", part: { feeds: [] }, because: "it is left out" },
    { name: "feeds", value: "executiveActions", part: { feeds: ["executiveActions"] }, because: "as JSON names it" },
  ])("$name $value: $because", ({ name, value, part }) => {
    const { rules, unreadable } = register(name, value);
    expect(rules).toMatchObject(part);
    expect(unreadable).toEqual([]);
  });

  it.each<{ name: SettingName; value: Scalar; because: string }>([
    { name: "tolerance", value: "a bit", because: "no amount" },
    { name: "tolerance", value: "", because: "emptied" },
    { name: "basis", value: "guess", because: "there is no such basis" },
    { name: "trend", value: "feeling", because: "there is no such method" },
    { name: "staticBand", value: -1, because: "a band is not negative" },
    { name: "staticBand", value: "", because: "emptied" },
    { name: "atMaximum", value: "perhaps", because: "neither yes nor no" },
    { name: "feeds", value: "Lunch", because: "there is no such table" },
  ])("$name $value is unreadable ($because) and the default stands", ({ name, value }) => {
    const { rules, unreadable } = register(name, value);
    expect(unreadable).toHaveLength(1);
    expect({ ...rules, feeds: [] }).toEqual({
      ...readRules(DEFAULTS).rules.registers.get("SP Outcomes"),
      feeds: [],
    });
  });
});

describe("standards, risk grid and decimals", () => {
  it.each<{ at: Setting; part: object; because: string }>([
    {
      at: set("standards", "Outcomes", "threshold", "80%"),
      part: { standards: { outcomes: { threshold: 0.8 } } },
      because: "a share in words",
    },
    {
      at: set("standards", "outcomes", "threshold", 0.8),
      part: { standards: { outcomes: { threshold: 0.8 } } },
      because: "as Excel keeps it",
    },
    {
      at: set("standards", "Workplan", "numerator", "green, amber"),
      part: { standards: { workplan: { numerator: ["Green", "Amber"] } } },
      because: "capitals do not matter",
    },
    {
      at: set("standards", "Workplan", "denominator", "All rated"),
      part: { standards: { workplan: { denominator: "rated" } } },
      because: "in its words",
    },
    { at: set("actions", "", "dueSoonDays", 14), part: { dueSoonDays: 14 }, because: "two weeks" },
    {
      at: set("decimals", "outcomes-standard", "decimals", 2),
      part: { decimals: { "outcomes-standard": 2 } },
      because: "two decimals",
    },
    {
      at: set("levels", "Very high", "from", 25),
      part: { risk: { levels: [{ level: "Very high", from: 25 }, { level: "High" }, {}, {}] } },
      because: "the gravest level comes first, wherever it was added",
    },
  ])("$at.name of $at.item: $because", ({ at, part }) => {
    const { rules, unreadable } = withSetting(at);
    expect(unreadable).toEqual([]);
    expect(rules).toMatchObject(part);
  });

  it.each<{ at: Setting; because: string }>([
    { at: set("standards", "Outcomes", "threshold", "lots"), because: "no share" },
    { at: set("standards", "Outcomes", "threshold", 75), because: "7500% is no share: 75% or 0.75 is meant" },
    { at: set("standards", "Outcomes", "numerator", " , "), because: "no rating" },
    { at: set("standards", "Outcomes", "denominator", "some"), because: "which ones" },
    { at: set("decimals", "programmes", "decimals", 1.5), because: "no whole number" },
    { at: set("decimals", "programmes", "decimals", 5), because: "more than four" },
    { at: set("impact", "Major", "weight", "heavy"), because: "no weight" },
  ])("$at.name of $at.item is unreadable: $because", ({ at }) => {
    expect(withSetting(at).unreadable.map(({ setting }) => setting.value)).toEqual([at.value]);
  });
});

describe("what a setting is called", () => {
  it.each([
    { at: set("registers", "KPIs", "tolerance", ""), title: "Tolerance of KPIs" },
    { at: set("actions", "", "dueSoonDays", ""), title: "Days that count as due soon" },
  ])("$title", ({ at, title }) => {
    expect(settingTitle(at)).toBe(title);
  });
});
