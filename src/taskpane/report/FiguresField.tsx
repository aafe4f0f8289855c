import { Field } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PackState } from "../../actions/packStates.ts";
import type { WorkbookState } from "../../actions/workbookState.ts";
import { FIGURES_WORDS, type FiguresChoice } from "../../domain/rules/rules.ts";
import type { Setting } from "../../domain/rules/setting.ts";
import { Choice } from "../pane/Choice.tsx";
import { usePackCommands } from "./usePackCommands.ts";

const CHOICES = Object.keys(FIGURES_WORDS) as readonly FiguresChoice[];

/** Whether the figures of a pack's summaries are formulas that follow the registers, or values as they were at the last refresh. */
export function FiguresField({ workbook, pack }: FiguresFieldProps): ReactElement {
  const { save } = usePackCommands();
  const choice = workbook.rules.figures.get(pack.id.toLowerCase()) ?? "live";
  const choose = (words: string): void => {
    save([figuresSetting(pack, words)], () => undefined);
  };
  const hint =
    choice === "live"
      ? "They follow the registers and rules at once, also without Scrutineer."
      : "They stay as they are until the summaries are refreshed: a record.";
  return (
    <Field label="Figures" hint={hint}>
      <Choice value={FIGURES_WORDS[choice]} onChoice={choose}>
        {CHOICES.map((one) => (
          <option key={one} value={FIGURES_WORDS[one]}>
            {FIGURES_WORDS[one]}
          </option>
        ))}
      </Choice>
    </Field>
  );
}

interface FiguresFieldProps {
  readonly workbook: WorkbookState;
  readonly pack: PackState;
}

const figuresSetting = ({ id }: PackState, value: string): Setting => ({
  ...{ section: "figures", item: id, name: "figures", value, format: "General", from: "chosen in the pane" },
});
