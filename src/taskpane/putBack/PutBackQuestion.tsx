import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  typographyStyles,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { counted } from "../pane/wording.ts";

const useStyles = makeStyles({ title: typographyStyles.subtitle2 });

/** Asks, before an action is put back that added sheets, whether they are to go, for Excel cannot undo that. */
export function PutBackQuestion({
  sheets,
  onPutBack,
}: {
  readonly sheets: readonly string[];
  readonly onPutBack: (removeSheets: boolean) => void;
}): ReactElement {
  const styles = useStyles();
  const them = counted(sheets.length, "sheet", "sheets");
  return (
    <Dialog modalType="alert">
      <DialogTrigger disableButtonEnhancement>
        <Button>Put back</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle className={styles.title}>Remove the {them} that were made?</DialogTitle>
          <DialogContent>
            {sheets.join(", ")}. Whatever was typed there since goes with them, formulas elsewhere that use them break,
            and Excel cannot undo that. Everything else is put back either way.
          </DialogContent>
          <DialogActions fluid>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={() => onPutBack(false)}>
                Put back, keep the sheets
              </Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button onClick={() => onPutBack(true)}>Put back, remove the sheets</Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button>Do nothing</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
