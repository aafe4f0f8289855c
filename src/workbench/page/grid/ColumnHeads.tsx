import type { ReactElement } from "react";
import { columnLetters } from "../../../grid/area.ts";
import { lengthOf, lineAt, sizeOf, startOf } from "./axis.ts";
import type { Cursor } from "./cursor.ts";
import { Gap, gapWidth } from "./GridRow.tsx";
import { isColumnSelected } from "./marks.ts";
import type { Segment } from "./place.ts";
import type { SheetPicture } from "./sheetPicture.ts";
import { HEAD_WIDTH } from "./sizes.ts";

/** The columns that are drawn. */
export interface ColumnsProps {
  readonly picture: SheetPicture;
  readonly columns: Segment;
}

const indexes = ({ first, end }: Segment): readonly number[] =>
  Array.from({ length: Math.max(0, end - first) }, (_, offset) => first + offset);

const frozenOf = ({ frozenColumns }: SheetPicture): Segment => ({ first: 0, end: frozenColumns });

/** The widths of the row numbers, the frozen columns, and those that scroll between two gaps. */
export function ColumnWidths({ picture, columns }: ColumnsProps): ReactElement {
  const widths = (segment: Segment): readonly ReactElement[] =>
    indexes(segment).map((index) => <col key={index} style={{ width: sizeOf(picture.columns, index) }} />);
  return (
    <colgroup>
      <col style={{ width: HEAD_WIDTH }} />
      {widths(frozenOf(picture))}
      <col style={{ width: gapWidth(picture, columns) }} />
      {widths(columns)}
      <col style={{ width: lengthOf(picture.columns) - startOf(picture.columns, columns.end) }} />
    </colgroup>
  );
}

/** The columns' letters; the corner selects the whole sheet. */
export function ColumnHeads({ picture, columns, cursor }: ColumnsProps & { readonly cursor: Cursor }): ReactElement {
  const heads = (segment: Segment, isFrozen: boolean): readonly ReactElement[] =>
    indexes(segment).map((index) => {
      const column = lineAt(picture.columns, index);
      const left = HEAD_WIDTH + startOf(picture.columns, index);
      const names = [...(isColumnSelected(cursor, column) ? ["in-selection"] : []), ...(isFrozen ? ["frozen"] : [])];
      return (
        <th
          key={index}
          scope="col"
          data-column={column}
          aria-colindex={column + 2}
          className={names.join(" ") || undefined}
          style={isFrozen ? { left } : undefined}
        >
          {columnLetters(column)}
        </th>
      );
    });
  return (
    <thead>
      <tr aria-rowindex={1}>
        <td className="corner" data-corner aria-label="Select all cells" aria-colindex={1} />
        {heads(frozenOf(picture), true)}
        <Gap />
        {heads(columns, false)}
        <Gap />
      </tr>
    </thead>
  );
}
