import { screen, within } from "@testing-library/react";
import { bookFromText } from "../support/bookFromText.ts";
import { openedPane } from "../support/pane.tsx";

const BOOK = `== Risks ==
Risk ref | Risk description | Likelihood | Impact | Risk level
R1 | Cyber attack stops services | High | High | Severe
R2 | A contractor fails | High | Medium | Major
R3 | Savings are not delivered | Medium | Medium | Moderate
R4 | Loss of a key officer | Low | Medium | Minor
R5 | Flooding of the depot | Low | Low | Minor`;

async function openMatrix() {
  const opened = await openedPane(bookFromText(BOOK));
  await opened.user.click(screen.getByRole("tab", { name: "Rules" }));
  const fit = await screen.findByRole("region", { name: "Fit my matrix" });
  return { ...opened, fit: within(fit) };
}

const preview = () => within(screen.getByRole("region", { name: "What would change" }));
const names = (axis: string): readonly string[] =>
  within(screen.getByRole("region", { name: axis }))
    .getAllByRole("textbox", { name: /: name$/ })
    .map((field) => (field as HTMLInputElement).value);

describe("fit my matrix", () => {
  it("says what was found, and is used, saved and put back like any other rule", async () => {
    const { user, fit } = await openMatrix();
    expect(names("Impact")).toEqual(["Insignificant", "Minor", "Moderate", "Major", "Extreme"]);
    await user.click(fit.getByRole("button", { name: "Fit my matrix" }));
    expect(await fit.findByText(/Severe from 9, Major from 6, Moderate from 4, Minor below that\.$/)).toBeVisible();
    expect(
      fit.getByText("This gives the level of all 5 risks, and the order in which they are printed."),
    ).toBeVisible();
    await user.click(fit.getByRole("button", { name: "Use these" }));
    expect(names("Impact")).toEqual(["Low", "Medium", "High"]);
    await user.click(preview().getByRole("button", { name: "Save" }));
    expect(await screen.findByText("Saved: Risk matrix.")).toBeVisible();
    expect(names("Levels")).toEqual(["Severe", "Major", "Moderate", "Minor"]);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(await screen.findByRole("textbox", { name: "Impact, Extreme: name" })).toBeVisible();
    expect(names("Impact")).toEqual(["Insignificant", "Minor", "Moderate", "Major", "Extreme"]);
  });
});

describe("the labels of a matrix", () => {
  it("are renamed, removed and added, and saved together", async () => {
    const { user } = await openMatrix();
    const extreme = screen.getByRole("textbox", { name: "Impact, Extreme: name" });
    await user.clear(extreme);
    await user.type(extreme, "Catastrophic");
    await user.tab();
    await user.click(screen.getByRole("button", { name: "Remove Impact, Insignificant" }));
    await user.click(
      within(screen.getByRole("region", { name: "Impact" })).getByRole("button", { name: "Add a label" }),
    );
    expect(names("Impact")).toEqual(["Minor", "Moderate", "Major", "Catastrophic", "Label 5"]);
    await user.click(preview().getByRole("button", { name: "Save" }));
    expect(await screen.findByText("Saved: Risk matrix.")).toBeVisible();
    expect(names("Impact")).toEqual(["Minor", "Moderate", "Major", "Catastrophic", "Label 5"]);
    expect(screen.getByRole("textbox", { name: "Impact, Label 5: weight" })).toHaveValue("8");
  });

  it("keep their names where another has it already, and a weight alone changes one rule", async () => {
    const { user } = await openMatrix();
    const minor = screen.getByRole("textbox", { name: "Impact, Minor: name" });
    await user.clear(minor);
    await user.type(minor, "Major");
    await user.tab();
    expect(screen.queryByRole("region", { name: "What would change" })).not.toBeInTheDocument();
    const weight = screen.getByRole("textbox", { name: "Impact, Extreme: weight" });
    await user.clear(weight);
    await user.type(weight, "9");
    expect(await preview().findByText("Weight of Extreme")).toBeVisible();
  });
});

describe("a register without a standard", () => {
  const KPIS = `== Calls ==
Ref | Indicator | Actual Q1 2021/22 | Target | Polarity | Status
K1 | Calls answered in time | 91 | 90 | High is good | Green
K2 | Letters answered in time | 80 | 90 | High is good | Red
== Contracts plan ==
Action | Owner | Due date | Status
Renew the waste contract | Ann | 31/12/2030 | Green
Renew the cleaning contract | Bob | 31/12/2030 | Red
== Parks plan ==
Action | Owner | Due date | Status
Plant the trees | Ann | 31/12/2030 | Green
Mow the verges | Bob | 31/12/2030 | Green`;

  it("is given one, which is saved and put back", async () => {
    const { user } = await openedPane(bookFromText(KPIS));
    await user.click(screen.getByRole("tab", { name: "Rules" }));
    await user.click(await screen.findByRole("button", { name: "Parks plan" }));
    await user.click(screen.getByRole("button", { name: "Set a standard" }));
    const field = screen.getAllByRole("textbox", { name: "Standard" }).at(-1) as HTMLElement;
    expect(field).toHaveValue("90");
    await user.clear(field);
    await user.type(field, "80");
    await user.click(preview().getByRole("button", { name: "Save" }));
    expect(await screen.findByText("80% of the rated rows of parks plan should be Green or Complete.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(await screen.findByRole("button", { name: "Set a standard" })).toBeVisible();
  });
});
