import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { Book } from "../../src/xlsx/book.ts";
import { bookFromText } from "../support/bookFromText.ts";
import { axeFinds, closePane, IN_DIALOG, openedPane } from "../support/pane.tsx";
import { sample } from "../support/variants.ts";

/** Presses a button and waits for what it brings. */
const press = (user: UserEvent, name: string | RegExp): Promise<void> =>
  user.click(screen.getByRole("button", { name }));
const card = (name: string): Promise<HTMLElement> => screen.findByRole("group", { name });

/** The names that the add-in has given in a workbook. */
const ownNames = (book: Book): readonly string[] =>
  book.names.map(({ name }) => name).filter((name) => name.startsWith("Scrutineer.Register."));

const RISKS = "Risk | Likelihood | Impact | Owner\nFlood | Likely | Major | Roads\nFire | Rare | Extreme | Estates";
const TWO_LISTS_OF_RISKS = `
== One ==
${RISKS}

== Two ==
${RISKS}`;

describe("the view Registers", () => {
  it("finds the registers of the sample and binds them all", async () => {
    const { user, book } = await openedPane(sample());
    await press(user, "Find registers");
    expect(await screen.findByText(/^6 registers, 278 rows, \d+ things to check; no report yet\.$/)).toBeVisible();
    await press(user, "Bind all 6");
    expect(await within(await card("SP Outcomes")).findByText("Bound")).toBeVisible();
    expect(ownNames(book)).toContain("Scrutineer.Register.SP_Outcomes.Header");
    expect(screen.queryByRole("button", { name: /^Bind/ })).not.toBeInTheDocument();
  });

  it("shows on a card what a register holds, where, how sure that is and what it feeds", async () => {
    const { user } = await openedPane(sample("SP Outcomes"));
    await press(user, "Find registers");
    const outcomes = within(await card("SP Outcomes"));
    expect(outcomes.getByText("24 indicators, 2 periods (Q4 20/21, Q1 21/22)")).toBeVisible();
    expect(outcomes.getByText("Sure. Feeds Outcomes and Organisational health.")).toBeVisible();
    expect(outcomes.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      "● Green 15",
      "▲ Amber 3",
      "■ Red 6",
    ]);
  });

  it("shows the trends of a register's indicators on its card, in a picture and in words, and hides them again", async () => {
    const { user } = await openedPane(sample("SP Outcomes"));
    await press(user, "Find registers");
    const outcomes = within(await card("SP Outcomes"));
    await user.click(outcomes.getByRole("button", { name: "Show trends of SP Outcomes" }));
    const trends = within(await outcomes.findByRole("list", { name: "Trends of SP Outcomes" }));
    const pictures = trends.getAllByRole("img");
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures)
      expect(picture).toHaveAccessibleName(
        /^Trend of .* in Q4 20\/21 to .* in Q1 21\/22; (?:target|the range|no target)/,
      );
    expect(await axeFinds()).toHaveNoViolations();
    await user.click(outcomes.getByRole("button", { name: "Hide trends of SP Outcomes" }));
    expect(outcomes.queryByRole("img")).not.toBeInTheDocument();
  });

  it("goes to a register's cells", async () => {
    const { user, host } = await openedPane(sample("SRR"));
    await press(user, "Find registers");
    await press(user, "SRR, A3:H38");
    await waitFor(() => expect(host.session.selection.sheet.name).toBe("SRR"));
    expect(host.session.selection.area).toMatchObject({ row: 2, column: 0, rows: 36, columns: 8 });
  });

  it("binds one, and leaves the keyboard on its card", async () => {
    const { user } = await openedPane(sample());
    await press(user, "Find registers");
    await card("SRR");
    await press(user, "Bind SRR");
    await waitFor(() => expect(screen.getByRole("button", { name: "Change SRR" })).toHaveFocus());
    expect(screen.getByText(/^Not bound yet: SP Outcomes, Workplan, /)).toBeVisible();
  });

  it("says where nothing is found what to do", async () => {
    const { user } = await openedPane(bookFromText("== Sheet1 ==\nHello"));
    expect(screen.queryByText(/No register was found/)).not.toBeInTheDocument();
    await press(user, "Find registers");
    expect(await screen.findByText(/^No register was found on the visible sheets\. Put headings/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Find registers" })).toBeVisible();
  });

  it("shows the bound registers at once when the pane is opened again", async () => {
    const book = sample("SP Outcomes", "SRR");
    const { user } = await openedPane(book);
    await press(user, "Find registers");
    await card("SRR");
    await press(user, "Bind SRR");
    await waitFor(() => expect(ownNames(book).length).toBe(2));
    await closePane();
    await openedPane(book);
    expect(screen.getAllByText("Bound")[0]).toBeVisible();
  });

  it("asks which of two equal registers feeds a table, and takes the answer", async () => {
    const { user } = await openedPane(bookFromText(TWO_LISTS_OF_RISKS));
    await press(user, "Find registers");
    const question = await screen.findByRole("group", { name: "Which register is the one for Strategic risks?" });
    const answers = within(question).getAllByRole("button");
    expect(answers.map((answer) => answer.textContent)).toEqual([
      expect.stringContaining("(One, A1:D3)"),
      expect.stringContaining("(Two, A1:D3)"),
    ]);
    await user.click(answers[1] as HTMLElement);
    await waitFor(() => expect(question).not.toBeInTheDocument());
    expect(screen.getByText(/Feeds Strategic risks/)).toBeVisible();
  });
});

