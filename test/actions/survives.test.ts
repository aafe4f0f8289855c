import { findRegisters } from "../../src/actions/find.ts";
import { refreshReport } from "../../src/actions/refreshReport.ts";
import { makeReport, type Report } from "../../src/actions/report.ts";
import type { Area } from "../../src/grid/area.ts";
import { Remote } from "../../src/standin/protocol/remote.ts";
import type { Book, BookSheet as Sheet } from "../../src/xlsx/book.ts";
import { bookFromText } from "../support/bookFromText.ts";
import { once, prepared } from "../support/copyOf.ts";
import { withExcel } from "../support/excel.ts";
import { sheetOf } from "../workbook/books.ts";
import { choices, rowsOf } from "./sample.ts";

const book = (): Book =>
  bookFromText(`
== KPIs ==
KPIs 2021/22
Ref | Indicator | Good is | Q4 20/21 | Q1 21/22 | Target
A | Visits | High | 18 | 20 | 10
B | Jobs | High | 9 | 9.8 | 10
C | Waits | Low | 12 | 14 | 10
D | Floods | Low | 3 | 5 | 4
== Workplan ==
Ref | Action | Owner | Agreed Due Date | Status
A1 | Open the centre | Finance | 31/10/2021 | Green
A2 | Paint the bridge | Finance | 31/03/2022 | Amber
== Paper ==
For the committee
`);

type Act = (sheets: Excel.WorksheetCollection) => void;

/** What a person does in Excel. */
const person = (act: Act): Promise<void> =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets);
    await context.sync();
  });

const WORDS = "Members asked for a deep dive.";

/** A report that a person works with: a reason typed beside Waits, and a paper of their own that takes figures from our sheets. */
async function workedWith(): Promise<void> {
  await makeReport("scrutiny", choices());
  await person((sheets) => {
    sheets.getItem("Red Red outcomes").getRange("G6").values = [[WORDS]];
    sheets.getItem("Paper").getRange("A2:A4").formulas = [
      ["=Outcomes!B6"],
      ["='Workplan standard'!B6"],
      ["=COUNTA('Red Red outcomes'!A6:A20)"],
    ];
  });
}

const cellsOf = ({ rows }: Sheet): ReadonlyMap<string, unknown> =>
  new Map(
    [...rows].flatMap(([row, cells]) =>
      [...cells].map(([column, { formula, value }]) => [`${row},${column}`, formula ?? value] as const),
    ),
  );

const picture = (open: Book): ReadonlyMap<string, unknown> =>
  new Map(
    open.sheets.flatMap((sheet) =>
      sheet.name === "Scrutineer put back"
        ? []
        : [...cellsOf(sheet)].map(([at, content]) => [`${sheet.name}!${at}`, content] as const),
    ),
  );

/** The cells that something is entered into while an action runs. */
async function enteredBy<T>(
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly cells: ReadonlySet<string> }> {
  const cells = new Set<string>();
  const { write } = Remote.prototype;
  const spy = jest.spyOn(Remote.prototype, "write").mockImplementation(function (this: Remote, name, value) {
    if (this.type.name === "Range" && (name === "Values" || name === "Formulas")) enter(this.self, value, cells);
    write.call(this, name, value);
  });
  try {
    return { result: await work(), cells };
  } finally {
    spy.mockRestore();
  }
}

function enter(self: unknown, value: unknown, cells: Set<string>): void {
  const { sheet, area } = self as { readonly sheet: Sheet; readonly area: Area };
  if (sheet.name === "Scrutineer put back") return;
  const lines = value as readonly (readonly unknown[])[];
  lines.forEach((line, r) => {
    line.forEach((content, c) => {
      if (content !== null) cells.add(`${sheet.name}!${area.row + r},${area.column + c}`);
    });
  });
}

/** What a report's tables say in the columns that are ours. */
const figures = (report: Report): ReadonlyMap<string, readonly string[]> =>
  new Map(
    report.tables.map(({ model: { id, columns, rows } }) => [
      id,
      rows.map((cells) =>
        cells.flatMap(({ text }, index) => (columns[index]?.theirs === true ? [] : [text])).join(" · "),
      ),
    ]),
  );

const withoutWords = (of: ReadonlyMap<string, readonly string[]>): unknown =>
  [...of].map(([id, rows]) => [id, rows.map((row) => row.replace(WORDS, ""))]);

