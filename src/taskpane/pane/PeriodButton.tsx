import { Button, Dialog, DialogSurface, DialogTrigger } from "@fluentui/react-components";
import { CalendarLtrRegular } from "@fluentui/react-icons/svg/calendar-ltr";
import type { ReactElement } from "react";
import type { WorkbookState } from "../../actions/workbookState.ts";
import { formatPeriod } from "../../domain/formatPeriod.ts";
import { formatDay } from "../../domain/serialDate.ts";
import { usePane } from "./PaneContext.ts";
import { PeriodForm } from "./PeriodForm.tsx";

/** The reporting period and the as-at date as one button, which opens a small dialog to choose them. */
export function PeriodButton({ workbook }: { readonly workbook: WorkbookState }): ReactElement {
  const { pane, dispatch } = usePane();
  const setOpen = (open: boolean): void => dispatch({ kind: "periodAsked", open });
  const [period, asAt] = [formatPeriod(workbook.period), formatDay(workbook.asAt)];
  return (
    <Dialog open={pane.choosingPeriod} onOpenChange={(_, data) => setOpen(data.open)}>
      <DialogTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" icon={<CalendarLtrRegular />}>
          {period}, as at {asAt}
        </Button>
      </DialogTrigger>
      <DialogSurface aria-describedby={undefined}>
        <PeriodForm workbook={workbook} close={() => setOpen(false)} />
      </DialogSurface>
    </Dialog>
  );
}
