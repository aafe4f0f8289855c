import type { TableModel } from "../../src/grid/table.ts";
import { buildPack } from "../../src/report/pack.ts";
import { transformationPack } from "../../src/report/packs/transformation.ts";
import { asText, literal } from "../support/asText.ts";
import { inputFrom } from "./input.ts";

function table(text: string): TableModel {
  const found = buildPack(transformationPack, inputFrom({ benchmarks: text })).find(({ id }) => id === "benchmarks");
  if (!found) throw new Error("There is no table of benchmarks.");
  return found;
}
const body = (text: string): string => asText(table(text)).split("\n\n")[1] ?? "";
const findings = (text: string): readonly string[] =>
  (inputFrom({ benchmarks: text }).registers.get("benchmarks")?.findings ?? []).map(
    ({ code, found }) => `${code} ${found}`,
  );

const COUNCIL = `title | polarity | actual | comparator Tees Valley | comparator England | rank | quartile | target
Household waste recycled | High | 25.2% | 30.58% | 42 | 328 of 338 | | 45–50% by 2027
Children looked after per 10,000 | Low | 133 | n/a | 82 | | 4th |
Council tax collected | High | 97.0% | 97.0% | 96.5% | 12 | A | 96.5%
Visits to museums | | 1200 | 900 | | | | N/A
Days to process | Low | | 20 | 22 | 5/4 | |`;

const LEAGUE = `title Local authority | actual Recycling rate
Darlington | 35.0%
Hartlepool | 29.9%
Middlesbrough | 28.6%
Redcar & Cleveland | 35.0%
Stockton-on-Tees | 25.2%
England average | 42.0%
Durham | n/a`;

describe("comparisons", () => {
  it("stand beside each other with rank, quartile and target", () => {
    expect(body(COUNCIL)).toBe(literal(COMPARED));
  });

  it("of a row an authority are ranked, averages and missing values apart", () => {
    expect(body(LEAGUE)).toBe(literal(RANKED));
  });

  it("take the quartile from the values of single authorities beside ours", () => {
    const text = `title | polarity | actual | comparator Darlington | comparator Hartlepool | comparator Redcar | comparator England
Homes built | High | 40 | 10 | 20 | 30 | 5000`;
    const [row] = table(text).rows;
    expect(row?.at(-3)?.text).toBe("A (best)");
    expect(table(text).note).toContain("The quartiles are worked out from the values of the authorities.");
  });

  it("keep a national rank or quartile that a few neighbours' values would not give", () => {
    const text = `title | polarity | actual | comparator Leicester | comparator Derby | comparator Lincoln | rank | quartile
Tax collected | High | 95.9% | 95.1% | 96.2% | 93.0% | 201/296 | 3rd
Homes built | High | 40 | 10 | 20 | 30 | 250 of 300 |`;
    expect(table(text).rows.map((row) => row.at(-3)?.text)).toEqual(["C", "D (worst)"]);
    expect(findings(text)).toEqual([]);
  });

  it("compare our value with those of its own period", () => {
    const text = `title | polarity | actual 2019/20 | actual 2020/21 | comparator 2019/20 | comparator 2020/21
Recycled | High | 30% | 31% | 42% | 43%`;
    expect(
      table(text)
        .rows[0]?.map((cell) => cell.text)
        .slice(1, 4),
    ).toEqual([...["31%", "43%", "Worse than comparator 2020/21"]]);
  });

  it("come to a sentence", () => {
    const point = (text: string): string =>
      buildPack(transformationPack, inputFrom({ benchmarks: text }))[0]?.rows[0]?.[1]?.text ?? "";
    expect(point(COUNCIL)).toBe(
      "Of 4 indicators with comparators 1 is better than all of them and 2 are worse than all; 1 is in the best quarter and 2 are in the worst quarter.",
    );
    expect(point(LEAGUE)).toBe(
      "Of 5 authorities Darlington and Redcar & Cleveland rank first and Stockton-on-Tees last.",
    );
    expect(point("title | actual | comparator England")).toContain("No indicator has both");
  });

  it("trace what is said to the cells that say it", () => {
    const [row] = table(COUNCIL).rows;
    const columns = row?.map(({ behind }) => behind.map(({ column }) => column));
    expect(columns).toEqual([[0], [2], [3], [4], [2, 3, 4], [5], [5], [7], [2, 7]]);
  });

  it("are none where nothing is listed", () => {
    expect(body("title | actual | comparator England")).toContain("None");
  });

  it("say what cannot be read, does not agree or is not said", () => {
    expect(findings(COUNCIL)).toEqual(["scale-mixed 42", "polarity-missing ", "rank-disagrees 5/4"]);
    const ranked = LEAGUE.split("\n").map(
      (line, row) => `${line} | ${["rank", "2", "3", "4", "1", "5", "", ""][row] ?? ""}`,
    );
    expect(findings(ranked.join("\n"))).toEqual(["rank-disagrees 2"]);
    expect(findings("title | polarity | actual | rank | quartile\nA | High | 3 | best | middling")).toEqual([
      ...["number-unreadable best", "number-unreadable middling"],
    ]);
  });
});

const COMPARED = `
  Indicator                        | actual | comparator Tees Valley | comparator England | Compared with others                                           | Rank       | Quartile  | Target         | Against target
  ---------------------------------+--------+------------------------+--------------------+----------------------------------------------------------------+------------+-----------+----------------+---------------
  Household waste recycled         |  25.2% |                 30.58% |                 42 | Worse than comparator Tees Valley and comparator England       | 328 of 338 | D (worst) | 45–50% by 2027 | Not met
  Children looked after per 10,000 |    133 |                    n/a |                 82 | Worse than comparator England                                  | N/A        | D (worst) | N/A            | N/A
  Council tax collected            |  97.0% |                  97.0% |              96.5% | Better than comparator England; same as comparator Tees Valley | 12         | A (best)  | 96.5%          | Met
  Visits to museums                |   1200 |                    900 |                N/A | Better than comparator Tees Valley                             | N/A        | N/A       | N/A            | N/A
  Days to process                  |    N/A |                     20 |                 22 | N/A                                                            | 5 of 4     | N/A       | N/A            | N/A
`;

const RANKED = `
  Authority          | actual Recycling rate | Rank   | Quartile
  -------------------+-----------------------+--------+----------
  Darlington         |                 35.0% | 1 of 5 | B
  Redcar & Cleveland |                 35.0% | 1 of 5 | B
  Hartlepool         |                 29.9% | 3 of 5 | C
  Middlesbrough      |                 28.6% | 4 of 5 | D (worst)
  Stockton-on-Tees   |                 25.2% | 5 of 5 | D (worst)
  England average    |                 42.0% | N/A    | N/A
  Durham             |                   n/a | N/A    | N/A
`;
