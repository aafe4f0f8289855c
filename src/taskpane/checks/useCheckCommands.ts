import { ignoreFinding } from "../../actions/ignoreFinding.ts";
import { type PutBack, putBack } from "../../actions/putBack.ts";
import { type Repaired, repairFindings } from "../../actions/repair.ts";
import { workbookChoices } from "../../actions/workbookChoices.ts";
import type { Finding } from "../../domain/finding.ts";
import { usePane } from "../pane/PaneContext.ts";
import { type Spot, VIEW_ID } from "../pane/paneState.ts";

/** What accepts the repairs of findings, and what puts back those that were accepted last. */
export interface CheckCommands {
  readonly accept: (findings: readonly Finding[], at: Spot) => void;
  readonly putBack: () => void;
  /** Ignores a finding with a reason; without one it is shown again. */
  readonly ignore: (finding: Finding, reason: string | null, at: Spot) => void;
}

/** The commands of the view Checks. */
export function useCheckCommands(): CheckCommands {
  const { pane, run, reread, dispatch } = usePane();
  const job = (at: Spot, words: string, change: () => Promise<Repaired | PutBack>): void =>
    run(at, words, async () => {
      const { left } = await change();
      dispatch({ kind: "cellsLeft", left: left.map(({ why }) => why) });
      await reread();
      dispatch({ kind: "focusWanted", id: VIEW_ID });
    });
  return {
    accept: (findings, at) =>
      job(at, findings.length === 1 ? "Repairing the cell" : "Repairing the cells", () =>
        repairFindings(findings, workbookChoices()),
      ),
    ignore: (finding, reason, at) =>
      run(at, reason === null ? "Showing it again" : "Ignoring it", async () => {
        const registers = pane.workbook?.survey.registers.map(({ register }) => register) ?? [];
        await ignoreFinding(finding, reason, registers, workbookChoices());
        await reread();
        dispatch({ kind: "focusWanted", id: VIEW_ID });
      }),
    putBack: () => job("checks", "Putting back what was there", putBack),
  };
}
