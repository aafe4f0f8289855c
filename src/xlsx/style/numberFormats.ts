import { child, children, numeric, type XmlElement } from "../xml/xmlTree.ts";

/**
 * The number formats that a file may name by number without spelling them out.
 * Source: ECMA-376 part 1, section 18.8.30. Excel: 14 and 22 are the short date of whoever looks (dd/mm/yyyy in
 * England); Office.js calls them `m/d/yyyy` and `m/d/yyyy h:mm` everywhere, and so do we.
 */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [5, '"£"#,##0;-"£"#,##0'],
  [6, '"£"#,##0;[Red]-"£"#,##0'],
  [7, '"£"#,##0.00;-"£"#,##0.00'],
  [8, '"£"#,##0.00;[Red]-"£"#,##0.00'],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [37, "#,##0;-#,##0"],
  [38, "#,##0;[Red]-#,##0"],
  [39, "#,##0.00;-#,##0.00"],
  [40, "#,##0.00;[Red]-#,##0.00"],
  [41, '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-'],
  [42, '_-"£"* #,##0_-;-"£"* #,##0_-;_-"£"* "-"_-;_-@_-'],
  [43, '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-'],
  [44, '_-"£"* #,##0.00_-;-"£"* #,##0.00_-;_-"£"* "-"??_-;_-@_-'],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
]);

/** The first number that a file may give to a format of its own. */
export const FIRST_OWN_FORMAT = 164;

/** A workbook's number formats by their number: the built-in ones, and those that its styles part spells out. */
export function readNumberFormats(styleSheet: XmlElement | null): Map<number, string> {
  const formats = new Map(BUILT_IN);
  for (const element of children(child(styleSheet, "numFmts"), "numFmt")) {
    const id = numeric(element, "numFmtId");
    if (id !== null) formats.set(id, element.attributes["formatCode"] ?? "General");
  }
  return formats;
}
