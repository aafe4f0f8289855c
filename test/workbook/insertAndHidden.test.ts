import { inWorkbook } from "../../src/workbook/inWorkbook.ts";
import { OUR_NAMES } from "../../src/workbook/reading.ts";
import { syncs, withExcel } from "../support/excel.ts";
import { asText, bookOf, sheetOf } from "./books.ts";

const book = () =>
  bookOf({
    Fruit: [
      ["Apples", 1],
      ["Pears", 2],
      ["Plums", 3],
    ],
    Lists: [["a"], ["b"]],
  });

describe("putting rows and columns into a sheet", () => {
  it.each([
    {
      axis: "rows",
      at: 1,
      count: 2,
      shown: '1: "Apples" | 1\n4: "Pears" | 2\n5: "Plums" | 3',
      because: "what stands there moves down",
    },
    {
      axis: "columns",
      at: 1,
      count: 1,
      shown: '1: "Apples" |  | 1\n2: "Pears" |  | 2\n3: "Plums" |  | 3',
      because: "what stands there moves to the right",
    },
    {
      axis: "rows",
      at: 1,
      count: 0,
      shown: '1: "Apples" | 1\n2: "Pears" | 2\n3: "Plums" | 3',
      because: "none is nothing to do",
    },
  ] as const)("$count $axis before $at: $because", async ({ axis, at, count, shown }) => {
    const fruit = book();
    await withExcel(fruit, () =>
      inWorkbook(async ({ read, write }) => {
        await read();
        await write([{ kind: "insert", sheet: "Fruit", axis, at, count }]);
      }),
    );
    const lines = asText(sheetOf(fruit, "Fruit"))
      .split("\n")
      .filter((line) => /"/.test(line));
    expect(lines.join("\n")).toBe(shown);
  });

  it("comes in its place among other writes", async () => {
    const fruit = book();
    const cell = (row: number, value: string) =>
      ({ kind: "values", sheet: "Fruit", area: { row, column: 0, rows: 1, columns: 1 }, values: [[value]] }) as const;
    await withExcel(fruit, () =>
      inWorkbook(async ({ read, write }) => {
        await read();
        await write([
          cell(1, "before"),
          { kind: "insert", sheet: "Fruit", axis: "rows", at: 0, count: 1 },
          cell(1, "after"),
        ]);
      }),
    );
    expect(asText(sheetOf(fruit, "Fruit"))).toContain('2: "after" | 1\n3: "before" | 2');
  });

  it("is refused on a protected sheet, before anything is written", async () => {
    const fruit = book();
    sheetOf(fruit, "Fruit").protection = { password: false };
    await withExcel(fruit, async ({ host }) => {
      const attempt = inWorkbook(async ({ read, write }) => {
        await read();
        await write([{ kind: "insert", sheet: "Fruit", axis: "rows", at: 0, count: 1 }]);
      });
      await expect(attempt).rejects.toMatchObject({ code: "sheet-protected" });
      expect(syncs(host)).toBe(2);
    });
  });
});

describe("reading sheets that a person has hidden", () => {
  const hidden = (name: string | null) => {
    const fruit = book();
    sheetOf(fruit, "Lists").visibility = "hidden";
    if (name !== null) fruit.names.push({ name, sheet: null, formula: "Lists!$A$1:$A$2", comment: "", hidden: false });
    return fruit;
  };

  it.each([
    { name: `${OUR_NAMES}Table.rules`, read: ["Fruit", "Lists"], because: "one of our names points there" },
    { name: "Choices", read: ["Fruit"], because: "a council's own lists are nobody's business" },
    { name: null, read: ["Fruit"], because: "nothing points there" },
  ])("$name: $because", async ({ name, read: wanted }) => {
    const sheets = await withExcel(hidden(name), () =>
      inWorkbook(async ({ read }) => (await read()).grids.map(({ sheet }) => sheet)),
    );
    expect(sheets).toEqual(wanted);
  });
});
