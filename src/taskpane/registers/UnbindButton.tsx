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
import { useRegisterCommands } from "./useRegisterCommands.ts";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" }, title: typographyStyles.subtitle2 });

/** Unbinds a register, after saying what that does. */
export function UnbindButton({ name }: { readonly name: string }): ReactElement {
  const styles = useStyles();
  const { unbind } = useRegisterCommands();
  return (
    <Dialog modalType="alert">
      <DialogTrigger disableButtonEnhancement>
        <Button className={styles.button}>Unbind</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle className={styles.title}>Unbind {name}?</DialogTitle>
          <DialogContent>
            The two names by which Scrutineer finds it (Formulas, Name Manager) are removed. Nothing else is touched:
            its cells, its rules and the summaries stay as they are, and it can be found and bound again.
          </DialogContent>
          <DialogActions fluid>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={() => unbind(name)}>
                Unbind
              </Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button>Keep it bound</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
