import { useMemo } from "react";
import type { OpenDocument } from "../../host/openDocument.ts";
import type { CellFont } from "../cell/cellFont.ts";
import { extentOf, withRoomFor } from "../grid/extent.ts";
import { pictureOf, type SheetPicture } from "../grid/sheetPicture.ts";

/** The picture of the sheet that is shown: a new one when the workbook changed, or the selection needs more room. */
export function usePicture(document: OpenDocument, font: CellFont): SheetPicture {
  const { book, contentVersion } = document;
  const { sheet, area } = document.host.session.selection;
  const used = useMemo(() => ({ contentVersion, extent: extentOf(sheet) }), [sheet, contentVersion]);
  const { rows, columns } = withRoomFor(used.extent, area);
  return useMemo(
    () => ({ contentVersion, picture: pictureOf(book, sheet, { rows, columns }, font) }),
    [book, sheet, rows, columns, font, contentVersion],
  ).picture;
}
