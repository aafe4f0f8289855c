import type { Area } from "../../grid/area.ts";
import type { BorderSide } from "../../xlsx/book.ts";
import type { AreasHandle, BorderEdge, BorderHandle } from "./handles.ts";

/** Cells of which one side makes part of a border. */
export interface BorderPart {
  readonly cells: AreasHandle;
  readonly side: BorderSide;
}

/** The sides of cells that make an edge of a range or the lines inside it; none for the inside of a single row or column. */
export function borderParts({ cells, edge }: BorderHandle): readonly BorderPart[] {
  return cells.areas.flatMap((area) => partsOf(cells, area, edge));
}

function partsOf(cells: AreasHandle, whole: Area, edge: BorderEdge): readonly BorderPart[] {
  const { row, column, rows, columns } = whole;
  const part = (side: BorderSide, area: Area): readonly BorderPart[] =>
    area.rows > 0 && area.columns > 0 ? [{ cells: { ...cells, areas: [area] }, side }] : [];
  switch (edge) {
    case "EdgeTop":
      return part("top", { row, column, rows: 1, columns });
    case "EdgeBottom":
      return part("bottom", { row: row + rows - 1, column, rows: 1, columns });
    case "EdgeLeft":
      return part("left", { row, column, rows, columns: 1 });
    case "EdgeRight":
      return part("right", { row, column: column + columns - 1, rows, columns: 1 });
    case "InsideHorizontal":
      return [
        ...part("bottom", { row, column, rows: rows - 1, columns }),
        ...part("top", { row: row + 1, column, rows: rows - 1, columns }),
      ];
    case "InsideVertical":
      return [
        ...part("right", { row, column, rows, columns: columns - 1 }),
        ...part("left", { row, column: column + 1, rows, columns: columns - 1 }),
      ];
  }
}
