import { Button, Dialog, DialogSurface, useRestoreFocusTarget } from "@fluentui/react-components";
import { CalendarLtrRegular } from "@fluentui/react-icons/svg/calendar-ltr";
import type { ReactElement } from "react";
import type { WorkbookState } from "../../actions/workbookState.ts";
import { formatPeriod } from "../../domain/formatPeriod.ts";
import { formatDay } from "../../domain/serialDate.ts";
import { usePane } from "./PaneContext.ts";
import { ownEscape } from "./ownEscape.ts";
import { PeriodForm } from "./PeriodForm.tsx";

/** The reporting period and the as-at date as one button, which opens a small dialog to choose them. */
export function PeriodButton({ workbook }: { readonly workbook: WorkbookState }): ReactElement {
  const { pane, dispatch } = usePane();
  const restores = useRestoreFocusTarget();
  const setOpen = (open: boolean): void =>
    dispatch(open ? { kind: "periodAsked", by: PERIOD_ID } : { kind: "periodLeft" });
  const [period, asAt] = [formatPeriod(workbook.period), formatDay(workbook.asAt)];
  // No trigger of Fluent's: it would take the keyboard to itself, whichever button opened the dialog.
  return (
    <>
      <Button
        {...restores}
        id={PERIOD_ID}
        appearance="subtle"
        size="small"
        icon={<CalendarLtrRegular />}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {period}, as at {asAt}
      </Button>
      <Dialog open={pane.choosingPeriod !== null} onOpenChange={(_, data) => setOpen(data.open)}>
        <DialogSurface {...ownEscape} aria-describedby={undefined}>
          <PeriodForm workbook={workbook} close={() => setOpen(false)} />
        </DialogSurface>
      </Dialog>
    </>
  );
}

const PERIOD_ID = "period";
