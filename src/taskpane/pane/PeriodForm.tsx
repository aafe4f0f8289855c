import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { type ReactElement, type SyntheticEvent, useId, useState } from "react";
import type { WorkbookState } from "../../actions/workbookState.ts";
import { formatPeriod } from "../../domain/formatPeriod.ts";
import { formatDayInFull } from "../../domain/serialDate.ts";
import { readReportDay, readReportPeriod } from "./readPeriodForm.ts";
import { TroubleBar } from "./TroubleBar.tsx";
import { usePeriodCommand } from "./usePeriodCommand.ts";

const useStyles = makeStyles({
  title: typographyStyles.subtitle2,
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

interface PeriodFormProps {
  readonly workbook: WorkbookState;
  readonly close: () => void;
}

/** Asks for the reporting period, of those that the workbook has or typed, and the day it speaks for. */
export function PeriodForm({ workbook, close }: PeriodFormProps): ReactElement {
  const styles = useStyles();
  const known = useId();
  const save = usePeriodCommand();
  const [period, setPeriod] = useState(formatPeriod(workbook.period));
  const [day, setDay] = useState(formatDayInFull(workbook.asAt));
  const [pressed, setPressed] = useState(false);
  const [readPeriod, readDay] = [
    readReportPeriod(period, workbook),
    readReportDay(day, readReportPeriod(period, workbook)),
  ];
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setPressed(true);
    if (readPeriod.value !== null && readDay.value !== null) save(readPeriod.value, readDay.value, close);
  };
  return (
    <form onSubmit={submit}>
      <DialogBody>
        <DialogTitle className={styles.title}>Period and as-at date</DialogTitle>
        <DialogContent className={styles.content}>
          <Field
            label="Reporting period"
            hint="As Q1 21/22, H1 21/22, Jun-21 or 2021/22"
            {...(pressed && readPeriod.fault !== null ? { validationMessage: readPeriod.fault } : {})}
          >
            <Input
              value={period}
              onChange={(_, data) => {
                setPeriod(data.value);
                setDay("");
              }}
              input={{ list: known }}
            />
          </Field>
          <datalist id={known}>
            {workbook.periods.map((one) => (
              <option key={formatPeriod(one)} value={formatPeriod(one)} />
            ))}
          </datalist>
          <Field
            label="As-at date"
            hint="Empty: the last day of the period"
            {...(pressed && readDay.fault !== null ? { validationMessage: readDay.fault } : {})}
          >
            <Input value={day} onChange={(_, data) => setDay(data.value)} />
          </Field>
          <TroubleBar at="period" />
        </DialogContent>
        <DialogActions fluid>
          <Button type="submit" appearance="primary">
            Save
          </Button>
          <Button onClick={close}>Cancel</Button>
        </DialogActions>
      </DialogBody>
    </form>
  );
}
