import { encodePart } from "../../../src/xlsx/package/encodePart.ts";
import { findWorkbook } from "../../../src/xlsx/package/findWorkbook.ts";
import { hasPart, openPackage, partText } from "../../../src/xlsx/package/package.ts";
import { PackageEdits } from "../../../src/xlsx/package/packageEdits.ts";
import { linked, readRelationships } from "../../../src/xlsx/package/relationships.ts";
import { packageSource } from "../../../src/xlsx/package/source.ts";
import { dropUnreachable, reachableParts } from "../../../src/xlsx/save/dropUnreachable.ts";
import { pack, type Parts } from "../../support/xlsx/parts.ts";
import { link, linksPart } from "../../support/xlsx/workbookFile.ts";

const files = (parts: Parts) => openPackage(pack(parts));

describe("the links of a part", () => {
  const pkg = files({
    "xl/_rels/workbook.xml.rels": linksPart(
      link("a", "worksheet", "worksheets/sheet1.xml") +
        '<Relationship Id="b" Type="http://x/hyperlink" Target="https://example.org/a" TargetMode="External"/>' +
        '<Relationship Id="c" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/styles" Target="/xl/styles.xml"/>',
    ),
  });

  it("say where they lead and what is there", () => {
    expect(readRelationships(pkg, "xl/workbook.xml")).toMatchObject([
      { id: "a", type: "worksheet", path: "xl/worksheets/sheet1.xml", external: false },
      { id: "b", type: "hyperlink", path: "https://example.org/a", external: true },
      { id: "c", type: "styles", path: "xl/styles.xml", external: false },
    ]);
  });

  it("are found by their kind, strict or not, and none outside", () => {
    const links = readRelationships(pkg, "xl/workbook.xml");
    expect(linked(links, "styles")?.id).toBe("c");
    expect(linked(links, "hyperlink")).toBeNull();
    expect(linked(links, "theme")).toBeNull();
  });

  it("are none where there is no such part", () => {
    expect(readRelationships(pkg, "xl/styles.xml")).toEqual([]);
  });
});

describe("the parts of a package", () => {
  const pkg = files({ "XL\\Workbook.xml": "<a/>", "xl/my%20sheet.xml": "<b/>" });

  it("are found whatever their capitals, slashes and escapes", () => {
    expect(partText(pkg, "/xl/workbook.xml")).toBe("<a/>");
    expect(partText(pkg, "xl/my sheet.xml")).toBe("<b/>");
    expect(hasPart(pkg, "xl/other.xml")).toBe(false);
  });

  it("are said to be missing by their name", () => {
    expect(() => partText(pkg, "xl/other.xml")).toThrow(/its part xl\/other\.xml is missing/);
  });
});

test.each([
  [
    "by its link",
    { "_rels/.rels": linksPart(link("r", "officeDocument", "/book/main.xml")), "book/main.xml": "<workbook/>" },
    "book/main.xml",
  ],
  ["where it always is", { "xl/workbook.xml": "<workbook/>" }, "xl/workbook.xml"],
  ["whatever its prefix", { "xl/workbook.xml": '<x:workbook xmlns:x="u"/>' }, "xl/workbook.xml"],
])("the workbook part is found %s", (_, parts, path) => {
  expect(findWorkbook(files(parts))).toBe(path);
});

describe("parts that nobody links to any more", () => {
  const pkg = files({
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": linksPart(link("r", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": "<workbook/>",
    "xl/_rels/workbook.xml.rels": linksPart(link("a", "worksheet", "a.xml") + link("b", "worksheet", "b.xml")),
    "xl/a.xml": "<a/>",
    "xl/_rels/a.xml.rels": linksPart(
      link("d", "drawing", "d.xml") + link("s", "x", "shared.xml") + link("w", "x", "a.xml"),
    ),
    "xl/b.xml": "<b/>",
    "xl/_rels/b.xml.rels": linksPart(link("s", "x", "shared.xml")),
    "xl/d.xml": "<d/>",
    "xl/shared.xml": "<s/>",
    "loose.bin": "x",
  });

  it("are found by following links, round in a circle too", () => {
    expect([...reachableParts(new PackageEdits(pkg))].sort()).toEqual([
      "xl/a.xml",
      "xl/b.xml",
      "xl/d.xml",
      "xl/shared.xml",
      "xl/workbook.xml",
    ]);
  });

  it("go, but those that others use, and those that nobody ever linked to, stay", () => {
    const edits = new PackageEdits(pkg);
    const before = reachableParts(edits);
    edits.unlink("xl/workbook.xml", "a");
    edits.remove("xl/a.xml");
    dropUnreachable(edits, before);
    expect(["xl/a.xml", "xl/d.xml", "xl/shared.xml", "xl/b.xml", "loose.bin"].map((path) => edits.has(path))).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
  });
});

test.each([
  ['<?xml version="1.0" encoding="utf-16"?><a/>', '<?xml version="1.0" encoding="UTF-8"?><a/>'],
  [
    "<?xml version='1.0' encoding='ISO-8859-1' standalone='yes'?><a/>",
    `<?xml version='1.0' encoding="UTF-8" standalone='yes'?><a/>`,
  ],
  ["<a b='encoding=\"x\"'/>", "<a b='encoding=\"x\"'/>"],
  ['<?xml version="1.0"?><é/>', '<?xml version="1.0"?><é/>'],
])("the part %s is written as %s", (text, written) => {
  expect(new TextDecoder().decode(encodePart(text))).toBe(written);
});

test("a book made by somebody else is a fault", () => {
  expect(() => packageSource({ kind: "source" })).toThrow(/not made by openBook or blankBook/);
});
