import { readState, type RegisterState } from "../../src/actions/workbookState.ts";
import type { Finding } from "../../src/domain/finding.ts";
import { countSeverities, filterFindings, groupFindings } from "../../src/taskpane/checks/groupFindings.ts";
import { draftOf, readDraft, type RegisterDraft } from "../../src/taskpane/registers/registerDraft.ts";
import { choices } from "../actions/sample.ts";
import { bookFromText } from "../support/bookFromText.ts";
import { withExcel } from "../support/excel.ts";

const TEXT = `
== Plan ==
Action | Owner | Date | Date | Status
Mend the roof | Roads | 31/03/2022 | 30/06/2022 | Green
Buy grit | Roads | 30/06/2022 | 30/09/2022 | Red`;

let register: RegisterState;
beforeAll(async () => {
  const { registers } = await withExcel(bookFromText(TEXT), () => readState(choices()));
  register = registers[0] as RegisterState;
});

const read = (parts: Partial<RegisterDraft>) => readDraft(register, { ...draftOf(register), ...parts });

describe("what a person changes about a register", () => {
  it("is nothing at first", () => expect(read({})).toEqual({ kind: "same" }));

  it.each<readonly [what: string, parts: Partial<RegisterDraft>, count: number, change: object]>([
    ["its kind", { kind: "projects" }, 1, { kind: "projects", roles: null, fields: [], place: null }],
    ["its role", { roles: ["workplan"] }, 1, { roles: ["workplan"] }],
    [
      "a column",
      { fields: new Map([[1, "directorate"]]) },
      1,
      { fields: [{ heading: "Owner", field: "directorate" }] },
    ],
    [
      "a column that is not to be read",
      { fields: new Map([[1, null]]) },
      1,
      { fields: [{ heading: "Owner", field: null }] },
    ],
    [
      "its rows of headings",
      { headings: "2" },
      1,
      { place: { area: { row: 0, column: 0, rows: 3, columns: 5 }, headerRows: [0, 1] } },
    ],
    [
      "its area",
      { area: "a1:d3" },
      1,
      { place: { area: { row: 0, column: 0, rows: 3, columns: 4 }, headerRows: [0] } },
    ],
    ["two things", { kind: "projects", fields: new Map([[1, null]]) }, 2, {}],
  ])("can be %s", (_what, parts, count, change) =>
    expect(read(parts)).toMatchObject({ kind: "changed", count, change }),
  );

  it("is nothing where a column is changed back", () => {
    const owner = register.columns[1]?.field?.field ?? null;
    expect(read({ fields: new Map([[1, owner]]) })).toEqual({ kind: "same" });
  });

  it("tells two columns of one heading apart by their order", () => {
    const reading = read({ fields: new Map([[3, "revisedDueDate"]]) });
    const first = register.columns[2]?.field?.field ?? null;
    expect(reading).toMatchObject({
      change: {
        fields: [
          { heading: "Date", field: first },
          { heading: "Date", field: "revisedDueDate" },
        ],
      },
    });
  });

  it.each([
    ["area", { area: "the lot" }, /^This is no area/],
    ["area", { area: "" }, /^This is no area/],
    ["headings", { headings: "3" }, /from 0, for none, to 2/],
    ["headings", { headings: "1.5" }, /from 0, for none, to 2/],
    ["headings", { headings: "one" }, /from 0, for none, to 2/],
  ] as const)("is wrong about its %s with %j", (about, parts, fault) => {
    expect(read(parts)).toEqual({ kind: "wrong", about, fault: expect.stringMatching(fault) });
  });
});

describe("findings", () => {
  const finding = (code: Finding["code"], severity: Finding["severity"], row: number): Finding => ({
    ...{ code, severity, found: "", message: "", proposal: "", repair: null },
    place: { sheet: "Plan", row, column: 0 },
  });
  const all = [
    finding("date-invalid", "error", 1),
    finding("date-missing", "warning", 2),
    finding("date-invalid", "error", 99),
  ];

  it("are grouped by kind, in the order in which the kinds come first", () =>
    expect(groupFindings(all).map(({ code, severity, findings }) => [code, severity, findings.length])).toEqual([
      ["date-invalid", "error", 2],
      ["date-missing", "warning", 1],
    ]));

  it("are counted by gravity, those that do not occur included", () =>
    expect(countSeverities(all)).toEqual([
      ["error", 2],
      ["warning", 1],
      ["note", 0],
    ]));

  it.each([
    ["all of them", null, null, 3],
    ["one gravity", "warning", null, 1],
    ["those within a register", null, "Plan", 2],
    ["both at once", "error", "Plan", 1],
    ["all of them, where the register is gone", null, "Gone", 3],
  ] as const)("let through: %s", (_what, severity, name, count) =>
    expect(filterFindings(all, [register], { severity, register: name })).toHaveLength(count),
  );
});