interface Survival {
  readonly what: string;
  /** What a person does to their own sheets; a report that is made afterwards has to say the same. */
  readonly council?: Act;
  /** What a person does to sheets of their own that the report is not made from. */
  readonly elsewhere?: Act;
  /** Whether there is more to say in the rules. */
  readonly rulesGrow?: true;
  /** What a person typed between our columns: sheet, row, column and words. */
  readonly keeps?: readonly [string, number, number, string];
  /** What a person does to ours. */
  readonly ours?: Act;
  /** The sheets that a person copies: each gets a twin with the same names, as its own. */
  readonly copied?: readonly string[];
  /** Where the paper's figures come from; absent: from the sheets of our names. Null: from a sheet that was deleted. */
  readonly deleted?: true;
}

/** Excel: a copied sheet has tables of other names, and the workbook's names that point to it as names of its own. */
function copySheet(open: Book, name: string): void {
  const sheet = sheetOf(open, name);
  const twin = `${name} (2)`;
  const tables = sheet.tables.map((table) => ({ ...table, id: table.id + 500, name: `${table.name}_2` }));
  open.sheets.push({ ...structuredClone(sheet), name: twin, id: `copy of ${sheet.id}`, tables });
  for (const one of open.names.filter(({ formula }) => sheetOfReference(formula) === name))
    open.names.push({ ...one, sheet: `copy of ${sheet.id}`, formula: one.formula.replace(/^.*!/, `'${twin}'!`) });
}

const sheetOfReference = (formula: string): string => formula.replace(/!.*$/, "").replaceAll("'", "");

const row = (of: string): string[][] => [of.split(" | ")];

const SURVIVALS: readonly Survival[] = [
  { what: "nothing at all" },
  {
    what: "figures pasted over ours",
    ours: (sheets) => {
      sheets.getItem("Outcomes").getRange("A5:D8").values = Array.from({ length: 4 }, () => ["x", 1, 0.5, "=1+1"]);
      sheets.getItem("Outcomes").getRange("B6:C7").numberFormat = [
        ["0.00", "0%"],
        ["@", "0"],
      ];
      sheets.getItem("Key points").getRange("A1:B9").clear("Contents");
      sheets.getItem("Scrutineer figures").getRange("B6:B9").values = [[1], [2], [3], [4]];
    },
  },
  { what: "a summary of ours deleted", ours: (sheets) => sheets.getItem("Outcomes").delete(), deleted: true },
  {
    what: "every sheet of ours deleted but one",
    ours: (sheets) => {
      for (const name of ["Outcomes", "Outcomes trend", "Workplan standard", "Off target", "Scrutineer figures"])
        sheets.getItem(name).delete();
      sheets.getItem("Working KPIs").delete();
      sheets.getItem("Scrutineer put back").delete();
    },
    deleted: true,
  },
  {
    what: "our sheets renamed and moved",
    ours: (sheets) => {
      sheets.getItem("Outcomes").name = "Committee's table";
      sheets.getItem("Red Red outcomes").name = "Red";
      sheets.getItem("Scrutineer rules").name = "Our rules";
      sheets.getItem("Scrutineer narrative").position = 0;
      sheets.getItem("Working KPIs").visibility = "Hidden";
      sheets.getItem("Red").position = 1;
    },
  },
  {
    what: "the registers' sheets renamed and moved",
    council: (sheets) => {
      sheets.getItem("KPIs").name = "Measures, 2021";
      sheets.getItem("Workplan").position = 0;
    },
  },
  {
    what: "copies of our sheets",
    copied: ["Outcomes", "Red Red outcomes", "Working KPIs", "Scrutineer rules", "Scrutineer narrative"],
  },
  {
    what: "an item put in",
    council: (sheets) => {
      const kpis = sheets.getItem("KPIs");
      kpis.getRange("4:4").insert("Down");
      kpis.getRange("A4:C4").values = row("E | Fires | Low");
      kpis.getRange("D4:F4").values = [[5, 9, 4]];
    },
  },
  { what: "an item deleted", council: (sheets) => sheets.getItem("KPIs").getRange("3:3").delete("Up") },
  { what: "the last item deleted", council: (sheets) => sheets.getItem("KPIs").getRange("6:6").delete("Up") },
  {
    what: "items sorted",
    council: (sheets) => {
      sheets.getItem("KPIs").getRange("A3:F6").values = [
        ["D", "Floods", "Low", 3, 5, 4],
        ["C", "Waits", "Low", 12, 14, 10],
        ["B", "Jobs", "High", 9, 9.8, 10],
        ["A", "Visits", "High", 18, 20, 10],
      ];
    },
  },
  {
    what: "columns put into a register",
    council: (sheets) => {
      sheets.getItem("KPIs").getRange("C:C").insert("Right");
      sheets.getItem("KPIs").getRange("C2:C4").values = [["Lead"], ["Ann"], ["Bob"]];
      sheets.getItem("Workplan").getRange("A:B").insert("Right");
    },
  },
  {
    what: "rows put in above a register and above a summary",
    council: (sheets) => sheets.getItem("KPIs").getRange("1:2").insert("Down"),
    ours: (sheets) => {
      sheets.getItem("Outcomes").getRange("1:3").insert("Down");
      sheets.getItem("Outcomes").getRange("A1").values = [["Appendix B"]];
      sheets.getItem("Red Red outcomes").getRange("1:1").insert("Down");
    },
  },
  {
    what: "a column put into a summary",
    keeps: ["Outcomes", 5, 1, "See page 4"],
    ours: (sheets) => {
      sheets.getItem("Outcomes").getRange("B:B").insert("Right");
      sheets.getItem("Outcomes").getRange("B5:B6").values = [["Our remarks"], ["See page 4"]];
      sheets.getItem("Red Red outcomes").getRange("C:C").insert("Right");
    },
  },
  {
    what: "a column put in before a summary",
    ours: (sheets) => {
      sheets.getItem("Outcomes").getRange("A:B").insert("Right");
      sheets.getItem("Workplan standard").getRange("A:A").insert("Right");
    },
  },
  {
    what: "a second register of a kind",
    rulesGrow: true,
    elsewhere: (sheets) => {
      const other = sheets.add("Other KPIs");
      other.getRange("A1:F1").values = row("Ref | Indicator | Good is | Q4 20/21 | Q1 21/22 | Target");
      other.getRange("A2:F3").values = [
        ["X", "Trees", "High", 1, 2, 3],
        ["Y", "Bins", "High", 5, 4, 3],
      ];
    },
  },
  { what: "a copy of a register", copied: ["KPIs"], rulesGrow: true },
];

