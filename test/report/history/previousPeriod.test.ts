import { rateRegister } from "../../../src/actions/rateRegisters.ts";
import type { FrozenItem } from "../../../src/domain/history/frozen.ts";
import { lastDay, quarterOf } from "../../../src/domain/period.ts";
import { readRegister } from "../../../src/domain/register/register.ts";
import { kindFor, type Role, ROLE_WORDS } from "../../../src/domain/register/role.ts";
import { outcomesStandard } from "../../../src/report/tables/outcomesStandard.ts";
import { risksSummary } from "../../../src/report/tables/risksSummary.ts";
import { workplanStandard } from "../../../src/report/tables/workplanStandard.ts";
import { actionsFor, indicatorsFor, risksFor } from "../../../src/report/registersFor.ts";
import type { ReportInput } from "../../../src/report/reportInput.ts";
import type { TableModel } from "../../../src/grid/table.ts";
import { layoutFromText } from "../../support/registerFromText.ts";
import { keptOf } from "../../support/standingHistory.ts";
import { inputFrom } from "../input.ts";

const [Q1, Q2] = [quarterOf(2021, 1), quarterOf(2021, 2)];

/** What Q2 is reported from, given a register as it was when Q1 was closed and as it is now. */
function afterClosing(role: Role, then: string, now: string): { input: ReportInput; codes: readonly string[] } {
  const closed = inputFrom({ [role]: then }).registers.get(role);
  const history: readonly FrozenItem[] = closed ? keptOf(closed, Q1) : [];
  const input = inputFrom({}, {}, {}, Q2);
  const { grid, layout } = layoutFromText(now, { kind: kindFor(role), name: ROLE_WORDS[role] });
  const { rules, asAt } = input;
  const settled = { rules, period: Q2, asAt: lastDay(Q2) ?? asAt, year: 2021 };
  const rated = rateRegister(readRegister(grid, layout, false), settled, history);
  const findings = rated.findings.flatMap(({ code, message }) => (code === "history-differs" ? [message] : []));
  return { input: { ...input, history, registers: new Map([[role, rated]]), every: [rated] }, codes: findings };
}

/** The third column of a table: the period before. */
const before = ({ rows }: TableModel): readonly string[] => rows.map((row) => row[2]?.text ?? "");

const HEAD = "ref | title | polarity | actual Q1 21/22 | actual Q2 21/22 | target";
const THEN = `${HEAD}\nA | Jobs | High | 10 | | 10\nB | Homes | High | 5 | | 10`;

describe("the previous period of the summaries", () => {
  it.each([
    {
      now: `${HEAD}\nA | Jobs | High | 10 | 11 | 10\nB | Homes | High | 5 | 6 | 10`,
      because: "as the register still says it",
    },
    {
      now: `${HEAD}\nA | Jobs | High | 4 | 11 | 10\nB | Homes | High | 5 | 6 | 10`,
      because: "although the register was changed",
    },
    { now: `${HEAD}\nA | Jobs | High | 10 | 11 | 10`, because: "although an item is gone" },
    {
      now: "ref | title | polarity | actual | target\nB | Homes | High | 6 | 10\nA | Jobs | High | 11 | 10",
      because: "although the register has no column for it",
    },
  ])("is what was kept: $because", ({ now }) => {
    const { input } = afterClosing("outcomes", THEN, now);
    const table = outcomesStandard(input, indicatorsFor(input, "outcomes") ?? []);
    expect(before(table)).toEqual(["1/2 (50%)", "0%", "1/2 (50%)"]);
  });

  it("is compared with for the direction of travel, where the register does not keep it", () => {
    const now = "ref | title | polarity | actual | target\nB | Homes | High | 4 | 10\nA | Jobs | High | 11 | 10";
    const rated = indicatorsFor(afterClosing("outcomes", THEN, now).input, "outcomes") ?? [];
    expect(
      rated.map(({ item, trend, previous, previousRating }) => [item.key, trend, previous?.words, previousRating]),
    ).toEqual([
      ["B", "Worsening", "5", "Red"],
      ["A", "Improving", "10", "Green"],
    ]);
  });

  it("is that of the plain register where nothing was kept", () => {
    const input = inputFrom({ outcomes: THEN }, {}, {}, Q2);
    expect(before(outcomesStandard(input, indicatorsFor(input, "outcomes") ?? []))).toEqual([
      "1/2 (50%)",
      "0%",
      "1/2 (50%)",
    ]);
  });

  it("is there for actions, which a register keeps no earlier status of", () => {
    const then = "title | status | dueDate\nBuild | Green | 30/09/2021\nMove | Red | 30/09/2021";
    const { input } = afterClosing("workplan", then, "title | status | dueDate\nBuild | Complete | 30/09/2021");
    expect(before(workplanStandard(input, actionsFor(input, "workplan") ?? []))).toEqual([
      "1/2 (50%) / 0%",
      "0%",
      "1/2 (50%)",
    ]);
  });
});

describe("a register that says something else than what was kept", () => {
  it.each([
    { row: "A | Jobs | High | 10 | 11 | 10", found: [], because: "the same" },
    {
      row: "A | Jobs | High | 9 | 11 | 10",
      found: [
        "10 was kept for Q1 21/22 when the period was closed, and the register now gives 9. The summaries show what was kept.",
      ],
      because: "another actual",
    },
    {
      row: "A | Jobs | High | 10 | 11 | 30",
      found: [
        "Green was kept for Q1 21/22 when the period was closed, and the register now gives Red. The summaries show what was kept.",
      ],
      because: "another target, and so another rating",
    },
    { row: "A | Jobs | High | | 11 | 10", found: [], because: "an emptied cell says nothing" },
    { row: "Z | Jobs | High | 3 | 11 | 10", found: [], because: "an item that was not there" },
  ])("$row: $because", ({ row, found }) => {
    expect(afterClosing("outcomes", THEN, `${HEAD}\n${row}`).codes).toEqual(found);
  });
});

describe("how risks moved since the period that was kept", () => {
  it("counts those added, closed, increased and reduced, also where a row was deleted", () => {
    const head = "ref | title | likelihood | impact | status";
    const then = `${head}\nR1 | Flood | Likely | Major | \nR2 | Fire | Rare | Minor |\nR3 | Fraud | Likely | Major |\nR4 | Old | Rare | Minor | Closed\nR5 | Gone | Rare | Minor |`;
    const now = `${head}\nR1 | Flood | Possible | Major | \nR2 | Fire | Likely | Major |\nR3 | Fraud | Likely | Major | Closed\nR4 | Old | Rare | Minor | Closed\nR6 | New | Rare | Minor |`;
    const { input } = afterClosing("risks", then, now);
    const table = risksSummary(input, risksFor(input, "risks") ?? []);
    expect(table.rows.map((row) => row.map(({ text }) => text).join(" "))).toEqual([
      "High 2",
      "Medium 0",
      "Low 1",
      "Total 3",
      "Added in the period 1",
      "Closed in the period 2",
      "Increased in severity 1",
      "Reduced in severity 1",
    ]);
  });
});
