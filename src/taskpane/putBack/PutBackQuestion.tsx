import type { ReactElement } from "react";
import { AskingButton } from "../pane/AskingButton.tsx";
import { counted } from "../pane/wording.ts";

interface PutBackQuestionProps {
  readonly sheets: readonly string[];
  readonly onPutBack: (removeSheets: boolean) => void;
}

/** Asks, before an action is put back that added sheets, whether they are to go, for Excel cannot undo that. */
export function PutBackQuestion({ sheets, onPutBack }: PutBackQuestionProps): ReactElement {
  return (
    <AskingButton
      words="Put back"
      question={`Remove the ${counted(sheets.length, "sheet", "sheets")} that were made?`}
      answers={[
        { words: "Put back, keep the sheets", onChosen: () => onPutBack(false) },
        { words: "Put back, remove the sheets", onChosen: () => onPutBack(true) },
      ]}
      no="Do nothing"
    >
      {sheets.join(", ")}. Whatever was typed there since goes with them, formulas elsewhere that use them break, and
      Excel cannot undo that. Everything else is put back either way.
    </AskingButton>
  );
}
