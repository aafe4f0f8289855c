import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Paragraph } from "./Paragraph.tsx";
import { usePane } from "./PaneContext.ts";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalM },
});

/** What a view says that has nothing to show because there is no register, with the way to where one is found. */
export function NeedsRegisters({ what }: { readonly what: string }): ReactElement {
  const { dispatch } = usePane();
  return (
    <div className={useStyles().box}>
      <Paragraph>{what} No register has been found in this workbook yet.</Paragraph>
      <Button appearance="primary" onClick={() => dispatch({ kind: "viewOpened", view: "registers" })}>
        Go to Registers
      </Button>
    </div>
  );
}
