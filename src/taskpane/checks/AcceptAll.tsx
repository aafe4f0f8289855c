import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { cellAddress } from "../../grid/area.ts";
import type { Finding } from "../../domain/finding.ts";
import { Paragraph } from "../pane/Paragraph.tsx";
import { PlainList } from "../pane/PlainList.tsx";
import { ShowMore } from "../pane/ShowMore.tsx";
import { RepairPreview } from "./RepairPreview.tsx";
import { useCheckCommands } from "./useCheckCommands.ts";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  open: { alignSelf: "flex-start" },
});

interface AcceptAllProps {
  /** What the kind of trouble is called. */
  readonly kind: string;
  /** Those with a repair. */
  readonly findings: readonly Finding[];
}

/** Accepts all repairs of a kind at once, after showing which cells will be written to and with what. */
export function AcceptAll({ kind, findings }: AcceptAllProps): ReactElement {
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const { accept } = useCheckCommands();
  const acceptAll = (): void => {
    setAsking(false);
    accept(findings, "checks");
  };
  const count = findings.length.toLocaleString("en-GB");
  if (!asking)
    return (
      <Button className={styles.open} size="small" onClick={() => setAsking(true)}>
        Accept all {count}…
      </Button>
    );
  return (
    <section className={styles.box} aria-label={`Accept all: ${kind}`}>
      <Paragraph>These {count} cells will be written to. They can be put back afterwards.</Paragraph>
      <PlainList label={`Cells to repair: ${kind}`} spacing="narrow" scrolls>
        <ShowMore things={findings} first={50}>
          {({ place, found, repair }, index) => (
            <li key={index}>
              {place.sheet}, {cellAddress(place.row, place.column)}:{" "}
              {repair && <RepairPreview found={found} repair={repair} />}
            </li>
          )}
        </ShowMore>
      </PlainList>
      <div className={styles.buttons}>
        <Button appearance="primary" size="small" onClick={acceptAll}>
          Accept {count}
        </Button>
        <Button size="small" onClick={() => setAsking(false)}>
          Cancel
        </Button>
      </div>
    </section>
  );
}
