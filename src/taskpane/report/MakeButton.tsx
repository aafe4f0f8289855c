import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import type { ReactElement } from "react";
import type { PackState } from "../../actions/packStates.ts";
import { useReportCommands } from "./useReportCommands.ts";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

interface MakeButtonProps {
  readonly pack: PackState;
}

/** Makes the report of a pack; where it stands already, refreshes every summary of the workbook. */
export function MakeButton({ pack }: MakeButtonProps): ReactElement {
  const { make, refresh } = useReportCommands();
  return (
    <Button
      className={useStyles().button}
      appearance="primary"
      {...(pack.made ? { icon: <ArrowSyncRegular /> } : {})}
      onClick={() => (pack.made ? refresh("report") : make(pack.id, [], () => undefined))}
    >
      {pack.made ? "Refresh" : "Make report"}
    </Button>
  );
}
