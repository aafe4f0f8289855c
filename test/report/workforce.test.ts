import type { TableModel } from "../../src/grid/table.ts";
import { buildPack } from "../../src/report/pack.ts";
import { transformationPack } from "../../src/report/packs/transformation.ts";
import { asText, literal } from "../support/asText.ts";
import { inputFrom } from "./input.ts";

function table(text: string): TableModel {
  const found = buildPack(transformationPack, inputFrom({ workforce: text })).find(({ id }) => id === "workforce");
  if (!found) throw new Error("There is no workforce table.");
  return found;
}
const body = (text: string): string => asText(table(text)).split("\n\n")[1] ?? "";
const findings = (text: string) =>
  (inputFrom({ workforce: text }).registers.get("workforce")?.findings ?? []).map(
    ({ code, found }) => `${code} ${found}`,
  );

const WIDE = `title | unit | actual 2019/20 | actual 2020/21 | actual Q1 21/22 | actual Q2 21/22
Headcount | Number | 3,310 | 3,204 | |
FTE | FTE | 2,700 | 2,500 | 2,450.5 |
Days lost to sickness | Days | 27,000 | 25,000 | |
Days lost per FTE | Days | 10.0 | 10.1 | |
Agency spend | £ | £1,000,000 | £500,000 | | 9
Turnover | % | 11.9% | 12.6% | |
Apprentices | | N/A | | |`;

const LONG = `title | unit | period | actual
Headcount | Number | '30 September 2020 | 3,204
FTE | FTE | '30 September 2020 | 2,621.5
Days lost to sickness | Days | 2019/20 | 26,154
Days lost per FTE | Days | 2019/20 | 10.1`;

const PARTS = `title | number Headcount | number FTE | actual Turnover
Adults | 820 | 640.5 | 14.0%
Children's Services | 910 | 720 | 12.0%
Place | n/a | 610 | 9.0%`;

describe("the workforce", () => {
  it("stands by measure and period up to the reporting one, with change and what there is for each FTE", () => {
    expect(body(WIDE)).toBe(literal(BY_PERIOD));
  });

  it("stands by the period of each row where the register is long", () => {
    expect(body(LONG)).toBe(literal(BY_ROW));
  });

  it("stands by part of the council with totals of the numbers", () => {
    expect(body(PARTS)).toBe(literal(BY_PART));
  });

  it("changes against a previous column that names no period", () => {
    const [row] = table("title | actual | previousActual\nHeadcount | 3,204 | 3,310").rows;
    expect(row?.map(({ text }) => text)).toEqual(["Headcount", "", "3,310", "3,204", "-106", "N/A"]);
  });

  it("traces the change and the rate to the figures they come from", () => {
    const days = table(WIDE).rows[2];
    expect(days?.slice(-2).map(({ behind }) => behind.map(({ row, column }) => [row, column]))).toEqual([
      [
        [3, 3],
        [3, 2],
      ],
      [
        [3, 3],
        [2, 3],
      ],
    ]);
  });

  it("says where a rate for each FTE is not the amount over the FTE", () => {
    expect(findings(WIDE)).toEqual(["share-disagrees 10.1"]);
    expect(findings(LONG)).toEqual(["share-disagrees 10.1"]);
    expect(findings("title | actual 2020/21\nFTE | 2,500\nDays lost | 25,000\nDays lost per FTE | 10")).toEqual([]);
  });

  it("is none where nothing is listed", () => {
    expect(body("title | actual 2020/21")).toContain("None");
  });
});

const BY_PERIOD = `
  Measure               | Unit   |      19/20 |    20/21 | Q1 21/22 |      Change | Per FTE
  ----------------------+--------+------------+----------+----------+-------------+--------
  Headcount             | Number |      3,310 |    3,204 |      N/A |        -106 |     N/A
  FTE                   | FTE    |      2,700 |    2,500 |  2,450.5 |       -49.5 |     N/A
  Days lost to sickness | Days   |     27,000 |   25,000 |      N/A |      -2,000 |   10.00
  Days lost per FTE     | Days   |       10.0 |     10.1 |      N/A |        +0.1 |     N/A
  Agency spend          | £      | £1,000,000 | £500,000 |      N/A |    -500,000 |  200.00
  Turnover              | %      |      11.9% |    12.6% |      N/A | +0.7 points |     N/A
  Apprentices           |        |        N/A |      N/A |      N/A |         N/A |     N/A
`;

const BY_ROW = `
  Measure               | Unit   |  19/20 |  Sep-20 | Change | Per FTE
  ----------------------+--------+--------+---------+--------+--------
  Headcount             | Number |    N/A |   3,204 |    N/A |     N/A
  FTE                   | FTE    |    N/A | 2,621.5 |    N/A |     N/A
  Days lost to sickness | Days   | 26,154 |     N/A |    N/A |    9.98
  Days lost per FTE     | Days   |   10.1 |     N/A |    N/A |     N/A
`;

const BY_PART = `
  Part of the council | number Headcount | number FTE | actual Turnover
  --------------------+------------------+------------+----------------
  Adults              |              820 |      640.5 |           14.0%
  Children's Services |              910 |        720 |           12.0%
  Place               |              n/a |        610 |            9.0%
  Total               |            1,730 |    1,970.5 |             N/A
`;
