import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ColumnPreview, ColumnsPreview } from "../../actions/rateColumns.ts";
import { changedWords } from "../nextPeriod/nextPeriodWords.ts";
import { counted } from "../pane/wording.ts";

const useStyles = makeStyles({
  title: typographyStyles.subtitle2,
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalL },
});

interface RatingColumnsQuestionProps {
  readonly preview: ColumnsPreview;
  readonly onAdd: () => void;
  /** null where no columns stand that could be taken away. */
  readonly onRemove: (() => void) | null;
  readonly onCancel: () => void;
}

/** Shows what columns beside a register would hold, cell by cell, and asks whether to put them in or take them away. */
export function RatingColumnsQuestion({
  preview,
  onAdd,
  onRemove,
  onCancel,
}: RatingColumnsQuestionProps): ReactElement {
  const styles = useStyles();
  const { register, columns } = preview;
  const count = columns.filter(({ isNew }) => isNew).length;
  const isRight = columns.every(({ cells }) => cells.length === 0);
  return (
    <Dialog modalType="alert" open>
      <DialogSurface>
        <DialogBody>
          <DialogTitle className={styles.title}>
            {count > 0 ? `Put ratings beside ${register}?` : `Rating columns beside ${register}`}
          </DialogTitle>
          <DialogContent>
            {isRight
              ? "They are as they should be."
              : "They are formulas over each row's own cells. Nothing of yours is moved or written over."}
            {columns.map((column) => (
              <ColumnWords key={column.letters} column={column} />
            ))}
            Put back undoes it until you do the next thing.
          </DialogContent>
          <DialogActions fluid>
            {!isRight && (
              <Button appearance="primary" onClick={onAdd}>
                {count > 0 ? `Put in ${counted(count, "column", "columns")}` : "Bring them up to date"}
              </Button>
            )}
            {onRemove !== null && <Button onClick={onRemove}>Take them away</Button>}
            <Button onClick={onCancel}>Do nothing</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** A column: where it stands, and the cells that change. */
function ColumnWords({ column }: { readonly column: ColumnPreview }): ReactElement {
  const styles = useStyles();
  const { letters, heading, fixed } = column;
  const lines = changedWords(column);
  return (
    <div>
      <strong>
        Column {letters}: {heading}
      </strong>
      {fixed > 0 && ` (${counted(fixed, "cell is a fixed text", "cells are fixed texts")} until the next refresh)`}
      {lines.length > 0 && (
        <ul className={styles.list}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
