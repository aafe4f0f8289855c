import type { Layout } from "../../../src/domain/layout.ts";
import { type Bound, recogniseWithin } from "../../../src/domain/recognise/recogniseWithin.ts";
import { parseArea } from "../../../src/grid/area.ts";
import { gridFromText } from "../../support/gridFromText.ts";
import { layoutText, leftOutText } from "../../support/layoutText.ts";
import { layoutsOf } from "../../support/recognised.ts";

const SHEET = `
Ref | Action | Owner | Due date | Progress | Chase | RAG
1 | Write the plan | Jo Smith | 30/09/2021 | Begun | 01/08/2021 | Green
2 | Agree the plan | Al Jones | 31/10/2021 | Not begun | 01/09/2021 | Amber
3 | Publish it | Jo Smith | 30/11/2021 | Begun | 01/10/2021 | Red
`;

const within = (sheet: string, area: string, bound: Partial<Bound> = {}): Layout =>
  recogniseWithin(gridFromText(sheet), {
    area: parseArea(area) ?? { row: 0, column: 0, rows: 1, columns: 1 },
    headerRows: [],
    ...bound,
  });

describe("reading a register whose place is known", () => {
  it("reads it as it is found without being told", () => {
    const [found] = layoutsOf(SHEET);
    expect(layoutText(within(SHEET, "A1:G4"))).toBe(found && layoutText(found));
  });

  it.each<readonly [because: string, sheet: string, area: string, expected: string]>([
    [
      "a row typed below the last one belongs to it",
      `${SHEET}4 | Archive it | Al Jones | 31/12/2021 | No | 01/11/2021 | Green\n\nNotes | | | | | |\n`,
      "A1:G4",
      "actions A1:G5 · head 1 · 4 items",
    ],
    ["a total below does not", `${SHEET}Total | 3 | | | | |\n`, "A1:G4", "actions A1:G4 · head 1 · 3 items"],
    [
      "nor what follows an empty row",
      `${SHEET}\n9 | Another list | Al | 31/12/2021 | No | 01/11/2021 | Green\n`,
      "A1:G4",
      "actions A1:G4 · head 1 · 3 items",
    ],
    [
      "a row inside the area belongs to it whatever it holds",
      `${SHEET}\nGreen | 1 | | | | |\n`,
      "A1:G6",
      "actions A1:G6 · head 1 · 4 items",
    ],
    [
      "a column for another quarter, next to the last one, belongs to it",
      SHEET.replace("RAG", "RAG | RAG at Q2").replace("Green", "Green | Amber"),
      "A1:G4",
      "actions A1:H4 · head 1 · 3 items",
    ],
    ["part of a sheet is enough", SHEET, "A1:D4", "actions A1:D4 · head 1 · 3 items"],
  ])("%s", (_because, sheet, area, expected) => {
    expect(layoutText(within(sheet, area))).toContain(expected);
  });

  it("keeps to the area of an Excel table", () => {
    const grown = `${SHEET}4 | Archive it | Al Jones | 31/12/2021 | No | 01/11/2021 | Green\n`;
    const layout = within(grown, "A1:G4", { table: "tblActions" });
    expect([layout.table, layout.itemRows.length]).toEqual(["tblActions", 3]);
  });

  it("takes header rows as they are given, from the left and below", () => {
    const sheet = `
 | | 2020/21 | <
Ref | Measure | Q1 | Q2
a1 | Bins | 12 | 13
a2 | Calls | 80% | 81%
`;
    expect(layoutText(within(sheet, "A2:D4", { headerRows: [1] }))).toContain(
      "head 2 · 2 items · ref A, title B, actual Q1 C",
    );
    expect(layoutText(within(sheet, "A1:D4", { headerRows: [0, 1] }))).toContain("actual 2020/21 Q1 C");
  });

  it("reads items that stand in columns", () => {
    const sheet = `
Project name | Towns Fund | Boho X
RAG | Green | Amber
`;
    const layout = within(sheet, "A1:C2", { orientation: "columns" });
    expect(layoutText(layout)).toBe("projects A1:C2 · head 1 · 2 items · title 1, status 2");
    expect(layout.why).toContain("beside the headings in column A");
  });
});

describe("what a person chose", () => {
  it("holds: the kind", () => {
    const layout = within(SHEET, "A1:G4", { kind: "projects" });
    expect(layout.kind).toBe("projects");
    expect(layout.doubts.map(({ about }) => about)).not.toContain("kind");
  });

  it("holds: a field for a column", () => {
    const layout = within(SHEET, "A1:G4", { fields: [{ heading: "chase", field: "revisedDueDate" }] });
    expect(layoutText(layout)).toContain("revisedDueDate F");
  });

  it("holds: a field that another column would have had", () => {
    const layout = within(SHEET, "A1:G4", { fields: [{ heading: "Chase", field: "dueDate" }] });
    expect(layout.fields.filter(({ field }) => field === "dueDate").map(({ column }) => column)).toEqual([5]);
  });

  it("holds: that a column means nothing", () => {
    const layout = within(SHEET, "A1:G4", { fields: [{ heading: "RAG", field: null }] });
    expect(layout.fields.map(({ column }) => column)).not.toContain(6);
  });

  it("holds although the heading was corrected since", () => {
    const layout = within(SHEET, "A1:G4", { fields: [{ heading: "Progres", field: "narrative" }] });
    expect(layoutText(layout)).toContain("narrative E");
  });

  it("is asked for again when its heading is gone", () => {
    const [doubt] = within(SHEET, "A1:G4", { fields: [{ heading: "Deadline (original)", field: "dueDate" }] }).doubts;
    expect(doubt?.about).toBe("dueDate");
    expect(doubt?.question).toBe(
      "No column is headed “Deadline (original)” any more, which was chosen as the due date.",
    );
  });

  it("holds: the name", () => {
    expect(within(SHEET, "A1:G4", { name: "Our plan" }).name).toBe("Our plan");
  });
});

describe("what is no register by itself", () => {
  it.each<readonly [because: string, sheet: string, area: string]>([
    ["a list without anything to say", "Code | Directorate\nAD | Adults\nCH | Children", "A1:B3"],
    ["an empty area", "", "A1:C3"],
    ["an area outside the sheet", "Action | Owner\nWrite | Jo", "F10:H20"],
    ["one cell", "Action", "A1"],
  ])("is read all the same, with a doubt: %s", (_because, sheet, area) => {
    const layout = within(sheet, area);
    expect(layout.doubts.map(({ about }) => about)).toContain("register");
    expect(leftOutText(layout)).toBeDefined();
  });
});
