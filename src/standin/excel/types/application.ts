import type { TypeSpec } from "../../protocol/remote.ts";
import type { CalculationMode } from "../calculation.ts";
import { choiceOf } from "../arguments.ts";
import type { Session } from "../session.ts";

const MODES: readonly CalculationMode[] = ["Automatic", "AutomaticExceptTables", "Manual"];
const KINDS = ["Recalculate", "Full", "FullRebuild"] as const;

/** `Excel.Application`. Nothing is drawn here, so that there is nothing to hold back either. */
export const application: TypeSpec<Session> = {
  name: "Application",
  scalars: {
    CalculationMode: {
      get: ({ calculation }) => calculation.mode,
      set: ({ calculation }, value) => {
        calculation.mode = choiceOf(value, MODES);
      },
    },
  },
  methods: {
    Calculate: ({ calculation }, kind) => calculation.calculate(choiceOf(kind, KINDS) !== "Recalculate"),
    SuspendApiCalculationUntilNextSync: ({ calculation }) => calculation.suspend(),
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};
