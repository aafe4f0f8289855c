import { Button } from "@fluentui/react-components";
import { lazy, type ReactElement, Suspense } from "react";
import { usePane } from "../pane/PaneContext.ts";
import type { StepAction } from "./nextStep.ts";
import { useStep } from "./useStep.ts";

// Closing a period is large and rare: it is fetched when it is the next step.
const NextPeriod = lazy(async () => ({ default: (await import("../nextPeriod/NextPeriod.tsx")).NextPeriod }));

interface StepButtonProps {
  readonly words: string;
  readonly action: StepAction;
}

/** The primary button of Home; while something is being done it can be found but not pressed. */
export function StepButton({ words, action }: StepButtonProps): ReactElement {
  const { pane } = usePane();
  const perform = useStep();
  const press = (): void => {
    if (action.kind !== "next") perform(action);
  };
  const button = (
    <Button appearance="primary" disabledFocusable={pane.work !== null || action.kind === "next"} onClick={press}>
      {words}
    </Button>
  );
  if (action.kind !== "next") return button;
  return (
    <Suspense fallback={button}>
      <NextPeriod at="home" primary />
    </Suspense>
  );
}