/** A report that a person has worked with, as it is opened on another day. */
const worked = prepared(async () => {
  const open = book();
  await withExcel(open, workedWith);
  return open;
});

/** What the first report says where nobody did anything. */
const untouched = once(() => withExcel(book(), () => makeReport("scrutiny", choices())));

/** What the same report says when it is made for the first time after a person did the same to their own sheets. */
async function madeAfterwards(council: Act | undefined): Promise<Report> {
  if (!council) return untouched();
  return withExcel(book(), async () => {
    await person(council);
    return makeReport("scrutiny", choices());
  });
}

describe("a refresh after a person changed the workbook", () => {
  it.each(SURVIVALS)(
    "has everything right after $what",
    async ({ council, ours, copied, deleted, rulesGrow, keeps, elsewhere }) => {
      const expected = await madeAfterwards(council);
      await withExcel(await worked(), async ({ book: open }) => {
        if (council) await person(council);
        if (ours) await person(ours);
        if (elsewhere) await person(elsewhere);
        for (const name of copied ?? []) copySheet(open, name);
        const council_ = ["Paper", "Workplan"].map((name) => [...cellsOf(sheetOf(open, name))]);
        const before = picture(open);
        const { result: report, cells } = await enteredBy(() => refreshReport(choices()));
        expect(withoutWords(figures(report))).toEqual(withoutWords(figures(expected)));
        // Nothing is entered that stood there, and nothing on a sheet of the council's own.
        const after = picture(open);
        const idle = [...cells].filter((cell) => before.has(cell) && before.get(cell) === after.get(cell));
        // Where a table of rules grows, those below it move down, and a cell may say by chance what another said there.
        expect(rulesGrow === true ? [] : idle).toEqual([]);
        expect(["Paper", "Workplan"].map((name) => [...cellsOf(sheetOf(open, name))])).toEqual(council_);
        expect((await refreshReport(choices())).written).toBe(0);
        if (keeps) expect(sheetOf(open, keeps[0]).rows.get(keeps[1])?.get(keeps[2])?.value).toBe(keeps[3]);
        // What a person wrote stays with its outcome.
        const redRed = rowsOf(report, "red-red").filter((line) => line.startsWith("Waits"));
        expect(redRed).toEqual([expect.stringContaining(WORDS)]);
        // The council's paper shows the same figures as our sheets.
        if (deleted) return;
        const shows = [1, 2, 3].map((at) => sheetOf(open, "Paper").rows.get(at)?.get(0)?.value);
        const share = (id: string) => figures(report).get(id)?.[0]?.split(" · ")[1];
        expect(shows).toEqual([
          share("outcomes-standard"),
          share("workplan-standard"),
          rowsOf(report, "red-red").length,
        ]);
        expect((await findRegisters()).registers.map(({ name }) => name)).toEqual(
          expect.arrayContaining(["KPIs", "Workplan"]),
        );
      });
    },
  );
});

