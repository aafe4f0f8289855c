import { deleteRows, insertColumns, insertRows, renameSheet } from "../../../src/xlsx/insert.ts";
import type { Book } from "../../../src/xlsx/book.ts";
import { openBook } from "../../../src/xlsx/open.ts";
import { saveBook } from "../../../src/xlsx/save.ts";
import { sheetAt } from "../../support/xlsx/books.ts";
import { partOf } from "../../support/xlsx/parts.ts";
import { workbookFile } from "../../support/xlsx/workbookFile.ts";

/** What stands behind the cells of a sheet after a move. */
const after = (xml: string, move: (book: Book, id: string) => void): string => {
  const book = openBook(workbookFile({ sheets: [{ name: "Data", xml: `<sheetData/>${xml}` }, { name: "Lists" }] }));
  move(book, sheetAt(book).id);
  return /<sheetData\/>(.*)<\/worksheet>/s.exec(partOf(saveBook(book), "xl/worksheets/sheet1.xml"))?.[1] ?? "";
};
const rowIn = (book: Book, id: string): void => insertRows(book, id, 2, 1);
const columnIn = (book: Book, id: string): void => insertColumns(book, id, 1, 1);
const rowsOut = (book: Book, id: string): void => deleteRows(book, id, 1, 3);
const rename = (book: Book, id: string): void => renameSheet(book, id, "New name");
const X14 = 'xmlns:x14="x" xmlns:xm="m"';
const ext = (inner: string): string => `<extLst><ext uri="{1}" ${X14}>${inner}</ext></extLst>`;

