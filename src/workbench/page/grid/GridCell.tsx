import { type CSSProperties, memo, type ReactElement, type ReactNode } from "react";
import type { CellPicture } from "./rowPicture.ts";

/** One cell of the grid. */
export interface GridCellProps {
  readonly picture: CellPicture;
  /** Class names for what is selected; an empty text for none. */
  readonly marks: string;
  /** How far from the left edge a frozen cell stays, in pixels; null for one that scrolls. */
  readonly left: number | null;
  /** Whether what scrolls begins to the right of it. */
  readonly isLastFrozen: boolean;
  /** The editor, while the cell is edited. */
  readonly editor: ReactNode;
}

/** The id of a cell's element, by which the grid says which cell is the active one. */
export const cellId = (address: string): string => `cell-${address}`;

/** Draws one cell. */
export const GridCell = memo(function GridCell({
  picture,
  marks,
  left,
  isLastFrozen,
  editor,
}: GridCellProps): ReactElement {
  const { address, column, box, outer, rowSpan, colSpan } = picture;
  const names = [
    ...(marks === "" ? [] : [marks]),
    ...(left === null ? [] : ["frozen"]),
    ...(box && box.reach.left + box.reach.right > 0 ? ["reaches"] : []),
    ...(isLastFrozen ? ["last-frozen"] : []),
  ];
  const css: CSSProperties = left === null ? outer : { ...outer, left };
  return (
    <td
      id={cellId(address)}
      data-addr={address}
      className={names.join(" ") || undefined}
      aria-colindex={column + 2}
      aria-selected={marks !== ""}
      style={css}
      {...(rowSpan > 1 ? { rowSpan } : {})}
      {...(colSpan > 1 ? { colSpan } : {})}
    >
      {box && <div style={box.css}>{box.text}</div>}
      {editor}
    </td>
  );
});
