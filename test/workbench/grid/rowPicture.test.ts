import type { Book } from "../../../src/xlsx/book.ts";
import { rowPicture } from "../../../src/workbench/page/grid/rowPicture.ts";
import { firstSheet } from "../../support/sheet.ts";
import { pictureFrom, restyle } from "../support/pictures.ts";

const ALL = { first: 0, end: 10 };

const rowOf = (text: string, change?: (book: Book) => void, row = 0) =>
  rowPicture(pictureFrom(`== A ==\n${text}`, change), row, false, ALL);

const texts = (text: string, change?: (book: Book) => void): string =>
  rowOf(text, change)
    .map(({ box }) => box?.text ?? "")
    .join(" | ")
    .replace(/[ |]+$/, "");

describe("texts", () => {
  it.each<[because: string, text: string, change: ((book: Book) => void) | undefined, shown: string]>([
    ["as they are", "a | b", undefined, "a | b"],
    ["numbers under their format", "5% | 0.5", undefined, "5.0% | 0.5"],
    ["a number without room", "123456789012345", undefined, "1.23E+14"],
    ["a date without room", "31/03/2022", (book) => narrow(book, 5), "####"],
    ["a text with room elsewhere is not cut", "A rather long text", undefined, "A rather long text"],
  ])("%s", (_because, text, change, shown) => {
    expect(texts(text, change)).toBe(shown);
  });

  it("reach over empty cells beside them as far as they need, and no further than the next filled one", () => {
    const [long] = rowOf("Twenty letters in all");
    expect(long?.box?.reach).toStrictEqual({ left: 0, right: 21 * 7 - 57 + 3 });
    const [cut] = rowOf("Twenty letters in all |  | x");
    expect(cut?.box?.reach.right).toBe(64);
    const [blocked] = rowOf("Twenty letters in all | x");
    expect(blocked?.box?.reach.right).toBe(0);
  });

  it("hide the gridlines that they cross, but no border", () => {
    const lines = rowOf("Twenty letters in all").map(({ outer }) => outer.borderRight);
    expect(lines.slice(0, 3)).toStrictEqual(["1px solid transparent", "1px solid transparent", undefined]);
    const bordered = rowOf("Twenty letters in all", (book) => {
      const borders = { left: null, right: { style: "thin", color: "#FF0000" } as const, top: null, bottom: null };
      restyle(book, 0, 0, { borders });
    });
    expect(bordered[0]?.outer.borderRight).toBe("1px solid #FF0000");
  });

  it("reach to the left when they stand at the right, and both ways when they stand in the middle", () => {
    const right = rowOf(" |  | Twenty letters in all", (book) => restyle(book, 0, 2, { horizontal: "right" }));
    expect(right[2]?.box?.reach).toStrictEqual({ left: 93, right: 0 });
    expect(right[1]?.outer.borderRight).toBe("1px solid transparent");
    const middle = rowOf(" |  | Twenty letters in all", (book) => restyle(book, 0, 2, { horizontal: "center" }));
    expect(middle[2]?.box?.reach).toStrictEqual({ left: 47, right: 47 });
  });

  it("stay in their cell when they are wrapped, merged or numbers", () => {
    const [wrapped] = rowOf("Twenty letters in all", (book) => restyle(book, 0, 0, { wrap: true }));
    expect(wrapped?.box).toMatchObject({ reach: { left: 0, right: 0 }, css: { whiteSpace: "pre-wrap" } });
    const [merged] = rowOf("Twenty letters in all", (book) => {
      firstSheet(book).merged.push({ row: 0, column: 0, rows: 1, columns: 2 });
    });
    expect(merged).toMatchObject({ colSpan: 2, box: { reach: { left: 0, right: 0 } } });
  });

  it("are none in empty cells", () => {
    expect(rowOf("a")[5]?.box).toBeNull();
  });
});

const narrow = (book: Book, characters: number): unknown =>
  firstSheet(book).columnFormats.set(0, { width: characters, hidden: false, style: 0 });

describe("looks", () => {
  it("are a cell's own, else its row's, else its column's", () => {
    const cells = rowOf("a", (book) => {
      const plain = book.styles[0];
      if (!plain) return;
      const green = book.styles.push({ ...plain, fill: "#00FF00" }) - 1;
      const blue = book.styles.push({ ...plain, fill: "#0000FF" }) - 1;
      restyle(book, 0, 0, { fill: "#FF0000" });
      firstSheet(book).columnFormats.set(1, { width: null, hidden: false, style: green });
      firstSheet(book).columnFormats.set(2, { width: null, hidden: false, style: green });
      firstSheet(book).rows.get(0)?.set(2, { value: "x", isError: false, formula: null, arrayArea: null, style: blue });
    });
    expect(cells.slice(0, 4).map(({ outer }) => outer.backgroundColor)).toStrictEqual([
      ...["#FF0000", "#00FF00", "#0000FF", undefined],
    ]);
    const [, own] = rowOf("a | b", (book) => {
      restyle(book, 5, 5, { fill: "#123456" });
      firstSheet(book).rowFormats.set(0, { height: null, hidden: false, style: book.styles.length - 1 });
      firstSheet(book).rows.get(0)?.delete(1);
    });
    expect(own?.outer.backgroundColor).toBe("#123456");
  });

  it("are changed by conditional formats", () => {
    const [cell] = rowOf("Red", (book) => {
      firstSheet(book).conditionalFormats.push({
        ...{ id: "1", areas: [{ row: 0, column: 0, rows: 9, columns: 1 }], priority: 1, stopIfTrue: false },
        ...{
          rule: { kind: "containsText", operator: "contains", text: "red" },
          fill: "#FFC7CE",
          fontColor: "#9C0006",
          bold: true,
        },
      });
    });
    expect(cell?.outer).toMatchObject({ backgroundColor: "#FFC7CE", color: "#9C0006", fontWeight: 700 });
  });

  it("have their fill over the lines beside them", () => {
    const cells = rowOf("a | b", (book) => restyle(book, 0, 1, { fill: "#00FF00" }));
    expect(cells[0]?.outer.borderRight).toBe("1px solid #00FF00");
    expect(cells[1]?.outer).toMatchObject({ borderRight: "1px solid #00FF00", borderBottom: "1px solid #00FF00" });
  });
});

describe("borders of merged cells", () => {
  it("are those of the cells at their edges", () => {
    const line = { style: "medium", color: "#000000" } as const;
    const none = { left: null, right: null, top: null, bottom: null };
    const [cell] = rowOf("a", (book) => {
      firstSheet(book).merged.push({ row: 0, column: 0, rows: 2, columns: 2 });
      restyle(book, 0, 1, { borders: { ...none, right: line } });
      restyle(book, 1, 0, { borders: { ...none, bottom: line } });
    });
    expect(cell?.outer).toMatchObject({ borderRight: "2px solid #000000", borderBottom: "2px solid #000000" });
  });
});

describe("hidden columns", () => {
  it("are not drawn, and a border beyond them is", () => {
    const none = { left: null, right: null, top: null, bottom: null };
    const cells = rowOf("a | b | c", (book) => {
      firstSheet(book).columnFormats.set(1, { width: null, hidden: true, style: 0 });
      restyle(book, 0, 2, { borders: { ...none, left: { style: "thin", color: "#0000FF" } } });
    });
    expect(cells.slice(0, 2).map(({ address }) => address)).toStrictEqual(["A1", "C1"]);
    expect(cells[0]?.outer.borderRight).toBe("1px solid #0000FF");
  });
});
