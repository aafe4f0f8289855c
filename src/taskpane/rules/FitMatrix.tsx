import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { type FittedMatrix, fitRegister } from "../../actions/fitMatrix.ts";
import type { WorkbookState } from "../../actions/workbookState.ts";
import type { OrderWish } from "../../domain/fit/fitMatrix.ts";
import type { Setting } from "../../domain/rules/setting.ts";
import { AreaLink } from "../pane/AreaLink.tsx";
import { Choice } from "../pane/Choice.tsx";
import { Heading } from "../pane/Heading.tsx";
import { Paragraph } from "../pane/Paragraph.tsx";
import { ShowMore } from "../pane/ShowMore.tsx";
import { counted } from "../pane/wording.ts";

const useStyles = makeStyles({
  fit: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
});

interface FitMatrixProps {
  readonly workbook: WorkbookState;
  /** The name of a register of risks. */
  readonly register: string;
  readonly onUse: (settings: readonly Setting[]) => void;
}

/** Finds the matrix that gives a register its own levels; what was found is tried like any other change of the rules. */
export function FitMatrix({ workbook, register, onUse }: FitMatrixProps): ReactElement {
  const styles = useStyles();
  const [wish, setWish] = useState<OrderWish>("automatic");
  const [fitted, setFitted] = useState<FittedMatrix | null>(null);
  const risks = workbook.survey.registers.find((one) => one.register.layout.name === register)?.register;
  const fit = (): void => setFitted(risks?.kind === "risks" ? fitRegister(risks, workbook.rules, wish) : null);
  return (
    <section aria-label="Fit my matrix" className={styles.fit}>
      <Heading level={3}>Fit my matrix</Heading>
      <Paragraph quiet>The smallest weights and the cut-offs that give the register the levels it has.</Paragraph>
      <Field label="Its rows are printed">
        <Choice
          value={wish}
          onChoice={(value) => setWish(value === "printed" || value === "ignored" ? value : "automatic")}
        >
          <option value="automatic">As the levels show</option>
          <option value="printed">In the order of severity</option>
          <option value="ignored">In another order</option>
        </Choice>
      </Field>
      <div className={styles.buttons}>
        <Button onClick={fit}>Fit my matrix</Button>
        {fitted !== null && fitted.settings.length > 0 && (
          <Button appearance="primary" onClick={() => onUse(fitted.settings)}>
            Use these
          </Button>
        )}
      </div>
      <div role="status">
        {fitted?.sentences.map((sentence) => (
          <Paragraph key={sentence}>{sentence}</Paragraph>
        ))}
        {fitted !== null && fitted.disagreeing.length > 0 && <Disagreeing fitted={fitted} />}
      </div>
    </section>
  );
}

function Disagreeing({ fitted: { disagreeing } }: { readonly fitted: FittedMatrix }): ReactElement {
  const { list } = useStyles();
  return (
    <details>
      <summary>{counted(disagreeing.length, "row disagrees", "rows disagree")}</summary>
      <ul className={list}>
        <ShowMore things={disagreeing} first={10}>
          {({ place, words }) => (
            <li key={`${place.row},${place.column}`}>
              <AreaLink
                sheet={place.sheet}
                area={{ row: place.row, column: place.column, rows: 1, columns: 1 }}
                at="rules"
              >
                {words}
              </AreaLink>
            </li>
          )}
        </ShowMore>
      </ul>
    </details>
  );
}
