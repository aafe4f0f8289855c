import type { BookCell, CellStyle } from "../../../xlsx/book.ts";

/** Where a text stands in its cell. */
export type TextPlace = "left" | "center" | "right" | "justify";

/** Where a cell's text stands: as its look says; else numbers to the right, truth values and errors in the middle, texts left. */
export function textPlace({ horizontal }: CellStyle, cell: Pick<BookCell, "value" | "isError">): TextPlace {
  switch (horizontal) {
    case "left":
    case "fill":
      return "left";
    case "right":
      return "right";
    case "center":
    case "centerContinuous":
      return "center";
    case "justify":
    case "distributed":
      return "justify";
    case "general":
      if (cell.isError || typeof cell.value === "boolean") return "center";
      return typeof cell.value === "number" ? "right" : "left";
  }
}
