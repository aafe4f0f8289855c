import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RegisterState } from "../../actions/workbookState.ts";
import { counted } from "../pane/wording.ts";
import type { DraftReading } from "./registerDraft.ts";
import { useRegisterCommands } from "./useRegisterCommands.ts";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

interface DraftActionsProps {
  readonly register: RegisterState;
  readonly reading: DraftReading;
  /** Called when the changes are saved or let be. */
  readonly onDone: () => void;
}

/** Saves what was changed about a register, or lets it be; nothing is shown while nothing is changed. */
export function DraftActions({ register, reading, onDone }: DraftActionsProps): ReactElement | null {
  const styles = useStyles();
  const { bind, change } = useRegisterCommands();
  const { name } = register.layout;
  const at = `register:${name}` as const;
  if (reading.kind === "same" && register.bound) return null;
  return (
    <div className={styles.bar}>
      {reading.kind === "same" && (
        <Button appearance="primary" onClick={() => bind([name], at)}>
          Bind
        </Button>
      )}
      {reading.kind === "changed" && (
        <Button appearance="primary" onClick={() => change(name, reading.change, at, onDone)}>
          Save {counted(reading.count, "change", "changes")}
        </Button>
      )}
      {reading.kind !== "same" && <Button onClick={onDone}>Discard</Button>}
    </div>
  );
}
