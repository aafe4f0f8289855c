import { pathKey } from "../../../src/xlsx/package/package.ts";
import { folderOf, relationshipsPath, relativeTarget, resolveTarget } from "../../../src/xlsx/package/partPath.ts";

test.each([
  ["xl/workbook.xml", "xl/", "xl/_rels/workbook.xml.rels"],
  ["workbook.xml", "", "_rels/workbook.xml.rels"],
  ["", "", "_rels/.rels"],
])("the part %j lies in %j and has its links in %s", (path, folder, links) => {
  expect(folderOf(path)).toBe(folder);
  expect(relationshipsPath(path)).toBe(links);
});

test.each([
  ["xl/workbook.xml", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml", "beside it"],
  ["xl/worksheets/sheet1.xml", "../tables/table1.xml", "xl/tables/table1.xml", "one folder up"],
  ["xl/workbook.xml", "/xl/styles.xml", "xl/styles.xml", "from the top"],
  ["xl/workbook.xml", "worksheets\\sheet1.xml", "xl/worksheets/sheet1.xml", "with backslashes"],
  ["xl/workbook.xml", "./styles.xml", "xl/styles.xml", "with a dot"],
  ["xl/workbook.xml", "../../../styles.xml", "styles.xml", "too far up"],
  ["xl/worksheets/sheet1.xml", "../drawings/d.xml#shape", "xl/drawings/d.xml", "with a place inside"],
  ["", "xl/workbook.xml", "xl/workbook.xml", "from the package"],
])("from %j, %s means %s: %s", (from, target, path) => {
  expect(resolveTarget(from, target)).toBe(path);
});

test.each([
  ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "worksheets/sheet1.xml"],
  ["xl/worksheets/sheet1.xml", "xl/tables/table1.xml", "/xl/tables/table1.xml"],
  ["xl/workbook.xml", "customXml/item1.xml", "/customXml/item1.xml"],
])("from %s, %s is called %s", (from, to, target) => {
  expect(relativeTarget(from, to)).toBe(target);
  expect(resolveTarget(from, relativeTarget(from, to))).toBe(to);
});

test.each([
  ["XL\\Workbook.xml", "xl/workbook.xml"],
  ["/xl/Styles.XML", "xl/styles.xml"],
  ["xl/my%20sheet.xml", "xl/my sheet.xml"],
  ["xl/100%.xml", "xl/100%.xml"],
])("%s and %s are one part", (a, b) => {
  expect(pathKey(a)).toBe(pathKey(b));
});
