import { rangeOf } from "./askArea.ts";
import type { Apply } from "./batch.ts";

/** Sets up the printed page. */
export const applyPrintSetup: Apply<"printSetup"> = ({ sheet }, { sheet: name, titleRows, landscape, fitToWidth }) => {
  const { pageLayout } = sheet(name);
  pageLayout.paperSize = "A4";
  pageLayout.orientation = landscape ? "Landscape" : "Portrait";
  pageLayout.zoom = fitToWidth ? { horizontalFitToPages: 1 } : { scale: 100 };
  if (titleRows) pageLayout.setPrintTitleRows(`$${titleRows.row + 1}:$${titleRows.row + titleRows.rows}`);
};

/** Shows or hides the lines between cells. */
export const applyGridlines: Apply<"showGridlines"> = ({ sheet }, write) => {
  sheet(write.sheet).showGridlines = write.show;
};

/** Colours a sheet's tab. Excel: `""` is no colour (`Worksheet.tabColor`). */
export const applyTabColour: Apply<"tabColour"> = ({ sheet }, write) => {
  sheet(write.sheet).tabColor = write.colour ?? "";
};

/** Shows a sheet and selects an area of it. */
export const applySelect: Apply<"select"> = ({ sheet }, write) => {
  const shown = sheet(write.sheet);
  shown.activate();
  rangeOf(shown, write.area).select();
};
