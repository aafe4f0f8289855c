import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import type { ReactElement } from "react";
import type { WorkbookState } from "../../actions/workbookState.ts";
import { useReportCommand } from "./useReportCommand.ts";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

interface MakeButtonProps {
  readonly pack: string;
  readonly workbook: WorkbookState;
}

/** Makes the report; where one stands already, refreshes it. */
export function MakeButton({ pack, workbook }: MakeButtonProps): ReactElement {
  const makeReport = useReportCommand();
  const standing = workbook.made.length > 0;
  return (
    <Button
      className={useStyles().button}
      appearance="primary"
      {...(standing ? { icon: <ArrowSyncRegular /> } : {})}
      onClick={() => makeReport("report", pack)}
    >
      {standing ? "Refresh" : "Make report"}
    </Button>
  );
}
