import { ignoreFinding } from "../../actions/ignoreFinding.ts";
import { repairFindings } from "../../actions/repair.ts";
import { workbookChoices } from "../../actions/workbookChoices.ts";
import type { Finding } from "../../domain/finding.ts";
import { usePane } from "../pane/PaneContext.ts";
import { type Spot, VIEW_ID } from "../pane/paneState.ts";

/** What accepts the repairs of findings, and what ignores findings. */
export interface CheckCommands {
  readonly accept: (findings: readonly Finding[], at: Spot) => void;
  /** Ignores a finding with a reason; without one it is shown again. */
  readonly ignore: (finding: Finding, reason: string | null, at: Spot) => void;
}

/** The commands of the view Checks. */
export function useCheckCommands(): CheckCommands {
  const { pane, run, reread, dispatch } = usePane();
  return {
    accept: (findings, at) =>
      run(at, findings.length === 1 ? "Repairing the cell" : "Repairing the cells", async (progress) => {
        const { left } = await repairFindings(findings, workbookChoices(), { progress });
        dispatch({ kind: "cellsLeft", left: left.map(({ why }) => why) });
        await reread(progress);
        dispatch({ kind: "focusWanted", id: VIEW_ID });
      }),
    ignore: (finding, reason, at) =>
      run(at, reason === null ? "Showing it again" : "Ignoring it", async () => {
        const registers = pane.workbook?.survey.registers.map(({ register }) => register) ?? [];
        await ignoreFinding(finding, reason, registers, workbookChoices());
        await reread();
        dispatch({ kind: "focusWanted", id: VIEW_ID });
      }),
  };
}
