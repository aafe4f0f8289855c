import type { KeyboardEvent, ReactElement, ReactNode, Ref } from "react";
import { lengthOf, lineAt, sizeOf, startOf } from "./axis.ts";
import { ColumnHeads, ColumnWidths } from "./ColumnHeads.tsx";
import type { Cursor } from "./cursor.ts";
import { cellId } from "./GridCell.tsx";
import { GridRow } from "./GridRow.tsx";
import { isRowSelected } from "./marks.ts";
import type { Segment } from "./place.ts";
import type { Stretches } from "./reachingBack.ts";
import type { SheetPicture } from "./sheetPicture.ts";
import { HEAD_HEIGHT, HEAD_WIDTH } from "./sizes.ts";
import { cellAddress } from "../../../grid/area.ts";

/** The table of the grid and what happens in it. */
export interface GridTableProps {
  readonly picture: SheetPicture;
  readonly drawn: Stretches;
  readonly cursor: Cursor;
  readonly editor: ReactNode;
  readonly table: Ref<HTMLTableElement>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** A sheet as a table: heads, frozen rows, and the rows that scroll between two gaps. */
export function GridTable({ picture, drawn, cursor, editor, table, onKeyDown }: GridTableProps): ReactElement {
  const { rows, frozenRows, sheet } = picture;
  const rowsOf = ({ first, end }: Segment): readonly ReactElement[] =>
    Array.from({ length: Math.max(0, end - first) }, (_, offset) => {
      const row = lineAt(rows, first + offset);
      const isSelected = isRowSelected(cursor, row);
      return (
        <GridRow
          key={row}
          {...{ picture, row }}
          isTop={offset === 0}
          height={sizeOf(rows, first + offset)}
          firstColumn={drawn.columns.first}
          endColumn={drawn.columns.end}
          cursor={isSelected ? cursor : null}
          editor={isSelected && cursor.active.row === row ? editor : null}
        />
      );
    });
  return (
    <table
      ref={table}
      role="grid"
      tabIndex={0}
      className={sheet.showGridlines ? "grid" : "grid no-lines"}
      aria-label={`Sheet ${sheet.name}`}
      aria-describedby="grid-help"
      aria-rowcount={rows.count + 1}
      aria-colcount={picture.columns.count + 1}
      aria-multiselectable
      aria-activedescendant={cellId(cellAddress(cursor.active.row, cursor.active.column))}
      style={{ width: HEAD_WIDTH + lengthOf(picture.columns) }}
      onKeyDown={onKeyDown}
    >
      <ColumnWidths picture={picture} columns={drawn.columns} />
      <ColumnHeads picture={picture} columns={drawn.columns} cursor={cursor} />
      {frozenRows > 0 && (
        <tbody className="frozen-rows" style={{ top: HEAD_HEIGHT }}>
          {rowsOf({ first: 0, end: frozenRows })}
        </tbody>
      )}
      <GapRows height={startOf(rows, drawn.rows.first) - startOf(rows, frozenRows)} />
      <tbody>{rowsOf(drawn.rows)}</tbody>
      <GapRows height={lengthOf(rows) - startOf(rows, drawn.rows.end)} />
    </table>
  );
}

/** Takes the place of the rows that are not drawn. */
const GapRows = ({ height }: { readonly height: number }): ReactElement => (
  <tbody aria-hidden="true">
    <tr style={{ height }}>
      <td className="gap" />
    </tr>
  </tbody>
);
