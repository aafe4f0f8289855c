import { Button, Dialog } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RegisterRollOver, RollOverPreview } from "../../actions/rollOver/rollOverPreview.ts";
import { Bullets, inPoints } from "../pane/Bullets.tsx";
import { Question } from "../pane/Question.tsx";
import { counted } from "../pane/wording.ts";
import { changedWords, historyWords, summaryWords } from "./nextPeriodWords.ts";

interface NextPeriodQuestionProps {
  readonly preview: RollOverPreview;
  readonly onClose: () => void;
  readonly onCancel: () => void;
}

/** Shows what closing the reporting period does, register by register, and asks whether to do it. */
export function NextPeriodQuestion({ preview, onClose, onCancel }: NextPeriodQuestionProps): ReactElement {
  const { closing, next, asAt, registers } = preview;
  return (
    <Dialog modalType="alert" open onOpenChange={(_, { open }) => open || onCancel()}>
      <Question
        question={`Close ${closing} and begin ${next}?`}
        buttons={
          <>
            <Button appearance="primary" onClick={onClose}>
              Close {closing}
            </Button>
            <Button onClick={onCancel}>Do nothing</Button>
          </>
        }
      >
        {historyWords(preview)} The reporting period becomes {next}, as at {asAt}. {summaryWords(preview)}
        <Bullets points={registers.map((one) => [one.register, <RegisterWords key={one.register} register={one} />])} />
        Agreed and revised dates stay as they are. Put back undoes all of it until you do the next thing.
      </Question>
    </Dialog>
  );
}

function RegisterWords({ register: one }: { readonly register: RegisterRollOver }): ReactElement {
  const lines = [
    ...one.columns.map(
      ({ axis, letters, heading, like }) =>
        `${axis === "rows" ? "Row" : "Column"} ${letters}: "${heading}", like "${like}"`,
    ),
    ...changedWords(one),
  ];
  return (
    <>
      <strong>{one.register}</strong> ({counted(one.kept, "row", "rows")} kept): {one.refused && "Please see to it. "}
      {one.words}
      <Bullets points={inPoints(lines)} />
    </>
  );
}
