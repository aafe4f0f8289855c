import type { Standard } from "../../../src/domain/standard.ts";
import { defaultSettings } from "../../../src/domain/rules/defaultSettings.ts";
import { liveFrom } from "../../../src/report/live/liveFrom.ts";
import { otherStandards } from "../../../src/report/tables/otherStandards.ts";
import { inputFrom } from "../input.ts";

const STANDARD: Standard = { numerator: ["Low"], denominator: "all", comparison: "atLeast", threshold: 0.4 };
const RISKS = `
  title | likelihood | impact | status
  Flood | Rare       | Minor  | Open
  Fire  |            |        | Open
  Gone  | Rare       | Minor  | Closed
`;

describe("a council's own standard in live figures", () => {
  const plain = inputFrom({ risks: RISKS }, { ownStandards: new Map([["Risks", STANDARD]]) });
  const live = liveFrom({
    cell: () => ({ value: "", text: "", format: "General" }),
    settings: defaultSettings([]),
    registers: plain.every.map((register) => ({ register, slug: "Risks", roles: new Set() })),
    ...{ rules: plain.rules, asAt: plain.asAt, period: plain.period, date1904: false },
  });
  const table = otherStandards({ ...plain, live });

  it("is counted over the working sheet of its register: open risks by level, those without one as well", () => {
    const [, now, before, expected] = table?.rows[0] ?? [];
    expect(now?.text).toBe("1/2 (50%)");
    expect(now?.formula).toContain('COUNTIFS(Scrutineer.Working.Risks.Openlevel,"Low")');
    expect(now?.formula).toContain(
      "ROWS(Scrutineer.Working.Risks.Openlevel)-COUNTBLANK(Scrutineer.Working.Risks.Openlevel)",
    );
    expect(before?.formula).toBeNull();
    expect(expected?.formula).toBe('=ROUND(100*0.4,4)&"%"');
  });

  it("has its figures as the first line of the note", () => {
    expect(table?.figures?.text).toMatch(/^Risks: 1 Low of all 2 rows of Risks; the standard is at least 40%\./);
    expect(table?.figures?.formula).toContain("rows of Risks");
  });

  it("is told by its levels on the working sheet", () => {
    const [risks] = plain.every;
    const model = risks && live.working(risks)?.model;
    const at = model?.columns.findIndex(({ heading }) => heading === "Open level") ?? -1;
    expect(model?.rows.map((row) => row[at]?.text)).toEqual(["Low", "Not scored", ""]);
  });
});
