import fc from "fast-check";
import type { Standard } from "../../src/domain/standard.ts";
import { DENOMINATORS } from "../../src/domain/standard.ts";
import { UNRATED_WORDS } from "../../src/domain/ratingScale.ts";
import { countRatings } from "../../src/report/count.ts";
import { otherStandards } from "../../src/report/tables/otherStandards.ts";
import { asText, literal } from "../support/asText.ts";
import { layoutFromText } from "../support/registerFromText.ts";
import { rateRegister } from "../../src/actions/rateRegisters.ts";
import { readRegister } from "../../src/domain/register/register.ts";
import type { RatedRegister } from "../../src/domain/register/ratedRegister.ts";
import { inputFrom } from "./input.ts";

const RISKS = `
  ref | title         | likelihood | impact  | status
  R1  | Cyber attack  | Likely     | Major   | Open
  R2  | Flooding      | Possible   | Minor   | Open
  R3  | Small change  | Rare       | Minor   | Open
  R4  | Gone by       | Likely     | Extreme | Closed
`;

/** An actions register that feeds nothing. */
function mitigations(text: string, name = "Mitigations"): RatedRegister {
  const { rules, period, asAt } = inputFrom({});
  const { grid, layout } = layoutFromText(text, { kind: "actions", name });
  return rateRegister(readRegister(grid, layout, false), { rules, period, asAt, year: 2021 });
}

describe("risk mitigations", () => {
  const input = inputFrom({ risks: RISKS });
  const withActions = (text: string) => ({ ...input, every: [...input.every, mitigations(text)] });

  it("are those of risks above the least grave level, from a register that names its risks", () => {
    const table = otherStandards(
      withActions(`
        parent            | title             | dueDate    | status
        R1                | Test the backups  | 31/12/2021 | Green
        R1 - Cyber attack | Train everybody   | 31/05/2021 | Green
        Flooding          | Clear the gullies | 31/03/2021 | Complete
        R3                | Count the change  | 31/03/2021 | Red
        R4                | Nothing           | 31/03/2021 | Red
        R9                | Something else    | 31/03/2021 | Red
      `),
    );
    expect(asText(table as NonNullable<typeof table>)).toBe(
      literal(`
        Other standards
        Risk mitigations: 2 On target or Complete of all 3 mitigations of High and Medium risks; the standard is at least 90%. On target: live, not reported Red or off target, and not overdue. Position at the end of Q1 21/22, as at 30/06/21. The standards are set in Scrutineer rules.

        Standard         | Q1 21/22    | Q4 20/21 | Expected standard | Standard achieved | Trend
        -----------------+-------------+----------+-------------------+-------------------+------
        Risk mitigations | 2/3 (66.7%) | N/A      | 90%               | No                | N/A
      `),
    );
  });

  it("are not taken from a register that hardly names a risk, nor from a risk's own status", () => {
    expect(otherStandards(withActions("title | status\nPaint the hall | Green\nR1 | Green\nMow | Red"))).toBeNull();
    expect(otherStandards(input)).toBeNull();
  });

  it("are taken from the register of risks where a column says how they stand", () => {
    const { rules, period, asAt } = input;
    const { grid, layout } = layoutFromText(
      "title | likelihood | impact | status\nCyber | Likely | Major | Green\nFlood | Likely | Major | Off target\nMinor | Rare | Minor | Red",
      { kind: "risks" },
    );
    const fields = layout.fields.map((one) =>
      one.field === "status" ? { ...one, heading: "Progress of mitigation" } : one,
    );
    const register = rateRegister(readRegister(grid, { ...layout, fields }, false), {
      rules,
      period,
      asAt,
      year: 2021,
    });
    const table = otherStandards({ ...input, registers: new Map([["risks", register]]), every: [register] });
    expect(table?.rows[0]?.map(({ text }) => text)).toEqual([
      "Risk mitigations",
      "1/2 (50%)",
      "N/A",
      "90%",
      "No",
      "N/A",
    ]);
  });
});

describe("a standard of a council's own", () => {
  const standard: Standard = { numerator: ["Red"], denominator: "inProgress", comparison: "atMost", threshold: 0.5 };
  const PLAN = "title | status\nA | Red\nB | Green\nC | Complete\nD |";
  const held = (about: string, every: readonly RatedRegister[]) =>
    otherStandards({ ...inputFrom({}, { ownStandards: new Map([[about, standard]]) }), every })?.rows.map((row) =>
      row.map(({ text }) => text).join(" · "),
    ) ?? null;

  it("is for a register by its name, whatever the capitals", () => {
    expect(held("service plan", [mitigations(PLAN, "Service plan")])).toEqual([
      "service plan · 1/2 (50%) · N/A · at most 50% · Yes · N/A",
    ]);
  });

  it("is for the register that has a role", () => {
    const input = inputFrom(
      { health: "title | polarity | actual Q1 21/22 | target\nA | High | 5 | 9" },
      { ownStandards: new Map([["Organisational health", standard]]) },
    );
    expect(otherStandards(input)?.rows[0]?.[1]?.text).toBe("1/1 (100%)");
  });

  it("makes no table for a register that is not there", () => {
    expect(held("Gone", [])).toBeNull();
  });
});

describe("laws of counting", () => {
  const words = ["Green", "Amber", "Red", "Complete", ...UNRATED_WORDS];
  const items = fc.array(
    fc.constantFrom(...words).map((rating) => ({
      rating,
      live: rating !== "Complete",
      onTarget: rating === "Green",
      place: { sheet: "S", row: 0, column: 0 },
    })),
    { maxLength: 30 },
  );

  it("shares of all ratings add to the whole, whatever they are out of", () => {
    fc.assert(
      fc.property(items, fc.constantFrom(...DENOMINATORS), (list, denominator) => {
        const counted = words.map((word) => countRatings(list, [word], denominator));
        expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(counted[0]?.total);
      }),
    );
  });

  it("the order of rows never changes a count", () => {
    fc.assert(
      fc.property(
        items.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        fc.constantFrom(...DENOMINATORS),
        fc.subarray([...words, "On target"]),
        ([list, shuffled], denominator, numerator) => {
          const { count, total } = countRatings(list, numerator, denominator);
          expect(countRatings(shuffled, numerator, denominator)).toMatchObject({ count, total });
        },
      ),
    );
  });
});
