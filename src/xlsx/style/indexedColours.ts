import { child, children, type XmlElement } from "../xml/xmlTree.ts";

const PRIMARIES = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const REST =
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333";

/** The palette of old: 64 colours by number. Source: ECMA-376 part 1, section 18.8.27 (indexedColors). */
const STANDARD: readonly string[] = `${PRIMARIES} ${PRIMARIES} ${REST}`.split(" ").map((hex) => `#${hex}`);

/** The colours by number of a workbook: the standard ones, but for those that its styles part replaces. */
export function readIndexedColours(styleSheet: XmlElement | null): readonly string[] {
  const own = children(child(child(styleSheet, "colors"), "indexedColors"), "rgbColor");
  return STANDARD.map((standard, index) => {
    const rgb = own[index]?.attributes["rgb"];
    return rgb === undefined ? standard : `#${rgb.slice(-6).toUpperCase()}`;
  });
}