describe("a register that is added by hand", () => {
  const LIST = "== Our list ==\nOpen the library | Ann | 30/06/2021\nRepair the pier | Bob | 31/03/2021";
  const fill = async (user: UserEvent, field: string, text: string): Promise<void> => {
    const input = screen.getByRole("textbox", { name: field });
    await user.clear(input);
    await user.type(input, text);
  };

  it("is asked about where nothing was found, saved, and shown as a card that can be changed", async () => {
    const { user, book } = await openedPane(bookFromText(LIST));
    await press(user, "Add a register by hand");
    expect(screen.getByRole("textbox", { name: "Name" })).toHaveFocus();
    await fill(user, "Name", "To do");
    await fill(user, "Cells, with the headings", "a1:c2");
    await fill(user, "Rows of headings", "0");
    await user.selectOptions(screen.getByRole("combobox", { name: "It lists" }), "Actions");
    await press(user, "Save");
    const added = within(await card("To do"));
    expect(added.getByText("Bound")).toBeVisible();
    expect(added.getByText("2 actions")).toBeVisible();
    await waitFor(() => expect(screen.getByRole("button", { name: "Change To do" })).toHaveFocus());
    expect(ownNames(book)).toContain("Scrutineer.Register.To_do.Body");
    await press(user, "Change To do");
    await user.click(await screen.findByRole("checkbox", { name: "Show 1 column that is not read" }));
    await user.selectOptions(await screen.findByRole("combobox", { name: "Column B (B)" }), "Owner");
    await press(user, "Save 1 change");
    await waitFor(() => expect(screen.queryByRole("button", { name: /^Save/ })).not.toBeInTheDocument());
    expect(screen.getByRole("combobox", { name: "Column B (B)" })).toHaveValue("owner");
  });

  it("says at each field what is wrong once it is to be saved, and not before", async () => {
    const { user } = await openedPane(bookFromText(LIST));
    await press(user, "Add a register by hand");
    await fill(user, "Rows of headings", "ten");
    expect(screen.queryByText(/^Write /)).not.toBeInTheDocument();
    await press(user, "Save");
    expect(screen.getByText("Write what the register is called.")).toBeVisible();
    expect(screen.getByText("This is no area of a sheet. Write it as A4:K32.")).toBeVisible();
    expect(screen.getByText("Write a whole number from 0, for none, to 9.")).toBeVisible();
  });

  it("says beside the form why it was refused, and keeps what was typed", async () => {
    const { user } = await openedPane(bookFromText(`${LIST}\n\n== Risks ==\n${RISKS}`));
    await press(user, "Find registers");
    await press(user, "Add a register by hand");
    await fill(user, "Name", "Ours");
    await fill(user, "Cells, with the headings", "Risks!A1:D3");
    await press(user, "Save");
    expect(await screen.findByText(/^The cells A1:D3 overlap with the register "Risks"/)).toBeVisible();
    expect(screen.getByRole("textbox", { name: "Name" })).toHaveValue("Ours");
    await press(user, "Cancel");
    await waitFor(() => expect(screen.getByRole("button", { name: "Add a register by hand" })).toHaveFocus());
  });
});

describe("what is not certain about a register", () => {
  const RATINGS =
    "== Plan ==\nProject | Overall RAG | Finance RAG | Owner\nTown hall | Amber | Green | Jo\nLibrary | Green | Green | Al";

  it("is answered with a click, which holds", async () => {
    const { user } = await openedPane(bookFromText(RATINGS));
    await press(user, "Find registers");
    await card("Plan");
    await press(user, "Change Plan");
    const question = within(await screen.findByRole("group", { name: "Which is the rating, B or C?" }));
    expect(question.getByRole("button", { name: "Column B" })).toHaveAttribute("aria-pressed", "true");
    await user.click(question.getByRole("button", { name: "Column C" }));
    await waitFor(() => expect(screen.queryByRole("list", { name: "What is not certain" })).not.toBeInTheDocument());
    expect(screen.getByRole("combobox", { name: "Finance RAG (C)" })).toHaveValue("status");
    expect((await axeFinds()).violations).toEqual([]);
  });
});

