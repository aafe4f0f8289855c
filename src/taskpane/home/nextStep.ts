import type { WorkbookState } from "../../actions/workbookState.ts";
import { formatPeriod } from "../../domain/formatPeriod.ts";
import type { Severity } from "../../domain/finding.ts";
import { countSeverities } from "../checks/groupFindings.ts";
import { SEVERITY_WORDS } from "../checks/severityWords.ts";
import type { PaneState, ViewName } from "../pane/paneState.ts";
import { staleSheets, staleWords } from "../pane/staleWords.ts";
import { counted } from "../pane/wording.ts";
import { openQuestions } from "../registers/openQuestions.ts";
import { NONE_FOUND, WHAT_A_REGISTER_IS } from "../registers/registerWords.ts";
import { packShown } from "../report/packShown.ts";
import { sourcesWords } from "../report/reportWords.ts";

/** What pressing the button of a step does. */
export type StepAction =
  | { readonly kind: "find" }
  | { readonly kind: "bind"; readonly names: readonly string[] }
  | { readonly kind: "check"; readonly severity: Severity | null }
  | { readonly kind: "make"; readonly pack: string }
  | { readonly kind: "refresh" }
  | { readonly kind: "next" }
  | { readonly kind: "go"; readonly view: ViewName };

/** The one thing that comes next in a workbook, and what else could be done instead. */
export interface NextStep {
  /** How the workbook stands: `2 summaries are stale`. */
  readonly title: string;
  readonly words: string;
  /** What the button says; null where there is nothing left to press. */
  readonly button: string | null;
  readonly action: StepAction;
  /** Another way on, less prominent. */
  readonly aside: { readonly words: string; readonly view: ViewName } | null;
}

/** The parts of the pane that the next step hangs on. */
export type StepFacts = Pick<PaneState, "looked" | "checked" | "heard" | "preferences"> & {
  readonly workbook: WorkbookState;
};

/**
 * The next step, in this order: registers are found, bound, what is odd in them looked at (once since the pane was opened), the report made,
 * refreshed when summaries are stale, and the next period begun. Where nothing can be written there is only something to look at.
 */
export function nextStep(facts: StepFacts): NextStep {
  const { workbook } = facts;
  const { registers, readOnly, newer } = workbook;
  if (registers.length === 0) return findStep(facts);
  if (readOnly || newer !== null) return lookStep(workbook);
  if (!registers.some(({ bound }) => bound)) return bindStep(facts);
  if (workbook.made.length > 0) return madeStep(facts);
  return checkStep(facts) ?? makeStep(facts);
}

function findStep({ looked }: StepFacts): NextStep {
  return {
    title: looked ? "No register was found" : "No register yet",
    words: looked ? NONE_FOUND : WHAT_A_REGISTER_IS,
    button: "Find registers",
    action: { kind: "find" },
    aside: { words: "Add a register by hand", view: "registers" },
  };
}

function lookStep({ readOnly, findings }: WorkbookState): NextStep {
  return {
    title: readOnly ? "Open for reading only" : "Made by a newer Scrutineer",
    words: `Nothing can be written in this workbook${readOnly ? " as it was opened for reading only" : ""}: its registers and what is odd in them can be looked at.`,
    ...(findings.length > 0
      ? {
          button: `Look at ${counted(findings.length, "finding", "findings")}`,
          action: { kind: "check", severity: null },
        }
      : { button: "Look at the registers", action: { kind: "go", view: "registers" } }),
    aside: null,
  };
}

function bindStep({ workbook: { registers }, looked }: StepFacts): NextStep {
  const count = counted(registers.length, "register", "registers");
  const names = registers.map(({ layout }) => layout.name);
  return {
    title: `${count} found, not bound yet`,
    words: "A bound register is found again when rows are inserted or its sheet is renamed. Nothing in it is changed.",
    ...(looked
      ? {
          button: names.length === 1 ? `Bind ${names[0] ?? ""}` : `Bind all ${names.length}`,
          action: { kind: "bind", names },
        }
      : { button: "Find registers", action: { kind: "find" } }),
    aside: looked ? { words: "Look at them first", view: "registers" } : null,
  };
}

/** What is odd comes before the first report, until it was looked at: errors, else warnings. Notes keep nobody. */
function checkStep({ workbook: { findings }, checked }: StepFacts): NextStep | null {
  const found = countSeverities(findings).find(([severity, count]) => severity !== "note" && count > 0);
  if (checked || !found) return null;
  const [severity, count] = found;
  const what = counted(count, ...SEVERITY_WORDS[severity]);
  return {
    title: `${what} to look at`,
    words: "Each says which cell is odd, why it matters and what is proposed. A report can be made all the same.",
    button: `Check ${what}`,
    action: { kind: "check", severity },
    aside: { words: "Go on to the report", view: "report" },
  };
}

function makeStep({ workbook, preferences }: StepFacts): NextStep {
  const questions = openQuestions(workbook).length;
  if (questions > 0)
    return {
      title: "Ready but for a choice",
      words: `${counted(questions, "question", "questions")} about which register is for what. Until it is answered, tables are left out.`,
      button: "Choose registers",
      action: { kind: "go", view: "registers" },
      aside: { words: "Go on to the report", view: "report" },
    };
  const pack = packShown(workbook, null, preferences.pack);
  if (!pack?.tables.some((id) => (workbook.tables.get(id)?.summaries ?? 0) > 0)) return chooseStep();
  return {
    title: "Ready to report",
    words: `${pack.title}, ${formatPeriod(workbook.period)}. ${sourcesWords(workbook, pack)}`,
    button: "Make report",
    action: { kind: "make", pack: pack.id },
    aside: { words: "Choose the pack and its tables", view: "report" },
  };
}

const chooseStep = (): NextStep => ({
  title: "No table can be made yet",
  words: "No register feeds a table of a report. Choose under Registers what each is for, or choose another pack.",
  button: "Choose registers",
  action: { kind: "go", view: "registers" },
  aside: { words: "Choose another pack", view: "report" },
});

function madeStep(facts: StepFacts): NextStep {
  const { workbook, heard } = facts;
  const stale = staleSheets(facts);
  if (stale.length > 0)
    return {
      title: `${counted(stale.length, "summary is", "summaries are")} stale`,
      words: staleWords(stale, heard),
      button: "Refresh",
      action: { kind: "refresh" },
      aside: { words: "Look at the report", view: "report" },
    };
  return {
    title: "Everything is up to date",
    words: `When ${formatPeriod(workbook.period)} has been reported, close it and begin the next period. You see first what would change.`,
    button: "Next period…",
    action: { kind: "next" },
    aside: { words: "Look at the report", view: "report" },
  };
}
