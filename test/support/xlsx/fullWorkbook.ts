import { link, LINKS, linksPart, override, partsOf } from "./workbookFile.ts";
import { pack, type Parts } from "./parts.ts";

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Bytes that no text is: what a macro project, a picture or a printer's settings look like to us. */
const binary = (seed: number, length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, index) => (index * seed + 7) & 255);

const DATA = `<sheetPr codeName="Sheet1"><tabColor theme="4"/></sheetPr><dimension ref="A1:E6"/>
<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B3" sqref="B3"/></sheetView></sheetViews>
<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25" xmlns:x14ac="u"/>
<cols><col min="1" max="1" width="30.5" bestFit="1" customWidth="1"/></cols>
<sheetData>
<row r="1" spans="1:5" s="1" customFormat="1" ht="30" customHeight="1" thickBot="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>
<row r="2" spans="1:5"><c r="A2" t="s" ph="1"><v>3</v></c><c r="B2"><v>10</v></c><c r="C2" cm="1"><f t="array" ref="C2">SUM(B2:B5)</f><v>46</v></c></row>
<row r="3" spans="1:5"><c r="A3" t="s"><v>3</v></c><c r="B3"><v>11</v></c><c r="D3" vm="1" t="e"><v>#VALUE!</v></c></row>
<!-- a note -->
<row r="4" spans="1:5" outlineLevel="1"><c r="A4" t="s"><v>3</v></c><c r="B4"><v>12</v></c><c r="E4"><f>B4*2</f><v>24</v></c></row>
<row r="5" spans="1:5"><c r="A5" t="s"><v>3</v></c><c r="B5"><v>13</v></c></row>
</sheetData>
<sheetProtection algorithmName="SHA-512" hashValue="abc=" saltValue="def=" spinCount="100000" sheet="1" formatCells="0"/>
<protectedRanges><protectedRange sqref="B2:B5" name="Editable"/></protectedRanges>
<autoFilter ref="A1:C5"><filterColumn colId="1"><filters><filter val="10"/></filters></filterColumn></autoFilter>
<mergeCells count="1"><mergeCell ref="D1:E1"/></mergeCells>
<phoneticPr fontId="0"/>
<conditionalFormatting sqref="B2:B5"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>
<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="C2:C5"><formula1>Lists!$A$1:$A$3</formula1></dataValidation></dataValidations>
<hyperlinks><hyperlink ref="A1" location="Lists!A1" display="lists"/></hyperlinks>
<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>
<pageSetup paperSize="9" orientation="portrait" r:id="rId5"/>
<headerFooter><oddHeader>&amp;CPerformance</oddHeader></headerFooter>
<rowBreaks count="1" manualBreakCount="1"><brk id="3" max="16383" man="1"/></rowBreaks>
<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>
<tableParts count="1"><tablePart r:id="rId6"/></tableParts>
<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Data!B2:B5</xm:f><xm:sqref>E2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`;

const ART = "http://schemas.openxmlformats.org/drawingml/2006/main";
const FRAME = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off xmlns:a="${ART}" x="0" y="0"/><a:ext xmlns:a="${ART}" cx="0" cy="0"/></xdr:xfrm><a:graphic xmlns:a="${ART}"><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${LINKS}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
const DRAWING_PART = `<xdr:wsDr xmlns:xdr="${DRAWING}"><xdr:twoCellAnchor><xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>17</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${FRAME}<xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;
const axis = (kind: string, own: number, other: number, side: string): string =>
  `<c:${kind}><c:axId val="${own}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${side}"/><c:crossAx val="${other}"/></c:${kind}>`;
const AXES = axis("catAx", 1, 2, "b") + axis("valAx", 2, 1, "l");
const CHART_PART = `<c:chartSpace xmlns:c="${CHART}"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>Data!$A$2:$A$5</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>Data!$B$2:$B$5</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>${AXES}</c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;
const VML = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202"><br></v:shapetype><v:shape id="_x0000_s1025" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Anchor>2, 15, 2, 10, 4, 31, 6, 9</x:Anchor><x:Row>3</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`;
const COMMENTS = `<comments xmlns="${MAIN}"><authors><author>A</author></authors><commentList><comment ref="B4" authorId="0"><text><t>why?</t></text></comment></commentList></comments>`;
const TABLE = `<table xmlns="${MAIN}" id="1" name="Plan" displayName="Plan" ref="A1:C5" totalsRowShown="0"><autoFilter ref="A1:C5"/><tableColumns count="3"><tableColumn id="1" name="Item"/><tableColumn id="2" name="Score" dataDxfId="0"/><tableColumn id="3" name="Sum"><calculatedColumnFormula>SUM(Data!$B$2:$B$5)</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`;
const PIVOT_CACHE = `<pivotCacheDefinition xmlns="${MAIN}" refreshOnLoad="1" recordCount="0"><cacheSource type="worksheet"><worksheetSource ref="A1:C5" sheet="Data"/></cacheSource><cacheFields count="2"><cacheField name="Item" numFmtId="0"><sharedItems count="1"><s v="rich text"/></sharedItems></cacheField><cacheField name="Score" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="10" maxValue="13"/></cacheField></cacheFields></pivotCacheDefinition>`;
const PIVOT = `<pivotTableDefinition xmlns="${MAIN}" name="P" cacheId="4" dataCaption="Values"><location ref="A3:B8" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="2"><item x="0"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><dataFields count="1"><dataField name="Sum of Score" fld="1" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>`;

