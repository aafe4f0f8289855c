import { addRegister, type NewRegister } from "../../actions/addRegister.ts";
import { bindRegisters, unbindRegister } from "../../actions/bind.ts";
import { changeRegister, type RegisterChange } from "../../actions/changeRegister.ts";
import { tidyName } from "../../actions/registerName.ts";
import { workbookChoices } from "../../actions/workbookChoices.ts";
import { usePane } from "../pane/PaneContext.ts";
import { type Spot, VIEW_ID } from "../pane/paneState.ts";
import { changeButtonId } from "../pane/reduce.ts";

/** What can be done with registers; each reads the workbook again at its end. */
export interface RegisterCommands {
  readonly find: () => void;
  readonly add: (register: NewRegister, done: () => void) => void;
  readonly bind: (names: readonly string[], at: Spot) => void;
  readonly unbind: (name: string) => void;
  readonly change: (name: string, change: RegisterChange, at: Spot, done?: () => void) => void;
}

/** The commands of the view Registers. */
export function useRegisterCommands(): RegisterCommands {
  const { run, reread, dispatch } = usePane();
  return {
    find: () =>
      run("registers", "Finding registers", async () => {
        await reread();
        dispatch({ kind: "lookedFor" });
        dispatch({ kind: "focusWanted", id: VIEW_ID });
      }),
    add: (register, done) =>
      run("newRegister", `Adding ${register.name}`, async () => {
        await addRegister(register, workbookChoices());
        await reread();
        dispatch({ kind: "lookedFor" });
        done();
        dispatch({ kind: "focusWanted", id: changeButtonId(tidyName(register.name)) });
      }),
    bind: (names, at) =>
      run(at, "Binding", async () => {
        await bindRegisters(names);
        await reread();
        dispatch({ kind: "focusWanted", id: names.length === 1 ? changeButtonId(names[0] ?? "") : VIEW_ID });
      }),
    unbind: (name) =>
      run(`register:${name}`, `Unbinding ${name}`, async () => {
        await unbindRegister(name);
        dispatch({ kind: "lookedFor" });
        await reread();
        dispatch({ kind: "focusWanted", id: VIEW_ID });
      }),
    change: (name, change, at, done) =>
      run(at, `Changing ${name}`, async () => {
        await changeRegister(name, change, workbookChoices());
        await reread();
        dispatch({ kind: "focusWanted", id: VIEW_ID });
        done?.();
      }),
  };
}
