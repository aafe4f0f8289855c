import { Button } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import type { ReactElement } from "react";
import type { PackState } from "../../actions/packStates.ts";
import type { Setting } from "../../domain/rules/setting.ts";
import { useReportCommands } from "./useReportCommands.ts";

interface MakeButtonProps {
  readonly pack: PackState;
  /** What was changed of it and is kept with the report. */
  readonly chosen: readonly Setting[];
  readonly disabled: boolean;
  readonly onDone: () => void;
}

/** Makes the report of a pack; where it stands already, refreshes every summary of the workbook. */
export function MakeButton({ pack, chosen, disabled, onDone }: MakeButtonProps): ReactElement {
  const { make, refresh } = useReportCommands();
  return (
    <Button
      appearance="primary"
      disabledFocusable={disabled}
      {...(pack.made ? { icon: <ArrowSyncRegular /> } : {})}
      onClick={() => (pack.made ? refresh("report", chosen, onDone) : make("report", pack.id, chosen, onDone))}
    >
      {pack.made ? "Refresh" : "Make report"}
    </Button>
  );
}
