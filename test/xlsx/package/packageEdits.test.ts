import { openPackage } from "../../../src/xlsx/package/package.ts";
import { PackageEdits } from "../../../src/xlsx/package/packageEdits.ts";
import { changedParts, pack, partOf, unpacked } from "../../support/xlsx/parts.ts";
import { link, override, partsOf } from "../../support/xlsx/workbookFile.ts";

const file = pack(partsOf());
const edited = (change: (edits: PackageEdits) => void): Uint8Array => {
  const edits = new PackageEdits(openPackage(file));
  change(edits);
  return edits.bytes();
};
const TYPES = "[Content_Types].xml";
const LINKS = "xl/_rels/workbook.xml.rels";

describe("changes to a package", () => {
  it("leave every part as it is when there are none", () => {
    expect(
      changedParts(
        file,
        edited(() => undefined),
      ),
    ).toEqual([]);
  });

  it("leave a part as it is that is written as it was", () => {
    const after = edited((edits) => edits.write("xl/workbook.xml", edits.text("xl/workbook.xml")));
    expect(changedParts(file, after)).toEqual([]);
  });

  it("keep the order of the parts", () => {
    const after = edited((edits) => edits.write("xl/workbook.xml", "<workbook/>"));
    expect(Object.keys(unpacked(after))).toEqual(Object.keys(unpacked(file)));
    expect(partOf(after, "xl/workbook.xml")).toBe("<workbook/>");
  });

  it("write a part as UTF-8 whatever it was", () => {
    const after = edited((edits) => edits.write("xl/workbook.xml", "<?xml version='1.0' encoding='UTF-16'?><é/>"));
    expect(partOf(after, "xl/workbook.xml")).toBe(`<?xml version='1.0' encoding="UTF-8"?><é/>`);
  });

  it("add a part with its content type", () => {
    const after = edited((edits) => edits.add("xl/styles.xml", "<a/>", "type/of+it"));
    expect(changedParts(file, after)).toEqual([TYPES, "xl/styles.xml"]);
    expect(partOf(after, TYPES)).toContain('<Override PartName="/xl/styles.xml" ContentType="type/of+it"/></Types>');
  });

  it("take a part out with its links and its content type", () => {
    const after = edited((edits) => edits.remove("xl/worksheets/Sheet1.xml"));
    expect(changedParts(file, after)).toEqual([TYPES, "xl/worksheets/sheet1.xml"]);
    expect(partOf(after, TYPES)).not.toContain(override("xl/worksheets/sheet1.xml", "worksheet"));
  });

  it("link parts with ids that are free, in links that may not be there yet", () => {
    const ids: string[] = [];
    const after = edited((edits) => {
      ids.push(edits.link("xl/workbook.xml", "t", "xl/styles.xml"), edits.link("xl/workbook.xml", "t", "xl/theme.xml"));
      ids.push(edits.link("xl/worksheets/sheet1.xml", "t", "xl/tables/table1.xml"));
    });
    expect(ids).toEqual(["rId2", "rId3", "rId1"]);
    expect(changedParts(file, after)).toEqual([LINKS, "xl/worksheets/_rels/sheet1.xml.rels"]);
    expect(partOf(after, LINKS)).toContain('<Relationship Id="rId3" Type="t" Target="theme.xml"/></Relationships>');
  });

  it("take a link away and leave the others", () => {
    const after = edited((edits) => {
      const id = edits.link("xl/workbook.xml", "t", "xl/styles.xml");
      edits.unlink("xl/workbook.xml", "rId1");
      edits.unlink("xl/workbook.xml", "rId77");
      expect(edits.relationships("xl/workbook.xml").map((found) => found.id)).toEqual([id]);
    });
    expect(partOf(after, LINKS)).not.toContain(link("rId1", "worksheet", "worksheets/sheet1.xml"));
  });

  it("find paths that are free, also those of parts that were taken out", () => {
    edited((edits) => {
      expect(edits.freePath("xl/worksheets/sheet", ".xml")).toBe("xl/worksheets/sheet2.xml");
      edits.remove("xl/worksheets/sheet1.xml");
      expect(edits.has("xl/worksheets/sheet1.xml")).toBe(false);
      expect(edits.freePath("xl/worksheets/sheet", ".xml")).toBe("xl/worksheets/sheet2.xml");
      edits.add("xl/worksheets/sheet2.xml", "<a/>", "t");
      expect(edits.freePath("xl/worksheets/sheet", ".xml")).toBe("xl/worksheets/sheet3.xml");
      expect(edits.paths()).not.toContain("xl/worksheets/sheet1.xml");
      expect(edits.paths()).toContain("xl/worksheets/sheet2.xml");
    });
  });

  it("say so when the list of content types is missing", () => {
    const others = Object.entries(partsOf()).filter(([path]) => path !== TYPES);
    const edits = new PackageEdits(openPackage(pack(Object.fromEntries(others))));
    expect(() => edits.add("a.xml", "<a/>", "t")).toThrow(/its part \[Content_Types\]\.xml is missing/);
  });
});
