import type { Shift } from "../../../src/grid/shift.ts";
import { moveAnchor } from "../../../src/xlsx/move/moveAnchor.ts";
import { moveComments } from "../../../src/xlsx/move/moveComments.ts";
import { MovedSheet } from "../../../src/xlsx/move/movedSheet.ts";
import { moveLegacyDrawing } from "../../../src/xlsx/move/moveLegacyDrawing.ts";
import { movePivotCache } from "../../../src/xlsx/move/movePivotCache.ts";
import { XmlEdits } from "../../../src/xlsx/xml/xmlEdits.ts";
import { parseXml, type XmlElement } from "../../../src/xlsx/xml/xmlTree.ts";

const moved = (kind: Shift["kind"], axis: Shift["axis"], at: number, count = 1): MovedSheet =>
  new MovedSheet("s", [{ kind: "shift", sheet: "s", sheetName: "Data", shift: { kind, axis, at, count } }]);
const edited = (text: string, change: (edits: XmlEdits, root: XmlElement) => void): string => {
  const edits = new XmlEdits(text);
  change(edits, parseXml(text, "a.xml"));
  return edits.apply();
};

describe("an anchor", () => {
  const anchor = (from: [number, number], to: [number, number] | null, tag = "twoCellAnchor", rest = ""): string => {
    const corner = (name: string, [col, row]: [number, number]): string =>
      `<${name}><col>${col}</col><colOff>7</colOff><row>${row}</row><rowOff>9</rowOff></${name}>`;
    return `<${tag}${rest}>${corner("from", from)}${to ? corner("to", to) : ""}<pic/></${tag}>`;
  };

  it.each<[string, string, MovedSheet, string]>([
    ["moves with its cells", anchor([1, 4], [3, 8]), moved("insert", "rows", 2), anchor([1, 5], [3, 9])],
    ["grows with its cells", anchor([1, 4], [3, 8]), moved("insert", "rows", 6, 2), anchor([1, 4], [3, 10])],
    ["shrinks with its cells", anchor([1, 4], [3, 8]), moved("delete", "rows", 6, 5), anchor([1, 4], [3, 5])],
    ["moves sideways", anchor([1, 4], [3, 8]), moved("insert", "columns", 0, 2), anchor([3, 4], [5, 8])],
    ["stays where nothing moved", anchor([1, 4], [3, 8]), moved("insert", "rows", 9), anchor([1, 4], [3, 8])],
    [
      "stays when all its cells are gone",
      anchor([1, 4], [3, 8]),
      moved("delete", "rows", 4, 5),
      anchor([1, 4], [3, 8]),
    ],
    [
      "keeps its size when it only moves",
      anchor([1, 4], [3, 8], "twoCellAnchor", ' editAs="oneCell"'),
      moved("insert", "rows", 6, 2),
      anchor([1, 4], [3, 8], "twoCellAnchor", ' editAs="oneCell"'),
    ],
    [
      "stays when its one cell is gone",
      anchor([1, 4], null, "oneCellAnchor"),
      moved("delete", "rows", 4),
      anchor([1, 4], null, "oneCellAnchor"),
    ],
    [
      "of one cell moves",
      anchor([1, 4], null, "oneCellAnchor"),
      moved("insert", "rows", 4),
      anchor([1, 5], null, "oneCellAnchor"),
    ],
    [
      "of a control that is tied to nothing stays",
      anchor([1, 4], [3, 8], "anchor"),
      moved("insert", "rows", 0),
      anchor([1, 4], [3, 8], "anchor"),
    ],
    [
      "of a control that moves and grows does",
      anchor([1, 4], [3, 8], "anchor", ' sizeWithCells="1"'),
      moved("insert", "rows", 5),
      anchor([1, 4], [3, 9], "anchor", ' sizeWithCells="1"'),
    ],
  ])("%s", (_, before, sheet, after) => {
    expect(edited(before, (edits, root) => moveAnchor(edits, root, sheet))).toBe(after);
  });

  it("without corners is left alone", () => {
    const text = "<twoCellAnchor><from/><to/></twoCellAnchor>";
    expect(edited(text, (edits, root) => moveAnchor(edits, root, moved("insert", "rows", 0)))).toBe(text);
  });
});

