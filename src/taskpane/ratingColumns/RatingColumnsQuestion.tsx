import { Button, Dialog } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ColumnPreview, ColumnsPreview } from "../../actions/rateColumns.ts";
import { changedWords } from "../nextPeriod/nextPeriodWords.ts";
import { Bullets, inPoints } from "../pane/Bullets.tsx";
import { Question } from "../pane/Question.tsx";
import { counted } from "../pane/wording.ts";

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
  const { register, columns } = preview;
  const count = columns.filter(({ isNew }) => isNew).length;
  const isRight = columns.every(({ cells }) => cells.length === 0);
  return (
    <Dialog modalType="alert" open onOpenChange={(_, { open }) => open || onCancel()}>
      <Question
        question={count > 0 ? `Put ratings beside ${register}?` : `Rating columns beside ${register}`}
        buttons={
          <>
            {!isRight && (
              <Button appearance="primary" onClick={onAdd}>
                {count > 0 ? `Put in ${counted(count, "column", "columns")}` : "Bring them up to date"}
              </Button>
            )}
            {onRemove !== null && <Button onClick={onRemove}>Take them away</Button>}
            <Button onClick={onCancel}>Do nothing</Button>
          </>
        }
      >
        {isRight
          ? "They are as they should be."
          : "They are formulas over each row's own cells. Nothing of yours is moved or written over."}
        {columns.map((column) => (
          <ColumnWords key={column.letters} column={column} />
        ))}
        Put back undoes it until you do the next thing.
      </Question>
    </Dialog>
  );
}

/** A column: where it stands, and the cells that change. */
function ColumnWords({ column }: { readonly column: ColumnPreview }): ReactElement {
  const { letters, heading, fixed } = column;
  return (
    <div>
      <strong>
        Column {letters}: {heading}
      </strong>
      {fixed > 0 && ` (${counted(fixed, "cell is a fixed text", "cells are fixed texts")} until the next refresh)`}
      <Bullets points={inPoints(changedWords(column))} />
    </div>
  );
}
