import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useState } from "react";
import { usePane } from "./PaneContext.ts";
import type { Work } from "./paneState.ts";
import { isLastPiece, workWords } from "./workWords.ts";

const useStyles = makeStyles({
  status: { ":not(:empty)": { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` } },
});

/** From how long on, in milliseconds, the pane says what it is doing; and how long Excel may be silent after that until waiting no longer is offered. */
const LONG = 1_000;
const SILENT = 9_000;

/** Says what is under way once it takes longer than a second, and offers to stop it; always there, so that a screen reader hears it. */
export function Working(): ReactElement {
  const { work } = usePane().pane;
  return (
    <div role="status" className={useStyles().status}>
      {work !== null && <AfterASecond key={`${work.at} ${work.words}`} work={work} />}
    </div>
  );
}

function AfterASecond({ work }: { readonly work: Work }): ReactElement | null {
  if (!useAfter(LONG)) return null;
  const { step } = work;
  return (
    <>
      <Spinner size="tiny" labelPosition="after" label={workWords(work)} />
      <StopButton key={step === null ? "" : `${step.doing} ${step.piece}`} work={work} />
    </>
  );
}

/** Stops before the next piece; where Excel does not answer for long, stops waiting for it. Before the last piece that is written there is nothing to stop. */
function StopButton({ work }: { readonly work: Work }): ReactElement | null {
  const { stop, callOff } = usePane();
  const isSilent = useAfter(SILENT);
  if (isSilent)
    return (
      <Button size="small" onClick={stop}>
        Stop waiting
      </Button>
    );
  if (work.step === null || isLastPiece(work.step)) return null;
  return (
    <Button size="small" disabledFocusable={work.calledOff} onClick={callOff}>
      Stop
    </Button>
  );
}

/** Whether so many milliseconds have gone by since the component was first drawn. */
function useAfter(milliseconds: number): boolean {
  const [after, setAfter] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setAfter(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return after;
}
