import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { cellAddress } from "../../grid/area.ts";
import type { Finding } from "../../domain/finding.ts";
import type { Spot } from "../pane/paneState.ts";
import { useCheckCommands } from "./useCheckCommands.ts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  open: {
    alignSelf: "flex-start",
    paddingLeft: 0,
    minWidth: 0,
    // There it has a border.
    "@media (forced-colors: active)": { paddingLeft: tokens.spacingHorizontalS },
  },
});

/** Ignores a finding, with a reason that others can read. */
export function IgnoreFinding({ finding, at }: { readonly finding: Finding; readonly at: Spot }): ReactElement {
  const styles = useStyles();
  const { ignore } = useCheckCommands();
  const [reason, setReason] = useState<string | null>(null);
  const [lacking, setLacking] = useState(false);
  const { sheet, row, column } = finding.place;
  if (reason === null)
    return (
      <Button
        className={styles.open}
        appearance="transparent"
        size="small"
        aria-label={`Ignore ${cellAddress(row, column)} of ${sheet}`}
        onClick={() => setReason("")}
      >
        Ignore…
      </Button>
    );
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === "") setLacking(true);
        else ignore(finding, reason.trim(), at);
      }}
    >
      <Field
        label="Why it is no trouble"
        {...(lacking ? { validationMessage: "Say why, so that others know." } : {})}
        hint="It is kept in the sheet Scrutineer rules, and holds as long as the cell says the same."
      >
        <Input value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary">
          Ignore
        </Button>
        <Button size="small" onClick={() => setReason(null)}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
