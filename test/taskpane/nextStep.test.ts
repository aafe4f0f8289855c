import { readState, type WorkbookState } from "../../src/actions/workbookState.ts";
import type { MadeTable } from "../../src/actions/madeTables.ts";
import type { Finding, Severity } from "../../src/domain/finding.ts";
import { registersFact, reportFact } from "../../src/taskpane/home/factWords.ts";
import { nextStep, type StepFacts } from "../../src/taskpane/home/nextStep.ts";
import { DEFAULT_PREFERENCES } from "../../src/taskpane/preferences.ts";
import { choices } from "../actions/sample.ts";
import { bookFromText } from "../support/bookFromText.ts";
import { withExcel } from "../support/excel.ts";

const RISKS = "Risk | Likelihood | Impact | Owner\nFlood | Likely | Major | Roads\nFire | Rare | Extreme | Estates";

const read = (text: string): Promise<WorkbookState> => withExcel(bookFromText(text), () => readState(choices()));

/** Two registers that could feed the same tables, and one that stands alone. */
let state: WorkbookState;
let single: WorkbookState;
beforeAll(async () => {
  single = await read(`== Risks ==\n${RISKS}`);
  state = await read(`== Risks ==\n${RISKS}\n\n== More risks ==\n${RISKS}`);
});

const one = (): WorkbookState => ({ ...single, findings: [] });
const bound = (): WorkbookState => ({
  ...one(),
  registers: one().registers.map((register) => ({ ...register, bound: true })),
});
const odd = (severity: Severity): Finding => ({
  ...{ severity, code: "date-invalid", place: { sheet: "Risks", row: 0, column: 0 }, found: "" },
  ...{ message: "", proposal: "", repair: null },
});
const table: MadeTable = {
  ...{ id: "risks", sheet: "Risk summary", area: { row: 0, column: 0, rows: 1, columns: 1 }, from: null },
  ...{ packs: [], state: "kept" },
};
const made = (): WorkbookState => ({ ...bound(), made: [table] });

const facts = (workbook: WorkbookState, more: Partial<StepFacts> = {}): StepFacts => ({
  ...{ workbook, looked: false, checked: false, heard: [], preferences: DEFAULT_PREFERENCES },
  ...more,
});

describe("the next step", () => {
  it.each<readonly [() => StepFacts, string, string | null, string]>([
    [() => facts({ ...one(), registers: [] }), "No register yet", "Find registers", "nothing was looked for"],
    [
      () => facts({ ...one(), registers: [] }, { looked: true }),
      "No register was found",
      "Find registers",
      "none was found",
    ],
    [
      () => facts(state),
      "2 registers found, not bound yet",
      "Find registers",
      "they are looked at before they are bound",
    ],
    [() => facts(state, { looked: true }), "2 registers found, not bound yet", "Bind all 2", "all at once"],
    [() => facts(one(), { looked: true }), "1 register found, not bound yet", "Bind Risks", "one by name"],
    [() => facts({ ...bound(), findings: [odd("note")] }), "Ready to report", "Make report", "notes keep nobody"],
    [
      () => facts({ ...bound(), findings: [odd("error"), odd("warning")] }),
      "1 error to look at",
      "Check 1 error",
      "the gravest first",
    ],
    [
      () => facts({ ...bound(), findings: [odd("warning"), odd("warning")] }),
      "2 warnings to look at",
      "Check 2 warnings",
      "warnings where there is no error",
    ],
    [
      () => facts({ ...bound(), findings: [odd("error")] }, { checked: true }),
      "Ready to report",
      "Make report",
      "what was looked at once keeps nobody",
    ],
    [
      () =>
        facts({ ...bound(), ties: state.ties, registers: state.registers.map((each) => ({ ...each, bound: true })) }),
      "Ready but for a choice",
      "Choose registers",
      "two registers could feed the same tables",
    ],
    [
      () => facts({ ...bound(), tables: new Map() }),
      "No table can be made yet",
      "Choose registers",
      "no register feeds a table",
    ],
    [() => facts(made()), "Everything is up to date", "Next period…", "nothing is stale"],
    [
      () => facts({ ...made(), findings: [odd("error")] }),
      "Everything is up to date",
      "Next period…",
      "the report stands",
    ],
    [() => facts({ ...made(), outdated: ["risks"] }), "1 summary is stale", "Refresh", "it says something else"],
    [
      () => facts(made(), { heard: [{ sheet: "Risks", remote: true, tables: ["risks"] }] }),
      "1 summary is stale",
      "Refresh",
      "a colleague has just changed it",
    ],
    [
      () => facts({ ...bound(), readOnly: true, findings: [odd("error")] }),
      "Open for reading only",
      "Look at 1 finding",
      "nothing can be written",
    ],
    [
      () => facts({ ...bound(), newer: "A newer Scrutineer wrote the rules." }),
      "Made by a newer Scrutineer",
      "Look at the registers",
      "nothing can be written, and nothing is odd",
    ],
  ])("%# is %j, %j, because %s", (of, title, button) => {
    expect(nextStep(of())).toMatchObject({ title, button });
  });
});

describe("the facts", () => {
  it.each<readonly [() => WorkbookState, string]>([
    [() => ({ ...state, registers: [] }), "None found"],
    [() => state, "2 found, none bound, 4 rows"],
    [bound, "1 bound, 2 rows"],
    [
      () => ({ ...bound(), registers: [...bound().registers, ...state.registers.slice(1)] }),
      "1 bound, 2 rows; 1 more found",
    ],
  ])("%# of registers: %s", (of, words) => expect(registersFact(of())).toBe(words));

  const last = { action: "Report made", when: 44_377 + 14 / 24 + 2 / 1440, cells: 0, sheets: [], finished: true };

  it.each<readonly [() => WorkbookState, number, string, string]>([
    [bound, 0, "None made yet", "no summary stands"],
    [made, 0, "1 summary, none stale", "when it was made is not known"],
    [() => ({ ...made(), lastChange: last }), 1, "1 summary, made 30/06/21 14:02; 1 stale", "the record knows when"],
    [
      () => ({ ...made(), lastChange: { ...last, action: "Cells repaired" } }),
      0,
      "1 summary, none stale",
      "another action came later",
    ],
  ])("%# of the report with %i stale: %s, because %s", (of, _stale, words) =>
    expect(reportFact(of(), null, _stale)).toBe(words),
  );
});
