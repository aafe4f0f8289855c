import { Field, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Choice } from "../pane/Choice.tsx";
import type { WorkbookState } from "../../actions/workbookState.ts";
import { usePane } from "../pane/PaneContext.ts";
import { counted } from "../pane/wording.ts";
import { countSeverities, SEVERITIES } from "./groupFindings.ts";
import { SEVERITY_WORDS } from "./severityWords.ts";

const useStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  filter: { flex: "1 1 130px", minWidth: 0 },
});

interface FindingFiltersProps {
  readonly workbook: WorkbookState;
  /** A register's name; null for all. */
  readonly register: string | null;
  readonly onRegister: (register: string | null) => void;
}

/** Chooses which findings are shown: by gravity, which is remembered, and by register. */
export function FindingFilters({ workbook, register, onRegister }: FindingFiltersProps): ReactElement {
  const styles = useStyles();
  const { pane, dispatch } = usePane();
  const { findings, registers } = workbook;
  return (
    <div className={styles.filters}>
      <Field className={styles.filter} label="Show">
        <Choice
          value={pane.preferences.severity ?? ""}
          onChoice={(value) => {
            const severity = SEVERITIES.find((one) => one === value) ?? null;
            dispatch({ kind: "preferred", preferences: { severity } });
          }}
        >
          <option value="">All {findings.length.toLocaleString("en-GB")}</option>
          {countSeverities(findings).map(([severity, count]) => (
            <option key={severity} value={severity}>
              {counted(count, ...SEVERITY_WORDS[severity])}
            </option>
          ))}
        </Choice>
      </Field>
      <Field className={styles.filter} label="Register">
        <Choice value={register ?? ""} onChoice={(value) => onRegister(value === "" ? null : value)}>
          <option value="">All</option>
          {registers.map(({ layout }) => (
            <option key={layout.name} value={layout.name}>
              {layout.name}
            </option>
          ))}
        </Choice>
      </Field>
    </div>
  );
}
