import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Paragraph } from "../pane/Paragraph.tsx";
import type { RegisterState } from "../../actions/workbookState.ts";
import { boundWords } from "./registerWords.ts";
import { useRegisterCommands } from "./useRegisterCommands.ts";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What can be done with all registers at once: bind those that are not bound, and look for more. */
export function RegisterActions({ registers, readOnly }: RegisterActionsProps): ReactElement {
  const styles = useStyles();
  const { find, bind } = useRegisterCommands();
  const loose = registers.flatMap(({ bound, layout }) => (bound ? [] : [layout.name]));
  return (
    <div className={styles.box}>
      {loose.length > 0 && <Paragraph>{boundWords(registers)}</Paragraph>}
      {readOnly && <Paragraph>This workbook is open for reading only: nothing can be bound or made in it.</Paragraph>}
      <div className={styles.buttons}>
        {loose.length > 0 && (
          <Button appearance="primary" onClick={() => bind(loose, "registers")}>
            {loose.length === 1 ? `Bind ${loose[0] ?? ""}` : `Bind all ${loose.length}`}
          </Button>
        )}
        <Button onClick={find}>Find registers</Button>
      </div>
    </div>
  );
}

interface RegisterActionsProps {
  readonly registers: readonly RegisterState[];
  readonly readOnly: boolean;
}