describe("what is kept of a sheet, after a move", () => {
  it.each<[string, string, (book: Book, id: string) => void, string]>([
    [
      "validation grows",
      '<dataValidations count="1"><dataValidation sqref="A2:A5 C9"><formula1>$A$3</formula1><formula2>Data!$B$9</formula2></dataValidation></dataValidations>',
      rowIn,
      '<dataValidations count="1"><dataValidation sqref="A2:A6 C10"><formula1>$A$4</formula1><formula2>Data!$B$10</formula2></dataValidation></dataValidations>',
    ],
    [
      "validation of which one part is gone counts the rest",
      '<dataValidations count="2"><dataValidation sqref="A2:A4"/><dataValidation sqref="B3 C9"/></dataValidations>',
      rowsOut,
      '<dataValidations count="1"><dataValidation sqref="C6"/></dataValidations>',
    ],
    [
      "validation of which all is gone goes",
      '<dataValidations count="1"><dataValidation sqref="A2:A4"/></dataValidations><pageMargins/>',
      rowsOut,
      "<pageMargins/>",
    ],
    [
      "newer validation, which names another sheet, grows",
      ext(
        "<x14:dataValidations count='1'><x14:dataValidation><x14:formula1><xm:f>Lists!$A$3</xm:f></x14:formula1><xm:sqref>A2:A5</xm:sqref></x14:dataValidation></x14:dataValidations>",
      ),
      rowIn,
      ext(
        "<x14:dataValidations count='1'><x14:dataValidation><x14:formula1><xm:f>Lists!$A$3</xm:f></x14:formula1><xm:sqref>A2:A6</xm:sqref></x14:dataValidation></x14:dataValidations>",
      ),
    ],
    [
      "newer conditional formats grow, and so do their formulas",
      ext(
        "<x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule><xm:f>Data!A3&gt;1</xm:f></x14:cfRule><xm:sqref>A3</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>",
      ),
      rowIn,
      ext(
        "<x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule><xm:f>Data!A4&gt;1</xm:f></x14:cfRule><xm:sqref>A4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>",
      ),
    ],
    [
      "newer things that are all gone leave nothing behind",
      `<pageMargins/>${ext("<x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule/><xm:sqref>A3</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>")}`,
      rowsOut,
      "<pageMargins/>",
    ],
    [
      "sparklines that are gone leave the others",
      ext(
        "<x14:sparklineGroups><x14:sparklineGroup><x14:colorSeries/><x14:sparklines><x14:sparkline><xm:f>Data!B3</xm:f><xm:sqref>A3</xm:sqref></x14:sparkline><x14:sparkline><xm:f>Data!B9</xm:f><xm:sqref>A9</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>",
      ),
      rowsOut,
      ext(
        "<x14:sparklineGroups><x14:sparklineGroup><x14:colorSeries/><x14:sparklines><x14:sparkline><xm:f>Data!B6</xm:f><xm:sqref>A6</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>",
      ),
    ],
    [
      "links move, and lead where they led",
      '<hyperlinks><hyperlink ref="A5" location="Data!A9"/><hyperlink ref="B1" r:id="x"/></hyperlinks>',
      rowIn,
      '<hyperlinks><hyperlink ref="A6" location="Data!A10"/><hyperlink ref="B1" r:id="x"/></hyperlinks>',
    ],
    [
      "links lead to the sheet whatever it is called",
      '<hyperlinks><hyperlink ref="A5" location="Data!A9"/></hyperlinks>',
      rename,
      '<hyperlinks><hyperlink ref="A5" location="\'New name\'!A9"/></hyperlinks>',
    ],
    [
      "a filter and its sorting move",
      '<autoFilter ref="B2:D9"><filterColumn colId="0"/><filterColumn colId="2"/><sortState ref="B3:D9"><sortCondition ref="D3:D9"/></sortState></autoFilter>',
      columnIn,
      '<autoFilter ref="C2:E9"><filterColumn colId="0"/><filterColumn colId="2"/><sortState ref="C3:E9"><sortCondition ref="E3:E9"/></sortState></autoFilter>',
    ],
    [
      "a filter keeps to its columns when one is put between them",
      '<autoFilter ref="A2:C9"><filterColumn colId="0"/><filterColumn colId="2"/></autoFilter>',
      columnIn,
      '<autoFilter ref="A2:D9"><filterColumn colId="0"/><filterColumn colId="3"/></autoFilter>',
    ],
    [
      "breaks between rows move, and those that are gone are not counted",
      '<rowBreaks count="2" manualBreakCount="2"><brk id="3" man="1"/><brk id="8" man="1"/></rowBreaks><colBreaks count="1"><brk id="2"/></colBreaks>',
      rowsOut,
      '<rowBreaks count="1" manualBreakCount="1"><brk id="5" man="1"/></rowBreaks><colBreaks count="1"><brk id="2"/></colBreaks>',
    ],
    [
      "breaks between columns move",
      '<colBreaks count="1"><brk id="2"/></colBreaks>',
      columnIn,
      '<colBreaks count="1"><brk id="3"/></colBreaks>',
    ],
    [
      "errors that are ignored move",
      '<ignoredErrors><ignoredError sqref="A1:C9" numberStoredAsText="1"/></ignoredErrors>',
      rowIn,
      '<ignoredErrors><ignoredError sqref="A1:C10" numberStoredAsText="1"/></ignoredErrors>',
    ],
    [
      "cells that are watched move",
      '<cellWatches><cellWatch r="B3"/></cellWatches>',
      rowIn,
      '<cellWatches><cellWatch r="B4"/></cellWatches>',
    ],
    [
      "scenarios move",
      '<scenarios><scenario name="a"><inputCells r="B3" val="1"/></scenario></scenarios>',
      rowIn,
      '<scenarios><scenario name="a"><inputCells r="B4" val="1"/></scenario></scenarios>',
    ],
    [
      "a control tied to its cells moves",
      "<mc:AlternateContent xmlns:mc='m'><mc:Choice Requires='x14'><controls><control><controlPr><anchor moveWithCells='1'><from><x:col xmlns:x='x'>1</x:col><x:row xmlns:x='x'>4</x:row></from><to><x:col xmlns:x='x'>2</x:col><x:row xmlns:x='x'>5</x:row></to></anchor></controlPr></control></controls></mc:Choice></mc:AlternateContent>",
      rowIn,
      "<mc:AlternateContent xmlns:mc='m'><mc:Choice Requires='x14'><controls><control><controlPr><anchor moveWithCells='1'><from><x:col xmlns:x='x'>1</x:col><x:row xmlns:x='x'>5</x:row></from><to><x:col xmlns:x='x'>2</x:col><x:row xmlns:x='x'>6</x:row></to></anchor></controlPr></control></controls></mc:Choice></mc:AlternateContent>",
    ],
    [
      "icons by a formula of their own go by the same cells",
      '<conditionalFormatting sqref="B2:B9"><cfRule type="iconSet" priority="1"><iconSet><cfvo type="percent" val="0"/><cfvo type="formula" val="$A$3"/></iconSet></cfRule></conditionalFormatting>',
      rowIn,
      '<conditionalFormatting sqref="B2:B10"><cfRule type="iconSet" priority="1"><iconSet><cfvo type="percent" val="0"/><cfvo type="formula" val="$A$4"/></iconSet></cfRule></conditionalFormatting>',
    ],
    [
      "formats of a kind that is not modelled ask about the same cell",
      '<conditionalFormatting sqref="B3:B9"><cfRule type="containsBlanks" priority="1"><formula>LEN(TRIM(B3))=0</formula></cfRule></conditionalFormatting>',
      rowIn,
      '<conditionalFormatting sqref="B4:B10"><cfRule type="containsBlanks" priority="1"><formula>LEN(TRIM(B4))=0</formula></cfRule></conditionalFormatting>',
    ],
    [
      "what lies nowhere stays",
      "<pageMargins left='1'/><headerFooter><oddHeader>Data!A3</oddHeader></headerFooter>",
      rowIn,
      "<pageMargins left='1'/><headerFooter><oddHeader>Data!A3</oddHeader></headerFooter>",
    ],
  ])("%s", (_, before, move, wanted) => {
    expect(after(before, move)).toBe(wanted);
  });
});