const SHEET_LINKS =
  link("rId1", "drawing", "../drawings/drawing1.xml") +
  link("rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml") +
  link("rId3", "comments", "../comments1.xml") +
  link("rId4", "ctrlProp", "../ctrlProps/ctrlProp1.xml") +
  link("rId5", "printerSettings", "../printerSettings/printerSettings1.bin") +
  link("rId6", "table", "../tables/table1.xml");

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts>' +
  '<fonts count="2" x14ac:knownFonts="1" xmlns:x14ac="u"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="12"/><name val="Calibri"/><scheme val="minor"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border diagonalUp="1"><left/><right/><top/><bottom/><diagonal style="thin"/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="1" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyFont="1"><alignment textRotation="90"/><protection hidden="1"/></xf></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs><tableStyles count="0"/><extLst><ext uri="{x}"/></extLst>';

const STRINGS =
  "<si><t>Item</t></si><si><t>Score</t></si><si><t>Sum</t></si><si><r><rPr><b/></rPr><t>rich</t></r><r><t> text</t></r></si>";

const EXTRA_PARTS: Parts = {
  "xl/vbaProject.bin": binary(31, 3000),
  "xl/drawings/drawing1.xml": DRAWING_PART,
  "xl/drawings/_rels/drawing1.xml.rels": linksPart(link("rId1", "chart", "../charts/chart1.xml")),
  "xl/charts/chart1.xml": CHART_PART,
  "xl/drawings/vmlDrawing1.vml": VML,
  "xl/comments1.xml": COMMENTS,
  "xl/ctrlProps/ctrlProp1.xml": `<formControlPr xmlns="${X14}" objectType="CheckBox" fmlaLink="Data!$B$4"/>`,
  "xl/printerSettings/printerSettings1.bin": binary(13, 500),
  "xl/tables/table1.xml": TABLE,
  "xl/pivotCache/pivotCacheDefinition1.xml": PIVOT_CACHE,
  "xl/pivotTables/pivotTable1.xml": PIVOT,
  "xl/pivotTables/_rels/pivotTable1.xml.rels": linksPart(
    link("rId1", "pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"),
  ),
  "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="C2" i="1"/><c r="E4" i="1"/></calcChain>`,
  "xl/metadata.xml": `<metadata xmlns="${MAIN}"/>`,
  "customXml/item1.xml": "<theirs>kept</theirs>",
  "docProps/thumbnail.wmf": binary(7, 100),
};

/** The parts of a workbook with one of everything that we do not model: chart, pivot table, macros, sparkline, controls. */
export const fullParts = (): Parts =>
  partsOf({
    beforeSheets:
      '<fileVersion appName="xl"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/>' +
      '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x15"><x15ac:absPath xmlns:x15ac="u" url="C:\\work\\"/></mc:Choice></mc:AlternateContent>' +
      '<bookViews><workbookView xWindow="0" activeTab="0"/></bookViews>',
    sheets: [
      { name: "Data", xml: DATA, links: SHEET_LINKS },
      {
        name: "Lists",
        xml: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>SUM(Data!B2:B5)</f><v>46</v></c></row></sheetData>',
        links: link("rId1", "pivotTable", "../pivotTables/pivotTable1.xml"),
      },
    ],
    behindSheets:
      "<definedNames>" +
      '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Data!$A$1:$C$5</definedName>' +
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">Data!$A:$A,Data!$1:$1</definedName>' +
      '<definedName name="Scores" description="kept">Data!$B$2:$B$5</definedName></definedNames>' +
      '<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="4" r:id="rIdPivot"/></pivotCaches><extLst><ext uri="{y}"/></extLst>',
    styles: STYLES,
    strings: STRINGS,
    links:
      link("rIdPivot", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml") +
      link("rIdCalc", "calcChain", "calcChain.xml") +
      link("rIdMeta", "sheetMetadata", "metadata.xml") +
      link("rIdCustom", "customXml", "../customXml/item1.xml") +
      '<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>',
    types:
      override("xl/calcChain.xml", "calcChain") +
      override("xl/tables/table1.xml", "table") +
      override("xl/comments1.xml", "comments"),
    parts: EXTRA_PARTS,
  });

/** The bytes of that workbook. */
export const fullWorkbook = (): Uint8Array => pack(fullParts());
