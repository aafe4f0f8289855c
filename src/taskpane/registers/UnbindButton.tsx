import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { AskingButton } from "../pane/AskingButton.tsx";
import { useRegisterCommands } from "./useRegisterCommands.ts";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

/** Unbinds a register, after saying what that does. */
export function UnbindButton({ name }: { readonly name: string }): ReactElement {
  const { unbind } = useRegisterCommands();
  return (
    <AskingButton
      words="Unbind"
      question={`Unbind ${name}?`}
      answers={[{ words: "Unbind", onChosen: () => unbind(name) }]}
      no="Keep it bound"
      className={useStyles().button}
    >
      The two names by which Scrutineer finds it (Formulas, Name Manager) are removed. Nothing else is touched: its
      cells, its rules and the summaries stay as they are, and it can be found and bound again.
    </AskingButton>
  );
}
