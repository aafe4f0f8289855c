import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { Paragraph } from "../pane/Paragraph.tsx";
import type { PackState } from "../../actions/packStates.ts";
import { usePackCommands } from "./usePackCommands.ts";

const useStyles = makeStyles({
  question: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface RemovePackProps {
  readonly pack: PackState;
  /** What the setting is for that says which tables it has. */
  readonly item: string;
  readonly onRemoved: () => void;
}

/** Removes an own pack, after asking; of one of ours that was changed, puts back its usual tables. Sheets stay. */
export function RemovePack({ pack, item, onRemoved }: RemovePackProps): ReactElement {
  const styles = useStyles();
  const { remove } = usePackCommands();
  const [asking, setAsking] = useState(false);
  const what = pack.own ? "Remove this pack" : "Put back its usual tables";
  if (!asking)
    return (
      <Button size="small" appearance="transparent" onClick={() => setAsking(true)}>
        {what}
      </Button>
    );
  return (
    <div role="group" aria-label={what} className={styles.question}>
      <Paragraph>
        {pack.own
          ? `“${pack.title}” is removed from the workbook’s packs. The sheets of its tables stay.`
          : "All its usual tables are ticked again, in their usual order. No sheet is touched."}
      </Paragraph>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => remove(item, onRemoved)}>
          {pack.own ? "Remove" : "Put back"}
        </Button>
        <Button size="small" onClick={() => setAsking(false)}>
          Keep it
        </Button>
      </div>
    </div>
  );
}
