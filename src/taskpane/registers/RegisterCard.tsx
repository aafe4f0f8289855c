import { Badge, Button, Card, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RegisterState, WorkbookState } from "../../actions/workbookState.ts";
import { AreaLink } from "../pane/AreaLink.tsx";
import { Heading } from "../pane/Heading.tsx";
import { Paragraph } from "../pane/Paragraph.tsx";
import { usePane } from "../pane/PaneContext.ts";
import { changeButtonId } from "../pane/reduce.ts";
import { TroubleBar } from "../pane/TroubleBar.tsx";
import { RatingColumns } from "../ratingColumns/RatingColumns.tsx";
import { RatingCounts } from "./RatingCounts.tsx";
import { TrendsButton } from "./TrendsButton.tsx";
import { contentWords, doubtWords, feedsWords, surenessOf } from "./registerWords.ts";
import { useRegisterCommands } from "./useRegisterCommands.ts";

const useStyles = makeStyles({
  card: { gap: tokens.spacingVerticalXS },
  title: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, paddingTop: tokens.spacingVerticalXS },
});

interface RegisterCardProps {
  readonly register: RegisterState;
  readonly workbook: WorkbookState;
}

/** A register as a card: what it lists, where, how sure that is, and what it is for. */
export function RegisterCard({ register, workbook }: RegisterCardProps): ReactElement {
  const styles = useStyles();
  const { dispatch } = usePane();
  const { bind } = useRegisterCommands();
  const { layout, bound } = register;
  const at = `register:${layout.name}` as const;
  const doubts = doubtWords(layout);
  return (
    <Card className={styles.card} role="group" aria-label={layout.name}>
      <div className={styles.title}>
        <Heading>{layout.name}</Heading>
        <Badge appearance={bound ? "filled" : "outline"} color={bound ? "brand" : "informative"}>
          {bound ? "Bound" : "Not bound"}
        </Badge>
      </div>
      <Paragraph>{contentWords(layout)}</Paragraph>
      <RatingCounts counts={register.counts} register={register.layout.name} rules={workbook.rules} />
      <Paragraph>
        On <AreaLink sheet={layout.sheet} area={layout.area} at={at} />
      </Paragraph>
      <Paragraph>
        {surenessOf(layout)}
        {doubts === "" ? "." : `: ${doubts}`} {feedsWords(register)}.
      </Paragraph>
      {register.rated?.kind === "indicators" && <TrendsButton name={layout.name} register={register.rated} />}
      <TroubleBar at={at} />
      <div className={styles.buttons}>
        {!bound && (
          <Button
            appearance="primary"
            size="small"
            aria-label={`Bind ${layout.name}`}
            onClick={() => bind([layout.name], at)}
          >
            Bind
          </Button>
        )}
        <Button
          size="small"
          id={changeButtonId(layout.name)}
          aria-label={`Change ${layout.name}`}
          onClick={() => dispatch({ kind: "registerOpened", name: layout.name })}
        >
          Change
        </Button>
        {register.ratingColumns !== "none" && !workbook.readOnly && <RatingColumns register={register} />}
      </div>
    </Card>
  );
}
