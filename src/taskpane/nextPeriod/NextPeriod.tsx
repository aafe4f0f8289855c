import { Button } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { RollOverPreview } from "../../actions/rollOver/rollOverPreview.ts";
import { usePane } from "../pane/PaneContext.ts";
import type { Spot } from "../pane/paneState.ts";
import { NextPeriodQuestion } from "./NextPeriodQuestion.tsx";
import { useNextPeriod } from "./useNextPeriod.ts";

interface NextPeriodProps {
  /** Where to say why it cannot be done. */
  readonly at: Spot;
  /** Whether it is the next thing to do. */
  readonly primary?: boolean;
}

/** Closes the reporting period, once a person has seen what that does and said so. */
export function NextPeriod({ at, primary = false }: NextPeriodProps): ReactElement {
  const { pane, dispatch } = usePane();
  const { look, close } = useNextPeriod(at);
  const [preview, setPreview] = useState<RollOverPreview | null>(null);
  const done = (): void => {
    setPreview(null);
    dispatch({ kind: "focusWanted", id: NEXT_PERIOD_ID });
  };
  return (
    <>
      <Button
        id={NEXT_PERIOD_ID}
        appearance={primary ? "primary" : "secondary"}
        disabledFocusable={pane.work !== null}
        onClick={() => look(setPreview)}
      >
        Next period…
      </Button>
      {preview !== null && (
        <NextPeriodQuestion
          preview={preview}
          onClose={() => {
            done();
            close(preview.closing);
          }}
          onCancel={done}
        />
      )}
    </>
  );
}

const NEXT_PERIOD_ID = "next-period";
