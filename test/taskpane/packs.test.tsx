import { screen, within } from "@testing-library/react";
import { axeFinds, closePane, openedPane } from "../support/pane.tsx";
import { sample } from "../support/variants.ts";
import type { Book } from "../../src/xlsx/book.ts";

async function openReport(book: Book) {
  const opened = await openedPane(book);
  await opened.user.click(screen.getByRole("tab", { name: "Report" }));
  await screen.findByRole("button", { name: /^(Make report|Refresh)$/ });
  return opened;
}

const ticked = (): readonly (string | undefined)[] =>
  within(screen.getByRole("region", { name: "Tables of this pack" }))
    .getAllByRole<HTMLInputElement>("checkbox")
    .filter(({ checked }) => checked)
    .map(({ labels }) => labels?.[0]?.textContent ?? undefined);

const sheets = (book: Book): readonly string[] => book.sheets.map(({ name }) => name);

describe("the tables of a pack", () => {
  it("are switched off, moved and renamed, kept with the report, saved as an own pack, and found again", async () => {
    const book = sample("SP Outcomes", "Workplan");
    const { user } = await openReport(book);
    for (const title of ticked().slice(3)) await user.click(screen.getByRole("checkbox", { name: title ?? "" }));
    await user.click(screen.getByRole("button", { name: "Move Outcomes against the standard up" }));
    expect(ticked().slice(0, 2)).toEqual(["Outcomes against the standard", "Key points"]);
    await user.click(screen.getByRole("button", { name: "Rename Outcomes against the standard" }));
    await user.type(screen.getByLabelText("Heading “Expected standard”"), "What we expect");
    await user.click(screen.getByRole("button", { name: "Make report" }));
    await screen.findByText("3 tables were made.");
    expect(sheets(book)).not.toContain("Red Red outcomes");
    const outcomes = book.sheets.find(({ name }) => name === "Outcomes");
    expect([...(outcomes?.rows.get(4)?.values() ?? [])].map(({ value }) => value)).toContain("What we expect");
    await user.click(screen.getByRole("button", { name: "Save as my pack…" }));
    const form = within(screen.getByRole("form", { name: "Save as my pack" }));
    await user.click(form.getByRole("button", { name: "Save pack" }));
    expect(form.getByText("Give the pack a name.")).toBeVisible();
    await user.type(form.getByLabelText("Name of the pack"), "Our report");
    await user.click(form.getByRole("button", { name: "Save pack" }));
    expect(await screen.findByDisplayValue("Our report")).toBeVisible();
    await closePane();
    await openReport(book);
    await user.selectOptions(screen.getByLabelText("Pack"), "Our report");
    expect(ticked()).toHaveLength(3);
    expect((await axeFinds()).violations).toEqual([]);
  }, 120_000);

  it("say why one cannot be made and what to do", async () => {
    const { user } = await openReport(sample("SP Outcomes", "Workplan"));
    await user.selectOptions(screen.getByLabelText("Pack"), "Organisational health");
    expect(
      screen.getAllByText(/^No register of strategies is for it \(Strategies\)\. Choose one under Registers\.$/),
    ).toHaveLength(2);
  }, 60_000);

  it("are not made when none is ticked, and an own pack is removed after asking", async () => {
    const book = sample("SP Outcomes", "Workplan");
    const { user } = await openReport(book);
    for (const title of ticked().slice(1)) await user.click(screen.getByRole("checkbox", { name: title ?? "" }));
    await user.click(screen.getByRole("button", { name: "Save as my pack…" }));
    await user.type(screen.getByLabelText("Name of the pack"), "Points");
    await user.click(screen.getByRole("button", { name: "Save pack" }));
    await screen.findByDisplayValue("Points");
    await user.click(screen.getByRole("checkbox", { name: "Key points" }));
    expect(screen.getByText(/^No table is ticked\./)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Remove this pack" }));
    await user.click(screen.getByRole("button", { name: "Remove" }));
    expect(await screen.findByDisplayValue("Corporate performance report to scrutiny")).toBeVisible();
    expect(screen.queryByRole("option", { name: "Points" })).not.toBeInTheDocument();
  }, 120_000);
});