describe("a register in full", () => {
  const open = async (name: string) => {
    const opened = await openedPane(sample(name));
    await press(opened.user, "Find registers");
    await card(name);
    await press(opened.user, `Change ${name}`);
    await screen.findByRole("button", { name: "Back to registers" });
    return opened;
  };

  it("has each column's heading, letter, first words and meaning", async () => {
    await open("SP Outcomes");
    const owner = screen.getByRole("combobox", { name: "Lead (J)" });
    expect(owner).toHaveValue("owner");
    expect(owner).toHaveAccessibleDescription("First: Children's Services");
    expect(screen.getByRole("combobox", { name: "Performance Q1 21/22 (H)" })).toHaveValue("actual");
  });

  it("saves a column that was changed by hand, and binds the register", async () => {
    const { user, book } = await open("SP Outcomes");
    await user.selectOptions(screen.getByRole("combobox", { name: "Lead (J)" }), "Directorate");
    await press(user, "Save 1 change");
    await waitFor(() => expect(screen.queryByRole("button", { name: /^Save/ })).not.toBeInTheDocument());
    expect(screen.getByRole("combobox", { name: "Lead (J)" })).toHaveValue("directorate");
    expect(book.sheets.map(({ name }) => name)).toContain("Scrutineer rules");
    expect(ownNames(book)).toContain("Scrutineer.Register.SP_Outcomes.Body");
  });

  it("lets what was changed be", async () => {
    const { user, book } = await open("SP Outcomes");
    await user.click(screen.getByRole("checkbox", { name: "Outcomes" }));
    await press(user, "Discard");
    expect(screen.getByRole("checkbox", { name: "Outcomes" })).toBeChecked();
    expect(ownNames(book)).toEqual([]);
  });

  it("feeds nothing when a person says so", async () => {
    const { user } = await open("SP Outcomes");
    for (const role of ["Outcomes", "Organisational health"])
      await user.click(screen.getByRole("checkbox", { name: role }));
    await press(user, "Save 1 change");
    await waitFor(() => expect(screen.queryByRole("button", { name: /^Save/ })).not.toBeInTheDocument());
    await press(user, "Back to registers");
    expect(await within(await card("SP Outcomes")).findByText("Sure. Feeds no table.")).toBeVisible();
  });

  it("refuses an area that is none, in words, and has nothing to save", async () => {
    const { user } = await open("SP Outcomes");
    const area = screen.getByRole("textbox", { name: "Cells, with the headings" });
    await user.clear(area);
    await user.type(area, "the lot");
    expect(screen.getByText("This is no area of a sheet. Write it as A4:K32.")).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Save/ })).not.toBeInTheDocument();
  });

  it("lists what was left out, each row a click away", async () => {
    const { user, host } = await open("SP Outcomes");
    const sections = screen.getByRole("list", { name: "3 section rows" });
    expect(
      within(sections)
        .getAllByRole("button")
        .map((link) => link.textContent),
    ).toEqual(["Row 6: People", "Row 17: Place", "Row 26: Business"]);
    await press(user, "Row 17: Place");
    await waitFor(() => expect(host.session.selection.area.row).toBe(16));
  });

  it("says of an Excel table that it knows its own place", async () => {
    await open("Workplan");
    expect(
      screen.getByText("It is the Excel table tblWorkplan, which says itself where it begins and ends."),
    ).toBeVisible();
  });

  it("unbinds after saying what that does, and touches nothing else", async () => {
    const { user, book } = await open("SRR");
    const others = (): string => {
      const sheets = book.sheets.filter(({ name }) => name !== "Scrutineer put back");
      return JSON.stringify(sheets.map(({ rows }) => [...rows].map(([row, cells]) => [row, [...cells]])));
    };
    const before = others();
    await press(user, "Bind");
    await user.click(await screen.findByRole("button", { name: "Unbind" }));
    const dialog = await screen.findByRole("alertdialog", IN_DIALOG);
    expect(within(dialog).getByText(/Nothing else is touched/)).toBeVisible();
    await user.click(within(dialog).getByText("Unbind"));
    await waitFor(() => expect(ownNames(book)).toEqual([]));
    expect(others()).toBe(before);
  });

  it("gives the keyboard back to the button that opened it", async () => {
    const { user } = await open("SRR");
    expect(screen.getByRole("button", { name: "Back to registers" })).toHaveFocus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(screen.getByRole("button", { name: "Change SRR" })).toHaveFocus());
  });
});
