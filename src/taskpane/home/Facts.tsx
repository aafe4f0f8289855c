import { Link, makeStyles, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { WorkbookState } from "../../actions/workbookState.ts";
import type { Severity } from "../../domain/finding.ts";
import { formatPeriod } from "../../domain/formatPeriod.ts";
import { formatDay } from "../../domain/serialDate.ts";
import { countSeverities } from "../checks/groupFindings.ts";
import { SEVERITY_WORDS } from "../checks/severityWords.ts";
import { usePane } from "../pane/PaneContext.ts";
import { staleSheets } from "../pane/staleWords.ts";
import { counted } from "../pane/wording.ts";
import { registersFact, reportFact } from "./factWords.ts";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
  term: { color: tokens.colorNeutralForeground2 },
  fact: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, margin: 0, minWidth: 0 },
});

/** What there is to know of a workbook in four lines: registers, what is odd, the report, the period. Each leads to its view. */
export function Facts({ workbook }: { readonly workbook: WorkbookState }): ReactElement {
  const styles = useStyles();
  const { pane, dispatch } = usePane();
  const { registers, findings, period, asAt } = workbook;
  const restores = useRestoreFocusTarget();
  return (
    <dl className={styles.facts}>
      <Fact term="Registers">
        <Link as="button" onClick={() => dispatch({ kind: "viewOpened", view: "registers" })}>
          {registersFact(workbook)}
        </Link>
      </Fact>
      {registers.length + findings.length > 0 && (
        <Fact term="Checks">
          <Severities workbook={workbook} />
        </Fact>
      )}
      {registers.length > 0 && (
        <>
          <Fact term="Report">
            <Link as="button" onClick={() => dispatch({ kind: "viewOpened", view: "report" })}>
              {reportFact(workbook, pane.made, staleSheets(pane).length)}
            </Link>
          </Fact>
          <Fact term="Period">
            <Link
              as="button"
              {...restores}
              id={PERIOD_FACT_ID}
              aria-haspopup="dialog"
              onClick={() => dispatch({ kind: "periodAsked", by: PERIOD_FACT_ID })}
            >
              {formatPeriod(period)}, as at {formatDay(asAt)}
            </Link>
          </Fact>
        </>
      )}
    </dl>
  );
}

const PERIOD_FACT_ID = "period-fact";

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.fact}>{children}</dd>
    </>
  );
}

/** How much is odd, by gravity; each shows its findings. */
function Severities({ workbook: { findings } }: { readonly workbook: WorkbookState }): ReactElement {
  const { dispatch } = usePane();
  const show = (severity: Severity | null): void => {
    dispatch({ kind: "preferred", preferences: { severity } });
    dispatch({ kind: "viewOpened", view: "checks" });
  };
  if (findings.length === 0)
    return (
      <Link as="button" onClick={() => show(null)}>
        Nothing odd
      </Link>
    );
  return (
    <>
      {countSeverities(findings).flatMap(([severity, count]) =>
        count === 0
          ? []
          : [
              <Link as="button" key={severity} onClick={() => show(severity)}>
                {counted(count, ...SEVERITY_WORDS[severity])}
              </Link>,
            ],
      )}
    </>
  );
}
