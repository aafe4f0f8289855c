import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { LastChange } from "../../actions/workbookState.ts";
import { usePane } from "../pane/PaneContext.ts";
import { GO_ON_ID } from "../pane/paneState.ts";
import { LeftCells } from "./LeftCells.tsx";
import { PutBackQuestion } from "./PutBackQuestion.tsx";
import { lastWords, stoppedWords } from "./lastWords.ts";
import { usePutBack } from "./usePutBack.ts";

/**
 * What was done last, with the offer to put it back, and what was left alone. It stands until a person hides it or does the next thing; when
 * the workbook is opened again it is offered again.
 */
export function PutBackBar(): ReactElement {
  const { left, workbook } = usePane().pane;
  const last = workbook?.lastChange ?? null;
  const [hidden, setHidden] = useState<string | null>(null);
  const key = last && `${last.when} ${last.action}`;
  return (
    <>
      {last && key !== hidden && <Offer last={last} onHide={() => setHidden(key)} />}
      {left.length > 0 && <LeftCells left={left} />}
    </>
  );
}

function Offer({ last, onHide }: { readonly last: LastChange; readonly onHide: () => void }): ReactElement {
  const { stopped } = usePane().pane;
  const { putBack, goOn } = usePutBack();
  return (
    <MessageBar intent={last.finished ? "success" : "warning"} layout="multiline" politeness="polite">
      <MessageBarBody>{stopped === null ? lastWords(last) : stoppedWords(stopped.words, last)}</MessageBarBody>
      <MessageBarActions>
        {stopped !== null && (
          <Button id={GO_ON_ID} onClick={() => goOn(stopped.task)}>
            Go on
          </Button>
        )}
        {last.sheets.length > 0 ? (
          <PutBackQuestion sheets={last.sheets} onPutBack={putBack} />
        ) : (
          <Button onClick={() => putBack(false)}>Put back</Button>
        )}
        <Button appearance="transparent" onClick={onHide}>
          Keep it
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