test("comments stay with their cells, and go with them", () => {
  const text =
    '<comments><authors/><commentList><comment ref="A1"/><comment ref="A3"><text/></comment><comment ref="$A$9"/></commentList></comments>';
  const after = edited(text, (edits, root) => moveComments(edits, root, moved("delete", "rows", 2)));
  expect(after).toBe(
    '<comments><authors/><commentList><comment ref="A1"/><comment ref="A8"/></commentList></comments>',
  );
  const threads =
    '<ThreadedComments><threadedComment ref="A9" id="x"><text>A9</text></threadedComment></ThreadedComments>';
  expect(edited(threads, (edits, root) => moveComments(edits, root, moved("insert", "rows", 0)))).toBe(
    threads.replace('ref="A9"', 'ref="A10"'),
  );
});

describe("an old drawing", () => {
  const shape = (inner: string): string => `<v:shape id="s"><v:fill/><x:ClientData>${inner}</x:ClientData></v:shape>`;
  const note = (row: number, column: number): string => `<x:Row>${row}</x:Row><x:Column>${column}</x:Column>`;
  const text = `<xml><br>${shape(note(3, 1))}<v:shape id="t"><v:textpath/></v:shape>${shape("<x:Anchor>1, 2, 3, 4, 5, 6, 7, 8</x:Anchor>")}</xml>`;

  it("moves its boxes, however badly it is written", () => {
    expect(moveLegacyDrawing(text, moved("insert", "rows", 2))).toBe(
      text.replace("<x:Row>3", "<x:Row>4").replace("1, 2, 3, 4, 5, 6, 7, 8", "1, 2, 4, 4, 5, 6, 8, 8"),
    );
  });

  it("loses the box of a comment whose cell is gone, and no other", () => {
    expect(moveLegacyDrawing(text, moved("delete", "columns", 1))).toBe(
      text.replace(shape(note(3, 1)), "").replace("1, 2, 3, 4, 5, 6, 7, 8", "1, 2, 3, 4, 4, 6, 7, 8"),
    );
  });

  it.each(["1, 2, 3", "a, b, c, d, e, f, g, h", ""])("leaves the place %j alone", (list) => {
    const odd = shape(`<x:Anchor>${list}</x:Anchor>`);
    expect(moveLegacyDrawing(odd, moved("insert", "rows", 0))).toBe(odd);
  });

  it("stays as it is when nothing in it moves", () => {
    expect(moveLegacyDrawing(text, moved("insert", "rows", 90))).toBe(text);
  });
});

describe("where a pivot table's figures come from", () => {
  const cache = (source: string): string =>
    `<pivotCacheDefinition xmlns:r="r"><cacheSource>${source}</cacheSource></pivotCacheDefinition>`;
  const follow = (source: string): string =>
    edited(cache(source), (edits, root) =>
      movePivotCache(edits, root, (formula) =>
        formula.replace("Data!A1:C5", "'New data'!A2:C6").replace("Gone!A1", "#REF!"),
      ),
    );

  it.each([
    ["a range", '<worksheetSource ref="A1:C5" sheet="Data"/>', '<worksheetSource ref="A2:C6" sheet="New data"/>'],
    ["a table or name", '<worksheetSource name="Plan"/>', '<worksheetSource name="Plan"/>'],
    [
      "another workbook",
      '<worksheetSource ref="A1:C5" sheet="Data" r:id="x"/>',
      '<worksheetSource ref="A1:C5" sheet="Data" r:id="x"/>',
    ],
    ["cells that are gone", '<worksheetSource ref="A1" sheet="Gone"/>', '<worksheetSource ref="A1" sheet="Gone"/>'],
    ["elsewhere", '<worksheetSource ref="A1" sheet="Else"/>', '<worksheetSource ref="A1" sheet="Else"/>'],
    [
      "several ranges",
      '<consolidation><rangeSets><rangeSet ref="A1:C5" sheet="Data"/></rangeSets></consolidation>',
      '<consolidation><rangeSets><rangeSet ref="A2:C6" sheet="New data"/></rangeSets></consolidation>',
    ],
  ])("%s", (_, before, after) => {
    expect(follow(before)).toBe(cache(after));
  });

  it("may be nowhere", () => {
    const none = "<pivotCacheDefinition/>";
    expect(edited(none, (edits, root) => movePivotCache(edits, root, () => "x"))).toBe(none);
  });
});