describe("a refresh after one actual changed", () => {
  const changed = async (actual: number) => {
    let cells: readonly string[] = [];
    await withExcel(await worked(), async ({ book: open }) => {
      // What was typed is taken into the narrative first.
      await refreshReport(choices());
      await person((sheets) => {
        sheets.getItem("KPIs").getRange("E4").values = [[actual]];
      });
      const before = picture(open);
      const entered = await enteredBy(() => refreshReport(choices()));
      const after = picture(open);
      const differ = [...after].flatMap(([at, content]) => (before.get(at) === content ? [] : [at]));
      expect([...entered.cells].filter((at) => after.get(at) !== "").sort()).toEqual(
        differ.filter((at) => after.get(at) !== "").sort(),
      );
      cells = [...entered.cells];
    });
    return [...new Set(cells.map((at) => at.split("!")[0]))].sort();
  };

  it("enters nothing where no figure depends on it", async () => {
    expect(await changed(9.7)).toEqual([]);
  });

  it("enters the cells that depend on it, and no other", async () => {
    const sheets = await changed(2);
    expect(sheets).toContain("Red Red outcomes");
    expect(sheets).not.toContain("Workplan standard");
    expect(sheets).not.toContain("Scrutineer rules");
  });
});

describe("conditional formats after a refresh", () => {
  const risks = (): Book =>
    bookFromText(`
== SRR ==
Strategic risk register
Risk | Likelihood | Impact | Owner
Flood | Likely | Major | Roads
Fire | Rare | Extreme | Estates
Fraud | Possible | Minor | Finance
`);

  const formats = (open: Book): readonly string[] =>
    open.sheets.flatMap(({ name, conditionalFormats }) =>
      conditionalFormats.map((format) => `${name} ${JSON.stringify(format)}`),
    );

  it.each([
    { what: "a table grows", act: (sheets: Excel.WorksheetCollection) => grow(sheets) },
    {
      what: "a table shrinks",
      act: (sheets: Excel.WorksheetCollection) => sheets.getItem("SRR").getRange("4:4").delete("Up"),
    },
  ])("are ours once each where $what, and the council's own stay", async ({ act }) => {
    await withExcel(risks(), async ({ book: open }) => {
      const { tables } = await makeReport("scrutiny", choices());
      const sheet = tables.find(({ model }) => model.id === "risks")?.sheet ?? "";
      const [first] = formats(open);
      expect(first).toBeDefined();
      const ours = formats(open).length;
      await person((sheets) => {
        const own = sheets.getItem(sheet).getRange("R1:R40").conditionalFormats.add("ContainsText").textComparison;
        own.rule = { operator: "Contains", text: "late" };
        act(sheets);
      });
      const { written } = await refreshReport(choices());
      expect(written).toBeGreaterThan(0);
      expect(formats(open)).toHaveLength(ours + 1);
      expect(formats(open).filter((one) => one.includes("late"))).toHaveLength(1);
      await refreshReport(choices());
      expect(formats(open)).toHaveLength(ours + 1);
    });
  });
});

function grow(sheets: Excel.WorksheetCollection): void {
  const sheet = sheets.getItem("SRR");
  sheet.getRange("A6:D7").values = [
    ["Strike", "Likely", "Major", "People"],
    ["Storm", "Rare", "Minor", "Roads"],
  ];
}
