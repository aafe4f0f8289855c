import { screen, waitFor, within } from "@testing-library/react";
import { bookFromText } from "../support/bookFromText.ts";
import { openedPane } from "../support/pane.tsx";
import { put, sample, sheetNamed } from "../support/variants.ts";
import type { Book } from "../../src/xlsx/book.ts";
import { deleteSheet } from "../../src/xlsx/insert.ts";

async function openChecks(book: Book) {
  const opened = await openedPane(book);
  await opened.user.click(screen.getByRole("tab", { name: "Checks" }));
  return opened;
}

/** A register of actions of so many rows, every one of them with a date that is none. */
function manyBadDates(rows: number): Book {
  const book = bookFromText("== Actions ==\nAction | Owner | Due date | Status");
  for (let row = 1; row <= rows; row++)
    [`Action ${row}`, "Roads", `31/0${row % 9}22`, "Green"].forEach((text, column) =>
      put(book, "Actions", row, column, text),
    );
  return book;
}

describe("the view Checks", () => {
  it("counts by gravity, and groups by kind of trouble with the gravest first", async () => {
    await openChecks(sample());
    const groups = await screen.findAllByRole("heading", { level: 2 });
    expect(groups.map((group) => group.textContent)).toEqual([
      "ErrorDates that are none (2)",
      "WarningFigures typed as text (2)",
      expect.stringMatching(/^NoteRegisters that may be read wrongly \(\d\)$/),
      "NoteDates typed as text (36)",
      "NoteComplete before the date (3)",
    ]);
    const options = within(screen.getByRole("combobox", { name: "Show" })).getAllByRole("option");
    expect(options.map((option) => option.textContent)).toEqual([
      expect.stringMatching(/^All \d+$/),
      "2 errors",
      "2 warnings",
      expect.stringMatching(/^\d+ notes$/),
    ]);
  });

  it("says of a finding what the cell says, why it matters and what is proposed, and goes to the cell", async () => {
    const { user, host } = await openChecks(sample("SP Outcomes"));
    await user.click(await screen.findByRole("button", { name: /Figures typed as text/ }));
    const [entry] = within(await screen.findByRole("list", { name: "Figures typed as text" })).getAllByRole("listitem");
    expect(entry).toHaveTextContent(
      "SP Outcomes, H13 says “6.4%”The figure 6.4% is typed as text, which Excel's own sums and charts leave out. It was read as 6.4%.Replace it with the number.",
    );
    await user.click(screen.getByRole("button", { name: "SP Outcomes, H13" }));
    await waitFor(() => expect(host.session.selection.area).toMatchObject({ row: 12, column: 7 }));
  });

  it("accepts one repair, says so and puts it back", async () => {
    const { user, book } = await openChecks(sample("Directorate priorities"));
    const cell = () => sheetNamed(book, "Directorate priorities").rows.get(55)?.get(1)?.value;
    await user.click(await screen.findByRole("button", { name: /Dates that are none \(2\)/ }));
    const [entry] = within(screen.getByRole("list", { name: "Dates that are none" })).getAllByRole("listitem");
    expect(entry).toHaveTextContent(/31\/10021 → 31\/10\/21/);
    await user.click(screen.getByRole("button", { name: "Accept for B56 of Directorate priorities" }));
    expect(await screen.findByText("Cells repaired: 1 cell changed.")).toBeVisible();
    expect(screen.getByRole("button", { name: /Dates that are none \(1\)/ })).toBeVisible();
    expect(cell()).toBe(44_500);
    await user.click(screen.getByRole("button", { name: "Put back" }));
    expect(await screen.findByRole("button", { name: /Dates that are none \(2\)/ })).toBeVisible();
    expect(cell()).toBe("31/10021");
    expect(screen.queryByText(/^Cells repaired/)).toBeNull();
  });

  it("shows which cells will be written to before all of a kind are accepted", async () => {
    const { user } = await openChecks(sample());
    await user.click(await screen.findByRole("button", { name: /Dates typed as text/ }));
    await user.click(screen.getByRole("button", { name: "Accept all 36…" }));
    const cells = within(screen.getByRole("list", { name: "Cells to repair: Dates typed as text" }));
    expect(cells.getAllByRole("listitem")).toHaveLength(36);
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(screen.queryByRole("button", { name: "Accept 36" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Accept all 36…" }));
    await user.click(screen.getByRole("button", { name: "Accept 36" }));
    expect(await screen.findByText("Cells repaired: 36 cells changed.")).toBeVisible();
    expect(screen.queryByRole("button", { name: /Dates typed as text/ })).toBeNull();
  });

  it("says which cells it left alone, and offers nothing where a person has to decide", async () => {
    const { user, book } = await openChecks(sample());
    await user.click(await screen.findByRole("button", { name: /Dates that are none/ }));
    put(book, "Directorate priorities", 55, 1, "31/10/2022x");
    await user.click(screen.getByRole("button", { name: "Accept for B56 of Directorate priorities" }));
    expect(await screen.findByText("1 thing was left as it is:")).toBeVisible();
    expect(screen.getByText("B56 of Directorate priorities no longer says what was found there.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: /Complete before the date/ }));
    const list = within(screen.getByRole("list", { name: "Complete before the date" }));
    expect(list.queryByRole("button", { name: /^Accept/ })).toBeNull();
  });

  it("ignores a finding with a reason, and shows it again", async () => {
    const { user } = await openChecks(sample("Directorate priorities"));
    await user.click(await screen.findByRole("button", { name: /Dates that are none \(2\)/ }));
    await user.click(screen.getByRole("button", { name: "Ignore B56 of Directorate priorities" }));
    await user.click(screen.getByRole("button", { name: "Ignore" }));
    expect(screen.getByText("Say why, so that others know.")).toBeVisible();
    await user.type(screen.getByRole("textbox", { name: "Why it is no trouble" }), "As published");
    await user.click(screen.getByRole("button", { name: "Ignore" }));
    expect(await screen.findByRole("button", { name: /Dates that are none \(1\)/ })).toBeVisible();
    expect(screen.queryByRole("textbox")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Ignored (1)" }));
    expect(screen.getByText("Ignored because: As published")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Show B56 of Directorate priorities again" }));
    expect(await screen.findByRole("button", { name: /Dates that are none \(2\)/ })).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Ignored/ })).toBeNull();
  });

  it("shows one gravity, or one register, and remembers nothing of the register", async () => {
    const { user } = await openChecks(sample());
    await user.selectOptions(await screen.findByRole("combobox", { name: "Show" }), "2 errors");
    expect(screen.getByText("2 things of 1 kind.")).toBeVisible();
    await user.selectOptions(screen.getByRole("combobox", { name: "Register" }), "SRR");
    expect(screen.getByText("Nothing of this kind was found. Choose another gravity or register.")).toBeVisible();
  });

  it("says beside the finding that its sheet is gone", async () => {
    const book = sample("SP Outcomes", "Directorate priorities");
    const { user } = await openChecks(book);
    await user.click(await screen.findByRole("button", { name: /Dates that are none/ }));
    deleteSheet(book, sheetNamed(book, "Directorate priorities").id);
    await user.click(screen.getByRole("button", { name: "Directorate priorities, B56" }));
    const [entry] = within(screen.getByRole("list", { name: "Dates that are none" })).getAllByRole("listitem");
    expect(
      await within(entry as HTMLElement).findByText(
        /^The sheet Directorate priorities is no longer there: deleted or renamed\./,
      ),
    ).toBeVisible();
  });

  it("draws a page of ten thousand findings at a time", async () => {
    const { user } = await openChecks(manyBadDates(10_000));
    await user.click(await screen.findByRole("button", { name: /Dates that are none \(10,000\)/ }));
    const list = await screen.findByRole("list", { name: "Dates that are none" });
    expect(within(list).getAllByRole("listitem")).toHaveLength(26);
    await user.click(screen.getByRole("button", { name: "Show 25 more of 9,975" }));
    expect(within(list).getAllByRole("listitem")).toHaveLength(51);
    expect(screen.getByRole("button", { name: "Show 50 more of 9,950" })).toBeVisible();
  });

  it("sends a person to Registers where there is none", async () => {
    const { user } = await openChecks(bookFromText("== Sheet1 ==\nHello"));
    await user.click(await screen.findByRole("button", { name: "Go to Registers" }));
    expect(screen.getByRole("tab", { name: "Registers" })).toHaveAttribute("aria-selected", "true");
  });

  it("says when nothing is odd", async () => {
    await openChecks(
      bookFromText(
        "== Risks ==\nRef | Risk | Likelihood | Impact | Owner\nR1 | Flood | Likely | Major | Roads\nR2 | Fire | Rare | Extreme | Estates",
      ),
    );
    expect(await screen.findByText("Nothing odd was found in this workbook.")).toBeVisible();
  });
});
