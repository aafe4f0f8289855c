import { Field } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PackState } from "../../actions/packStates.ts";
import { Choice } from "../pane/Choice.tsx";
import { usePane } from "../pane/PaneContext.ts";
import { usePackCommands } from "./usePackCommands.ts";

interface PackChoiceFieldProps<One extends string> {
  /** The setting that it changes, which has its section alone. */
  readonly setting: "figures" | "explained" | "charts";
  readonly label: string;
  readonly pack: PackState;
  /** What stands. */
  readonly choice: One;
  /** The choices by their words in Scrutineer rules. */
  readonly words: Readonly<Record<One, string>>;
  /** What each choice means. */
  readonly hints: Readonly<Record<One, string>>;
}

/** A choice of one of several for a pack, saved at once in the sheet Scrutineer rules. */
export function PackChoiceField<One extends string>(props: PackChoiceFieldProps<One>): ReactElement {
  const { setting, label, pack, choice, words, hints } = props;
  const busy = usePane().pane.work !== null;
  const { save } = usePackCommands();
  const choose = (value: string): void => {
    save(
      [{ section: setting, item: pack.id, name: setting, value, format: "General", from: "chosen in the pane" }],
      () => undefined,
    );
  };
  return (
    <Field label={label} hint={hints[choice]}>
      <Choice value={words[choice]} onChoice={choose} aria-disabled={busy}>
        {Object.values<string>(words).map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </Choice>
    </Field>
  );
}
