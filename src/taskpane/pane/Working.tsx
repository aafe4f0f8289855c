import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useState } from "react";
import { usePane } from "./PaneContext.ts";

const useStyles = makeStyles({
  status: { ":not(:empty)": { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` } },
});

/** From how long on, in milliseconds, the pane says what it is doing. */
const LONG = 1_000;

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
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG);
    return () => clearTimeout(timer);
  }, []);
  return long ? <Spinner size="tiny" labelPosition="after" label={`${words} …`} /> : null;
}
