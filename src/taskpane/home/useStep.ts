import { usePane } from "../pane/PaneContext.ts";
import { useRegisterCommands } from "../registers/useRegisterCommands.ts";
import { useReportCommands } from "../report/useReportCommands.ts";
import type { StepAction } from "./nextStep.ts";

/** What does a step: goes to the view where it is done, or does it here and stays. */
export function useStep(): (action: Exclude<StepAction, { readonly kind: "next" }>) => void {
  const { dispatch } = usePane();
  const { find, bind } = useRegisterCommands();
  const { make, refresh } = useReportCommands();
  return (action) => {
    switch (action.kind) {
      case "find":
        dispatch({ kind: "viewChosen", view: "registers" });
        find();
        return;
      case "bind":
        bind(action.names, "home");
        return;
      case "check":
        dispatch({ kind: "preferred", preferences: { severity: action.severity } });
        dispatch({ kind: "viewOpened", view: "checks" });
        return;
      case "make":
        make("home", action.pack, [], () => undefined);
        return;
      case "refresh":
        refresh("home");
        return;
      case "go":
        dispatch({ kind: "viewOpened", view: action.view });
    }
  };
}
