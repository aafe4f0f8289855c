import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useState } from "react";
import { usePane } from "./PaneContext.ts";

const useStyles = makeStyles({
  status: { ":not(:empty)": { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` } },
});

/** From how long on, in milliseconds, the pane says what it is doing; and from how long on it offers to wait no longer. */
const LONG = 1_000;
const VERY_LONG = 10_000;

/** Says what is under way once it takes longer than a second; always there, so that a screen reader hears it. */
export function Working(): ReactElement {
  const { work } = usePane().pane;
  return (
    <div role="status" className={useStyles().status}>
      {work !== null && <AfterASecond key={work.words} words={work.words} />}
    </div>
  );
}

function AfterASecond({ words }: { readonly words: string }): ReactElement | null {
  const { stop } = usePane();
  const long = useAfter(LONG);
  const veryLong = useAfter(VERY_LONG);
  if (!long) return null;
  return (
    <>
      <Spinner size="tiny" labelPosition="after" label={`${words}…`} />
      {veryLong && (
        <Button size="small" onClick={stop}>
          Stop waiting
        </Button>
      )}
    </>
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
