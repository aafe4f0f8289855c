import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  type Ref,
  useMemo,
  useRef,
} from "react";
import type { Cursor } from "./cursor.ts";
import { withFrozenRoom } from "./frozenRoom.ts";
import { GridTable } from "./GridTable.tsx";
import type { SheetPicture } from "./sheetPicture.ts";
import { useBoxSize } from "./useBoxSize.ts";
import { useFollow } from "./useFollow.ts";
import { useGridWindow } from "./useGridWindow.ts";
import { usePointer } from "./usePointer.ts";

/** The grid of one sheet. */
export interface GridProps {
  readonly picture: SheetPicture;
  readonly cursor: Cursor;
  readonly move: (cursor: Cursor) => void;
  /** The editor of the active cell; null while it is not edited. */
  readonly editor: ReactNode;
  readonly table: Ref<HTMLTableElement>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Called before a press of the pointer moves the selection. */
  readonly onPress: () => boolean;
  readonly onDoubleClick: () => void;
  readonly onMenu: (event: MouseEvent) => void;
}

/** A sheet that scrolls: only what is in view, and a little more, is in the page. */
export function Grid(props: GridProps): ReactElement {
  const { picture: whole, cursor, move, editor, table, onKeyDown, onPress, onDoubleClick, onMenu } = props;
  const box = useRef<HTMLDivElement>(null);
  const size = useBoxSize(box);
  const picture = useMemo(() => withFrozenRoom(whole, size), [whole, size]);
  const drawn = useGridWindow(box, picture);
  useFollow(box, picture, cursor);
  const pointer = usePointer(picture.sheet, cursor, move);
  const press = (event: MouseEvent): void => {
    if (onPress()) pointer.onMouseDown(event);
  };
  return (
    <div
      ref={box}
      className="grid-box"
      onMouseDown={press}
      onMouseOver={pointer.onMouseOver}
      onDoubleClick={onDoubleClick}
      onContextMenu={onMenu}
    >
      <GridTable {...{ picture, drawn, cursor, editor, table, onKeyDown }} />
    </div>
  );
}
