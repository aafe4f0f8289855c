import { memo, type ReactElement, type ReactNode, useMemo } from "react";
import { startOf } from "./axis.ts";
import type { Cursor } from "./cursor.ts";
import { GridCell } from "./GridCell.tsx";
import { marksOf } from "./marks.ts";
import type { Segment } from "./place.ts";
import { type CellPicture, rowPicture } from "./rowPicture.ts";
import type { SheetPicture } from "./sheetPicture.ts";
import { HEAD_WIDTH } from "./sizes.ts";

/** One row of the grid. */
export interface GridRowProps {
  readonly picture: SheetPicture;
  readonly row: number;
  /** Whether no row above is drawn in the same part of the grid: merged cells are drawn from here on. */
  readonly isTop: boolean;
  readonly height: number;
  readonly firstColumn: number;
  readonly endColumn: number;
  /** The selection, when it touches the row; null otherwise. */
  readonly cursor: Cursor | null;
  readonly editor: ReactNode;
}

/** Draws a row: its number, the frozen cells, and those that scroll between two gaps. */
export const GridRow = memo(function GridRow(props: GridRowProps): ReactElement {
  const { picture, row, isTop, height, firstColumn, endColumn, cursor, editor } = props;
  const { frozen, scrolling } = useMemo(
    () => ({
      frozen: rowPicture(picture, row, isTop, { first: 0, end: picture.frozenColumns }),
      scrolling: rowPicture(picture, row, isTop, { first: firstColumn, end: endColumn }),
    }),
    [picture, row, isTop, firstColumn, endColumn],
  );
  const cells = (pictures: readonly CellPicture[], isFrozen: boolean): readonly ReactElement[] =>
    pictures.map((cell) => {
      const marks = cursor ? marksOf(cursor, cell, cell.area) : "";
      const isEdited = cursor?.active.row === cell.row && cursor.active.column === cell.column;
      const left = isFrozen ? leftOf(picture, cell) : null;
      const isLastFrozen = isFrozen && cell === pictures.at(-1);
      return (
        <GridCell
          key={cell.column}
          picture={cell}
          {...{ marks, left, isLastFrozen }}
          editor={isEdited ? editor : null}
        />
      );
    });
  return (
    <tr aria-rowindex={row + 2} style={{ height }}>
      <th scope="row" data-row={row} className={cursor ? "in-selection" : undefined} aria-colindex={1}>
        {row + 1}
      </th>
      {cells(frozen, true)}
      <Gap />
      {cells(scrolling, false)}
      <Gap />
    </tr>
  );
});

const leftOf = ({ columns, frozenColumns }: SheetPicture, cell: CellPicture): number => {
  let index = 0;
  while (index < frozenColumns && columns.lines[index] !== cell.column) index += 1;
  return HEAD_WIDTH + startOf(columns, index);
};

/** Takes the place of the columns that are not drawn. */
export const Gap = (): ReactElement => <td className="gap" aria-hidden="true" />;

/** The segment of columns between the frozen ones and those that scroll. */
export const gapWidth = ({ columns, frozenColumns }: SheetPicture, { first }: Segment): number =>
  startOf(columns, first) - startOf(columns, frozenColumns);
