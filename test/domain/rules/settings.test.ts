import type { Scalar } from "../../../src/grid/scalar.ts";
import {
  changedSettings,
  FROM_SHEET,
  withoutOwnAxes,
  withoutReplacedAxes,
} from "../../../src/domain/rules/changedSettings.ts";
import { defaultSettings } from "../../../src/domain/rules/defaultSettings.ts";
import {
  overlay,
  type Section,
  type Setting,
  settingKey,
  type SettingName,
} from "../../../src/domain/rules/setting.ts";

const set = (section: Section, item: string, name: SettingName, value: Scalar, from = "default"): Setting => {
  return { section, item, name, value, format: "General", from };
};
const said = (settings: readonly Setting[]) =>
  settings.map(({ section, item, name, value, from }) => `${section} ${item} ${name} = ${String(value)} (${from})`);

const DEFAULTS = defaultSettings([{ name: "SP Outcomes", kind: "indicators", roles: ["outcomes"] }]);

describe("settings over settings", () => {
  const under = [set("registers", "SP Outcomes", "tolerance", "5%"), set("actions", "", "dueSoonDays", 30)];

  it("replaces what has the same key, whatever its capitals, and keeps the name as it is written below", () => {
    const over = [set("registers", "sp outcomes ", "tolerance", "10%", "rules file")];
    expect(said(overlay(under, over))).toEqual([
      "registers SP Outcomes tolerance = 10% (rules file)",
      "actions  dueSoonDays = 30 (default)",
    ]);
  });

  it("adds what is new at the end", () => {
    expect(said(overlay(under, [set("impact", "Awful", "weight", 9, "rules file")])).at(-1)).toBe(
      "impact Awful weight = 9 (rules file)",
    );
  });

  it("with nothing over them stay as they are", () => {
    expect(overlay(under, [])).toEqual(under);
  });

  it("laid over themselves stay as they are", () => {
    expect(overlay(DEFAULTS, DEFAULTS)).toEqual(DEFAULTS);
  });

  it("keep the number format of a threshold when a plain number replaces it", () => {
    const [threshold] = DEFAULTS.filter(({ name }) => name === "threshold");
    const changed = overlay(DEFAULTS, [set("standards", threshold?.item ?? "", "threshold", 0.8)]);
    expect(
      changed.find((one) => settingKey(one) === settingKey(threshold ?? set("report", "", "period", "")))?.format,
    ).toBe("0%");
  });
});

describe("what a person changed in the rules' sheet", () => {
  const changed = (standing: readonly Setting[]) => said(changedSettings(standing, DEFAULTS));
  const standing = (value: Scalar, from: string) =>
    DEFAULTS.map((one) => (one.name === "tolerance" ? { ...one, value, from } : one));

  it.each([
    { value: "5%", from: "default", expected: [], because: "it says what stands anyway" },
    {
      value: "10%",
      from: "default",
      expected: [`registers SP Outcomes tolerance = 10% (${FROM_SHEET})`],
      because: "the value is another, so somebody typed it",
    },
    {
      value: "10%",
      from: "Cabinet, 12 May",
      expected: ["registers SP Outcomes tolerance = 10% (Cabinet, 12 May)"],
      because: "where a person said who decided it, that stays",
    },
    { value: " 5% ", from: "default", expected: [], because: "spaces change nothing" },
  ])("$value ($from): $because", ({ value, from, expected }) => {
    expect(changed(standing(value, from))).toEqual(expected);
  });

  it("leaves settings out that no default has only when they are equal to one", () => {
    expect(changed([set("registers", "Gone", "tolerance", "5%", "")])).toEqual([
      `registers Gone tolerance = 5% (${FROM_SHEET})`,
    ]);
  });

  it("keeps the whole axis to which a person added a label", () => {
    const impact = DEFAULTS.filter(({ section }) => section === "impact");
    const more = [...impact, set("impact", "Catastrophic", "weight", 9, "")];
    const own = changedSettings(more, DEFAULTS);
    expect(own.map(({ item }) => item)).toEqual([
      "Insignificant",
      "Minor",
      "Moderate",
      "Major",
      "Extreme",
      "Catastrophic",
    ]);
    expect(withoutReplacedAxes(DEFAULTS, own).filter(({ section }) => section === "impact")).toEqual([]);
  });

  it("keeps an axis by default where only a weight was changed", () => {
    const standing = DEFAULTS.map((one) => (one.item === "Major" ? { ...one, value: 4, from: "" } : one));
    expect(said(changedSettings(standing, DEFAULTS))).toEqual([`impact Major weight = 4 (${FROM_SHEET})`]);
    expect(withoutOwnAxes(DEFAULTS, standing)).toEqual(DEFAULTS);
  });

  it("keeps an axis without the label whose row a person deleted", () => {
    const standing = DEFAULTS.filter(({ item }) => item !== "Extreme");
    const kept = changedSettings(standing, DEFAULTS).map(({ item }) => item);
    expect(kept).toEqual(["Insignificant", "Minor", "Moderate", "Major"]);
    expect(withoutOwnAxes(DEFAULTS, standing).some(({ section }) => section === "impact")).toBe(false);
  });
});

describe("axes of the risk grid", () => {
  it.each([
    {
      over: [set("impact", "Catastrophic", "weight", 9)],
      gone: ["impact"],
      because: "a label of its own replaces the axis",
    },
    { over: [set("impact", "major", "weight", 4)], gone: [], because: "another weight for a known label does not" },
    {
      over: [set("levels", "Severe", "from", 20), set("likelihood", "Never", "weight", 0)],
      gone: ["likelihood", "levels"],
      because: "each axis for itself",
    },
    { over: [set("impact", "Awful", "weight", "Not used")], gone: [], because: "a label that is not used is none" },
    { over: [set("registers", "New", "tolerance", "1%")], gone: [], because: "registers are no axis" },
  ])("$because", ({ over, gone }) => {
    const left = new Set(withoutReplacedAxes(DEFAULTS, over).map(({ section }) => section));
    expect(["likelihood", "impact", "levels"].filter((axis) => !left.has(axis as Section))).toEqual(gone);
  });
});

describe("the defaults", () => {
  it("say for each register what it feeds, and how indicators are rated", () => {
    const settings = defaultSettings([
      { name: "KPIs", kind: "indicators", roles: ["outcomes"] },
      { name: "Jobs", kind: "actions", roles: [] },
    ]);
    expect(said(settings.filter(({ section }) => section === "registers"))).toEqual([
      "registers KPIs feeds = Outcomes (default)",
      "registers KPIs scale = RAG (default here: RAG)",
      "registers KPIs basis = Trajectory where there is a baseline and a later target, else target, else reported (default)",
      "registers KPIs tolerance = 5% (default)",
      "registers KPIs amber = Within the tolerance (default)",
      "registers KPIs asShown = No (default)",
      "registers KPIs staticBand = 0 (default)",
      "registers KPIs trend = Previous period (default)",
      "registers KPIs trendPeriods = 5 (default)",
      "registers KPIs screened = No (default)",
      "registers KPIs atMaximum = No (default)",
      "registers Jobs feeds = Nothing (default)",
      "registers Jobs scale = RAG (default here: RAG)",
    ]);
  });

  it("say each thing once", () => {
    const keys = DEFAULTS.map(settingKey);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
