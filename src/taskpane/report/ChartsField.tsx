import { Field } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PackState } from "../../actions/packStates.ts";
import type { WorkbookState } from "../../actions/workbookState.ts";
import { CHARTS_WORDS, type ChartsChoice } from "../../domain/rules/rules.ts";
import type { Setting } from "../../domain/rules/setting.ts";
import { CHARTED_TABLES } from "../../report/charts/wantedCharts.ts";
import { Choice } from "../pane/Choice.tsx";
import { usePackCommands } from "./usePackCommands.ts";

const CHOICES = Object.keys(CHARTS_WORDS) as readonly ChartsChoice[];

/** Whether a pack has charts beside its summaries; nothing where none of its summaries has any. */
export function ChartsField({ workbook, pack }: ChartsFieldProps): ReactElement | null {
  const { save } = usePackCommands();
  if (!pack.tables.some((id) => CHARTED_TABLES.includes(id))) return null;
  const choice = workbook.rules.charts.get(pack.id.toLowerCase()) ?? "none";
  const choose = (words: string): void => {
    save([chartsSetting(pack, words)], () => undefined);
  };
  const hint =
    choice === "none"
      ? "Trends of Red Red outcomes, and a bar of ratings for each directorate, made with the report."
      : "Refresh keeps how you style and place them. None takes them away at the next refresh.";
  return (
    <Field label="Charts" hint={hint}>
      <Choice value={CHARTS_WORDS[choice]} onChoice={choose}>
        {CHOICES.map((one) => (
          <option key={one} value={CHARTS_WORDS[one]}>
            {CHARTS_WORDS[one]}
          </option>
        ))}
      </Choice>
    </Field>
  );
}

interface ChartsFieldProps {
  readonly workbook: WorkbookState;
  readonly pack: PackState;
}

const chartsSetting = ({ id }: PackState, value: string): Setting => ({
  ...{ section: "charts", item: id, name: "charts", value, format: "General", from: "chosen in the pane" },
});
