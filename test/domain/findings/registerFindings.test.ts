import type { Finding } from "../../../src/domain/finding.ts";
import { registerFindings } from "../../../src/domain/findings/registerFindings.ts";
import { tidyFindings } from "../../../src/domain/findings/tidyFindings.ts";
import { rowReader } from "../../../src/domain/register/fields.ts";
import { cellAddress } from "../../../src/grid/area.ts";
import { layoutFromText } from "../../support/registerFromText.ts";

const of = (...texts: readonly string[]): readonly string[] =>
  tidyFindings(
    registerFindings(
      texts.map((text, index) => {
        const { grid, layout } = layoutFromText(text, { kind: "actions", sheet: `Sheet${index + 1}` });
        return { layout, reader: rowReader(grid, layout, false) };
      }),
    ),
  ).map(
    ({ code, place: { sheet, row, column }, repair }) =>
      `${code} ${sheet}!${cellAddress(row, column)}${repair === null ? "" : ` → ${repair.value}`}`,
  );

describe("what is odd in the columns of registers", () => {
  it.each([
    { text: "title | owner\nA | Finance\nB | Finance", found: [], because: "all is well" },
    {
      text: "title | owner\nA | Children's Services\nB | Children's Services\nC | Childrens services",
      found: ["name-variant Sheet1!B4 → Children's Services"],
      because: "one spelling is used more",
    },
    {
      text: "title | owner\nA | H.R.\nB | HR",
      found: ["name-variant Sheet1!B3"],
      because: "both are used once: a person has to choose",
    },
    { text: "title | owner\nA | N/A\nB | n/a\nC | 7", found: [], because: "these are no names" },
    {
      text: "title | whereReported\nA | Governance and Cabinet\nB | Governance Committee\nC | Governance",
      found: ["name-variant Sheet1!B3 → Governance"],
      because: "the committees of a cell are looked at one by one",
    },
    {
      text: "title | whereReported\nA | Governance Committee and Cabinet\nB | Governance\nC | Governance",
      found: ["name-variant Sheet1!B2 → Governance and Cabinet"],
      because: "what else the cell says is kept",
    },
    { text: "title | owner\nA | J Smith / A Jones", found: ["owner-several Sheet1!B2"], because: "two answer for it" },
    { text: "title | owner\nA | Finance / finance", found: [], because: "one owner, named twice" },
    {
      text: "title | owner | dueDate\nA | X | 01/01/2022\nA | X | 01/01/2022\nA | X | 02/01/2022",
      found: ["title-duplicate Sheet1!A3"],
      because: "the second repeats the first; the third has another date",
    },
    { text: "# One\n", found: [], because: "no item at all" },
    {
      text: "title | owner\n# North | \nA | X\n# South | \nA | X",
      found: [],
      because: "one title may stand under every section",
    },
    { text: "title | status\nA | #REF!", found: ["formula-error Sheet1!B2"], because: "a formula failed" },
  ])("$because", ({ text, found }) => {
    expect(of(text)).toEqual(found);
  });

  it("compares names over all registers of the workbook", () => {
    expect(of("title | owner\nA | Finance", "title | directorate\nB | FINANCE\nC | FINANCE")).toEqual([
      "name-variant Sheet1!B2 → FINANCE",
    ]);
  });
});

describe("how findings are put before a person", () => {
  const finding = (row: number, parts: Partial<Finding> = {}): Finding => ({
    ...{ severity: "note", code: "date-vague", place: { sheet: "S", row, column: 1 }, found: "", message: "Vague." },
    ...{ proposal: "", repair: null },
    ...parts,
  });
  const rows = (count: number, parts?: Partial<Finding>) =>
    Array.from({ length: count }, (_, row) => finding(row, parts));

  it.each([
    { given: rows(200), left: 200, because: "two hundred are still looked at one by one" },
    { given: rows(201), left: 1, because: "more have one cause" },
    { given: rows(201, { repair: { value: 1, format: null } }), left: 201, because: "each can be accepted" },
    { given: rows(201, { severity: "error" }), left: 201, because: "each makes a figure wrong" },
    { given: [finding(0), finding(0)], left: 1, because: "the same was said twice" },
    { given: [finding(0), finding(0, { code: "date-missing" })], left: 2, because: "two things about one cell" },
    { given: [finding(0), finding(0, { code: "formula-error" })], left: 1, because: "the failed formula says it all" },
  ])("$because", ({ given, left }) => {
    expect(tidyFindings(given)).toHaveLength(left);
  });

  it("says how many more there are, and how far down", () => {
    expect(tidyFindings(rows(2_000))[0]?.message).toBe(
      "Vague. 1,999 more cells of column B, down to row 2000, are like it.",
    );
  });
});
