import { screen, waitFor, within } from "@testing-library/react";
import { makeReport } from "../../src/actions/report.ts";
import { choices } from "../actions/sample.ts";
import { prepared } from "../support/copyOf.ts";
import { withExcel } from "../support/excel.ts";
import { openedPane } from "../support/pane.tsx";
import { cellOf, sample, sheetNamed } from "../support/variants.ts";

async function openRules() {
  const opened = await openedPane(sample("SP Outcomes", "Workplan", "SRR"));
  await opened.user.click(screen.getByRole("tab", { name: "Rules" }));
  await screen.findByRole("textbox", { name: "Tolerance" });
  const setTolerance = async (size: string): Promise<void> => {
    const field = screen.getByRole("textbox", { name: "Tolerance" });
    await opened.user.clear(field);
    await opened.user.type(field, size);
  };
  return { ...opened, setTolerance };
}

const preview = () => within(screen.getByRole("region", { name: "What would change" }));

describe("the view Rules", () => {
  it("says how a register is rated, in a sentence that can be read aloud", async () => {
    await openRules();
    expect(
      screen.getByText(
        /^Green when the actual is on the line from the 20\/21 baseline to the 2024 target, or better; Amber within 5%; otherwise Red\. “Good is” says which way is good\..+75% of the rated outcomes should be Green\.$/,
      ),
    ).toBeVisible();
  });

  it("says where each value came from", async () => {
    await openRules();
    expect(screen.getByRole("textbox", { name: "Tolerance" })).toHaveAccessibleDescription("From: default");
  });

  it("shows what a change would do before it is saved, and who moves", async () => {
    const { book, setTolerance } = await openRules();
    await setTolerance("12");
    expect(await preview().findByText("SP Outcomes: 3 Amber → 6, 6 Red → 3")).toBeVisible();
    expect(preview().getByText("3 items move")).toBeVisible();
    expect(preview().getByText("Town centre vacancy rate: Red → Amber")).toBeVisible();
    expect(preview().getByRole("list", { name: "Ratings" })).toHaveTextContent("▲ Amber 6");
    expect(book.sheets.map(({ name }) => name)).not.toContain("Scrutineer rules");
  });

  it("saves a change, and puts it back", async () => {
    const { user, book, setTolerance } = await openRules();
    await setTolerance("12");
    await user.click(preview().getByRole("button", { name: "Save" }));
    expect(await screen.findByText("Saved: Tolerance of SP Outcomes.")).toBeVisible();
    expect(screen.getByText(/Amber within 12%/)).toBeVisible();
    expect(screen.getByRole("textbox", { name: "Tolerance" })).toHaveAccessibleDescription("From: changed in the pane");
    expect(book.sheets.map(({ name }) => name)).toContain("Scrutineer rules");
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(await screen.findByText(/Amber within 5%/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Undo" })).not.toBeInTheDocument();
  });

  it("forgets a change that is typed back, and one that is discarded", async () => {
    const { user, setTolerance } = await openRules();
    await setTolerance("12");
    await setTolerance("5");
    expect(screen.queryByRole("region", { name: "What would change" })).not.toBeInTheDocument();
    await setTolerance("9");
    await user.click(preview().getByRole("button", { name: "Discard" }));
    expect(screen.getByRole("textbox", { name: "Tolerance" })).toHaveValue("5");
  });

  it("says why a value cannot be used, and has nothing to save", async () => {
    const { setTolerance } = await openRules();
    await setTolerance("lots");
    expect(await preview().findByText(/^The rules cannot be used: Tolerance of SP Outcomes is "lots%"/)).toBeVisible();
    expect(preview().queryByRole("button", { name: "Save" })).not.toBeInTheDocument();
  });

  it("tries a preset", async () => {
    const { user } = await openRules();
    await user.click(screen.getByRole("button", { name: "Try “No amber band”" }));
    expect(await preview().findByText("SP Outcomes: 3 Amber → 0, 6 Red → 9")).toBeVisible();
    expect(screen.getByRole("combobox", { name: "Measured as" })).toHaveDisplayValue("No amber band");
  });

  it("changes which ratings count towards a standard, which moves no rating", async () => {
    const { user } = await openRules();
    await user.click(screen.getByRole("checkbox", { name: "Amber" }));
    expect(await preview().findByText("No rating moves.")).toBeVisible();
    await user.click(preview().getByRole("button", { name: "Save" }));
    expect(await screen.findByText(/75% of the rated outcomes should be Green or Amber\.$/)).toBeVisible();
  });

  it("moves risks between levels when the grid's weights change", async () => {
    const { user } = await openRules();
    await user.click(screen.getByRole("button", { name: "SRR" }));
    const high = await screen.findByRole("textbox", { name: "High: from a score of" });
    await user.clear(high);
    await user.type(high, "16");
    expect(await preview().findByText(/^SRR: 20 High → \d+, 14 Medium → \d+$/)).toBeVisible();
  });

  it("gives one indicator a rule of its own, and takes it back", async () => {
    const { user } = await openRules();
    const single = within(screen.getByRole("region", { name: "Rules for one indicator" }));
    const vacancy = single.getByRole("option", { name: /vacancy/i });
    await user.selectOptions(single.getByRole("combobox", { name: "Indicator" }), vacancy);
    expect(single.getByRole("combobox", { name: "Basis" })).toHaveDisplayValue("As for the others");
    await user.selectOptions(single.getByRole("combobox", { name: "Measured as" }), "% of expected");
    await user.type(single.getByRole("textbox", { name: "Tolerance" }), "60");
    expect(await preview().findByText(/^SP Outcomes: 3 Amber → 4, 6 Red → 5$/)).toBeVisible();
    await user.click(preview().getByRole("button", { name: "Save" }));
    expect(await screen.findByText(/^Saved: Tolerance of SP Outcomes: /)).toBeVisible();
    expect(screen.getByText(/: Tolerance 60%$/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(screen.queryByText(/: Tolerance 60%$/)).not.toBeInTheDocument());
  });

  it("names no register where there is none", async () => {
    const { user } = await openRules();
    await waitFor(() => expect(screen.getByRole("button", { name: "Workplan" })).toBeVisible());
    await user.click(screen.getByRole("button", { name: "Workplan" }));
    expect(await screen.findByText("90% of all workplan should be Green or Complete.")).toBeVisible();
  });
});

/** The sample's outcomes with their report. */
const reported = prepared(async () => {
  const book = sample("SP Outcomes");
  await withExcel(book, () => makeReport("scrutiny", choices()));
  return book;
});

describe("a workbook whose rules a newer Scrutineer wrote", () => {
  it("is said to be one in every view, and a change is refused with the reason", async () => {
    const book = await reported();
    const rules = sheetNamed(book, "Scrutineer rules");
    const row = [...rules.rows].find(([, cells]) => cells.get(2)?.value === "Format")?.[0] ?? -1;
    cellOf(rules, row, 3).value = 3;
    const { user } = await openedPane(book);
    const said =
      /^The sheet Scrutineer rules was written by a newer Scrutineer \(format 3; .+ Update Scrutineer to change anything\.$/;
    expect(screen.getByText(said)).toBeVisible();
    await user.click(screen.getByRole("tab", { name: "Report" }));
    expect(screen.getByText(said)).toBeVisible();
    await user.click(screen.getByRole("tab", { name: "Rules" }));
    const field = await screen.findByRole("textbox", { name: "Tolerance" });
    await user.clear(field);
    await user.type(field, "12");
    await user.click(preview().getByRole("button", { name: "Save" }));
    expect(await screen.findByText(/newer Scrutineer .+ Nothing was changed\.$/)).toBeVisible();
  });
});

/** The sample with its report made, and a cell of its rules as a person left it. */
async function withRule(words: readonly string[], value: string | number) {
  const book = await reported();
  const rules = sheetNamed(book, "Scrutineer rules");
  const isIt = (cells: ReadonlyMap<number, { readonly value: unknown }>): boolean =>
    words.every((word, column) => (cells.get(column)?.value ?? "") === word);
  const row = [...rules.rows].find(([, cells]) => isIt(cells))?.[0] ?? -1;
  cellOf(rules, row, 3).value = value;
  return { book, address: `D${row + 1}` };
}

describe("a cell of Scrutineer rules that cannot be used", () => {
  it("is said beside its setting, with what to write and a link to it", async () => {
    const { book, address } = await withRule(["Register", "SP Outcomes", "Tolerance"], "lots");
    const { user, host } = await openedPane(book);
    await user.click(screen.getByRole("tab", { name: "Rules" }));
    const said = await screen.findByText(
      /Tolerance of SP Outcomes is "lots", which is not understood, so the default stands\. Write 5%, 2 points/,
    );
    expect(said).toBeVisible();
    expect(screen.getByText(/^SP Outcomes \(1 cell to check\)$/)).toBeVisible();
    const before = host.trips.length;
    await user.click(within(said).getByRole("button", { name: `Scrutineer rules, ${address}` }));
    await waitFor(() => expect(host.trips.length).toBeGreaterThan(before));
  });

  it("is said at the top where it belongs to no register", async () => {
    const { book } = await withRule(["Report", "", "Reporting period"], "Last spring");
    const { user } = await openedPane(book);
    await user.click(screen.getByRole("tab", { name: "Rules" }));
    expect(await screen.findByText(/Reporting period: "Last spring" is not a period\./)).toBeVisible();
  });
});

describe("an edit on the sheet Scrutineer rules", () => {
  it("is heard, and shows under Rules without a click; summaries whose figures are formulas follow, so that none is stale", async () => {
    const { book, address } = await withRule(["Register", "SP Outcomes", "Tolerance"], 0.05);
    const { user, type } = await openedPane(book);
    await user.click(screen.getByRole("tab", { name: "Rules" }));
    expect(await screen.findByText(/Amber within 5%/)).toBeVisible();
    type("Scrutineer rules", address, "0.12");
    expect(await screen.findByText(/Amber within 12%/, undefined, { timeout: 5_000 })).toBeVisible();
    expect(screen.getByRole("textbox", { name: "Tolerance" })).toHaveValue("12");
    await waitFor(() => expect(screen.queryByText(/summar(y is|ies are) stale/)).not.toBeInTheDocument());
  });
});
