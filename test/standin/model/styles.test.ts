import { styleIndex, styleOf } from "../../../src/standin/model/styles.ts";
import { blankBook } from "../../../src/xlsx/blank.ts";

it("gives equal looks one index, in whatever order their members stand", () => {
  const book = blankBook(["Sheet1"]);
  const plain = styleOf(book, 0);
  const bold = { ...plain, font: { ...plain.font, bold: true } };
  const index = styleIndex(book, bold);
  const { fill, ...others } = bold;
  expect(styleIndex(book, { ...others, fill })).toBe(index);
  expect(styleIndex(book, plain)).toBe(0);
  expect(book.styles[index]).toStrictEqual(bold);
});

it("takes an index that is none for the plain look", () => {
  const book = blankBook(["Sheet1"]);
  expect(styleOf(book, 999)).toBe(book.styles[0]);
});
