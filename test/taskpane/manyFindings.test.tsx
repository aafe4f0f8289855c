import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { readState, type WorkbookState } from "../../src/actions/workbookState.ts";
import { ChecksView } from "../../src/taskpane/checks/ChecksView.tsx";
import { PaneContext, type PaneTools } from "../../src/taskpane/pane/PaneContext.ts";
import { OPENING } from "../../src/taskpane/pane/paneState.ts";
import { smallBook } from "../actions/everyAction.ts";
import { choices } from "../actions/sample.ts";
import { withExcel } from "../support/excel.ts";

/** A workbook's state with as many findings, of the kinds that the small workbook has, and ignored ones. */
async function withFindings(count: number): Promise<WorkbookState> {
  const state = await withExcel(smallBook(), () => readState(choices()));
  const { findings } = state;
  const many = Array.from({ length: count }, (_, row) =>
    findings
      .slice(row % findings.length, (row % findings.length) + 1)
      .map((one) => ({ ...one, place: { ...one.place, row } })),
  ).flat();
  return { ...state, findings: many, ignored: many.map((finding) => ({ finding, reason: "known" })) };
}

const nothing = (): void => undefined;

function show(workbook: WorkbookState): HTMLElement {
  const tools: PaneTools = {
    pane: { ...OPENING, view: "checks", workbook },
    ...{ dispatch: nothing, run: nothing, callOff: nothing, stop: nothing, reread: () => Promise.resolve() },
  };
  return render(
    <FluentProvider theme={webLightTheme}>
      <PaneContext value={tools}>
        <ChecksView workbook={workbook} />
      </PaneContext>
    </FluentProvider>,
  ).container;
}

const elements = (of: HTMLElement): number => of.querySelectorAll("*").length;

describe("Checks of a workbook with 10,000 findings", () => {
  it("draws no more than with 100, closed, open and filtered", async () => {
    const few = show(await withFindings(100));
    const closed = elements(few);
    few.remove();

    const many = show(await withFindings(10_000));
    expect(screen.getByText(/^10,000 things of \d+ kinds?\.$/)).toBeVisible();
    expect(elements(many)).toBe(closed);
    const user = userEvent.setup();
    const [first] = within(many).getAllByRole("button", { name: /\([\d,]{5,}\)$/ });
    if (first === undefined) throw new Error("There is no group.");
    await user.click(first);
    // The first 25 of its findings, each of some thirty elements, and not thousands.
    expect(within(many).getAllByRole("listitem")).toHaveLength(26);
    const open = elements(many);
    expect(open).toBeLessThan(closed + 2_000);
    await user.selectOptions(screen.getByLabelText("Register"), "Workplan");
    expect(elements(many)).toBeLessThanOrEqual(open);
  });
});
